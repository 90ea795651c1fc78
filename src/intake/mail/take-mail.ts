// E-mail: newsletters and press releases as they came (RFC 5322, MIME).
import PostalMime, { type Email } from 'postal-mime';
import { ReadoutError } from '../../model/error.ts';
import { collected } from '../chunks.ts';
import type { Entry } from '../entry.ts';
import { type Item, reportOfItem } from '../item.ts';
import { outletNamed } from '../outlets.ts';
import type { Taken } from '../taken.ts';
import { takenFrom } from '../taken-from.ts';

/** The report that a message holds. Who sent it is not who published it; only a list that names itself is. */
export async function* takeMail({ name, chunks, given }: Entry): AsyncGenerator<Taken> {
  const email = await parsed(await collected(chunks));
  const body = bodyOf(email);
  if (body === null)
    throw new ReadoutError('no-words', 'is a message without text; what it carries beside is not read.');
  const header = (key: string) => email.headers.find((one) => one.key === key)?.value ?? null;
  const item: Item = {
    title: email.subject?.replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, '') ?? null,
    body,
    byline: [],
    published: header('date'),
    publisher: publisherOf(header('list-id')),
    url: null,
    language: header('content-language'),
  };
  yield takenFrom(name, () => reportOfItem(item, given));
}

async function parsed(bytes: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1_000_000 });
  } catch (error) {
    // It throws at parts nested without end and at headers without end: both are the input's.
    const why = error instanceof Error ? error.message : String(error);
    throw new ReadoutError('bad-mail', `is no message that can be taken apart (${why.replace(/\.$/, '')}).`);
  }
}

/** Plain text where the message has a true one; many newsletters send there only "see it in your browser". */
function bodyOf({ text = '', html = '' }: Email): Item['body'] | null {
  const isTrue = text.trim().split(/\s+/).length >= 40;
  if (isTrue || (html.trim() === '' && text.trim() !== '')) return { text };
  return html.trim() === '' ? null : { html };
}

/** `Harbour Wire Daily <daily.harbourwire.example>`: a list that says what it is called. */
function publisherOf(listId: string | null): string | null {
  const name = /^\s*"?([^"<]*?)"?\s*</.exec((listId ?? '').slice(0, 300))?.[1]?.trim() ?? '';
  return name === '' ? null : (outletNamed(name)?.name ?? name);
}
