import type { Span } from '../../model/span.ts';
import { type Block, type BlockKind, type CleanText, CleanTextBuilder } from '../clean.ts';
import { type Box, chooseBody, type Region } from './html-body.ts';
import { BLOCKS, ITEMS, kindOfElement, regionOf, UNREAD } from './html-elements.ts';
import { type Attributes, type HtmlHandler, parseHtml } from './html-parser.ts';

/** An element that is open while the page is read. */
interface Element {
  readonly name: string;
  readonly kind: BlockKind;
  readonly unread: boolean;
  readonly linked: boolean;
  readonly region: Region;
}

/**
 * Reads a page of HTML: its blocks in text order, the article told apart from what stands around it.
 * Shape: menus, footers, share bars and the like are `FURNITURE`; scripts and styles are left out. Spaces are folded.
 */
export function readHtml(raw: string): CleanText {
  const page = new PageReader();
  parseHtml(raw, page);
  const { builder, boxes, regions } = page.done();
  const inBody = chooseBody(boxes, regions);
  const title = boxes.findIndex((box, i) => box.kind === 'TITLE' && inBody[i]);
  const anyTitle = title >= 0 ? title : boxes.findIndex(({ kind }) => kind === 'TITLE');
  const blocks = boxes.map(({ start, end, kind }, i): Block => {
    if (kind === 'TITLE') return { start, end, kind: i === anyTitle ? 'TITLE' : 'HEADING' };
    return { start, end, kind: inBody[i] ? kind : 'FURNITURE' };
  });
  return { ...builder.build(), blocks };
}

/** Gathers boxes of words while the page goes by. */
class PageReader implements HtmlHandler {
  readonly #builder = new CleanTextBuilder();
  readonly #boxes: Box[] = [];
  readonly #regions: Region[] = [];
  readonly #stack: Element[] = [];
  #start = 0;
  #linkedLetters = 0;
  #space: Span | null = null;

  open(name: string, attributes: Attributes, tag: Span): void {
    if (BLOCKS.has(name)) this.#flush();
    const outer = this.#stack.at(-1);
    const region = regionOf(name, attributes, outer?.region ?? null, this.#boxes.length);
    if (region !== outer?.region) this.#regions.push(region);
    this.#stack.push({
      name,
      kind: kindOfElement(name, attributes, region) ?? outer?.kind ?? (ITEMS.has(name) ? 'ITEM' : null),
      unread: UNREAD.has(name) || (outer?.unread ?? false),
      linked: name === 'a' || (outer?.linked ?? false),
      region,
    });
    if (name === 'q') this.#add('“', tag);
  }

  close(name: string, tag: Span): void {
    if (name === 'q') this.#add('”', tag);
    if (BLOCKS.has(name)) this.#flush();
    const element = this.#stack.pop();
    if (element && element.region !== this.#stack.at(-1)?.region) element.region.endBox = this.#boxes.length;
  }

  words(words: string, at: Span): void {
    if (this.#stack.at(-1)?.unread) return;
    const verbatim = words.length === at.end - at.start;
    for (const { 0: part, index } of words.matchAll(/\s+|\S+/g)) {
      const span = verbatim ? { start: at.start + index, end: at.start + index + part.length } : at;
      if (/\s/.test(part)) this.#space ??= span;
      else this.#add(part, span, verbatim);
    }
  }

  done() {
    this.#flush();
    return { builder: this.#builder, boxes: this.#boxes, regions: this.#regions };
  }

  #add(words: string, at: Span, verbatim = false): void {
    if (this.#stack.at(-1)?.unread) return;
    const begins = this.#builder.length === this.#start;
    if (begins && this.#boxes.length > 0) {
      this.#builder.add('\n\n', at.start, at.start);
      this.#start = this.#builder.length;
    } else if (!begins && this.#space) this.#builder.add(' ', this.#space.start, this.#space.end);
    this.#space = null;
    if (verbatim) this.#builder.addRaw(words, at.start);
    else this.#builder.addDecoded(words, at.start, at.end);
    if (this.#stack.at(-1)?.linked) this.#linkedLetters += words.length;
  }

  /** Ends the box that is open, if it holds anything. */
  #flush(): void {
    const [start, end] = [this.#start, this.#builder.length];
    if (end > start) {
      const top = this.#stack.at(-1);
      const region = top?.region ?? regionOf('body', {}, null, 0);
      const linkShare = this.#linkedLetters / (end - start);
      this.#boxes.push({ start, end, kind: top?.kind ?? null, tag: top?.name ?? 'body', linkShare, region });
    }
    this.#start = end;
    this.#linkedLetters = 0;
    this.#space = null;
  }
}
