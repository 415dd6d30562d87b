import { type Candidate, type Telling, told, type VerbRule } from '../candidate.ts';
import { hasVerb, trimEnd, trimStart } from '../clause.ts';
import { quoteAt, quoteClosingAt, type Run, type Scene, wordAt } from '../scene.ts';
import { mainSubject } from '../subject.ts';
import { restAfter } from '../tag-rest.ts';
import { addresseeAfter } from '../tellings.ts';
import { namesVoice } from '../voice.ts';

/** A clause with the tag at its end or in its middle ("The deal is dead, Lavrov said." | "The deal, he said, is dead."). */
export const clauseBeforeTag: VerbRule = { id: 'clause-before-tag', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, source, edge, floor } = telling;
  if (!source || site.passive || site.form !== 'FINITE' || !/Q/.test(site.cue.frames) || site.cue.kind !== 'SAYING')
    return null;
  if (source.by === 'RELATIVE' || source.by === 'SHARED') return null;
  if (!endsContent(scene, edge - 1)) return null;
  const rest = restAfter(scene, telling);
  if (rest === 'COMPLEMENT') return null;
  const first = pastNarrator(scene, telling) ?? floor;
  const before = { first: trimStart(scene, first, edge), end: trimEnd(scene, first, edge) };
  const sure = site.cue.lemma === 'say' || refuses(scene, before.first);
  if (before.end - before.first < 2 || (rest === 'END' && !canStand(scene, before, sure))) return null;
  if (rest === 'END') return told(clauseBeforeTag.id, telling, [before], addresseeAfter(scene, telling));
  if (!canStand(scene, before) && !hasVerb(scene, rest)) return null;
  return told(clauseBeforeTag.id, telling, [before, rest], addresseeAfter(scene, telling));
}

/** "No ships this week, Lind insists": a refusal needs no verb. */
const refuses = (scene: Scene, first: number): boolean =>
  /^(?:no|not|never)$/.test(wordAt(scene, first)) && wordAt(scene, first + 1) !== ',';

/** "Lind defends the plan: there was no other, she says": the token after the colon, where the pronoun is whom the narrator tells of. */
function pastNarrator(scene: Scene, { source, edge, floor }: Telling): number | null {
  if (!source || !/^(?:he|she|they)$/.test(wordAt(scene, source.first))) return null;
  for (let colon = floor + 3; colon < edge - 2; colon += 1) {
    if (wordAt(scene, colon) !== ':' || quoteAt(scene, colon)) continue;
    const subject = mainSubject(scene, floor, colon);
    return subject && namesVoice(scene, subject.source) ? colon + 1 : null;
  }
  return null;
}

const endsContent = (scene: Scene, index: number): boolean =>
  /^[,–—?!]$/.test(wordAt(scene, index)) || quoteClosingAt(scene, index) !== undefined;

const canStand = (scene: Scene, run: Run, sure = false): boolean =>
  run.end - run.first >= 3 && (sure || hasVerb(scene, run) || hasQuote(scene, run));

function hasQuote(scene: Scene, run: Run): boolean {
  for (let index = run.first; index < run.end; index += 1) if (quoteAt(scene, index)) return true;
  return false;
}
