import { ReadoutError } from '../../model/error.ts';
import type { Entry } from '../entry.ts';
import { refusal } from '../refusal.ts';
import { type Source, sourceOf } from '../source.ts';
import type { Taken } from '../taken.ts';
import { inside, isRead } from './inside.ts';
import { type Member, nextMember } from './tar-members.ts';

/** The files of a tar, one by one as they come; links and devices are refused, folders passed over. */
export async function* takeTar(entry: Entry): AsyncGenerator<Taken> {
  const source = sourceOf(entry.chunks);
  // A `.tar.gz` is one archive, not two.
  const outer = { ...entry, depth: entry.isUnpacked ? entry.depth - 1 : entry.depth };
  let count = 0;
  try {
    for (let member = await nextMember(source); member !== null; member = await nextMember(source)) {
      count += 1;
      const rest = bodyOf(source, member);
      yield* takeMember({ entry: outer, member, count, chunks: rest.chunks() });
      await rest.pass();
    }
  } finally {
    await source.close();
  }
}

interface Found {
  readonly entry: Entry;
  readonly member: Member;
  readonly count: number;
  readonly chunks: AsyncIterable<Buffer>;
}

async function* takeMember({ entry, member, count, chunks }: Found): AsyncGenerator<Taken> {
  const name = `${entry.name}, ${member.path}`;
  try {
    if (member.type === 'folder' || !isRead(member.path, count)) return;
    if (member.type === 'file') yield* entry.take(inside(entry, name, chunks));
    else throw new ReadoutError('link', `is a ${member.type}, which may lead anywhere; only files are read.`);
  } catch (error) {
    yield { name, refused: refusal(error) };
  }
}

/** The bytes of a member, and what passes over those that nobody read, to the next block of 512. */
function bodyOf(source: Source, { size }: Member) {
  let left = size;
  async function* chunks(): AsyncGenerator<Buffer> {
    while (left > 0) {
      const piece = await source.piece(left);
      if (piece === null) throw new ReadoutError('damaged', 'is cut off: the archive ends before it does.');
      left -= piece.length;
      yield piece;
    }
  }
  return { chunks, pass: async () => void (await source.take(left + ((512 - (size % 512)) % 512), false)) };
}
