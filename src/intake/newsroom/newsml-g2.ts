// NewsML-G2 of the IPTC: items, and messages of many items.

import { allOf, childrenOf, type Element, firstOf, markupOf, textOf, wordsOf } from '../xml-tree.ts';
import type { News } from './news.ts';
import { newsOfNitf } from './nitf.ts';

/** The items of NewsML-G2, each made only when it is asked for. A package in a message only points at the items beside it. */
export function itemsOfNewsMlG2(root: Element): readonly (() => News)[] {
  if (root.name !== 'newsMessage') return [() => newsOfItem(root)];
  const items = (firstOf(root, 'itemSet')?.children ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const told = items.filter(({ name }) => name !== 'packageItem' || items.length === 1);
  return told.map((item) => () => newsOfItem(item));
}

function newsOfItem(item: Element): News {
  const meta = firstOf(item, 'itemMeta');
  const content = firstOf(item, 'contentMeta');
  const nitf = firstOf(firstOf(item, 'contentSet'), 'nitf');
  const inner = nitf === null ? null : newsOfNitf(nitf).item;
  const created = wordsOf(firstOf(meta, 'versionCreated')) ?? wordsOf(firstOf(meta, 'firstCreated'));
  return {
    item: {
      title: wordsOf(firstOf(content, 'headline')) ?? inner?.title ?? wordsOf(firstOf(meta, 'title')),
      body: inner?.body ?? bodyOf(item),
      byline: childrenOf(content, 'by').map((by) => wordsOf(by) ?? ''),
      published: created ?? inner?.published ?? wordsOf(firstOf(content, 'contentCreated')),
      publisher:
        nameOf(firstOf(meta, 'provider')) ?? nameOf(firstOf(item, 'copyrightHolder')) ?? inner?.publisher ?? null,
      url: addressOf(item) ?? item.attributes.guid ?? null,
      language: languageOf(item),
    },
    id: item.attributes.guid ?? null,
    status: codeOf(firstOf(meta, 'pubStatus')),
    note: wordsOf(firstOf(meta, 'edNote')),
    kind: item.name === 'newsItem' ? codeOf(firstOf(meta, 'itemClass')) : item.name.replace(/Item$/, '') || null,
  };
}

/** The code of a QCode: `stat:canceled` is "canceled". */
function codeOf(element: Element | null): string | null {
  const code = element?.attributes.qcode ?? element?.attributes.uri ?? null;
  return code === null ? null : code.replace(/^.*[:/]/, '').toLowerCase();
}

function nameOf(party: Element | null): string | null {
  return wordsOf(firstOf(party, 'name')) ?? party?.attributes.literal ?? null;
}

/** The item's own page, where it links to one. */
function addressOf(item: Element): string | null {
  const links = allOf(firstOf(item, 'itemMeta'), 'link').map(({ attributes }) => attributes);
  return (
    links.find(
      ({ rel, href }) => href !== undefined && /^https?:/.test(href) && /alternate|webpage|sameas/i.test(rel ?? ''),
    )?.href ?? null
  );
}

function languageOf(item: Element): string | null {
  const told = firstOf(firstOf(item, 'contentMeta'), 'language')?.attributes.tag ?? null;
  const inline = firstOf(firstOf(item, 'contentSet'), 'inlineXML', 'inlineData')?.attributes.lang ?? null;
  return told ?? inline ?? item.attributes.lang ?? null;
}

/** XHTML before plain text; what stands only elsewhere (`remoteContent`) is not fetched. */
function bodyOf(item: Element): News['item']['body'] {
  const set = firstOf(item, 'contentSet');
  const page = firstOf(firstOf(set, 'inlineXML'), 'body') ?? firstOf(set, 'inlineXML');
  if (page !== null && wordsOf(page) !== null) return { html: markupOf(page) };
  const inline = firstOf(set, 'inlineData');
  const text = textOf(inline);
  if (inline === null || text.trim() === '') return null;
  return /html/i.test(inline.attributes.contenttype ?? '') ? { html: text } : { text };
}
