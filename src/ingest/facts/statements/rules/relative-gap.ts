import { type Candidate, type Telling, told, type VerbRule } from '../candidate.ts';
import { phraseEnd } from '../clause.ts';
import { AUXILIARIES } from '../grammar-words.ts';
import { phraseAfter } from '../phrase-after.ts';
import { posAt, quoteAt, type Run, type Scene, wordAt } from '../scene.ts';

/** What is told within a relative clause ("ships, which Oslo said were empty" | "what Lind called a farce" | "a fire that police described as arson"). */
export const relativeGap: VerbRule = { id: 'relative-gap', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, source, edge, after, floor } = telling;
  if (source?.by !== 'SUBJECT' || site.form !== 'FINITE' || site.passive) return null;
  if (edge - 1 < floor || !/^(?:what|which|that|who)$/.test(wordAt(scene, edge - 1))) return null;
  const { frames } = site.cue;
  if (/[TZ]/.test(frames) && opensFinite(scene, after)) {
    const rest = { first: after, end: gapEnd(scene, after, telling) };
    const pronoun = { first: edge - 1, end: edge };
    return edge - 1 === floor ? null : told(relativeGap.id, telling, [pronoun, rest]);
  }
  if (!frames.includes('C')) return null;
  const likened = wordAt(scene, after) === 'as';
  if (!likened && !NAMING.has(site.cue.lemma)) return null;
  const start = likened ? after + 1 : after;
  const name = phraseAfter(scene, start, telling.ceiling);
  return name
    ? told(relativeGap.id, telling, [
        { first: start, end: Math.min(gapEnd(scene, start, telling), nameEnd(scene, name, telling)) },
      ])
    : null;
}

/** Verbs that give a name without "as". */
const NAMING = new Set('call dub label brand consider deem'.split(' '));

/** A verb that has its subject in the relative pronoun ("which he said were …"). */
const opensFinite = (scene: Scene, index: number): boolean =>
  AUXILIARIES.has(wordAt(scene, index)) ||
  (posAt(scene, index) === 'VERB' && /(?:ed|[^s]s)$/.test(wordAt(scene, index)));

/** Where the relative clause ends: at its comma at the latest. */
function gapEnd(scene: Scene, start: number, { ceiling, others }: Telling): number {
  const end = phraseEnd(scene, start, ceiling, others);
  for (let index = start; index < end; index += 1) {
    if (wordAt(scene, index) === ',' && !quoteAt(scene, index)) return index;
  }
  return end;
}

/** Where the name ends that somebody gives: before the verb of the clause around ("what Lind called a farce is over"). */
function nameEnd(scene: Scene, name: Run, { ceiling }: Telling): number {
  return AUXILIARIES.has(wordAt(scene, name.end)) || posAt(scene, name.end) === 'VERB' ? name.end : ceiling;
}
