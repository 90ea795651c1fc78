import type { PartKind } from '../model/report.ts';
import { type Block, blocksOf } from './blocks.ts';
import { cutBlock } from './cut-block.ts';
import { dateLineRules, longestDateLine, longestHeader } from './date-lines.ts';
import { datelineOf } from './datelines.ts';
import { furnitureRules, type Place } from './furniture.ts';
import type { Marked, Seen } from './marked.ts';
import { keyOf, outletNamed } from './outlets.ts';
import { shapeOf } from './when.ts';

/** Every block of a page with its use, in text order; datelines and the outlet's name after a headline are cut off. */
export function markBlocks(text: string, title: string | null): readonly Marked[] {
  const blocks = blocksOf(text, (line) => dateLine(line) !== null || furniture(line, ['any']) !== null);
  const marked: Marked[] = [];
  let seen: Seen = { headline: null, header: null, paragraphs: 0, sentences: 0 };
  for (const [index, block] of blocks.entries()) {
    const setting = {
      ...seen,
      title,
      index,
      above: blocks[index - 1]?.words ?? null,
      below: blocks.slice(index + 1, index + 4).find(({ words }) => !isDateOrByline(words))?.words ?? null,
      left: blocks.length - index - 1,
    };
    const parts = cutBlock(mark(block, setting), seen);
    if (seen.paragraphs === 0 && isReleaseLine(parts)) {
      marked.splice(0, marked.length, ...marked.map(asLetterhead));
      seen = { ...seen, headline: null };
    }
    marked.push(...parts);
    seen = parts.reduce(seenWith, seen);
  }
  return marked;
}

/** Lines that may stand between a masthead and the headline below it. */
function isDateOrByline(words: string): boolean {
  return dateLine(words) !== null || furniture(words, ['head'])?.kind === 'byline';
}

function isReleaseLine(parts: readonly Marked[]): boolean {
  return parts.some(({ kind, words }) => kind === 'section' && /release/i.test(words));
}

/** What stands above "For immediate release" is the sender's name, however much it looks like a headline. */
function asLetterhead(one: Marked): Marked {
  const isName = one.kind === 'headline' || one.kind === 'subheading';
  return isName ? { ...one, kind: 'sign-off', groups: { outlet: one.words } } : one;
}

function seenWith({ headline, header, paragraphs, sentences }: Seen, { kind, words, groups }: Marked): Seen {
  return {
    headline: headline ?? (kind === 'headline' ? words : null),
    header: header ?? groups.outlet ?? null,
    paragraphs: paragraphs + (kind === 'paragraph' ? 1 : 0),
    sentences: sentences + (kind === 'paragraph' && words.length >= 80 ? 1 : 0),
  };
}

interface Setting extends Seen {
  readonly title: string | null;
  readonly index: number;
  readonly above: string | null;
  readonly below: string | null;
  /** How many blocks come after this one. */
  readonly left: number;
}

function mark(block: Block, setting: Setting): Marked {
  const isHead = setting.paragraphs === 0 || (setting.sentences <= 1 && setting.index < headLength);
  const places: Place[] = ['any'];
  if (isHead) places.push('head');
  if (setting.left < tailLength) places.push('tail');
  const byRule = (places.length > 1 ? dateLine(block.words) : null) ?? furniture(block.words, places);
  if (byRule !== null) return { ...block, ...byRule };
  const kind = plainKind(block.words, setting);
  const outlet = kind === 'sign-off' ? block.words.replace(/^[-–—]\s?/, '') : undefined;
  return { ...block, kind, rule: null, groups: { outlet } };
}
const headLength = 15;
const tailLength = 6;

function plainKind(words: string, { title, headline, paragraphs, above, below, left }: Setting): PartKind {
  const isFirst = paragraphs === 0 && left > 0;
  if (isFirst && isMasthead(words, headline === null ? below : null)) return 'sign-off';
  if (isFirst && headline === null && isHeadline(words, title)) return 'headline';
  if (headline !== null && keyOf(headline) === keyOf(words)) return 'subheading';
  if (above === words) return 'caption';
  if (left === 0 && paragraphs > 0 && isOutletName(words)) return 'sign-off';
  return isSubheading(words, isFirst && headline !== null ? 30 : 10) ? 'subheading' : 'paragraph';
}

/** An outlet's name above the news. Above a headline an unlisted one must have a headline or a rubric right below it. */
function isMasthead(words: string, below: string | null): boolean {
  if (words.length > longestOutlet || /\s[-–—|]\s/.test(words)) return false;
  if (outletNamed(words) !== null || below === null) return isOutletName(words);
  const row = furniture(below, ['head', 'any']);
  const isNews = isHeadline(below, null) && dateLine(below) === null && row === null;
  if (isOutletName(words)) return isNews;
  return isOneName(words) && (row?.kind === 'section' || (isNews && below.split(/\s+/).length >= shortestHeadline));
}
/** Below a single word, fewer words may be the second line of a short headline. */
const shortestHeadline = 5;

/** "Harbourside", "The Quay", "Hull & Keel": no headline says so little. */
function isOneName(words: string): boolean {
  return /^(?:(?:The|THE) )?\p{Lu}[\p{L}\d]+(?: & \p{Lu}[\p{L}\d]+)?$/u.test(words);
}

function dateLine(line: string): Omit<Marked, keyof Block> | null {
  if (!/\d/.test(line) || line.length > (/^#[^|]{2,60}\|/.test(line) ? longestHeader : longestDateLine)) return null;
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
  if (words.length > 250) return false;
  if (title !== null && keyOf(words).startsWith(keyOf(title))) return true;
  const ends = /[.;:,]["”’]?$/.test(words) && !/(?:\b\p{Lu}\.|\.\.\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|No)\.)$/u.test(words);
  return !ends && datelineOf(words) === null && words.split(/\s+/).length <= 35;
}

/** A short line that ends like no sentence. Items of lists and of forms ("Decision: a fine") tell something, and stay. */
function isSubheading(words: string, most: number): boolean {
  if (words.length > most * 8 || /[.!?:;,…"”’)\]—–-]$/.test(words)) return false;
  return words.split(/\s+/).length <= most && !/^[^:]{2,40}:\s+\S/.test(words) && !/^[-–—*•▪●·◦"“‘(Q\d]/.test(words);
}

function isOutletName(words: string): boolean {
  if (words.length > longestOutlet) return false;
  return outletNamed(words) !== null || newsName.test(words);
}
const longestOutlet = 60;
/** A name that only a paper or an agency bears, for the many that no list has; in capitals on a masthead. */
const newsName = new RegExp(
  `^(?:[-–—]\\s?)?(?:[\\p{Lu}][\\p{L}'’&]+ ){0,4}(?:\\p{Lu}\\p{L}+-)?(?:${bothCases('Times|Post|News|Daily|Herald|Tribune|Journal|Gazette|Standard|Star|Observer|Press|Agency|Chronicle|Review|Weekly|Wire|Telegraph|Guardian|Mail|Globe|Courier|Bulletin|Dispatch|Examiner|Newsroom|Register|Sentinel|Today|Inquirer|Advertiser|Argus|Echo|Ledger|Correspondent|Messenger|Gleaner|Statesman|Mercury')})$`,
  'u',
);

function bothCases(words: string): string {
  return `${words}|${words.toUpperCase()}`;
}
