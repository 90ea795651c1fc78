import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { ReadoutError } from '../../model/error.ts';
import type { Entry } from '../entry.ts';
import type { Taken } from '../taken.ts';
import { inside } from './inside.ts';

/** What a gzip file holds: one file, or one after the other as in `.warc.gz`, read as they come out. */
export function takeGzip(entry: Entry): AsyncGenerator<Taken> {
  return takeUnpacked(entry, createGunzip());
}

/** What a Zstandard file holds. */
export function takeZstd(entry: Entry): AsyncGenerator<Taken> {
  return takeUnpacked(entry, createZstdDecompress());
}

async function* takeUnpacked(
  entry: Entry,
  unpacker: ReturnType<typeof createGunzip | typeof createZstdDecompress>,
): AsyncGenerator<Taken> {
  const source = Readable.from(entry.chunks, { objectMode: true });
  source.on('error', (error) => unpacker.destroy(error));
  source.pipe(unpacker);
  async function* unpacked(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of unpacker) {
        const bytes = Buffer.from(chunk);
        entry.meter.unpacked(bytes.length);
        yield bytes;
      }
    } catch (error) {
      throw error instanceof Error && 'errno' in error ? damaged(error) : error;
    } finally {
      source.destroy();
      unpacker.destroy();
    }
  }
  yield* entry.take({ ...inside(entry, entry.name, unpacked()), isUnpacked: true });
}

function damaged({ message }: Error): ReadoutError {
  return new ReadoutError('damaged', `cannot be unpacked to its end (${message}); it is cut off or damaged.`);
}
