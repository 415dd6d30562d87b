import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extracted } from '../../src/commands/extracted.ts';
import { loadGazetteer } from '../../src/commands/load-gazetteer.ts';
import { readDocument } from '../../src/ingest/document.ts';
import { indexGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import type { Entity } from '../../src/model/entity.ts';

/** What `extract` prints for one text. */
export type Output = ReturnType<typeof extracted>;

/** Makes the function from a text to what `extract` prints for it, in this process. */
export function makeReader(): (text: string) => Output {
  const gazetteer = indexGazetteer(loadGazetteer());
  const encoder = new TextEncoder();
  return (text) => {
    const ingested = ingest(readDocument({ name: 'text.txt', bytes: encoder.encode(text) }), gazetteer);
    const own = new Map<string, Entity>(ingested.extracted.map((entity) => [entity.id, entity]));
    return extracted('text.txt', ingested, (id) => gazetteer.entity(id) ?? own.get(id) ?? null);
  };
}

/** Writes the Wikidata ids that the gazetteer holds into a file, one a line. */
export function writeKnownIds(folder: string): string {
  const ids = loadGazetteer().entities.flatMap(({ wikidata }) => wikidata ?? []);
  const file = join(folder, 'known.txt');
  writeFileSync(file, `${ids.join('\n')}\n`);
  return file;
}

/** Makes a folder that the kit takes for the project: its two commands run the sources as they stand, built or not. */
export function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-scoreboard-'));
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const run = [process.execPath, '--import', import.meta.resolve('tsx'), cli]
    .map((word) => JSON.stringify(word))
    .join(' ');
  const scripts = { extract: `${run} extract`, names: `${run} names` };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'measured', scripts }));
  return folder;
}
