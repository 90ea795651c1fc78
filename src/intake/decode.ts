import { isUtf8 } from 'node:buffer';
import { ReadoutError } from '../model/error.ts';

/** The largest report that is read, in bytes; a novel is a twentieth of it. */
export const largest = 20_000_000;

/** Bytes as text without a leading byte order mark; refuses what is too big, no text, or not UTF-8. */
export function decode(bytes: Buffer): string {
  if (bytes.length > largest) throw tooBig();
  if (bytes.length === 0) throw new ReadoutError('empty', 'is empty; there is nothing to read.');
  if (isBinary(bytes)) throw new ReadoutError('binary', 'is not a text file; give plain text in UTF-8.');
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) throw notUtf8(bytes, text);
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The refusal of something larger than `largest`. */
export function tooBig(): ReadoutError {
  return new ReadoutError('too-big', `is larger than the ${largest / 1e6} MB that one report may have; split it.`);
}

/** Control characters other than those of layout (tab, line ends, form feed, escape) hardly stand in a text. */
function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 65_536);
  const controls = sample.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length;
  return sample.includes(0) || controls > sample.length / 100;
}

function notUtf8(bytes: Buffer, text: string): ReadoutError {
  const again = Buffer.from(text);
  const offset = again.findIndex((byte, index) => byte !== bytes[index]);
  return new ReadoutError(
    'not-utf8',
    `is not UTF-8: the byte at offset ${offset} fits nowhere; save the file as UTF-8.`,
  );
}
