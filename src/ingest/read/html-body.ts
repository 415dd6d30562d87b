import type { Span } from '../../model/span.ts';
import type { BlockKind } from '../clean.ts';

/** A part of a page: a container, and what it says it is. Its boxes are `firstBox` to `endBox`. */
export interface Region {
  readonly outer: Region | null;
  /** What the markup calls it: the body of an article, an article, the main part; null for any other container. */
  readonly role: 'body' | 'article' | 'main' | null;
  /** Whether it stands around the article (menus, footers, share bars). */
  readonly around: boolean;
  readonly firstBox: number;
  endBox: number;
}

/** The words of one block with where it stands on the page. */
export interface Box extends Span {
  readonly kind: BlockKind;
  readonly tag: string;
  /** Share of its letters that are links. */
  readonly linkShare: number;
  readonly region: Region;
}

const LEAST_LETTERS = 200;
const LEAST_SHARE = 0.4;
const MOSTLY_LINKS = 0.6;
const PROSE = 60;

/**
 * Tells for each box whether it belongs to the article.
 * Shape: the part that the markup calls the article's body, else an article, else the main part, if it holds enough of
 * the page's words; else the container with most prose, and all prose outside it too.
 */
export function chooseBody(boxes: readonly Box[], regions: readonly Region[]): readonly boolean[] {
  const letters = boxes.map((box) => (isCandidate(box) ? box.end - box.start : 0));
  const sums = runningSums(letters);
  const total = sums.at(-1) ?? 0;
  const weight = (region: Region): number =>
    (sums[Math.min(region.endBox, boxes.length)] ?? total) - (sums[region.firstBox] ?? total);
  for (const role of ['body', 'article', 'main'] as const) {
    const best = heaviest(
      regions.filter((region) => region.role === role && !region.around),
      weight,
    );
    if (best && weight(best) > 0 && (weight(best) >= LEAST_LETTERS || weight(best) >= total * LEAST_SHARE)) {
      return boxes.map((box, i) => inside(i, best) && isCandidate(box));
    }
  }
  const best = densest(boxes);
  return boxes.map((box, i) => isCandidate(box) && (best === null || inside(i, best) || isProse(box)));
}

const inside = (box: number, region: Region): boolean => box >= region.firstBox && box < region.endBox;

const isCandidate = ({ region, linkShare, kind }: Box): boolean =>
  !region.around && (linkShare < MOSTLY_LINKS || kind === 'TITLE' || kind === 'BYLINE');

const isProse = ({ start, end, linkShare }: Box): boolean => end - start >= PROSE && linkShare < MOSTLY_LINKS / 2;

function runningSums(numbers: readonly number[]): number[] {
  const sums = [0];
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number);
  return sums;
}

function heaviest(regions: readonly Region[], weight: (region: Region) => number): Region | null {
  return regions.reduce<Region | null>((best, each) => (best && weight(best) >= weight(each) ? best : each), null);
}

/** The container whose own paragraphs hold most prose; half of it counts for the container around it. */
function densest(boxes: readonly Box[]): Region | null {
  const scores = new Map<Region, number>();
  const add = (region: Region | null, score: number): void => {
    if (region !== null) scores.set(region, (scores.get(region) ?? 0) + score);
  };
  for (const box of boxes) {
    if (!isCandidate(box) || !isProse(box)) continue;
    add(box.region, box.end - box.start);
    add(box.region.outer, (box.end - box.start) / 2);
  }
  return heaviest([...scores.keys()], (region) => scores.get(region) ?? 0);
}
