import { collected } from './chunks.ts';
import type { Entry } from './entry.ts';
import { type PageGiven, reportOfPage } from './page/report-of-page.ts';
import type { Taken } from './taken.ts';
import { takenFrom } from './taken-from.ts';

export type { PageGiven } from './page/report-of-page.ts';

/** The report on a saved or fetched web page. */
export async function* takePage({ name, chunks, given, origin }: Entry): AsyncGenerator<Taken> {
  const bytes = await collected(chunks);
  yield takenPage(name, bytes, {
    ...given,
    url: given.url ?? origin?.url,
    contentType: origin?.contentType,
    captured: origin?.captured,
  });
}

/** The report on a page whose bytes are at hand, or its refusal. */
export function takenPage(name: string, bytes: Buffer, given: PageGiven): Taken {
  return takenFrom(name, () => reportOfPage(bytes, given));
}
