import { skipAdjuncts } from '../adjuncts.ts';
import { type Candidate, type Telling, told, type VerbRule } from '../candidate.ts';
import { clauseEnd } from '../clause.ts';
import { quoteOpeningAt, type Run, type Scene, sentenceAt, wordAt } from '../scene.ts';
import { addresseeAfter } from '../tellings.ts';

/** Words in quotation marks right after the tag (Lavrov said: "…" | he added, "…" | said the talks "…" went well). */
export const quoteAfterTag: VerbRule = { id: 'quote-after-tag', find };

function find(scene: Scene, telling: Telling): Candidate | null {
  const { site, after, ceiling } = telling;
  if (!/Q/.test(site.cue.frames) || site.passive) return null;
  if (!telling.source && site.form !== 'PARTICIPLE') return null;
  const addressee = addresseeAfter(scene, telling);
  const start = quoteStart(scene, addressee?.end ?? after, ceiling);
  if (start === null) {
    const block = blockAfter(scene, addressee?.end ?? after, ceiling);
    return block && told(quoteAfterTag.id, telling, [block], addressee);
  }
  const end = quotedEnd(scene, start, telling);
  return told(quoteAfterTag.id, telling, [{ first: start, end }], addressee);
}

/** The token that opens the quote, with nothing but adjuncts, an aside or a colon between the cue and it. */
export function quoteStart(scene: Scene, from: number, ceiling: number): number | null {
  const index = skipAdjuncts(scene, from, ceiling);
  if (quoteOpeningAt(scene, index)) return index < ceiling || runsOn(scene, ceiling) ? index : null;
  if (wordAt(scene, index) === 'that') {
    const past = wordAt(scene, index + 1) === ',' ? index + 2 : index + 1;
    return quoteOpeningAt(scene, past) ? past : null;
  }
  if (/^[,:–—]$/.test(wordAt(scene, index))) {
    if (quoteOpeningAt(scene, index + 1)) return index + 1;
    if (wordAt(scene, index) === ',') return quoteAfterAside(scene, index, ceiling);
  }
  return null;
}

/** Whether what follows a sentence may be its own: not after a headline, which ends with its line. */
const runsOn = (scene: Scene, ceiling: number): boolean =>
  scene.text.paragraphs[sentenceAt(scene, ceiling - 1).paragraph]?.kind === 'BODY';

/** "said, referring to the talks, "…"": the quote after an aside of a few words. */
function quoteAfterAside(scene: Scene, comma: number, ceiling: number): number | null {
  for (let index = comma + 1; index < Math.min(ceiling, comma + 16); index += 1) {
    if (quoteOpeningAt(scene, index)) return /^[,:]$/.test(wordAt(scene, index - 1)) ? index : null;
  }
  return null;
}

/** The quote alone when it is finished; up to the clause's end when the words run on ("shoes on earth" were needed). */
function quotedEnd(scene: Scene, start: number, telling: Telling): number {
  const quote = quoteOpeningAt(scene, start);
  const run: Run | undefined = quote && scene.quoteRuns[quote.index];
  if (!quote || !run) return telling.ceiling;
  if (telling.site.cue.lemma.startsWith('use the')) return run.end;
  const closed = /[.?!…,][”"'’»]?$/.test(scene.text.clean.slice(quote.start, quote.end));
  const next = wordAt(scene, run.end);
  if (closed || run.end >= telling.ceiling || /^[.,;–—)]$/.test(next)) return run.end;
  return clauseEnd(scene, start, telling.ceiling, telling.others);
}

/** The paragraph after a tag that ends its own with a colon. */
function blockAfter(scene: Scene, from: number, ceiling: number): Run | null {
  const colon = skipAdjuncts(scene, from, ceiling);
  if (wordAt(scene, colon) !== ':' || colon !== ceiling - 1) return null;
  const sentence = sentenceAt(scene, colon);
  const next = scene.text.sentences[sentence.index + 1];
  if (!next || next.paragraph === sentence.paragraph || quoteOpeningAt(scene, next.firstToken)) return null;
  if (scene.text.paragraphs[next.paragraph]?.kind !== 'BODY') return null;
  let end = next.endToken;
  for (let index = next.index + 1; scene.text.sentences[index]?.paragraph === next.paragraph; index += 1) {
    end = scene.text.sentences[index]?.endToken ?? end;
  }
  return { first: next.firstToken, end };
}
