// News sitemaps: lists of the addresses of an outlet's newest reports. Source: Google's news sitemap schema 0.9.
import { ReadoutError } from '../../model/error.ts';
import { collected } from '../chunks.ts';
import { decodeXml } from '../decode-xml.ts';
import type { Entry } from '../entry.ts';
import { fetchReport } from '../fetch-report.ts';
import { refuseForeign } from '../item.ts';
import { refusal } from '../refusal.ts';
import type { Taken } from '../taken.ts';
import { momentOf } from '../when.ts';
import { allOf, type Element, firstOf, treeOf, wordsOf } from '../xml-tree.ts';

/** The reports that a news sitemap lists, fetched where that was asked for; it holds none of their words itself. */
export async function* takeSitemap({ name, chunks, given }: Entry): AsyncGenerator<Taken> {
  const root = treeOf(decodeXml(await collected(chunks)));
  if (root.name === 'sitemapindex')
    throw new ReadoutError('not-read', 'is a list of sitemaps; give one of the sitemaps that it names.');
  const listed = allOf(root, 'url')
    .map(listedOf)
    .filter(({ url }) => url !== null);
  if (listed.length === 0) throw new ReadoutError('empty', 'is a sitemap without addresses; there is nothing to read.');
  if (given.fetch !== true) {
    const sentence = `is a sitemap: it lists ${listed.length} ${listed.length === 1 ? 'address' : 'addresses'} and none of the words; --fetch reads them from there.`;
    throw new ReadoutError('summary', sentence);
  }
  for (const { url, publisher, published, language } of listed) {
    const itemName = `${name}, ${url}`;
    try {
      refuseForeign(language);
      const fetched = {
        url: url ?? '',
        given: { ...given, publisher: given.publisher ?? publisher ?? undefined },
        published: momentOf(published ?? '') ?? undefined,
      };
      yield { name: itemName, report: await fetchReport(fetched) };
    } catch (error) {
      yield { name: itemName, refused: refusal(error) };
    }
  }
}

function listedOf(url: Element) {
  const publication = firstOf(url, 'publication');
  return {
    url: wordsOf(firstOf(url, 'loc')),
    publisher: wordsOf(firstOf(publication, 'name')),
    language: wordsOf(firstOf(publication, 'language')),
    published: wordsOf(firstOf(url, 'publication_date')),
  };
}
