import { createReadStream } from 'node:fs';
import { ReadoutError } from '../model/error.ts';
import { collected, opened } from './chunks.ts';
import { decode } from './decode.ts';
import type { Entry, Origin, Tell } from './entry.ts';
import { isAddress } from './find-files.ts';
import type { Given } from './given.ts';
import { kindOf } from './kinds.ts';
import { newMeter } from './meter.ts';
import { refusal } from './refusal.ts';
import { reportOfText } from './report-of-text.ts';
import type { Taken } from './taken.ts';
import { takenFrom } from './taken-from.ts';
import { momentOf } from './when.ts';

export type { Taken } from './taken.ts';

/**
 * The reports of one file, an address (`https://...`) or standard input (`-`), in order, one at a time, whatever format the content is in;
 * `tell` hears what was passed over.
 */
export async function* takeIn(path: string, given: Given, tell: Tell = () => {}): AsyncGenerator<Taken> {
  const name = path === '-' ? 'standard input' : path;
  try {
    yield* takeStream({ name, given, tell, ...(await streamOf(path, given)) });
  } catch (error) {
    yield { name, refused: refusal(error) };
  }
}

/** The reports of a stream of bytes that has a name; `takeIn` for what stands in no file. */
export async function* takeStream({ name, stream, given, tell, origin }: Streamed): AsyncGenerator<Taken> {
  const meter = newMeter();
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      meter.packed(bytes.length);
      yield bytes;
    }
  }
  const chunks = measured();
  yield* takeEntry({ name, chunks, given, origin, depth: 0, isUnpacked: false, meter, tell, take: takeEntry });
}

interface Streamed {
  readonly name: string;
  readonly stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array>;
  readonly given: Given;
  readonly tell: Tell;
  readonly origin?: Origin | undefined;
}

async function streamOf(path: string, given: Given): Promise<Pick<Streamed, 'stream' | 'origin'>> {
  if (path === '-') return { stream: process.stdin };
  if (!isAddress(path)) return { stream: createReadStream(path) };
  // Loaded only where something is fetched.
  const { fetchSafely } = await import('./fetch/fetch-safely.ts');
  const { status, body, headers, url } = await fetchSafely(path, { allowHosts: given.allowHosts ?? [] });
  if (status !== 200) throw new ReadoutError('bad-answer', `is not to be had: it answered with status ${status}.`);
  const captured = momentOf(headers['date'] ?? '')?.slice(0, 10);
  return { stream: [body], origin: { url, contentType: headers['content-type'], captured } };
}

/** What stands in one entry; whatever keeps it from being read is yielded as its refusal. */
async function* takeEntry(entry: Entry): AsyncGenerator<Taken> {
  try {
    const { head, chunks } = await opened(entry.chunks);
    const kind = kindOf(head, entry.given);
    if (typeof kind?.take === 'string') throw new ReadoutError('not-read', `is ${kind.take}`);
    const take = kind === null ? takeText : await kind.take();
    yield* take({ ...entry, chunks });
  } catch (error) {
    yield { name: entry.name, refused: refusal(error) };
  }
}

async function* takeText({ name, chunks, given }: Entry): AsyncGenerator<Taken> {
  const bytes = await collected(chunks);
  yield takenFrom(name, () => reportOfText(decode(bytes), given));
}
