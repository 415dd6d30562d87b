import { readdirSync, readFileSync } from 'node:fs';

/** Where the SDL lies: beside `src/` and `dist/`, in the root of the package. */
const FOLDER = new URL('../../schema/', import.meta.url);

/** The SDL of all concepts, by file. */
export const readTypeDefs = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
