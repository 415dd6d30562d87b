import { skipAdjuncts } from '../adjuncts.ts';
import { type Candidate, type Telling, told, type VerbRule } from '../candidate.ts';
import { clauseEnd, hasVerb, trimEnd } from '../clause.ts';
import { phraseAfter } from '../phrase-after.ts';
import { quoteAt, type Run, type Scene, wordAt } from '../scene.ts';
import type { Source } from '../subject.ts';

/**
 * "It was said in Washington that …", "From Moscow it was announced that …", "…, it was said from London", "Berg was told that …":
 * nobody speaks, but a seat of power may be named, or who told it after "by".
 */
export const passiveReport: VerbRule = { id: 'passive-report', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, floor, ceiling, others } = telling;
  if (!site.passive || site.modal || !site.cue.frames.includes('T') || site.cue.kind !== 'SAYING') return null;
  const impersonal = wordAt(scene, site.group.first - 1) === 'it';
  if (!impersonal && !/^(?:tell|inform|notify)$/.test(site.cue.lemma)) return null;
  const start = skipAdjuncts(scene, site.group.end, ceiling);
  if (wordAt(scene, start) !== 'that') return impersonal ? clauseBefore(scene, telling) : null;
  const between = agentBetween(scene, site.group.end, start, impersonal);
  const source = between ?? (impersonal ? frontedSeat(scene, floor, site.group.first - 1) : null);
  const content = { first: start, end: clauseEnd(scene, start, ceiling, others) };
  return told(passiveReport.id, { ...telling, source }, [content]);
}

/** "One was no teacher, it was said from London.": the clause before the tag, which nothing but its seat or agent follows. */
function clauseBefore(scene: Scene, telling: Telling): Candidate | null {
  const { site, floor, ceiling } = telling;
  const it = site.group.first - 1;
  const content = { first: floor, end: trimEnd(scene, floor, it) };
  if (wordAt(scene, it - 1) !== ',' || quoteAt(scene, it - 2) || site.negated || !hasVerb(scene, content)) return null;
  const end = skipAdjuncts(scene, site.group.end, ceiling);
  if (end < ceiling && !/^[.;]$/.test(wordAt(scene, end))) return null;
  return told(passiveReport.id, { ...telling, source: agentBetween(scene, site.group.end, end, true) }, [content]);
}

/** The words after "by", "in" or "from" between the cue and its clause. */
function agentBetween(scene: Scene, first: number, end: number, seats: boolean): Source | null {
  for (let index = first; index < end - 1; index += 1) {
    if (!/^(?:by|in|from)$/.test(wordAt(scene, index))) continue;
    const phrase = phraseAfter(scene, index + 1, end);
    if (phrase && (wordAt(scene, index) === 'by' || (seats && isSeat(scene, phrase)))) return agent(phrase);
  }
  return null;
}

/** "From Washington it was said": the seat of power at the head of the sentence. */
function frontedSeat(scene: Scene, floor: number, it: number): Source | null {
  if (!/^(?:from|in)$/.test(wordAt(scene, floor))) return null;
  const phrase = phraseAfter(scene, floor + 1, it);
  return phrase && it - phrase.end <= 1 && isSeat(scene, phrase) ? agent(phrase) : null;
}

const agent = (run: Run): Source => ({ ...run, by: 'AGENT', antecedent: null });

/** Whether the words are one name of a state, of its seat of government or of an institution. */
function isSeat(scene: Scene, { first, end }: Run): boolean {
  const mention = scene.mentions[scene.mentionOf[end - 1] ?? -1];
  return mention !== undefined && mention.type !== 'PERSON' && scene.mentionOf[first] === scene.mentionOf[end - 1];
}
