import type { Candidate, TextRule } from '../candidate.ts';
import { clauseEnd, phraseEnd } from '../clause.ts';
import { AUXILIARIES, BE, NEGATIONS } from '../grammar-words.ts';
import { posAt, quoteAt, type Run, type Scene, sentenceAt, wordAt } from '../scene.ts';
import { STANCE_ADJECTIVES } from '../stance-lexicon.ts';
import { type Source, subjectBefore } from '../subject.ts';
import { type CueSite, findCueSites } from '../verb-group.ts';
import { canSpeak } from '../voice.ts';

/** What somebody holds, told by an adjective after "is" ("Lind is confident that …", "Oslo was opposed to the plan"). */
export const heldStance: TextRule = {
  id: 'held-stance',
  find: (scene) =>
    scene.tokens.flatMap(({ index, text }) => {
      const stance = quoteAt(scene, index) ? undefined : STANCE_ADJECTIVES.get(text.toLowerCase());
      return stance ? (tell(scene, index, stance) ?? []) : [];
    }),
};

function tell(
  scene: Scene,
  head: number,
  { act, leads }: { act: Candidate['act']; leads: ReadonlySet<string> },
): Candidate | null {
  const { firstToken, endToken } = sentenceAt(scene, head);
  const lead = wordAt(scene, head + 1);
  if (!leads.has(lead) || head + 3 > endToken) return null;
  const group = groupBefore(scene, head, firstToken);
  if (!group) return null;
  const source = holderOf(scene, group, head, firstToken);
  if (!source) return null;
  const sites = findCueSites(scene, { first: head + 1, end: endToken });
  const clause = /^(?:that|whether)$/.test(lead);
  if (lead === 'to' && act === 'PROMISE' && posAt(scene, head + 2) !== 'VERB' && posAt(scene, head + 2) !== 'AUX')
    return null;
  const first = clause || posAt(scene, head + 2) === 'VERB' ? head + 1 : head + 2;
  const end = clause ? clauseEnd(scene, first, endToken, sites) : phraseEnd(scene, first, endToken, sites);
  if (end <= first) return null;
  return {
    rule: heldStance.id,
    source,
    cue: { first: group.first, end: head + 1 },
    lemma: `be ${wordAt(scene, head)}`,
    act,
    negated: group.negated,
    content: [{ first, end }],
    addressee: null,
    tier: 'RESOLVED',
  };
}

/** The form of "be" and the adverbs before the adjective ("is not fully"); null when none stands there. */
function groupBefore(scene: Scene, head: number, floor: number): (Run & { negated: boolean }) | null {
  let first = head;
  let negated = false;
  let be = false;
  for (let index = head - 1; index >= floor && index >= head - 6; index -= 1) {
    const word = wordAt(scene, index);
    if (NEGATIONS.has(word)) negated = true;
    else if (BE.has(word) || AUXILIARIES.has(word)) be = be || BE.has(word);
    else if (posAt(scene, index) !== 'ADV') break;
    if (AUXILIARIES.has(word)) first = index;
  }
  return be ? { first, end: head + 1, negated } : null;
}

function holderOf(scene: Scene, group: Run, head: number, floor: number): Source | null {
  const site: CueSite = { cue: HOLDING, head, group, form: 'FINITE', passive: false, negated: false, modal: false };
  const source = subjectBefore(scene, site, floor, null);
  return source && canSpeak(scene, source) && wordAt(scene, source.first) !== 'it' ? source : null;
}

/** Stands for the adjective where a subject is looked for. */
const HOLDING: CueSite['cue'] = {
  lemma: 'be',
  act: 'STATE',
  frames: 'T',
  negative: false,
  kind: 'THINKING',
  prepositions: [],
};
