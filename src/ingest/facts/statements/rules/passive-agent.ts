import { type Candidate, type Telling, toldByName, type VerbRule } from '../candidate.ts';
import { phraseEnd } from '../clause.ts';
import { PERSONAL } from '../grammar-words.ts';
import { isNominal, isTime, phraseBefore } from '../noun-phrase.ts';
import { phraseAfter } from '../phrase-after.ts';
import { posAt, type Run, type Scene, wordAt } from '../scene.ts';
import { VOICES } from '../speaker.ts';
import type { Source } from '../subject.ts';

/** What is told of stands before a passive, and who tells it after "by" ("The plan was criticized by the ministry as a farce."). */
export const passiveAgent: VerbRule = { id: 'passive-agent', find };

/** Acts and frames of cues whose object somebody takes a stand on or gives a name to. */
const TOLD_OF = /^(?:PRAISE|CRITICIZE|REJECT|ACCUSE) .*N|C/;

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, floor, ceiling, others } = telling;
  if (!site.passive || site.modal || !TOLD_OF.test(`${site.cue.act} ${site.cue.frames}`)) return null;
  const by = agentAfter(scene, site.group.end, ceiling);
  const subject = by && phraseBefore(scene, site.group.first, floor);
  if (!by || !subject || !canTell(scene, by) || PERSONAL.has(wordAt(scene, subject.first))) return null;
  const source: Source = { ...by, by: 'AGENT', antecedent: null };
  const parts: Run[] = [subject];
  const between = { first: site.group.end, end: by.first - 1 };
  if (site.cue.frames.includes('C') && between.end > between.first) parts.push(between);
  if (/^(?:as|for)$/.test(wordAt(scene, by.end))) {
    parts.push({ first: by.end, end: phraseEnd(scene, by.end, ceiling, others) });
  }
  const [first = subject, ...rest] = parts;
  return toldByName(passiveAgent.id, { ...telling, source }, [first, ...rest]);
}

/** The phrase after the first "by" within a few words of the verb. */
function agentAfter(scene: Scene, from: number, ceiling: number): Run | null {
  for (let index = from; index < Math.min(ceiling, from + 8); index += 1) {
    if (wordAt(scene, index) === 'by') return phraseAfter(scene, index + 1, ceiling);
    if (/^[,;.]$/.test(wordAt(scene, index)) || /VERB|AUX/.test(posAt(scene, index))) return null;
  }
  return null;
}

/** Whether an agent is a name or people, and no time or deed ("by Monday", "by sending ships"). */
function canTell(scene: Scene, run: Run): boolean {
  if (isTime(scene, run.end - 1) || !isNominal(scene, run.end - 1)) return false;
  for (let index = run.first; index < run.end; index += 1) {
    const plural = posAt(scene, index) === 'NOUN' && /[^s]s$/.test(wordAt(scene, index));
    if (plural || (scene.mentionOf[index] ?? -1) >= 0 || VOICES.test(wordAt(scene, index))) return true;
  }
  return false;
}
