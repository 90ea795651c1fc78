import { ReadoutError } from '../../model/error.ts';
import { type Dom, holds, isElement, limits, type PageElement, type PageText, textOf, tooDeep } from './dom.ts';
import { pictureBoxes } from './picture-boxes.ts';
import { namesOf, shunnedByName } from './shunned.ts';

/** A stretch of a page's text that is laid out as one: a paragraph, an item, a heading, or lines between breaks. */
export interface PageBlock {
  readonly words: string;
  /** The element that it stands in directly. */
  readonly element: PageElement;
  readonly tag: string;
  /** Its tag and class: paragraphs of one report look alike. */
  readonly style: string;
  /** The element above, which items of a list share. */
  readonly above: PageElement | null;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'other';
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
  /** Whether all of its words are bold or slanted, as in headings that are none by markup. */
  readonly strong: boolean;
  /** The elements round it that may be no news, outermost first. */
  readonly suspects: readonly Suspect[];
}

/** An element that its name or its kind speaks against. */
export interface Suspect {
  readonly element: PageElement;
  /** What speaks against it, and the names it bears: those of one key stand or fall together. */
  readonly key: string;
}

/** Every block of a page in order, with what speaks against it; code, forms' fields and drawings have none. */
export function blocksOfPage(dom: Dom): readonly PageBlock[] {
  const { body } = dom;
  const pictured = pictureBoxes(dom);
  const page: Walk = { blocks: [], pieces: [], size: 0, linkedSize: 0, strongSize: 0, pictured };
  visit(page, body, {
    block: body,
    suspects: [],
    depth: 0,
    inLink: false,
    inStrong: false,
    kind: 'other',
  });
  flush(page, { block: body, suspects: [], depth: 0, inLink: false, inStrong: false, kind: 'other' });
  return page.blocks;
}

interface Walk {
  /** The boxes that hold a picture and its caption. */
  readonly pictured: ReadonlySet<PageElement>;
  readonly blocks: PageBlock[];
  pieces: string[];
  /** Characters of the blocks so far. */
  size: number;
  linkedSize: number;
  strongSize: number;
}

interface Where {
  readonly block: PageElement;
  readonly kind: PageBlock['kind'];
  readonly suspects: readonly Suspect[];
  readonly depth: number;
  readonly inLink: boolean;
  readonly inStrong: boolean;
}

function visit(page: Walk, element: PageElement, where: Where): void {
  if (where.depth > limits.depth) throw tooDeep();
  for (const child of element.children) {
    if (!isElement(child)) addText(page, child, where);
    else if (child.localName === 'br') addBreak(page, where);
    else if (!skipped.has(child.localName)) visitElement(page, child, where);
  }
}

function addText(page: Walk, node: PageText, where: Where): void {
  const words = node.words.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ');
  const size = words.trim().length;
  page.pieces.push(words);
  if (where.inLink) page.linkedSize += size;
  if (where.inStrong) page.strongSize += size;
}

function addBreak(page: Walk, where: Where): void {
  const last = page.pieces.findLast((piece) => piece.trim() !== '' || piece === '\n');
  if (last === '\n' || (where.kind !== 'heading' && isWholeSentence(endOf(page.pieces)))) flush(page, where);
  else page.pieces.push('\n');
}

/** The last pieces, as many as tell whether they end a sentence. */
function endOf(pieces: readonly string[]): string {
  let end = '';
  for (let index = pieces.length - 1; index >= 0 && end.length < 160; index -= 1) end = `${pieces[index] ?? ''}${end}`;
  return end;
}

