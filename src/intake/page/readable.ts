import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageBlock } from './blocks-of-page.ts';
import { type Dom, isElement, type PageElement, type PageNode } from './dom.ts';
import type { Judged } from './judge.ts';

/** Which blocks that are not shunned Readability takes for the news. */
export function readableBlocks({ root }: Dom, judged: readonly Judged[]): ReadonlySet<PageBlock> {
  const blocks = judged.filter((one) => !one.isShunned).map((one) => one.block);
  // Elements are told by a mark, since Readability makes new ones of them and keeps what they bear.
  const marks = new Map(blocks.map(({ element }, index) => [element, String(index)]));
  // What is shunned is left out: most of a page, and most of the time that Readability would take.
  const shunned = new Set(judged.map((one) => one.shunned));
  const { document } = parseHTML(`<!doctype html>${markupOf(root, { marks, shunned })}`);
  const found = new Readability<unknown>(document, {
    charThreshold: 200,
    disableJSONLD: true,
    serializer: kept,
  }).parse();
  const numbers = found?.content;
  if (!(numbers instanceof Set)) return new Set();
  return new Set(blocks.filter(({ element }) => numbers.has(marks.get(element))));
}
const mark = 'data-readout';

function kept(root: unknown): ReadonlySet<string> {
  const numbers = new Set<string>();
  if (!isElementLike(root)) return numbers;
  for (const element of root.querySelectorAll(`[${mark}]`)) numbers.add(element.getAttribute(mark) ?? '');
  return numbers;
}

interface ElementLike {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

function isElementLike(root: unknown): root is ElementLike {
  return typeof root === 'object' && root !== null && 'querySelectorAll' in root;
}

interface Markup {
  readonly marks: ReadonlyMap<PageElement, string>;
  readonly shunned: ReadonlySet<PageElement | null>;
}

/** A node as HTML again, with what Readability looks at. */
function markupOf(node: PageNode, page: Markup, depth = 0): string {
  if (!isElement(node)) return escaped(node.words);
  const { localName, attributes, children } = node;
  if (page.shunned.has(node) || unread.has(localName)) return '';
  const number = page.marks.get(node);
  let tag = number === undefined ? localName : `${localName} ${mark}="${number}"`;
  for (const name of looked) {
    const value = attributes[name];
    if (value !== undefined) tag += ` ${name}="${escaped(value)}"`;
  }
  if (localName === 'br') return `<${tag}>`;
  const inner = children.map((child) => markupOf(child, page, depth + 1)).join('');
  // What holds no words weighs nothing, and there is much of it; what stands deeper than on any real page takes time by the cube.
  if (number === undefined && (inner.trim() === '' || depth > deepest)) return inner;
  return `<${tag}>${inner}</${localName}>`;
}

const deepest = 120;
const looked = ['class', 'id', 'style', 'role', 'rel', 'itemprop', 'href', 'hidden', 'aria-hidden'];
const unread = new Set(['img', 'meta', 'link', 'base', 'col', 'area', 'param', 'source', 'track']);

function escaped(words: string): string {
  if (!/[&<"]/.test(words)) return words;
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
