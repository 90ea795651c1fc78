import { SaxesParser } from 'saxes';
import { ReadoutError } from '../model/error.ts';

/** An element of XML by its local name; what stands in it in order, texts as strings. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

const deepest = 200;
const most = 500_000;

/** The root of XML; throws `bad-xml` at what is no XML, `too-deep` and `too-big` at what is made to burst. External files are never loaded. */
export function treeOf(xml: string): Element {
  const parser = new SaxesParser();
  Object.assign(parser.ENTITIES, usualEntities);
  const top: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [top];
  let count = 0;
  parser.on('error', (error) => {
    throw new ReadoutError(
      'bad-xml',
      `is no well-formed XML (${error.message.replace(/^\S*?(\d+:\d+): /, 'line and column $1: ').replace(/\.$/, '')}).`,
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > deepest)
      throw new ReadoutError('too-deep', `nests its XML more than ${deepest} deep; it is no report.`);
    if (count > most) throw new ReadoutError('too-big', `has more than ${most} XML elements; split it.`);
    const element: Open = { name: localOf(name), attributes: localAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  const root = top.children.find((one) => typeof one !== 'string');
  if (root === undefined) throw new ReadoutError('bad-xml', 'is no XML; it has no element.');
  return root;
}

/** Every element under another of one of the names, in the order of the document. */
export function allOf(element: Element | null, ...names: readonly string[]): readonly Element[] {
  return (element?.children ?? []).flatMap((one) => {
    if (typeof one === 'string') return [];
    return [...(names.includes(one.name) ? [one] : []), ...allOf(one, ...names)];
  });
}

/** The first of `allOf`, or null. */
export function firstOf(element: Element | null, ...names: readonly string[]): Element | null {
  return allOf(element, ...names)[0] ?? null;
}

/** The children of an element that bear a name. */
export function childrenOf(element: Element | null, name: string): readonly Element[] {
  return (element?.children ?? []).flatMap((one) => (typeof one !== 'string' && one.name === name ? [one] : []));
}

/** All text under an element, or null where there is none but blank space. */
export function wordsOf(element: Element | null): string | null {
  const words = textOf(element).replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

/** All text under an element, as it stands. */
export function textOf(element: Element | null): string {
  return (element?.children ?? []).map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}

/** What stands in an element, written as markup again, for what reads HTML. */
export function markupOf(element: Element): string {
  return element.children
    .map((one) => (typeof one === 'string' ? escaped(one) : `<${one.name}>${markupOf(one)}</${one.name}>`))
    .join('');
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function localOf(name: string): string {
  return name.replace(/^.*:/, '');
}

function localAttributes(attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localOf(name), String(value)]));
}

/** The document types of news define these for HTML's sake; they are single signs. */
const usualEntities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  copy: '©',
  reg: '®',
  trade: '™',
  pound: '£',
  euro: '€',
  eacute: 'é',
};
