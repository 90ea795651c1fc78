import { isUtf8 } from 'node:buffer';
import { ReadoutError } from '../model/error.ts';
import { largest, tooBig } from './decode.ts';
import { startOf } from './xml-root.ts';

/** The text of XML in the encoding that its mark or its declaration names; throws `bad-xml` where it names none that is known, `entities` at definitions. */
export function decodeXml(bytes: Buffer): string {
  if (bytes.length > largest) throw tooBig();
  const label = encodingOf(bytes);
  if (label === 'utf-8' && !isUtf8(bytes)) {
    throw new ReadoutError(
      'not-utf8',
      'is not in UTF-8, though it says so or names no other encoding; name the right one at its start.',
    );
  }
  const text = decoder(label).decode(bytes);
  refuseEntities(text);
  return text;
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return (
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(bytes.toString('latin1', 0, 256))?.[1]?.toLowerCase() ??
    'utf-8'
  );
}

function decoder(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    throw new ReadoutError('bad-xml', `names an encoding that is not known ("${label}"); save it as UTF-8.`);
  }
}

/** Entities may grow without end, or reach for files; no report defines any. */
function refuseEntities(text: string): void {
  const start = startOf(text);
  if (!/^<!DOCTYPE\b/i.test(text.slice(start, start + 20)) || !/<!ENTITY\b/i.test(text)) return;
  throw new ReadoutError(
    'entities',
    'defines XML entities, which may grow without end or reach for files; it is not read.',
  );
}
