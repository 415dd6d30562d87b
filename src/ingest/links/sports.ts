import type { FoundMention } from '../found.ts';
import type { LinkContext } from './context.ts';

/** Words of reports on sports. Several different ones make a text such a report. */
const SPORTS: ReadonlySet<string> = new Set(
  (
    'olympics olympic championship championships league playoff playoffs quarterfinal quarterfinals semifinal semifinals coach coached striker goalkeeper midfielder defender quarterback ' +
    'touchdown touchdowns innings wicket wickets batsman bowler kicked penalties scored goals halftime fixture fixtures knockout tournament stadium teammate teammates rugby cricket football ' +
    'cup penalty kick kicking match matches half-time soccer basketball baseball hockey tennis squad referee unbeaten'
  ).split(' '),
);
const ENOUGH = 5;
const WHERE =
  /\b(?:in|at|from|to|near|of|across|outside|inside|into|around|visit(?:ed|s|ing)?)\s+(?:(?:north|south|east|west|central|upstate|\p{Ll}+ern)\s+)?$/u;

const known = new WeakMap<LinkContext, boolean>();

/** Whether a name of a state or place stands for its team: in a report on sports, where no preposition of place is before it. */
export function readsAsTeam(context: LinkContext, { start, end, form, type, rule }: FoundMention): boolean {
  if (form === 'DEMONYM' || (type !== 'STATE' && type !== 'PLACE') || !isOnSports(context)) return false;
  if (rule === 'american-state' || isDateline(context, start, end)) return false;
  return !WHERE.test(context.text.clean.slice(Math.max(0, start - 24), start));
}

/** "LEEDS, England (Newswire) —" at the start of a line: where the report was written. */
const isDateline = ({ text: { clean } }: LinkContext, start: number, end: number): boolean =>
  (start === 0 || clean[start - 1] === '\n') &&
  /^(?:, [\p{L}.]+(?: \d{1,2})?){0,2}(?: \([^()\n]{1,30}\))? *[-–—] /u.test(clean.slice(end, end + 60));

function isOnSports(context: LinkContext): boolean {
  let answer = known.get(context);
  if (answer === undefined) {
    const terms = new Set<string>();
    for (const token of context.text.tokens) {
      const word = token.text.toLowerCase();
      if (SPORTS.has(word)) terms.add(word);
      if (terms.size >= ENOUGH) break;
    }
    answer = terms.size >= ENOUGH;
    known.set(context, answer);
  }
  return answer;
}
