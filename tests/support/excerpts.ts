import type { Excerpt } from '../../src/model/span.ts';

/** Every excerpt anywhere in a value. */
export function excerptsIn(value: unknown): Excerpt[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Excerpt] : [];
  return [...own, ...Object.values(value).flatMap(excerptsIn)];
}
