// The lines by a headline that tell people when a report was published and who wrote it.
import { dateLineRules } from '../date-lines.ts';
import { keyOf } from '../outlets.ts';
import { shapeOf } from '../when.ts';
import type { PageBlock } from './blocks-of-page.ts';
import { type Dom, type PageElement, textOf } from './dom.ts';
import { type Clock, toldMoment } from './page-dates.ts';

/** A moment that a page shows. */
export interface Shown {
  readonly moment: string;
  /** Whether it is that of a change. */
  readonly isChange: boolean;
  /** Whether the line says what it is the day of, or stands alone below the headline: above it may stand that of the visit. */
  readonly isLabelled: boolean;
}

/** The day that the page shows near its headline, or null; lines of changes count only where no other is there. */
export function visibleDate(blocks: readonly PageBlock[], title: string | null, clock: Clock): Shown | null {
  const lines = nearHeadline(blocks, title)
    .map(({ block, far, isAbove }, index, all) => ({
      words: plain(withLabel(block.words, all[index - 1]?.block.words ?? '')),
      isOthers: block.suspects.some(({ key }) => ofOthers.test(key)),
      far,
      isAbove,
    }))
    .filter(({ words }) => words.length <= 160 && /\d{4}/.test(words))
    .map((line) => ({ ...line, rank: rankOf(line.words) }))
    .filter(({ rank }) => rank < unfit)
    .sort((a, b) => Number(a.isOthers) - Number(b.isOthers) || a.rank - b.rank || a.far - b.far);
  for (const { words, rank, isAbove } of lines) {
    const bare = words.replace(/^.{0,60}?\b(?:published|posted|updated|modified|date|on)\b\s*:?\s*/i, '');
    const first = /\b(?:updated|modified)\b.*?\b((?:first )?(?:published|posted)\b.*)$/i.exec(words)?.[1] ?? words;
    const moment = toldMoment(first, clock) ?? toldMoment(bare, clock);
    if (moment !== null) return { moment, isChange: rank === 2, isLabelled: rank === 0 && !isAbove };
  }
  return null;
}

/** Parts of a page that show the days of other reports, and of readers' letters. */
const ofOthers = /^(?:page\/(?:related|comments|site) (?!header)|nav|footer|aside)/;

/** "Published" often stands in an element of its own before its day. */
function withLabel(words: string, before: string): string {
  return /^(?:first )?(?:published|posted|(?:last )?updated)(?: on)?\s*:?$/i.test(before)
    ? `${before} ${words}`
    : words;
}
const unfit = 9;

/** With a space where markup parts words ("By Ida HolmJuly 16 2024", "2 min read12 May") and with years of four digits. */
function plain(words: string): string {
  return words
    .replace(/(?<=\p{Ll}|\d|[AP]M)(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\d)/gu, ' ')
    .replace(/(?<![\d/])(\d{1,2}\/\d{1,2}\/)(\d{2})(?![\d/])/g, '$120$2')
    .replace(shortYear, '$120$2');
}
const shortYear =
  /(?<![\d:.])(\d{1,2}[ -](?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}[ -])['’]?(\d{2})(?![\d:.]|,? \d{4})/gi;

/** 0: a line of the first publication, 1: a bare date somewhere in a short line, 2: of a change. */
function rankOf(words: string): number {
  const shape = shapeOf(words);
  if (!shape.includes('⟨day⟩')) return /^\D{0,30}\d{1,2}[/-]\d{1,2}[/-]\d{4}/.test(words) ? 1 : unfit;
  const rest = shape.replace(/⟨day⟩|⟨time⟩/g, '').trim();
  const rule = dateLineRules.find((one) => one.shape.test(shape));
  // Of two days the first is told by what stands before it.
  const before = /⟨day⟩.*⟨day⟩/.test(shape) ? (shape.split('⟨day⟩')[0] ?? '') : rest;
  if (rule?.isUpdate === true || (/updat|modif/i.test(before) && !/publish|post/i.test(rest))) return 2;
  if (rule !== undefined) return 0;
  if (rest.length > 90 || /©|copyright|\btoday\b/i.test(rest)) return unfit;
  return /\b(?:first |originally )?(?:published|posted|issued)\b/i.test(rest) ? 0 : 1;
}

/** The blocks from a little above the headline to a little below it; without a headline, the first sixty. */
function nearHeadline(blocks: readonly PageBlock[], title: string | null): readonly Near[] {
  const key = title === null ? '' : keyOf(title);
  const is = blocks.findIndex(({ words, kind }) => (kind === 'heading' || words.length < 250) && keyOf(words) === key);
  const at = is === -1 ? blocks.findIndex((one) => one.kind === 'heading' && beginsWith(key, keyOf(one.words))) : is;
  if (at === -1) return blocks.slice(0, 60).map((block, far) => ({ block, far, isAbove: false }));
  const start = Math.max(0, at - 6);
  // Above a headline stands the day of the visit, too: a line there counts only where it is much nearer.
  const above = blocks
    .slice(start, at)
    .map((block, index) => ({ block, far: 4 * (at - start - index), isAbove: true }));
  return [...blocks.slice(at + 1, at + 30).map((block, far) => ({ block, far, isAbove: false })), ...above];
}

/** A title told with the outlet's name behind it. */
function beginsWith(title: string, headline: string): boolean {
  return headline.length > 15 && title.startsWith(headline);
}

interface Near {
  readonly block: PageBlock;
  /** Lines from the headline, those above it weighed. */
  readonly far: number;
  readonly isAbove: boolean;
}

/** Names in what pages call their byline, as written. */
export function visibleByline(dom: Dom, blocks: readonly PageBlock[]): readonly string[] {
  const found = dom.elements.filter(
    (one) =>
      one.localName !== 'meta' &&
      one.localName !== 'link' &&
      (/byline|author/.test(one.attributes['class'] ?? '') ||
        /\bauthor\b/i.test(one.attributes['rel'] ?? '') ||
        /\bauthor\b/i.test(one.attributes['itemprop'] ?? '')),
  );
  for (const isMarked of bylineMarks) {
    const names = found
      .filter(isMarked)
      .slice(0, 3)
      .map((one) => textOf(one).replace(/\s+/g, ' ').trim())
      .filter((words) => words.length > 3 && words.length < 80);
    if (names.length > 0) return names;
  }
  const line = blocks.find(({ words }) => bylinePattern.test(words) && words.length < 80);
  return line === undefined ? [] : [line.words];
}
/** From the surest mark of a byline to the least. */
const bylineMarks: readonly ((element: PageElement) => boolean)[] = [
  (element) => /\bauthor\b/i.test(element.attributes['rel'] ?? ''),
  (element) => /\bauthor\b/i.test(element.attributes['itemprop'] ?? ''),
  (element) => /byline/.test(element.attributes['class'] ?? ''),
  (element) => /author-name/.test(element.attributes['class'] ?? ''),
  () => true,
];

const bylinePattern = /^(?:By|BY) \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:,? (?:and|&) \p{Lu}.{3,40})?$/u;
