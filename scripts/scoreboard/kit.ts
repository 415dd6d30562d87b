import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the measuring kit, which stands beside the project and is no part of it. */
export const KIT = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));

/** Whether the kit is there. */
export const hasKit = (): boolean => existsSync(join(KIT, 'score.mjs'));

/** A figure with its 95 % interval. Units: shares of 1; null where there is nothing to divide by. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The counts behind it, in words. */
  readonly n: string;
  /** Figures of others, in percent. */
  readonly references: Readonly<Record<string, number>>;
}

/** What the kit prints: a section for each set. */
export interface KitReport {
  readonly scored: readonly {
    readonly sections: readonly { readonly title: string; readonly rows: readonly Figure[] }[];
  }[];
  readonly spans: { readonly checked: number; readonly violations: number };
}

/**
 * Runs the kit over the project in a folder, with the ids that the gazetteer holds in a file.
 * Errors: throws with what the kit said where it fails; spans that do not stand in their texts are left to the report.
 */
export async function runKit(project: string, known: string): Promise<KitReport> {
  const words = [join(KIT, 'score.mjs'), 'all', '--json', '--project', project, '--known', known];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const status = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  if (status !== 0 && status !== 1)
    throw new Error(`The kit ended with ${status}: ${Buffer.concat(err).toString().trim()}`);
  return JSON.parse(Buffer.concat(out).toString('utf8'));
}

/** A metric over counts, as the kit makes them. */
export type Metric = object;
/** Counts of one text. */
export type Counts = Readonly<Record<string, number>>;

/** A text of a set, with what the kit knows of it. */
export interface KitText {
  readonly name: string;
  readonly text: string;
}

/** What the kit hands to a reader, and gets back. */
export type Extract<Output> = (texts: readonly KitText[]) => readonly Output[];

interface Section {
  readonly title: string;
  readonly units: readonly Counts[];
}

/** Tokens of an attribution. */
export interface Tokens {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

type Span = { readonly start: number; readonly end: number };
type Setting<Output> = { readonly folderOf: (set: string) => string; readonly extract: Extract<Output> };

/** The functions of the kit that counts by rule are made with. */
export interface KitLibrary {
  scoreStatements<Output>(setting: Setting<Output>): readonly Section[];
  scoreLinking<Output>(setting: Setting<Output>): readonly Section[];
  loadPolnear(folder: string): readonly (KitText & { readonly annotators: readonly unknown[] })[];
  goldRows(text: KitText): readonly Tokens[];
  matchByContent<Row extends Tokens>(
    predicted: readonly Row[],
    gold: readonly Tokens[],
  ): readonly { readonly score: number; readonly predicted: Row; readonly gold: Tokens }[];
  countLinks(text: KitText, output: { readonly mentions: readonly object[] }, known: null): Counts;
  tokenize(text: string): readonly Span[];
  tokenSet(tokens: readonly Span[], spans: readonly Span[]): ReadonlySet<number>;
  sameSource(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean;
  share(id: string, label: string, hit: string, of: string): Metric;
  evaluate(units: readonly Counts[], metrics: readonly Metric[]): readonly Omit<Figure, 'references'>[];
  readonly PLV: { load(folder: string): readonly (KitText & { readonly consult: boolean })[] };
  readonly RAMS: { load(folder: string): readonly KitText[] };
  readonly WIKIEVENTS: { load(folder: string): readonly KitText[] };
}

const MODULES = ['statements', 'linking', 'text', 'stats', 'meetings/plv', 'meetings/rams', 'meetings/wikievents'];

/** Loads the functions of the kit. */
export async function loadKit(): Promise<KitLibrary> {
  const loaded = await Promise.all(MODULES.map((name) => import(pathToFileURL(join(KIT, 'lib', `${name}.mjs`)).href)));
  return Object.assign({}, ...loaded);
}

/** The folder of one set. */
export const folderOf = (set: string): string => join(KIT, 'data', set, 'dev');
