/** Orders texts by code unit, alike on every machine and in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by several keys, the first that differs deciding; numbers rise, texts go by code unit. */
export function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : compareText(String(left), String(right));
  }
  return 0;
}
