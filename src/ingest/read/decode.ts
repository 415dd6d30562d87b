import { KnownError } from '../../errors.ts';

const CONTROL_SHARE = 0.02;
const LOOKED_AT = 65_536;

/**
 * Decodes a file: UTF-8, or UTF-16 where a byte order mark says so. A mark at the start stays in the text.
 * Errors: DOCUMENT_UNREADABLE for other encodings and for files that are no text.
 */
export function decodeBytes(bytes: Uint8Array, name: string): string {
  const text = decodeAs(encodingOf(bytes), bytes, name);
  const nul = text.indexOf('\u0000');
  if (nul >= 0) throw unreadable(`"${name}" holds a NUL character at ${nul}: it is no text.`);
  const start = text.slice(0, LOOKED_AT);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = start.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  if (controls > start.length * CONTROL_SHARE)
    throw unreadable(`"${name}" is mostly control characters: it is no text.`);
  return text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(`"${name}" is not ${encoding.toUpperCase()} text.`, cause);
  }
}

const unreadable = (what: string, cause?: unknown): KnownError =>
  new KnownError('DOCUMENT_UNREADABLE', what, { cause });
