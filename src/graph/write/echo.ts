import type { Echo } from '../../model/conflict.ts';
import type { Command } from '../port.ts';
import { mergeTies } from './rows.ts';

/** Ties statements to the earlier ones that they repeat. They vanish with either statement. */
export const writeEchoes = (echoes: readonly Echo[]): readonly Command[] =>
  mergeTies(
    'Statement',
    'ECHOES',
    'Statement',
    echoes.map(({ from, to, similarity }) => ({ from, to, props: { similarity } })),
  );
