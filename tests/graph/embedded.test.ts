import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/graph/digest.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Graph } from '../../src/graph/port.ts';
import { command, openEmbedded, query } from '../support/graphs.ts';
import { describeGraph } from './contract.ts';
import { ENDLESS } from './contract-errors.ts';

const OPEN_MODULE = fileURLToPath(new URL('../../src/graph/open.ts', import.meta.url));
const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-graph-'));
  folders.push(folder);
  return folder;
}

async function openOnDisk(folder = newFolder()): Promise<Graph> {
  const graph = await openGraph({ engine: 'embedded', folder, queryTimeoutMs: 15_000 });
  await graph.migrate();
  return graph;
}

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describeGraph('embedded in memory', openEmbedded);
describeGraph('embedded on disk', openOnDisk);

describe('embedded on disk, opened again', () => {
  let folder: string;
  let graph: Graph;
  beforeEach(async () => {
    folder = newFolder();
    graph = await openOnDisk(folder);
    const rows = ['Lavrov', 'Rubio', 'Fidan'].map((text) => ({ id: `name:${text}`, text }));
    await graph.write([command('UNWIND $rows AS row CREATE (:Name {id: row.id, text: row.text})', { rows })]);
  });
  afterEach(async () => {
    await graph.close();
  });

  it('holds what was written, finds it by its words and keeps its constraints', async () => {
    await graph.write([command("MATCH (node:Name {id: 'name:Fidan'}) DETACH DELETE node")]);
    const before = await digestOf(graph);
    await graph.close();
    graph = await openGraph({ engine: 'embedded', folder, queryTimeoutMs: 15_000 });
    expect(await digestOf(graph)).toBe(before);
    expect(await graph.searchText('names', 'lavr', 5)).toMatchObject([{ id: 'name:Lavrov' }]);
    expect(await graph.searchText('names', 'fid', 5)).toEqual([]);
    const again = graph.write([command("CREATE (:Name {id: 'name:Rubio'})")]);
    await expect(again).rejects.toMatchObject({ code: 'GRAPH_CONSTRAINT' });
  });

  it('is refused with GRAPH_BUSY while it is open, here and in another process', async () => {
    await expect(openOnDisk(folder)).rejects.toMatchObject({ code: 'GRAPH_BUSY', retry: true });
    const script = `
      const { openGraph } = await import(${JSON.stringify(OPEN_MODULE)});
      await openGraph({ engine: 'embedded', folder: ${JSON.stringify(folder)}, queryTimeoutMs: 1000 })
        .then(() => console.log('opened'), (error) => console.log(error.code));`;
    const other = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(other.stdout.trim()).toBe('GRAPH_BUSY');
    expect(await graph.read(query('MATCH (node:Name) RETURN count(node) AS count'))).toEqual([{ count: 3 }]);
  });

  it('holds what was acknowledged by a process that was killed', async () => {
    const killed = newFolder();
    const script = `
      const { openGraph } = await import(${JSON.stringify(OPEN_MODULE)});
      const graph = await openGraph({ engine: 'embedded', folder: ${JSON.stringify(killed)}, queryTimeoutMs: 1000 });
      await graph.migrate();
      for (let n = 0; n < 25; n++) await graph.write([{ name: 'n', cypher: 'CREATE (:Topic {id: $n})', params: { n } }]);
      process.kill(process.pid, 'SIGKILL');`;
    const other = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    expect(other.signal).toBe('SIGKILL');
    const survivor = await openOnDisk(killed);
    expect(await survivor.read(query('MATCH (node:Topic) RETURN count(node) AS count'))).toEqual([{ count: 25 }]);
    await survivor.close();
  });
});

describe('embedded', () => {
  it.each<[string, (path: string) => void]>([
    ['a file of something else', (path) => writeFileSync(path, 'not a graph')],
    ['an empty file', (path) => writeFileSync(path, '')],
    ['a folder in its place', (path) => mkdirSync(path)],
  ])('refuses %s with GRAPH_UNREADABLE and leaves it as it is', async (_what, put) => {
    const folder = newFolder();
    put(join(folder, 'graph.grafeo'));
    await expect(openOnDisk(folder)).rejects.toMatchObject({ code: 'GRAPH_UNREADABLE', retry: false });
  });

  it('refuses half a file with GRAPH_UNREADABLE, not as one that is open elsewhere', async () => {
    const folder = newFolder();
    const graph = await openOnDisk(folder);
    await graph.migrate();
    await graph.write([command('UNWIND range(1, 2000) AS n CREATE (:Topic {id: n})')]);
    await graph.close();
    const path = join(folder, 'graph.grafeo');
    truncateSync(path, Math.floor(statSync(path).size / 2));
    await expect(openOnDisk(folder)).rejects.toMatchObject({ code: 'GRAPH_UNREADABLE' });
  });

  it.skipIf(process.platform !== 'linux')('refuses a folder that nobody can make with GRAPH_UNREADABLE', async () => {
    await expect(openOnDisk('/proc/parley/graph')).rejects.toMatchObject({ code: 'GRAPH_UNREADABLE' });
  });

  it('refuses a folder that is a file with GRAPH_UNREADABLE', async () => {
    const file = join(newFolder(), 'graph');
    writeFileSync(file, 'text');
    await expect(openOnDisk(file)).rejects.toMatchObject({ code: 'GRAPH_UNREADABLE' });
  });

  it('gives up a query that is too slow with GRAPH_TIMEOUT, and goes on answering', async () => {
    const graph = await openGraph({ engine: 'embedded', folder: null, queryTimeoutMs: 1500 });
    await expect(graph.read(ENDLESS)).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT', retry: true });
    await graph.write([command("CREATE (:Topic {id: 'topic:a'})")]);
    expect(await graph.read(query('MATCH (node:Topic) RETURN node.id AS id'))).toEqual([{ id: 'topic:a' }]);
    await graph.close();
  });

  it('finishes the writes that were asked for before it closes, then refuses with GRAPH_UNREACHABLE', async () => {
    const folder = newFolder();
    const graph = await openOnDisk(folder);
    const writes = ['a', 'b', 'c'].map((id) => graph.write([command('CREATE (:Topic {id: $id})', { id })]));
    await graph.close();
    await Promise.all(writes);
    await expect(graph.ping()).rejects.toMatchObject({ code: 'GRAPH_UNREACHABLE' });
    await expect(graph.read(query('RETURN 1 AS one'))).rejects.toMatchObject({ code: 'GRAPH_UNREACHABLE' });
    await expect(graph.write([])).rejects.toMatchObject({ code: 'GRAPH_UNREACHABLE' });
    await graph.close();
    const reopened = await openOnDisk(folder);
    expect(await reopened.read(query('MATCH (node:Topic) RETURN count(node) AS count'))).toEqual([{ count: 3 }]);
    await reopened.close();
  });
});
