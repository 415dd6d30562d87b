import { describe, expect, it } from 'vitest';
import { outcomeLine } from '../../src/commands/ingest-report.ts';
import { oneLine } from '../../src/commands/write-line.ts';
import { KnownError } from '../../src/errors.ts';

describe('oneLine', () => {
  it.each([
    ['one\n  two\r\nthree', 'one two three'],
    ['a\u001b[2Jb\u0007.txt', 'a\ufffd[2Jb\ufffd.txt'],
    ['gpj\u202etxt.exe', 'gpj\ufffdtxt.exe'],
    ['Präsident 😀 «да»', 'Präsident 😀 «да»'],
  ])('writes %j as %j', (words, line) => {
    expect(oneLine(words)).toBe(line);
  });
});

describe('outcomeLine', () => {
  it('gives no orders of a file name to the terminal', () => {
    const error = new KnownError('DOCUMENT_EMPTY', '"a\u001b[2J.txt" holds no words.');
    const line = outcomeLine({ file: 'x/a\u001b[2J.txt', document: null, state: 'refused', error });
    expect(line).toBe(
      'refused   x/a\ufffd[2J.txt: DOCUMENT_EMPTY: "a\ufffd[2J.txt" holds no words. Give a file that holds text.',
    );
  });
});
