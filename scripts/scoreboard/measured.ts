import { folderOf, type KitLibrary, type KitText } from './kit.ts';
import type { Output } from './reader.ts';

/** A text of a set with what was read in it. */
export interface Read<Text extends KitText = KitText> {
  readonly text: Text;
  readonly output: Output;
}

/** The sets that rules are counted on. The made-up sentences are left out: they would drown the texts that people wrote. */
export interface ReadSets {
  readonly polnear: readonly Read[];
  /** News texts with linked names, without the set that marks two names a sentence. */
  readonly linking: readonly Read[];
  readonly plover: readonly Read<KitText & { readonly consult: boolean }>[];
  /** All texts, those above among them. */
  readonly all: readonly Read[];
}

/** The set of sentences in which only two names are marked, so that a link elsewhere proves nothing. */
const PARTLY_LABELLED = /^rss-500\b/;

/** Reads every text that rules are counted on. */
export function readSets(kit: KitLibrary, read: (text: string) => Output): ReadSets {
  const all: Read[] = [];
  const readAll = <Text extends KitText>(texts: readonly Text[]): readonly Read<Text>[] => {
    const done = texts.map((text) => ({ text, output: read(text.text) }));
    all.push(...done);
    return done;
  };
  const statements: Read[] = [];
  kit.scoreStatements({ folderOf, extract: (texts) => keep(statements, readAll(texts)) });
  const linked: Read[] = [];
  const sections = kit.scoreLinking({ folderOf, extract: (texts) => keep(linked, readAll(texts)) });
  const polnear = statements.filter(({ text }) => 'annotators' in text);
  let at = 0;
  const linking = sections.flatMap(({ title, units }) => {
    const own = linked.slice(at, at + units.length);
    at += units.length;
    return PARTLY_LABELLED.test(title) ? [] : own;
  });
  const plover = readAll(kit.PLV.load(folderOf('plover')));
  readAll(kit.RAMS.load(folderOf('rams')));
  readAll(kit.WIKIEVENTS.load(folderOf('wikievents')));
  return { polnear, linking, plover, all };
}

function keep(into: Read[], texts: readonly Read[]): readonly Output[] {
  into.push(...texts);
  return texts.map(({ output }) => output);
}
