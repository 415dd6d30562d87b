const SHOWN = 20;

/** The lines that one text has and the other has not, at most twenty of each. */
export function differences(kept: string, made: string): string {
  const [old, fresh] = [kept.split('\n'), made.split('\n')];
  const gone = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`);
  const come = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
  const more = Math.max(0, gone.length - SHOWN) + Math.max(0, come.length - SHOWN);
  const lines = [...gone.slice(0, SHOWN), ...come.slice(0, SHOWN)];
  return [...lines, ...(more > 0 ? [`… and ${more} more lines`] : [])].join('\n');
}
