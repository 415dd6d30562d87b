import type { Entity } from '../../model/entity.ts';
import { type MentionRule, take } from './draft.ts';
import type { Scan } from './scan.ts';

/** The states of the United States with their short forms: name, what news agencies write, postal code. */
const LINES = `
Alabama|Ala|AL
Alaska||AK
Arizona|Ariz|AZ
Arkansas|Ark|AR
California|Calif|CA
Colorado|Colo|CO
Connecticut|Conn|CT
Delaware|Del|DE
Florida|Fla|FL
Georgia|Ga|GA
Hawaii||HI
Idaho||ID
Illinois|Ill|IL
Indiana|Ind|IN
Iowa||IA
Kansas|Kan|KS
Kentucky|Ky|KY
Louisiana|La|LA
Maine||ME
Maryland|Md|MD
Massachusetts|Mass|MA
Michigan|Mich|MI
Minnesota|Minn|MN
Mississippi|Miss|MS
Missouri|Mo|MO
Montana|Mont|MT
Nebraska|Neb|NE
Nevada|Nev|NV
New Hampshire|N.H|NH
New Jersey|N.J|NJ
New Mexico|N.M|NM
New York State|N.Y|NY
North Carolina|N.C|NC
North Dakota|N.D|ND
Ohio||OH
Oklahoma|Okla|OK
Oregon|Ore|OR
Pennsylvania|Pa|PA
Rhode Island|R.I|RI
South Carolina|S.C|SC
South Dakota|S.D|SD
Tennessee|Tenn|TN
Texas|Tex|TX
Utah||UT
Vermont|Vt|VT
Virginia|Va|VA
Washington State|Wash|WA
West Virginia|W.Va|WV
Wisconsin|Wis|WI
Wyoming|Wyo|WY
`;

const rows = LINES.trim()
  .split('\n')
  .map((line) => line.split('|') as [string, string, string]);
const NAME_OF = new Map(
  rows.flatMap(([name, agency, postal]) => [[`${agency}.`, name] as const, [postal, name] as const]),
);
const NAMES = rows.map(([name]) => name.replace(/ State$/, ''));
const AGENCY = rows.flatMap(([, agency]) => (agency === '' ? [] : [agency.replaceAll('.', '\\. ?')]));

/** A comma and a state of the United States right behind a place ("Athens, Ga.", "Athens, Georgia", "Athens, GA"). */
export const BEHIND_PLACE = new RegExp(`^, (?:(?:${AGENCY.join('|')})\\.|(?:${NAMES.join('|')})\\b)`);

const SHORT_FORM = new RegExp(
  `^(?:(?:${AGENCY.join('|')})\\.|(?:${rows.map(([, , postal]) => postal).join('|')})(?![\\p{L}\\p{N}.]))`,
  'u',
);

/** "Fresno, Calif." and "Houston, TX": short forms that mean a state only behind a place and a comma. */
export const americanStates: MentionRule = {
  name: 'american-state',
  find(scan) {
    for (let at = 1; at < scan.words.length; at += 1) {
      const form = scan.drafts[at] === null ? formAt(scan, at) : null;
      const state = form === null ? null : stateOf(scan, form);
      if (form === null || state === null) continue;
      const end = TWO_WORDS.test(form) ? at + 2 : at + 1;
      take(scan, { first: at, end, type: 'PLACE', candidates: [state.id], rule: 'american-state' });
    }
  },
};

/** "N.Y." and "W. Va." */
const TWO_WORDS = /\. ?\p{L}/u;

/** The short form at a word, as it is written; null where none stands or it may mean something else. */
function formAt(scan: Scan, at: number): string | null {
  const { clean } = scan.text;
  const word = scan.words[at];
  const before = scan.words[at - 1];
  if (word === undefined || before === undefined || scan.shapes[at] === 'LOWER') return null;
  if (clean.slice(before.end, word.start) !== ', ' || !/^CAPITALS?$/.test(scan.shapes[at - 1] ?? '')) return null;
  const form = SHORT_FORM.exec(clean.slice(word.start, word.start + 8))?.[0] ?? null;
  return form !== null && (form.endsWith('.') || isInAmerica(scan, at)) ? form : null;
}

function stateOf({ gazetteer }: Scan, form: string): Entity | null {
  const name = NAME_OF.get(form.replace(' ', '')) ?? '';
  return gazetteer.named(name).find(({ entity }) => entity.type === 'PLACE')?.entity ?? null;
}

/** Whether the name that ends before a word is that of a place in the United States. */
function isInAmerica(scan: Scan, end: number): boolean {
  for (let first = end - 1; first >= Math.max(0, end - 4); first -= 1) {
    const hit = scan.hits[first];
    if (hit != null && hit.end === end)
      return hit.values.some(({ entity }) => entity.type === 'PLACE' && entity.state === 'state:USA');
  }
  return false;
}
