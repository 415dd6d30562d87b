import type { Telling } from './candidate.ts';
import { frontedClauseEnd } from './clause.ts';
import { PREPOSITIONS } from './grammar-words.ts';
import { isTime } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { posAt, quoteAt, quoteClosingAt, quoteOpeningAt, type Scene, wordAt } from './scene.ts';
import { purposeSubject, type Source, subjectAfter, subjectBefore } from './subject.ts';
import { type CueSite, findCueSites } from './verb-group.ts';
import { canSpeak } from './voice.ts';

/** Every cue verb of a sentence with its source. Shape: in text order; the source is null where none was found. */
export function findTellings(scene: Scene, floor: number, ceiling: number): Telling[] {
  const sites = findCueSites(scene, { first: floor, end: ceiling });
  const tellings: Telling[] = [];
  const main = frontedClauseEnd(scene, floor) ?? floor;
  for (const site of sites) tellings.push(telling(scene, site, floor, ceiling, sites, tellerOf(tellings, main)));
  return tellings.filter(
    ({ site }) => !tellings.some(({ source }) => source && source.first < site.head && site.head < source.end),
  );
}

/** The source of the first verb of saying in the main clause, which later verbs without a subject of their own share. */
function tellerOf(tellings: readonly Telling[], main: number): Source | null {
  const first = tellings.find(
    ({ site, source }) => site.cue.kind === 'SAYING' && site.head >= main && source && source.by !== 'RELATIVE',
  );
  return first?.source ?? null;
}

function telling(
  scene: Scene,
  site: CueSite,
  floor: number,
  ceiling: number,
  sites: readonly CueSite[],
  teller: Source | null,
): Telling {
  const others = sites.filter((other) => other !== site);
  const right = inverted(scene, site, floor, ceiling);
  if (right) return { site, source: right, floor, ceiling, edge: site.group.first, after: right.end, others };
  const left =
    site.form === 'INFINITIVE' ? purposeSubject(scene, site, floor) : subjectBefore(scene, site, floor, teller);
  const source = left && canSpeak(scene, left) ? left : null;
  const owns = source && (source.by === 'SUBJECT' || source.by === 'RELATIVE') && source.end <= site.group.first;
  const edge = owns ? source.first - (comparing(scene, source.first - 1, floor) ? 1 : 0) : site.group.first;
  return { site, source, floor, ceiling, edge, after: site.group.end, others };
}

/** "…, as Lind put it": the conjunction belongs to the tag. */
const comparing = (scene: Scene, index: number, floor: number): boolean =>
  index > floor && wordAt(scene, index) === 'as' && quoteClosingAt(scene, index - 1) !== undefined;

/** "…," said Lavrov: the source after the cue, where the words before it are a quote or a finished clause. */
function inverted(scene: Scene, site: CueSite, floor: number, ceiling: number): Source | null {
  if (site.form !== 'FINITE' || site.passive || !/[Q]/.test(site.cue.frames) || site.group.first !== site.head)
    return null;
  const before = wordAt(scene, site.head - 1);
  const quoted = quoteClosingAt(scene, site.head - 1) || (before === ',' && quoteClosingAt(scene, site.head - 2));
  const opening = site.head === floor;
  if (!quoted && !opening && !/^[,–—?!]$/.test(before)) return null;
  const source = subjectAfter(scene, site, ceiling);
  if (!source || !endsTag(scene, source.end, ceiling)) return null;
  if (quoted || opening) return source;
  return leftAside(scene, site, floor) ? null : source;
}

/** Whether the words between a subject and the cue are a mere aside ("X, head of the fund, said the paper"). */
function leftAside(scene: Scene, site: CueSite, floor: number): boolean {
  const subject = subjectBefore(scene, site, floor, null);
  if (!subject) return false;
  for (let index = subject.end + 1; index < site.head - 1; index += 1) {
    if (/^(?:who|which|whose)$/.test(wordAt(scene, index))) return true;
    if (posAt(scene, index) === 'AUX') return false;
  }
  return subject.first <= floor + 1;
}

/** Whether nothing but the rest of a tag follows: an end, an aside, a time, a place, another quote. */
function endsTag(scene: Scene, index: number, ceiling: number): boolean {
  if (index >= ceiling || quoteOpeningAt(scene, index) || quoteAt(scene, index)) return true;
  const word = wordAt(scene, index);
  if (/^[.,;:!?()–—-]$/.test(word) || isTime(scene, index)) return true;
  if (/^(?:who|which|when|while|as|after|and|but|last|this|later|earlier|adding|referring|speaking|told)$/.test(word))
    return true;
  return (
    PREPOSITIONS.has(word) || posAt(scene, index) === 'ADV' || (/ing$/.test(word) && posAt(scene, index) === 'VERB')
  );
}

/** The phrase after the cue that names to whom it is said; null when the verb takes none or none stands there. */
export function addresseeAfter(scene: Scene, { site, after, ceiling, source }: Telling) {
  if (!site.cue.frames.includes('A') || source?.by === 'INVERTED') return null;
  return phraseAfter(scene, after, ceiling);
}
