/** A stop with what stands around it: sentence from `from`, stop up to `stopEnd`, closing marks up to `after`, paragraph up to `end`. */
export interface Stop {
  readonly clean: string;
  readonly stop: string;
  readonly stopEnd: number;
  readonly after: number;
  readonly from: number;
  readonly end: number;
}

/** Abbreviations that a name or a number follows: a capital after them says nothing. */
const LEADS_ON = new Set(
  `mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen col lt maj capt cmdr cpl sgt adm brig pres supt rev fr hon
  st ste mt ft no nos vs v fig vol art cf e.g i.e al amb atty asst dep dist insp pvt sr.-gen lt.-gen maj.-gen`.split(
    /\s+/,
  ),
);
/** Abbreviations that can also end a sentence. */
const CAN_END = new Set(
  `u.s u.k u.n e.u u.s.a u.a.e d.c u.s.s.r p.r.c d.r.c inc ltd co corp bros plc llc jr sr esq ph.d m.d b.a m.a a.m p.m
  etc approx dept est jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd mon tue tues wed thu thur thurs fri sat sun
  calif fla mass mich minn pa tex wash va conn ill ind kan okla ore tenn wis ariz colo del md n.y n.j n.c s.c n.h n.m w.va r.i`.split(
    /\s+/,
  ),
);
/** Words that begin a sentence far more often than a name. */
const STARTER =
  /^[“"‘'„«(]?(?:the|a|an|he|she|it|they|we|i|you|this|that|these|those|there|in|on|at|but|and|or|as|after|before|when|while|if|for|from|with|his|her|its|their|our|my|who|what|why|how|no|not|one|both|all|some|many|most|other|since|so|then|still|also|asked|under|during|despite|although|however|meanwhile|instead|officials|earlier|later)(?![\p{L}\p{N}])/iu;
const OPENS = /^[“"‘'„«»(「『[]?[\p{Lu}\p{Lt}\p{Lo}\p{N}“"‘'„«(]/u;
const TAG =
  /^(?:(?:the |an? )?(?:[\p{L}\p{N}.’'-]+ ){0,4})(?:said|says|asked|asks|added|adds|replied|told|wrote|warned|declared|exclaimed|shouted|demanded|wondered|tweeted|posted|continued|insisted|quipped)(?![\p{L}\p{N}])/u;

/** Whether a sentence ends at a stop outside quotation marks, or at one that its quotation ends with. */
export function endsSentence(at: Stop): boolean {
  const { clean, stop, stopEnd, after, end } = at;
  if (after >= end) return false;
  if (/[。！？]/.test(stop)) return true;
  const rest = clean.slice(after, Math.min(end, after + 80));
  if (!/^\s/.test(rest)) return ranTogether(clean, at, rest);
  const next = rest.trimStart();
  const bullet = /^[•·*▪–—-]\s/.test(next);
  if (!OPENS.test(next) && !bullet) return false;
  if (after > stopEnd && isTag(clean.slice(stopEnd, after), stop, next)) return false;
  if (stop === '.' && after === stopEnd) return !isAbbreviation(wordBefore(clean, at), next);
  return true;
}

/** After a question or a call in quotation marks, "Smith asked" goes on with the same sentence. */
function isTag(closers: string, stop: string, next: string): boolean {
  return /["”’'»]/.test(closers) && /[!?]/.test(stop) && /^\p{Lu}/u.test(next) && TAG.test(next);
}

/** Two sentences without a space between, as machines leave them: "end.The". */
function ranTogether(clean: string, { stop, stopEnd, from }: Stop, rest: string): boolean {
  if (stop.length > 1 || !/^\p{Lu}\p{Ll}/u.test(rest) || !STARTER.test(rest)) return false;
  const word = clean.slice(Math.max(from, stopEnd - 40), stopEnd);
  return /\p{Ll}{3}[.!?]$/u.test(word) && !/(?:www|http|@)\S*$/i.test(word);
}

/** The word that a period follows, without the period. */
function wordBefore(clean: string, { stopEnd, from }: Stop): string {
  const words = clean.slice(Math.max(from, stopEnd - 24), stopEnd - 1);
  return /[\p{L}\p{N}.’'-]*$/u.exec(words)?.[0] ?? '';
}

function isAbbreviation(word: string, next: string): boolean {
  const bare = word.toLowerCase();
  if (/^(?:no|nos|fig|vol|art)$/.test(bare)) return /^\p{N}/u.test(next);
  if (LEADS_ON.has(bare)) return true;
  const initial = /^(?:\p{L}\.)*\p{Lu}$/u.test(word) || /^\p{Lu}\p{Ll}?(?:\.-?\p{Lu})*$/u.test(word);
  if (CAN_END.has(bare) || (initial && word.length < 8)) return !STARTER.test(next);
  return false;
}
