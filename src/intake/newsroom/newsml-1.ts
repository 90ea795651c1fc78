// NewsML 1.0 to 1.2, the form before NewsML-G2, which some wires still send.

import { allOf, childrenOf, type Element, firstOf, markupOf, textOf, wordsOf } from '../xml-tree.ts';
import type { News } from './news.ts';
import { newsOfNitf } from './nitf.ts';

/** The items of NewsML 1, each made only when it is asked for. */
export function itemsOfNewsMl1(root: Element): readonly (() => News)[] {
  return allOf(root, 'NewsItem').map((item) => () => newsOfItem(item, root));
}

function newsOfItem(item: Element, root: Element): News {
  const management = firstOf(item, 'NewsManagement');
  // The number of the revision stands at its end; what goes by all versions is what stands before.
  const identifier =
    wordsOf(firstOf(item, 'PublicIdentifier'))?.replace(/:\d+[A-Z]?$/, '') ?? wordsOf(firstOf(item, 'NewsItemId'));
  return {
    item: {
      title: wordsOf(firstOf(item, 'HeadLine')),
      body: bodyOf(item),
      byline: allOf(item, 'ByLine').map((line) => wordsOf(line) ?? ''),
      published: wordsOf(firstOf(management, 'ThisRevisionCreated')) ?? wordsOf(firstOf(management, 'FirstCreated')),
      publisher: firstOf(firstOf(root, 'SentFrom'), 'Party')?.attributes.FormalName ?? null,
      url: identifier,
      language: firstOf(item, 'Language')?.attributes.FormalName ?? null,
    },
    id: identifier,
    status: firstOf(management, 'Status')?.attributes.FormalName?.toLowerCase() ?? null,
    note: wordsOf(firstOf(management, 'Instruction')),
    kind: null,
  };
}

/** Of the content items with words, the one whose role is the main text, or else the longest. */
function bodyOf(item: Element): News['item']['body'] {
  const components = allOf(item, 'NewsComponent').filter((one) => childrenOf(one, 'ContentItem').length > 0);
  const worded = components
    .map((component) => ({
      role: firstOf(component, 'Role')?.attributes.FormalName ?? '',
      content: contentOf(component),
    }))
    .filter(({ role, content }) => content !== null && !/style|caption|headline|logo|photo|contact/i.test(role));
  const main =
    worded.find(({ role }) => /^(?:main|body|story|text)/i.test(role)) ??
    worded.toSorted((a, b) => sizeOf(b.content) - sizeOf(a.content))[0];
  return main?.content ?? null;
}

function contentOf(component: Element): News['item']['body'] {
  const content = firstOf(childrenOf(component, 'ContentItem')[0] ?? null, 'DataContent');
  if (content === null || wordsOf(content) === null) return null;
  const nitf = firstOf(content, 'nitf');
  if (nitf !== null) return newsOfNitf(nitf).item.body;
  const body = firstOf(content, 'body') ?? firstOf(content, 'body.content');
  if (body !== null || firstOf(content, 'p') !== null) return { html: markupOf(body ?? content) };
  return { text: textOf(content) };
}

function sizeOf(body: News['item']['body']): number {
  return body === null ? 0 : ('html' in body ? body.html : body.text).length;
}
