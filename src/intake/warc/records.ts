// The records of a WARC file, one after the other. Source: ISO 28500:2017 (WARC 1.1), sections 4 and 5.
// Read by hand because the usual reader (warcio for JavaScript) waits for ever at a file that ends within a record.
import { largest } from '../decode.ts';
import { type Source, sourceOf } from '../source.ts';

/** A record; `block` is null where it was not wanted or is too large. */
export interface WarcRecord {
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Buffer | null;
  /** Its length as it says, in bytes. */
  readonly length: number;
  /** Whether the file went on for that length. */
  readonly isWhole: boolean;
  /** Bytes before it that belong to no record. */
  readonly strayBefore: number;
}

type Headers = ReadonlyMap<string, string>;

/** The records of a stream; the blocks only of those that are wanted are held, one at a time. */
export async function* recordsOf(
  chunks: AsyncIterable<Buffer>,
  isWanted: (headers: Headers) => boolean,
): AsyncGenerator<WarcRecord> {
  const source = sourceOf(chunks);
  try {
    for (;;) {
      const strayBefore = await passToRecord(source);
      if (strayBefore === null) return;
      const headers = await headersOf(source);
      const length = Number(/^\d{1,15}$/.exec(headers.get('content-length') ?? '')?.[0] ?? 0);
      const isKept = length <= largest && isWanted(headers);
      const { bytes, size } = await source.take(length, isKept);
      yield {
        headers,
        block: isKept ? bytes : null,
        length,
        isWhole: size === length && headers.has('content-length'),
        strayBefore,
      };
    }
  } finally {
    await source.close();
  }
}

const longestLine = 65_536;

/** Reads up to and over the next line `WARC/1.1`; gives the bytes on the way that are no line end, or null at the end of the file. */
async function passToRecord(source: Source): Promise<number | null> {
  let stray = 0;
  for (;;) {
    const line = await source.line(longestLine);
    if (line === null) return stray === 0 ? null : stray;
    if (/^WARC\/\d/.test(line)) return stray;
    if (line.trim() !== '') stray += line.length;
  }
}

async function headersOf(source: Source): Promise<Headers> {
  const headers = new Map<string, string>();
  let last = '';
  for (let count = 0; count < 1_000; count += 1) {
    const line = await source.line(longestLine);
    if (line === null || line.trim() === '') break;
    const [, name, value = ''] = /^([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined && /^[ \t]/.test(line) && last !== '')
      headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`);
    if (name === undefined) continue;
    last = name.toLowerCase();
    headers.set(last, value);
  }
  return headers;
}
