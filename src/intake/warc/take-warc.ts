import { createHash } from 'node:crypto';
import { ReadoutError } from '../../model/error.ts';
import { tooBig } from '../decode.ts';
import type { Entry } from '../entry.ts';
import { refusal } from '../refusal.ts';
import { type PageGiven, takenPage } from '../take-page.ts';
import type { Taken } from '../taken.ts';
import { dayFrom } from '../when.ts';
import { answerOf, contentOf } from './answer.ts';
import { recordsOf, type WarcRecord } from './records.ts';

/** The pages of a WARC, one at a time; what is damaged is refused by name, what is no page is counted, and the counts told at the end. */
export async function* takeWarc(entry: Entry): AsyncGenerator<Taken> {
  const { name } = entry;
  const counts = new Map<string, number>();
  let total = 0;
  try {
    for await (const record of recordsOf(entry.chunks, mayBePage)) {
      if (record.strayBefore > 0) yield { name, refused: stray(record.strayBefore, total) };
      if (record.headers.size === 0) continue;
      total += 1;
      const mark = markOf(record, entry);
      const isKept = mark !== null && (await entry.given.isKept?.(nameOf(record, entry), mark)) === true;
      const page = isKept ? 'page' : pageOf(record, entry);
      const what = typeof page === 'string' ? page : 'page';
      counts.set(what, (counts.get(what) ?? 0) + 1);
      if (typeof page !== 'string') yield 'report' in page && mark !== null ? { ...page, mark } : page;
    }
  } catch (error) {
    // What stood before the place where the file breaks off was read, and is counted.
    yield { name, refused: refusal(error) };
  }
  const sum = `holds ${total} records: ${listed(counts)}.`;
  if (counts.has('page')) entry.tell(name, sum);
  else yield { name, refused: new ReadoutError('no-news', `${sum.slice(0, -1)}; none is a page that can be read.`) };
}

type Headers = WarcRecord['headers'];

function mayBePage(headers: Headers): boolean {
  return /^(?:response|resource)$/.test(typeOf(headers));
}

function typeOf(headers: Headers): string {
  return headers.get('warc-type')?.toLowerCase() ?? 'record without a type';
}

/** The page in a record as it is taken in, or the name under which what is no page is counted. */
function pageOf(record: WarcRecord, entry: Entry): Taken | string {
  const { headers, block } = record;
  const type = typeOf(headers);
  const url = urlOf(headers);
  const name = nameOf(record, entry);
  if (!record.isWhole) return { name, refused: cutOff(record.length) };
  if (!mayBePage(headers)) return type;
  if (block === null) return { name, refused: tooBig() };
  try {
    const told = type === 'resource' ? resourceOf(headers, block) : responseOf(block);
    if (typeof told === 'string') return told;
    const truncated = headers.get('warc-truncated');
    if (truncated !== undefined) return { name, refused: cutShort(truncated) };
    const content = told.content();
    entry.meter.unpacked(content.length);
    return takenPage(name, content, givenBy({ contentType: told.contentType, url, headers, entry }));
  } catch (error) {
    return { name, refused: refusal(error) };
  }
}

/** Goes up when another report is taken from the same page: what was kept by the rules before is then taken again. */
const rules = '1';

/** Where somebody asks for marks: that of a whole answer, its address and what is given with it. */
function markOf({ headers, block, isWhole }: WarcRecord, { given }: Entry): string | null {
  if (given.isKept === undefined || block === null || !isWhole || headers.has('warc-truncated')) return null;
  const told = ['warc-type', 'warc-date', 'content-type'].map((name) => headers.get(name) ?? '');
  const hash = createHash('sha256').update(JSON.stringify([rules, urlOf(headers), told, { ...given, columns: null }]));
  return hash.update(block).digest('hex').slice(0, 32);
}

function nameOf({ headers }: WarcRecord, entry: Entry): string {
  return `${entry.name}, ${urlOf(headers) ?? headers.get('warc-record-id') ?? typeOf(headers)}`;
}

function urlOf(headers: Headers): string | null {
  return headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null;
}

interface Page {
  readonly contentType: string;
  readonly content: () => Buffer;
}

function resourceOf(headers: Headers, block: Buffer): Page | string {
  const contentType = headers.get('content-type') ?? '';
  return isPage(contentType) ? { contentType, content: () => block } : `resource of ${kindOf(contentType)}`;
}

function responseOf(block: Buffer): Page | string {
  const answer = answerOf(block);
  const contentType = answer.headers.get('content-type') ?? '';
  if (answer.status !== 200 && answer.status !== 203) return `answer with status ${answer.status}`;
  return isPage(contentType) ? { contentType, content: () => contentOf(answer) } : `answer of ${kindOf(contentType)}`;
}

function isPage(contentType: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
}

function kindOf(contentType: string): string {
  return /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? 'no told type';
}

function givenBy({ contentType, url, headers, entry: { given } }: Stored): PageGiven {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})/.exec(headers.get('warc-date') ?? '') ?? [];
  const captured = y === undefined ? undefined : (dayFrom(Number(y), Number(m), Number(d)) ?? undefined);
  return { ...given, url: given.url ?? url ?? undefined, contentType, captured };
}

interface Stored {
  readonly contentType: string;
  readonly url: string | null;
  readonly headers: Headers;
  readonly entry: Entry;
}

function cutOff(length: number): ReadoutError {
  return new ReadoutError(
    'damaged',
    `is cut off: the file ends before the ${length} bytes of this record, or it does not say how many.`,
  );
}

function cutShort(why: string): ReadoutError {
  return new ReadoutError('damaged', `was cut short when it was captured (${why.slice(0, 40)}); capture it again.`);
}

function stray(bytes: number, after: number): ReadoutError {
  return new ReadoutError(
    'damaged',
    `has ${bytes} bytes that belong to no record after its record ${after}; a length in it is wrong.`,
  );
}

function listed(counts: ReadonlyMap<string, number>): string {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `${count} ${what}`);
  return rows.length === 0 ? 'none' : rows.join(', ');
}
