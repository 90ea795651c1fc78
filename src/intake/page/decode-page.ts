import { isAscii, isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import iconv from 'iconv-lite';
import { ReadoutError } from '../../model/error.ts';
import { limits } from './dom.ts';

/**
 * The text of a page's bytes. Its charset is told by a byte order mark, the header, the page's own meta tag, or its bytes, in this order
 * (WHATWG HTML, "Determining the character encoding"); but bytes that are plainly UTF-8 are UTF-8 whatever the page says.
 */
export function decodePage(bytes: Uint8Array, contentType: string | undefined): string {
  if (bytes.length === 0) throw new ReadoutError('empty', 'is empty; there is nothing to read.');
  if (bytes.length > limits.bytes)
    throw new ReadoutError(
      'too-big',
      `is larger than the ${limits.bytes / 1e6} MB that one page may have; save its text alone.`,
    );
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const charset = markOf(buffer) ?? toldBy(buffer, contentType) ?? guessed(buffer);
  const text = iconv.decode(buffer, charset);
  const odd = text.slice(0, 65_536).match(oddCharacters)?.length ?? 0;
  if (odd > Math.min(text.length, 65_536) / 20)
    throw new ReadoutError(
      'binary',
      'is no page: its bytes are no text in any charset that it names or that they show.',
    );
  return text;
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const oddCharacters = /[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g;

function markOf(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  return buffer[0] === 0xfe && buffer[1] === 0xff ? 'utf-16be' : null;
}

function toldBy(buffer: Buffer, contentType: string | undefined): string | null {
  const head = buffer.subarray(0, 16_384).toString('latin1');
  const told = [
    /charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType ?? '')?.[1],
    metaCharset.exec(head)?.slice(1).find(Boolean),
  ];
  const known = told.find((name) => name !== undefined && iconv.encodingExists(name));
  if (known === undefined) return null;
  // Pages are served as Latin 1 by default, and old templates say so of UTF-8: its sequences hardly come about by chance.
  if (isUtf8(buffer) && !isAscii(buffer)) return 'utf8';
  return supersetOf[known.toLowerCase()] ?? known;
}
const metaCharset =
  /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]+)/i;

/** What browsers take instead: the name told is nearly always meant for the larger set. */
const supersetOf: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'utf-16': 'utf8',
  'utf-16le': 'utf8',
  'utf-16be': 'utf8',
};

function guessed(buffer: Buffer): string {
  if (isUtf8(buffer)) return 'utf8';
  const found = detector().detect(wordsAround(buffer)).encoding;
  const name = found?.toLowerCase() ?? '';
  return iconv.encodingExists(name) && name !== 'utf-8'
    ? (supersetOf[name] ?? name)
    : isNearlyUtf8(buffer)
      ? 'utf8'
      : 'windows-1252';
}

/** A page that is cut off or broken in a few places is still UTF-8. */
function isNearlyUtf8(buffer: Buffer): boolean {
  const text = buffer.toString('utf8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const told = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return told > broken * 3;
}

/** The bytes that are not ASCII with those about them, up to 20,000: markup tells nothing about a charset. */
function wordsAround(buffer: Buffer): Buffer {
  const first = buffer.findIndex((byte) => byte > 127);
  return buffer.subarray(Math.max(0, first - 1000), first + 20_000);
}

interface Detector {
  detect(bytes: Buffer): { readonly encoding: string | null };
}

let loaded: Detector | undefined;
/** Loaded only where a page does not tell its charset. */
function detector(): Detector {
  loaded ??= createRequire(import.meta.url)('jschardet');
  return loaded ?? { detect: () => ({ encoding: null }) };
}
