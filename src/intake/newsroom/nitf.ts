// NITF 3: the News Industry Text Format of the IPTC.
import { onOneLine } from '../item.ts';
import { allOf, childrenOf, type Element, firstOf, markupOf, wordsOf } from '../xml-tree.ts';
import type { News } from './news.ts';

/** The report of an NITF tree: headline, byline and dates from its head, its body's blocks in order. */
export function newsOfNitf(nitf: Element): News {
  const data = firstOf(nitf, 'docdata');
  const publication = firstOf(nitf, 'pubdata');
  const status = data?.attributes['management-status']?.toLowerCase() ?? null;
  const issued = firstOf(data, 'date.issue')?.attributes.norm ?? firstOf(data, 'date.release')?.attributes.norm;
  return {
    item: {
      title: wordsOf(firstOf(nitf, 'hl1')) ?? wordsOf(firstOf(nitf, 'headline')) ?? wordsOf(firstOf(nitf, 'title')),
      body: bodyOf(nitf),
      byline: allOf(firstOf(nitf, 'body.head'), 'byline').map(bylineOf),
      published: issued ?? publication?.attributes['date.publication'] ?? wordsOf(firstOf(nitf, 'story.date')),
      publisher: publication?.attributes.name ?? firstOf(data, 'doc.copyright')?.attributes.holder ?? null,
      url: firstOf(data, 'doc-id')?.attributes['id-string'] ?? null,
      language: nitf.attributes.lang ?? firstOf(nitf, 'body.content')?.attributes.lang ?? null,
    },
    id: firstOf(data, 'doc-id')?.attributes['id-string'] ?? null,
    status,
    note: wordsOf(firstOf(data, 'ed-msg')) ?? firstOf(data, 'ed-msg')?.attributes.info ?? null,
    kind: null,
  };
}

/** A `person` in the line is the name; the line itself may say more. */
function bylineOf(byline: Element): string {
  return wordsOf(firstOf(byline, 'person')) ?? wordsOf(byline) ?? '';
}

/** The dateline stands in the head, but is the beginning of the first paragraph where the report is printed. */
function bodyOf(nitf: Element): News['item']['body'] {
  const content = firstOf(nitf, 'body.content');
  if (content === null || wordsOf(content) === null) return null;
  const dateline = firstOf(firstOf(nitf, 'body.head'), 'dateline');
  const place = dateline === null ? null : (wordsOf(firstOf(dateline, 'location')) ?? wordsOf(dateline));
  const html = markupOf({
    ...content,
    children: content.children.filter((one) => typeof one === 'string' || !besides.has(one.name)),
  });
  const isTold = place === null || onOneLine(html.replace(/<[^>]*>/g, ' ')).startsWith(place.slice(0, 12));
  return {
    html:
      isTold || childrenOf(content, 'block').length + childrenOf(content, 'p').length === 0
        ? html
        : html.replace(/<p>\s*/, `<p>${place} — `),
  };
}

/** Pictures with their captions, and what the desk says about them. */
const besides = new Set(['media', 'table', 'note']);
