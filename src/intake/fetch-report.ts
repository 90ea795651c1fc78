import { ReadoutError } from '../model/error.ts';
import type { Report } from '../model/report.ts';
import { fetchSafely } from './fetch/fetch-safely.ts';
import type { Given } from './given.ts';
import { reportOfPage } from './page/report-of-page.ts';

/** The report on the page at an address. `published` holds only where neither the person nor the page tells a date. */
export async function fetchReport({ url, given, published }: Wanted): Promise<Report> {
  const answer = await fetchSafely(url, { allowHosts: given.allowHosts ?? [] });
  if (answer.status !== 200)
    throw new ReadoutError('bad-answer', `is not to be had: ${url} answered with status ${answer.status}.`);
  const contentType = answer.headers['content-type'];
  const page = { ...given, url: given.url ?? answer.url, contentType };
  try {
    return reportOfPage(answer.body, page);
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.code !== 'no-date' || published === undefined) throw error;
    return reportOfPage(answer.body, { ...page, published });
  }
}

interface Wanted {
  readonly url: string;
  readonly given: Given;
  readonly published: string | undefined;
}
