import type { EntityId } from '../../model/id.ts';
import type { FoundMention } from '../found.ts';
import type { LinkContext, LinkRule } from './context.ts';

const POLITY_VERBS = new Set(['VERB', 'AUX']);
/** Verbs and prepositions whose object acts or is dealt with, as states are. */
const DEALING =
  /\b(?:with|against|between|by|urged?|urging|accus(?:ed?|es|ing)|blam(?:ed?|es|ing)|warn(?:ed|s|ing)?|ask(?:ed|s|ing)?|tell(?:s|ing)?|told|press(?:ed|es|ing|ure|uring)?|forc(?:ed?|es|ing)|allow(?:ed|s|ing)?|help(?:ed|s|ing)?|support(?:ed|s|ing)?|arm(?:ed|s|ing)?|sanction(?:ed|s|ing)?|persuad(?:ed?|es|ing)|convinc(?:ed?|es|ing)|assur(?:ed?|es|ing)|like)\s+$/i;
const WHERE =
  /\b(?:in|at|near|outside|around|into|to|from|via|through|across|of|visit(?:ed|s|ing)?|left|leav(?:e|es|ing)|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|capital|city|downtown|central)\s+$/i;

/** "Moscow rejected", "between Washington and Moscow", "Moscow's terms": a capital that stands for its state. */
export const metonym: LinkRule = {
  name: 'metonym',
  link(context, mention) {
    if (mention.type !== 'PLACE' && mention.form !== 'METONYM') return null;
    const state = standsFor(context, mention);
    if (state === null || !readsAsPolity(context, mention)) return null;
    return { entity: state, confidence: 'RESOLVED', form: 'METONYM', reading: 'POLITY', type: 'STATE' };
  },
};

/** The state of a seat of government. */
function standsFor({ gazetteer }: LinkContext, { candidates }: FoundMention): EntityId | null {
  for (const id of candidates) {
    const entity = gazetteer.entity(id);
    const state = entity?.type === 'PLACE' ? gazetteer.stateOfCapital(entity.id) : null;
    if (state !== null) return state.id;
  }
  return null;
}

function readsAsPolity(context: LinkContext, mention: FoundMention, seen = 0): boolean {
  const { clean } = context.text;
  const before = clean.slice(Math.max(0, mention.start - 24), mention.start);
  const after = clean.slice(mention.end, mention.end + 24);
  if (DEALING.test(before) || speaksInHeadline(context, mention)) return true;
  const isOwner = /^['’]s?\s+\p{Ll}/u.test(after);
  if (isOwner && !/\b(?:in|at|near|outside|around|into|to|from)\s+$/i.test(before)) return true;
  if (WHERE.test(before)) return false;
  if (/^\s*[-–]/.test(after) || /[-–]$/.test(before)) return seen < 3 && besideOther(context, mention, seen);
  if (hasAside(context, mention)) return true;
  if (/^,|^\s*\(/.test(after)) return false;
  if (isSubject(context, mention)) return true;
  return seen < 3 && besideOther(context, mention, seen);
}

/** "Baku: No troops on the border", "15:50 Kigali: “We will stay”": before the colon of a paragraph that is a quote, a refusal or a "we". */
function speaksInHeadline({ text }: LinkContext, { start, end, sentence }: FoundMention): boolean {
  const paragraph = text.paragraphs[text.sentences[sentence]?.paragraph ?? -1];
  if (!paragraph || paragraph.kind === 'FURNITURE') return false;
  const lead = /^(?:\d{1,2}[:.]\d\d )?$/.test(text.clean.slice(paragraph.start, start));
  return lead && /^: (?:["“‘'«„]|(?:No|Not|Never|We|Our)\b)/.test(text.clean.slice(end, end + 10));
}

const ASIDE =
  /^, (?:however|meanwhile|for its part|in turn|too|also|though|on the other hand|by contrast|on \p{Lu}\p{Ll}+day), \p{Ll}{3,}/u;

/** "Moscow, however, questioned". */
const hasAside = ({ text }: LinkContext, { end }: FoundMention): boolean => ASIDE.test(text.clean.slice(end, end + 40));

/** "Washington and Moscow": one reading for both, by the one that shows it. */
function besideOther(context: LinkContext, mention: FoundMention, seen: number): boolean {
  const { clean } = context.text;
  const before = context.found[mention.index - 1];
  if (before !== undefined && /^\s*(?:and|or|-|–)\s*$/.test(clean.slice(before.end, mention.start))) {
    if (before.type === 'STATE')
      return before.form !== 'DEMONYM' && !WHERE.test(clean.slice(Math.max(0, before.start - 24), before.start));
    return before.type === 'PLACE' && standsFor(context, before) !== null && readsAsPolity(context, before, seen + 1);
  }
  const after = context.found[mention.index + 1];
  if (after === undefined || !/^\s*(?:and|or|-|–)\s*$/.test(clean.slice(mention.end, after.start))) return false;
  return (
    (after.type === 'PLACE' && standsFor(context, after) !== null && isSubject(context, after)) ||
    (after.type === 'STATE' && isSubject(context, after))
  );
}

const BEING = /^(?:is|was|remains|became)$/;
const DESCRIBING = /^(?:the|a|an|home|where|located|situated)$/;

/** Whether a verb follows at once ("Kyiv said", "Moscow also rejected"); "Cairo was the first stop" tells of the city. */
function isSubject({ text }: LinkContext, mention: FoundMention): boolean {
  const sentence = text.sentences[mention.sentence];
  if (sentence === undefined) return false;
  let at = firstTokenFrom(text.tokens, mention.end, sentence.firstToken, sentence.endToken);
  for (let steps = 0; steps < 2 && text.tokens[at]?.pos === 'ADV'; steps += 1) at += 1;
  const token = text.tokens[at];
  if (token === undefined || at >= sentence.endToken || !POLITY_VERBS.has(token.pos)) return false;
  const next = text.tokens[at + 1];
  if (BEING.test(token.text) && next !== undefined && DESCRIBING.test(next.text)) return false;
  return !/ing$/.test(token.text) && token.start - mention.end < 24;
}

function firstTokenFrom(
  tokens: readonly { readonly start: number }[],
  offset: number,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
