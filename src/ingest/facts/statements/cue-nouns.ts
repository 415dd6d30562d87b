import type { Act } from '../../../model/statement.ts';

/** Nouns that hold what somebody said ("his claim that …", "a warning from Paris that …"), with the act. */
export const NOUN_CUES: ReadonlyMap<string, Act> = new Map(
  (
    [
      [
        'STATE',
        'statement emphasis announcement remark comment declaration assessment view opinion testimony explanation message',
      ],
      ['STATE', 'belief conviction argument prediction estimate suggestion impression observation conclusion note'],
      ['CLAIM', 'claim assertion allegation contention insistence boast charge'],
      ['DENY', 'denial'],
      ['ACCUSE', 'accusation complaint'],
      ['DEMAND', 'demand call appeal request plea order'],
      ['PROMISE', 'promise pledge vow assurance commitment guarantee'],
      ['THREATEN', 'threat'],
      ['WARN', 'warning caution'],
      ['AGREE', 'admission acknowledgment acknowledgement concession confirmation'],
      ['REJECT', 'refusal rejection objection'],
      ['PROPOSE', 'proposal recommendation advice offer plan'],
      ['CRITICIZE', 'criticism concern worry fear'],
      ['ASK', 'question'],
    ] as const
  ).flatMap(([act, words]) => words.split(' ').map((word) => [word, act] as const)),
);

/** Written or spoken pieces that may stand as the subject of a verb of saying ("the statement said"). */
export const PIECES: ReadonlySet<string> = new Set(
  'statement report letter memo memorandum document communique communiqué release tweet post message transcript survey poll study research data figures text declaration email filing complaint article editorial column'.split(
    ' ',
  ),
);
