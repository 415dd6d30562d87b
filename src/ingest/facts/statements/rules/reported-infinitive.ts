import { skipAdjuncts } from '../adjuncts.ts';
import { type Candidate, type Telling, toldByName, type VerbRule } from '../candidate.ts';
import { phraseEnd } from '../clause.ts';
import { phraseAfter } from '../phrase-after.ts';
import { posAt, quoteOpeningAt, type Scene, wordAt } from '../scene.ts';

/** An infinitive after the cue ("promised to …", "refused to …", "urged Kyiv to …", "called on X to …"). */
export const reportedInfinitive: VerbRule = { id: 'reported-infinitive', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, source, after, ceiling, others } = telling;
  if (site.passive || !source || site.form === 'INFINITIVE' || source.by === 'INVERTED') return null;
  const { frames } = site.cue;
  if (frames.includes('I')) {
    const start = skipAsideTo(scene, skipAdjuncts(scene, after, ceiling), ceiling);
    const at = wordAt(scene, start) === 'not' ? start + 1 : start;
    if (opensInfinitive(scene, at)) {
      return toldByName(reportedInfinitive.id, telling, [
        { first: start, end: phraseEnd(scene, start, ceiling, others) },
      ]);
    }
  }
  if (!frames.includes('O')) return null;
  const object = phraseAfter(scene, after, ceiling);
  if (!object) return null;
  const far = skipAdjuncts(scene, object.end, ceiling);
  const to = wordAt(scene, far) === 'not' ? far + 1 : far;
  if (!opensInfinitive(scene, to)) return null;
  return toldByName(
    reportedInfinitive.id,
    telling,
    [{ first: object.first, end: phraseEnd(scene, object.first, ceiling, others) }],
    object,
  );
}

const opensInfinitive = (scene: Scene, index: number): boolean =>
  wordAt(scene, index) === 'to' &&
  (/VERB|AUX|ADV|NOUN/.test(posAt(scene, index + 1)) || quoteOpeningAt(scene, index + 1) !== undefined);

/** ", according to the ministry, to …": passes an aside between commas when the infinitive follows it. */
function skipAsideTo(scene: Scene, index: number, ceiling: number): number {
  if (wordAt(scene, index) !== ',') return index;
  for (let at = index + 1; at < Math.min(ceiling, index + 10); at += 1) {
    if (wordAt(scene, at) === ',') return opensInfinitive(scene, at + 1) ? at + 1 : index;
  }
  return index;
}
