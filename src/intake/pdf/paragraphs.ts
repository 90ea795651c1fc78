import type { Line } from './lines.ts';

type Pages = readonly (readonly Line[])[];

/** The paragraphs of a text that was set in lines: what repeats on each page and page numbers left out, divided words joined. */
export function paragraphsOf(pages: Pages): readonly string[] {
  const isFurniture = furnitureOf(pages);
  const lines = pages.flatMap((page) => page.filter((line) => !isFurniture(line, page)));
  const known = new Set(lines.flatMap(({ words }) => words.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const pitch = pitchOf(lines);
  const right = Math.max(...lines.map(({ end }) => end));
  const paragraphs: string[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (above === undefined || last === undefined || isNew(line, above, { pitch, right })) paragraphs.push(line.words);
    else paragraphs[paragraphs.length - 1] = joined(last, line.words, known);
    above = line;
  }
  return paragraphs;
}

/** The largest type at the head of the first page, if it is larger than that of the text. */
export function titleOf([page = []]: Pages): string | null {
  const body = median(page.flatMap((line) => Array<number>(Math.ceil(line.words.length / 10)).fill(line.size)));
  const largest = Math.max(...page.slice(0, 12).map(({ size }) => size));
  if (!(largest > body * 1.15)) return null;
  const start = page.findIndex(({ size }) => size === largest);
  const end = page.findIndex(({ size }, index) => index > start && size < largest * 0.95);
  const words = page.slice(start, end === -1 ? start + 1 : end).map((line) => line.words);
  return words.length > 4 ? null : words.join(' ');
}

/** A head or foot stands on several pages at one height, but for its numbers; a page number stands alone at an edge. */
function furnitureOf(pages: Pages): (line: Line, page: readonly Line[]) => boolean {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const places = new Set(page.flatMap((line) => placesOf(line)));
    for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const fewest = Math.max(2, Math.floor((pages.length + 1) / 2));
  return (line, page) => {
    const isEdge = page.indexOf(line) < 2 || page.indexOf(line) >= page.length - 2;
    return (isEdge && pageNumber.test(line.words)) || (counts.get(placesOf(line)[1] ?? '') ?? 0) >= fewest;
  };
}
const pageNumber = /^(?:page\s+)?[-–—]?\s*\d{1,3}\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,3})?$/i;

/** What a line says but for its numbers, at its own height and those next to it, in steps of two points. */
function placesOf(line: Line): readonly string[] {
  const step = Math.round(line.y / 2);
  return [step - 1, step, step + 1].map((height) => `${height} ${maskOf(line)}`);
}

function maskOf({ words }: Line): string {
  return words.replace(/\d+/g, '#');
}

interface Page {
  readonly pitch: number;
  readonly right: number;
}

function isNew(line: Line, above: Line, { pitch, right }: Page): boolean {
  const ends = /[.!?:]["”’)]?$/.test(above.words);
  const drop = above.y - line.y;
  // A new column or page: the sentence may go on there.
  if (drop <= 0 || drop > pitch * 6) return ends || line.size > above.size * 1.1 || above.size > line.size * 1.1;
  if (Math.abs(line.size - above.size) > above.size * 0.1 || drop > pitch * 1.35) return true;
  const isIndented = line.x - above.x > line.size * 0.8 && ends;
  return isIndented || (ends && above.end < right - (right - above.x) * 0.25) || /^[•▪●–]\s/.test(line.words);
}

/** The most frequent distance from line to line, the smaller of two. */
function pitchOf(lines: readonly Line[]): number {
  const drops = lines.slice(1).map((line, index) => Math.round(((lines[index]?.y ?? 0) - line.y) * 2) / 2);
  const counts = new Map<number, number>();
  for (const drop of drops) if (drop > 2) counts.set(drop, (counts.get(drop) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0] ?? 12;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** A hyphen at a line's end divides a word, unless the text elsewhere writes that word with it and never without. */
function joined(above: string, below: string, known: ReadonlySet<string>): string {
  const [, head = ''] = /([\p{L}]+)[-\u00ad\u2010]$/u.exec(above) ?? [];
  const tail = /^\p{Ll}+/u.exec(below)?.[0] ?? '';
  if (head === '' || tail === '') return `${above} ${below}`;
  const isCompound = known.has(`${head}-${tail}`.toLowerCase()) && !known.has(`${head}${tail}`.toLowerCase());
  return isCompound ? `${above}${below}` : `${above.slice(0, -1)}${below}`;
}
