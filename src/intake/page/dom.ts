// The tree of a page: as much of the DOM as pages are read by. No script runs, nothing is loaded.
import { Parser } from 'htmlparser2';
import { ReadoutError } from '../../model/error.ts';
import { tidied, withoutCode } from './cut-code.ts';

/** A node of a page. */
export type PageNode = PageElement | PageText;

/** A stretch of text, its entities told. */
export interface PageText {
  readonly words: string;
}

/** An element of a page; names of elements and attributes are in small letters. */
export interface PageElement {
  readonly localName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parentElement: PageElement | null;
  readonly children: readonly PageNode[];
}

/** A parsed page. */
export interface Dom {
  readonly root: PageElement;
  readonly body: PageElement;
  /** Every element, those of the head too, in the order of the page. */
  readonly elements: readonly PageElement[];
  /** Language as the page declares it, or null. */
  readonly language: string | null;
  /** The contents of its `application/ld+json` scripts. */
  readonly linkedData: readonly string[];
  /** The contents of its other scripts that are data. */
  readonly pageData: readonly string[];
}

/** The largest page, in bytes, tags, lines of text, characters of text and levels; real ones have 5 MB, 40,000, 5,000, 400,000 and 60 at most. */
export const limits = { bytes: 10_000_000, tags: 80_000, blocks: 15_000, text: 1_500_000, depth: 1000 } as const;

/** The tree of a page, without scripts, styles and drawings, with one head and one body whatever its markup. */
export function parsePage(html: string): Dom {
  const { rest, linkedData, pageData } = withoutCode(html.replaceAll('\0', ''));
  refuseHuge(rest);
  const elements = elementsOf(tidied(rest));
  const language = /<html\b[^>]{0,500}?\blang\s*=\s*["']?([\w-]+)/i.exec(html)?.[1] ?? null;
  const root = elements[0] ?? nothing;
  return {
    root,
    body: elements.find(({ localName }) => localName === 'body') ?? root,
    elements,
    language,
    linkedData,
    pageData,
  };
}

const nothing: PageElement = { localName: 'html', attributes: {}, parentElement: null, children: [] };

interface Growing extends PageElement {
  readonly parentElement: Growing | null;
  readonly children: PageNode[];
}

/** Not linkedom's tree: each of its nodes can be listened to, which takes most of the time that a large page takes. */
function elementsOf(html: string): readonly PageElement[] {
  const elements: PageElement[] = [];
  let open: Growing | null = null;
  let depth = 0;
  const parser = new Parser({
    onopentag: (localName, attributes) => {
      depth += 1;
      if (depth > limits.depth + 10) throw tooDeep();
      const element: Growing = { localName, attributes, parentElement: open, children: [] };
      open?.children.push(element);
      elements.push(element);
      open = element;
    },
    ontext: (words) => {
      open?.children.push({ words });
    },
    onclosetag: () => {
      depth -= 1;
      open = open?.parentElement ?? null;
    },
  });
  parser.end(html);
  return elements;
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return 'localName' in node;
}

/** The text in a node, as it stands in the markup. */
export function textOf(node: PageNode): string {
  return isElement(node) ? node.children.map(textOf).join('') : node.words;
}

/** Whether an element of one of these names stands in an element. */
export function holds(element: PageElement, names: RegExp): boolean {
  return element.children.some((child) => isElement(child) && (names.test(child.localName) || holds(child, names)));
}

function refuseHuge(html: string): void {
  let tags = 0;
  let open = 0;
  for (const [, slash] of html.matchAll(/<\/?(?:br|meta|link|p|li|d[dt]|t[rdh])\b|<(\/?)|&/gi)) {
    tags += 1;
    // What may be left open by the rules of HTML nests nothing.
    if (slash !== undefined) open += slash === '' ? 1 : -1;
    if (tags > limits.tags && open > limits.tags / 8) throw tooDeep();
    if (tags > limits.tags)
      throw new ReadoutError(
        'too-big',
        `has more than ${limits.tags} tags and entities; no report needs so many. Save its text alone.`,
      );
  }
  if (open > limits.tags / 8) throw tooDeep();
}

/** The refusal of a page whose elements stand in one another beyond all measure. */
export function tooDeep(): ReadoutError {
  return new ReadoutError(
    'too-deep',
    `nests its elements more than ${limits.depth} deep; it is broken. Save its text alone.`,
  );
}