/** Old pages set a single break between paragraphs: what is as long as one and ends like one is one. */
function isWholeSentence(words: string): boolean {
  return words.length > 100 && /[.!?:]["”’)]?\s*$/.test(words);
}

function visitElement(page: Walk, child: PageElement, where: Where): void {
  const { localName } = child;
  const isInline = inline.has(localName) || (localName.includes('-') && where.block.localName === 'p');
  const names = namesOf(child);
  const named = suspectsWith(child, names, isInline, where.suspects);
  const suspects = page.pictured.has(child) ? [...named, { element: child, key: 'page/caption picture' }] : named;
  const below: Where = {
    ...where,
    depth: where.depth + 1,
    suspects,
    inLink: where.inLink || localName === 'a',
    inStrong: where.inStrong || strong.has(localName),
  };
  if (isInline && suspects === where.suspects) {
    visit(page, child, below);
    return;
  }
  // Words for screen readers stand within sentences and are none of them; a caption stands by itself even in a span.
  if (isInline && suspects.at(-1)?.key.startsWith('page/caption') !== true) return;
  flush(page, where);
  const within = { ...below, block: child, kind: isInline ? where.kind : (kinds[localName] ?? kindIn(where.kind)) };
  visit(page, child, within);
  flush(page, within);
}

/** A `<div>` or `<p>` in a quote or an item is a part of it. */
function kindIn(kind: PageBlock['kind']): PageBlock['kind'] {
  return kind === 'quote' || kind === 'item' ? kind : 'other';
}

function suspectsWith(
  element: PageElement,
  names: string,
  isInline: boolean,
  above: readonly Suspect[],
): readonly Suspect[] {
  const { localName } = element;
  if (isInline && names === '') return above;
  const kind: Shape['kind'] = isInline
    ? 'inline'
    : /^h[1-6]$/.test(localName)
      ? 'heading'
      : localName in kinds && localName !== 'td'
        ? 'paragraph'
        : 'box';
  const reason = bodyNames.test(names) ? null : reasonAgainst(element, names, { isInline, kind });
  return reason === null ? above : [...above, { element, key: `${reason} ${localName} ${names}` }];
}

interface Shape {
  readonly isInline: boolean;
  readonly kind: 'box' | 'paragraph' | 'heading' | 'inline';
}

function reasonAgainst(element: PageElement, names: string, { isInline, kind }: Shape): string | null {
  const byTag = isInline ? undefined : suspectTag(element);
  if (byTag !== undefined) return byTag;
  const byName = shunnedByName(names, kind)?.id ?? null;
  if (byName === 'page/by-whom' && /\b(?:header|head|title)\b/.test(names) && isHeadOfPost(element)) return null;
  return byName ?? (isHidden(element) ? 'hidden' : null);
}

/** The head of one post among many, as in a live blog: a heading below the page's own. */
function isHeadOfPost(element: PageElement): boolean {
  if (holds(element, /^h1$/) || !holds(element, /^h[234]$/)) return false;
  for (let above = element.parentElement; above !== null; above = above.parentElement)
    if (/^(?:article|section|li)$/.test(above.localName)) return true;
  return false;
}

/** What can only be called so where the report itself stands in it. */
const bodyNames =
  /\b(?:article|story|entry|post|meter(?:ed)?|paywall|premium|subscri(?:bers?|ption)(?: only)?|members?(?: only)?) ?(?:body|content|text)\b(?! \w)/;

/** The header of a page or of its report; that of one post among many is a part of the news. */
function suspectTag(element: PageElement): string | undefined {
  const told = suspectTags[element.localName];
  if (told === undefined && isSmallForm(element)) return 'form';
  if (told === 'figure' && holds(element, /^pre$/)) return undefined;
  if (told !== 'header' || holds(element, /^h1$/)) return told;
  for (let above = element.parentElement; above !== null; above = above.parentElement)
    if (/^(?:article|main|section|li)$/.test(above.localName)) return undefined;
  return told;
}

/** A few words round fields to fill in: an offer of letters, a search. */
function isSmallForm(element: PageElement): boolean {
  if (!/^(?:div|section)$/.test(element.localName)) return false;
  for (const child of element.children) {
    if (isElement(child) && (child.localName === 'form' || child.localName === 'input'))
      return textOf(element).trim().length < 500;
  }
  return false;
}

function isHidden(element: PageElement): boolean {
  if (element.attributes['hidden'] !== undefined || element.attributes['aria-hidden'] === 'true') return true;
  const style = element.attributes['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function flush(page: Walk, { block, kind, suspects }: Where): void {
  const whole = page.pieces.join('');
  const { linkedSize, strongSize } = page;
  page.size += whole.length;
  if (page.blocks.length > limits.blocks || page.size > limits.text) throw tooMuchText();
  page.pieces = [];
  page.linkedSize = 0;
  page.strongSize = 0;
  const size = whole.replace(/\s+/g, '').length;
  if (size === 0) return;
  const linked = Math.min(1, linkedSize / size);
  const strong = strongSize > size * 0.9;
  const { localName: tag, parentElement: above } = block;
  const style = `${tag} ${block.attributes['class'] ?? ''}`;
  for (const words of kind === 'heading' ? [whole] : linesOf(whole))
    page.blocks.push({
      words: words.replace(/\s+/g, ' ').trim(),
      element: block,
      tag,
      style,
      above,
      kind,
      linked,
      strong,
      suspects,
    });
}

function tooMuchText(): ReadoutError {
  return new ReadoutError(
    'too-big',
    `has more than ${limits.blocks} lines or ${limits.text / 1e6} million characters of text; no report needs so many. Save its text alone.`,
  );
}

/** The lines between single breaks, but for those that go on in the middle of a sentence. */
function linesOf(whole: string): readonly string[] {
  const lines: string[] = [];
  for (const line of whole.split('\n')) {
    if (line.trim() === '') continue;
    const last = lines.at(-1);
    const goesOn = last !== undefined && /^\s*[\p{Ll}\d,;)–—-]/u.test(line) && !/[.!?:]["”’)]?\s*$/.test(last);
    if (goesOn) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines;
}

const skipped = new Set(
  `script style noscript template iframe frame object embed applet svg math canvas audio video picture img map input select option textarea
  button progress meter datalist head title meta link`.split(/\s+/),
);

const inline = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rt s samp small span strike strong
  sub sup time tt u var wbr center-inline amp-fit-text`.split(/\s+/),
);

const strong = new Set(['b', 'strong', 'em', 'i']);

const kinds: Readonly<Record<string, PageBlock['kind']>> = {
  p: 'paragraph',
  pre: 'paragraph',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dd: 'item',
  dt: 'item',
  blockquote: 'quote',
  td: 'cell',
  th: 'cell',
};

/** Elements that by their kind hold no news; each may still, where most of the page stands in it. */
const suspectTags: Readonly<Record<string, string>> = {
  nav: 'nav',
  aside: 'aside',
  footer: 'footer',
  header: 'header',
  figure: 'figure',
  figcaption: 'caption',
  caption: 'caption',
  dialog: 'dialog',
  menu: 'menu',
  details: 'details',
  form: 'form',
  fieldset: 'form',
  address: 'address',
  'amp-sidebar': 'sidebar',
  'amp-consent': 'consent',
  'amp-ad': 'ad',
};
