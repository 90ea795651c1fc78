import type { PartKind } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type DateLineRule, dateLineRules, longestDateLine } from './date-lines.ts';
import { type Dateline, datelineOf } from './datelines.ts';
import { type FurnitureRule, furnitureRules, type Place } from './furniture.ts';
import { keyOf, outletNamed } from './outlets.ts';
import { shapeOf } from './when.ts';

/** A stretch of a page with its use, and what the rule that told the use read off it. */
export interface Marked extends Block {
  readonly kind: PartKind;
  readonly rule: FurnitureRule | DateLineRule | Dateline | null;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every block of a page with its use, in text order; datelines and the outlet's name after a headline are cut off. */
export function markBlocks(text: string, title: string | null): readonly Marked[] {
  const blocks = blocksOf(text, (line) => dateLine(line) !== null || furniture(line, ['any']) !== null);
  const marked: Marked[] = [];
  for (const [index, block] of blocks.entries()) {
    const setting = { title, marked, above: blocks[index - 1], left: blocks.length - index - 1 };
    marked.push(...cut(mark(block, setting), marked));
  }
  return marked;
}

interface Setting {
  readonly title: string | null;
  readonly marked: readonly Marked[];
  readonly above: Block | undefined;
  /** How many blocks come after this one. */
  readonly left: number;
}

function mark(block: Block, setting: Setting): Marked {
  const paragraphs = setting.marked.filter((one) => one.kind === 'paragraph').length;
  const isHead = paragraphs === 0 || (paragraphs === 1 && setting.marked.length < 12);
  const places: Place[] = ['any'];
  if (isHead) places.push('head');
  if (setting.left < tailLength) places.push('tail');
  const byRule = (places.length > 1 ? dateLine(block.words) : null) ?? furniture(block.words, places);
  if (byRule !== null) return { ...block, ...byRule };
  return { ...block, kind: plainKind(block, setting, paragraphs), rule: null, groups: {} };
}
const tailLength = 6;

function plainKind(block: Block, setting: Setting, paragraphs: number): PartKind {
  const { title, marked, above, left } = setting;
  const headline = marked.find((one) => one.kind === 'headline');
  if (headline === undefined && paragraphs === 0 && left > 0 && isHeadline(block.words, title)) return 'headline';
  if (headline !== undefined && keyOf(headline.words) === keyOf(block.words)) return 'subheading';
  if (above?.words === block.words) return 'caption';
  if (left === 0 && paragraphs > 0 && isOutletName(block.words)) return 'sign-off';
  return isSubheading(block.words) && left > 0 ? 'subheading' : 'paragraph';
}

function dateLine(line: string): Omit<Marked, keyof Block> | null {
  if (!/\d/.test(line) || (line.length > longestDateLine && !/^#[^|]{2,60}\|/.test(line))) return null;
  const shape = shapeOf(line);
  if (!shape.includes('⟨')) return null;
  for (const rule of dateLineRules) {
    const found = rule.shape.exec(shape);
    if (found !== null) return { kind: 'date-line', rule, groups: found.groups ?? {} };
  }
  return null;
}

function furniture(words: string, places: readonly Place[]): Omit<Marked, keyof Block> | null {
  if (words.length > longestFurniture) return null;
  for (const rule of furnitureRules) {
    if (!rule.places.some((place) => places.includes(place))) continue;
    const found = rule.pattern.exec(words);
    if (found !== null) return { kind: rule.kind, rule, groups: found.groups ?? {} };
  }
  return null;
}
const longestFurniture = 800;

function isHeadline(words: string, title: string | null): boolean {
  if (title !== null && keyOf(words).startsWith(keyOf(title))) return true;
  const ends = /[.;:,]["”’]?$/.test(words) && !/(?:\b\p{Lu}\.|\.\.\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|No)\.)$/u.test(words);
  return !ends && datelineOf(words) === null && words.split(/\s+/).length <= 35 && words.length <= 250;
}

/** A short line that ends like no sentence; lines of lists are told by their marks and stay paragraphs. */
function isSubheading(words: string): boolean {
  return (
    words.length <= 80 &&
    words.split(/\s+/).length <= 10 &&
    !/[.!?:;,…"”’)\]—–-]$/.test(words) &&
    !/^[-–—*•▪●·◦"“‘(Q\d]/.test(words)
  );
}

function isOutletName(words: string): boolean {
  return (
    outletNamed(words) !== null ||
    /^(?:[-–—]\s?)?(?:The )?\p{Lu}[\p{L}'’&]+(?: (?:of|and|&|\p{Lu}[\p{L}'’&]*)){0,4}$/u.test(words)
  );
}

function cut(one: Marked, marked: readonly Marked[]): readonly Marked[] {
  if (one.kind === 'headline') return cutOutlet(one, marked);
  const isEarly = marked.filter(({ kind }) => kind === 'paragraph' || kind === 'dateline').length < 3;
  return one.kind === 'paragraph' && isEarly ? cutDateline(one) : [one];
}

function cutDateline(one: Marked): readonly Marked[] {
  const rule = datelineOf(one.words.slice(0, 160));
  if (rule === null || rule.length >= one.words.length) return [one];
  const { start, end } = one.span;
  const words = one.words.slice(0, rule.length).trimEnd();
  const dateline: Marked = { kind: 'dateline', rule, groups: {}, words, span: { start, end: start + words.length } };
  return [dateline, { ...one, words: one.words.slice(rule.length), span: { start: start + rule.length, end } }];
}

/** "Ferries stop - Harbor Times": the outlet's name is a sign-off, not news. Neither is a mark before the headline. */
function cutOutlet(one: Marked, above: readonly Marked[]): readonly Marked[] {
  const lead = /^(?:#+\s+|(?:title|headline)\s*:\s*["']?)/i.exec(one.words)?.[0].length ?? 0;
  const suffix = /\s+[-–—|]\s+([^-–—|]{2,40})$/.exec(one.words);
  const named = suffix?.[1] !== undefined && isKnownSuffix(suffix, above);
  const { start, end } = one.span;
  const stop = named && suffix ? start + suffix.index : end;
  const headline: Marked = {
    ...one,
    span: { start: start + lead, end: stop },
    words: one.words.slice(lead, stop - start),
  };
  if (!named || suffix?.[1] === undefined) return [headline];
  const span: Span = { start: end - suffix[1].length, end };
  return [headline, { kind: 'sign-off', rule: null, groups: { outlet: suffix[1] }, words: suffix[1], span }];
}

/** After a bar anything short is the outlet; after a dash only an outlet we know, since headlines have dashes too. */
function isKnownSuffix(suffix: RegExpExecArray, above: readonly Marked[]): boolean {
  const [words, name = ''] = suffix;
  const isHeaders = above.some((one) => keyOf(one.groups.outlet ?? '') === keyOf(name));
  return words.includes('|') || isHeaders || outletNamed(name) !== null;
}
