import type { Graph } from '../../graph/port.ts';

/** Reads for loaders, and says when their batches are to be read. */
export interface Reader {
  readonly read: Graph['read'];
  /** Takes the start of a batch; for `batchScheduleFn` of DataLoader. */
  readonly schedule: (start: () => void) => void;
}

/** Batches in waves: one starts when nothing is being read any more. */
export interface Waves {
  readonly schedule: Reader['schedule'];
  /** Runs a read, so that the next wave waits for it. */
  readonly during: <Value>(read: () => Promise<Value>) => Promise<Value>;
}

/**
 * Makes the waves of one operation. All keys that a level asks for go into one wave, however long each read takes,
 * so that the number of reads depends on the operation alone and not on which read came back first.
 */
export function createWaves(): Waves {
  let waiting: (() => void)[] = [];
  let underWay = 0;
  let planned = false;
  const plan = (): void => {
    if (planned || underWay > 0 || waiting.length === 0) return;
    planned = true;
    setImmediate(() => {
      planned = false;
      if (underWay > 0) return;
      const wave = waiting;
      waiting = [];
      for (const start of wave) start();
    });
  };
  return {
    schedule: (start) => {
      waiting.push(start);
      plan();
    },
    during: async (read) => {
      underWay += 1;
      try {
        return await read();
      } finally {
        underWay -= 1;
        plan();
      }
    },
  };
}
