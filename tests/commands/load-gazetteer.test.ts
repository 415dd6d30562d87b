import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/commands/load-gazetteer.ts';

const SEED = join(import.meta.dirname, '../../seed/gazetteer');
const folder = mkdtempSync(join(tmpdir(), 'parley-gazetteer-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => cpSync(SEED, folder, { recursive: true }));

describe('loadGazetteer', () => {
  it('gives the same values at each call', () => {
    expect(loadGazetteer()).toEqual(loadGazetteer());
  });

  it('fills in what the files leave out', () => {
    const lavrov = loadGazetteer().entities.find(({ id }) => id === 'person:sergey-lavrov');
    expect(lavrov).toMatchObject({ type: 'PERSON', origin: 'GAZETTEER', wikidata: 'Q58217' });
    expect(lavrov?.names[0]).toEqual({ text: 'Sergey Lavrov', kind: 'FULL', language: 'en' });
    expect(lavrov?.type === 'PERSON' && lavrov.tenures[0]).toMatchObject({
      id: expect.stringMatching(/^tenure:[\da-f]{20}$/),
      office: 'office:rus-foreign-minister',
      from: '2004-03-09',
      to: null,
    });
  });

  it.each([
    ['a file that is not JSON', 'persons.json', () => '[', /persons\.json" cannot be read as JSON/],
    ['a Wikidata item of another form', 'states.json', edit('wikidata', '159'), /states\.json" entry 1 \(state:AFG\)/],
    ['a field that nobody knows', 'places.json', edit('country', 'X'), /places\.json" entry 1 \(place:kabul\)/],
    ['an unknown role', 'offices.json', edit('role', 'BOSS'), /offices\.json" entry 1 \(office:.+\): role/],
  ])('refuses %s, naming file and entry', (_what, file, change, message) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    expect(() => loadGazetteer(folder)).toThrow(
      expect.objectContaining({ code: 'GAZETTEER_INVALID', message: expect.stringMatching(message) }),
    );
  });
});

/** Sets a field of the first entry of a file. */
function edit(field: string, value: string): (json: string) => string {
  return (json) => {
    const [first, ...rest] = JSON.parse(json) as object[];
    return JSON.stringify([{ ...first, [field]: value }, ...rest]);
  };
}
