import type { ParagraphKind } from './text.ts';

/** Tests of whole paragraphs, the first that fits decides. */
const TESTS: readonly { readonly kind: ParagraphKind; readonly longest: number; readonly test: RegExp }[] = [
  {
    kind: 'FURNITURE',
    longest: 400,
    test: /^leave a (?:reply|comment)|email address will not be published|required fields are marked/i,
  },
  {
    kind: 'FURNITURE',
    longest: 120,
    test: /^(?:source|original|article|read|full)(?: (?:link|article|story|here|more|also|next))+[:.!]?$|^(?:source|via)\s*:\s*\S.{0,60}$/i,
  },
  {
    kind: 'FURNITURE',
    longest: 90,
    test: /^(?:copy|get) the (?:current )?(?:link|url)|^copy link|^(?:print|e-?mail|save|bookmark|share|tweet|follow|like|listen)(?: (?:this|the|us|on|by|via|it|to|article|page|story|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|now|for|later))*[.!:]?$/i,
  },
  {
    kind: 'FURNITURE',
    longest: 90,
    test: /^add(?: this| it)? to (?:the |your |my )?(?:memorial|reading|watch|memory|note|bookmark|favou?rite)s?(?: list)?$/i,
  },
  {
    kind: 'FURNITURE',
    longest: 160,
    test: /^(?:share|follow|join|like|find|subscribe|sign up|log ?in|register|download|click|tap)\b.{0,60}\b(?:facebook|twitter|instagram|telegram|whatsapp|youtube|newsletters?|app|channel|account|here|e-?mail|inbox|notifications?|subscribers?|today)\b[^.]{0,40}[.!]?$/i,
  },
  {
    kind: 'FURNITURE',
    longest: 120,
    test: /^(?:advertisement|advertising|sponsored(?: content)?|promoted|related(?: (?:articles?|stories|topics|news|posts?|content))?|recommended(?: for you)?|most (?:read|popular|viewed)|more (?:on this(?: story)?|from .{2,40}|stories|news)|(?:read|see|watch|listen) (?:more|also|next|too)\b.{0,80}|you (?:may|might) also like|trending(?: now)?|top stories|latest news|tags?|topics?|categories|comments?(?: \(\d+\))?|\d+ comments?|view comments|skip to (?:main )?content|back to top|table of contents|menu|home|search|close|previous(?: article| post)?|next(?: article| post)?|loading)[:.…]*$/i,
  },
  { kind: 'FURNITURE', longest: 300, test: /^(?:(?:tags?|topics?|keywords?|filed under|categories)\s*:)\s*\S/i },
  {
    kind: 'FURNITURE',
    longest: 400,
    test: /^(?:all rights reserved|copyright\b|© ?\d{4}|\(c\) ?\d{4})|all rights reserved\.?$|^(?:this (?:website|site|page) uses cookies|we use cookies|by (?:continuing|clicking|signing up|subscribing))|^(?:terms of (?:use|service)|privacy policy|cookie policy)/i,
  },
  {
    kind: 'FURNITURE',
    longest: 1200,
    test: /^I (?:have been working|have worked|am a|am an|have covered|work)\b.{0,200}\b(?:journalis[tm]|reporter|editor|news industry|writer|correspondent|media)\b/i,
  },
  {
    kind: 'FURNITURE',
    longest: 700,
    test: /^(?:about the author|author bio)|^[\p{L} .'-]{3,40} (?:is|was) (?:an? |the |our )?(?:[\p{L}-]+ ){0,5}(?:journalist|reporter|correspondent|columnist|freelance writer|contributing writer|staff writer)\b(?!.{0,80}\b(?:killed|detained|arrested|jailed|said|told|shot)\b)/iu,
  },
  {
    kind: 'BYLINE',
    longest: 400,
    test: /^\(?(?:with )?(?:additional|further)(?: \p{L}+)? (?:report(?:s|ing)?|writing|editing|contributions?|research)\b|^\(?(?:reporting|writing|editing|edited|written|translated|compiled)(?: and \p{L}+)? by \p{Lu}|\bcontributed to this (?:report|article|story)\.?\)?$/iu,
  },
  {
    kind: 'BYLINE',
    longest: 90,
    test: /^(?:by|By|BY):? (?:\p{Lu}[\p{L}.'’-]*|and|&|of|for|in|the|,|\|)(?: (?:\p{Lu}[\p{L}.'’,-]*|and|&|of|for|in|the|\|))*$/u,
  },
  {
    kind: 'BYLINE',
    longest: 140,
    test: /^(?:published|updated|last updated|posted|modified|first published)\b(?:\s*(?:on|at|:|-))?\s.{0,30}\d{1,4}|^\d+ min(?:ute)?s? read$|^\d+ (?:minutes?|hours?|days?) ago$/i,
  },
  {
    kind: 'BYLINE',
    longest: 40,
    test: /^\(?(?:dpa|reuters|afp|ap|upi|tass|interfax|ria novosti|xinhua|ansa|efe|pti|ani|anadolu(?: agency)?|bloomberg|agencies|associated press|agence france-presse|ukrinform|kyodo)(?:\s*[/,|]\s*[\p{L} ]+)*\)?\.?$/iu,
  },
  {
    kind: 'CAPTION',
    longest: 900,
    test: /^\(?(?:(?:from|pictured)?,? ?(?:left to right|l-r|l to r|clockwise)|pictured(?: here)?[,:]|in this (?:photo|image|picture|handout|file)|(?:file )?(?:photo|photograph|image|picture|illustration|graphic|video|map)(?: (?:by|credit|taken|provided|shows|courtesy))?\s*[:-])|^photo (?:by|credit|courtesy)/i,
  },
  {
    kind: 'CAPTION',
    longest: 600,
    test: /(?:©|\(c\))\s?\p{Lu}[\p{L}/ .,&-]{1,60}$|\b(?:photo|image|picture|credit)s?\s?[:/]\s?\p{L}[^.]{1,60}$|[[(](?:\p{Lu}[\p{L}.' -]{1,40}\/)?(?:ap(?: photo)?|reuters|afp|getty(?: images)?|epa|dpa|tass|shutterstock|handout|file(?: photo)?)(?:\/[\p{L} .-]{2,40})?(?: via [\p{L} ]{2,20})?[\])]\.?$|\b(?:AP Photo|Getty Images|AFP via Getty)\b.{0,40}$/iu,
  },
];

const HASHTAG = /#[\p{L}\p{N}_]+/gu;

/**
 * Tells captions, bylines and page furniture by their words; null where the words read like the article itself.
 */
export function kindOfWords(words: string): ParagraphKind | null {
  if (!/[\p{L}\p{N}]/u.test(words)) return 'FURNITURE';
  if (isTagList(words)) return 'FURNITURE';
  return TESTS.find(({ longest, test }) => words.length <= longest && test.test(words))?.kind ?? null;
}

/** Lists of hashtags, links or slugs: hardly anything between them. */
function isTagList(words: string): boolean {
  const tags = words.length <= 5000 ? (words.match(HASHTAG) ?? []) : [];
  if (tags.length >= 2 && tags.join('').length >= words.replace(/\s/g, '').length * 0.4) return true;
  return words.length <= 300 && /^(?:https?:\/\/|www\.)\S+$|^(?:[a-z0-9]+-){3,}[a-z0-9]+$/i.test(words);
}
