import { missesOf } from './misses.ts';
import { readHalf } from './score.ts';

/** Prints what is missed in the tuning half, by kind. The other half has no such list, so that no rule is made on it. */
const misses = missesOf(readHalf('tuning'));
for (const kind of [...new Set(misses.map((miss) => miss.kind))].sort()) {
  const ofKind = misses.filter((miss) => miss.kind === kind);
  console.log(`\n${kind}: ${ofKind.length}`);
  for (const { text, what } of ofKind) console.log(`  ${text}: ${what}`);
}
