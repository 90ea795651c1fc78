import { expect, test } from 'vitest';
import { decode } from './decode.ts';

test.each([
  ['plain text', Buffer.from('Ferries stop'), 'Ferries stop'],
  ['a byte order mark, which is dropped', Buffer.from('\ufeffFerries stop'), 'Ferries stop'],
  ['a replacement character that the text itself has', Buffer.from('Caf\ufffd opens'), 'Caf\ufffd opens'],
  ['line ends as they are', Buffer.from('one\r\ntwo\rthree\n'), 'one\r\ntwo\rthree\n'],
])('%s', (_, bytes, text) => expect(decode(bytes)).toBe(text));

test.each([
  ['UTF-16', Buffer.from('\ufeffFerries stop', 'utf16le'), 'is not a text file; give plain text in UTF-8.'],
  [
    'Latin-1',
    Buffer.from('Café', 'latin1'),
    'is not UTF-8: the byte at offset 3 fits nowhere; save the file as UTF-8.',
  ],
  [
    'a cut character',
    Buffer.from('Café').subarray(0, 4),
    'is not UTF-8: the byte at offset 3 fits nowhere; save the file as UTF-8.',
  ],
])('%s is refused', (_, bytes, message) => expect(() => decode(bytes)).toThrow(message));
