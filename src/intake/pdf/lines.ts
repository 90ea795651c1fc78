import type { StructuredTextItem } from 'unpdf';

/** A line of a page; lengths are points, `y` grows upwards. */
export interface Line {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** Where its last sign ends. */
  readonly end: number;
  /** The size of its largest type. */
  readonly size: number;
}

/** The lines of a page in the order in which they were set, which is that of reading in all but the oddest of files. */
export function linesOfPage(items: readonly StructuredTextItem[]): readonly Line[] {
  const lines: Line[] = [];
  let goesOn = false;
  for (const item of items) {
    const last = lines.at(-1);
    if (item.str !== '') {
      if (last !== undefined && goesOn && isBeside(last, item)) lines[lines.length - 1] = lengthened(last, item);
      else if (item.str.trim() !== '') lines.push(lineOf(item));
      goesOn = true;
    }
    if (item.hasEOL) goesOn = last !== undefined && item.str !== '' && isBeside(last, item);
  }
  return lines
    .map((line) => ({ ...line, words: line.words.replace(/\s+/g, ' ').trim() }))
    .filter(({ words }) => words !== '');
}

function lineOf({ str, x, y, width, fontSize }: StructuredTextItem): Line {
  return { words: str, x, y, end: x + width, size: fontSize };
}

/** Small raised signs stand a little higher and are of the line all the same. */
function isBeside(line: Line, item: StructuredTextItem): boolean {
  const isLevel = Math.abs(item.y - line.y) < Math.max(line.size, item.fontSize) * 0.5;
  return isLevel && item.x >= line.end - line.size && item.x - line.end < line.size * 4;
}

function lengthened(line: Line, { str, x, width, fontSize }: StructuredTextItem): Line {
  const gap =
    x - line.end > Math.min(line.size, fontSize) * 0.15 && !/\s$/.test(line.words) && !/^\s/.test(str) ? ' ' : '';
  return {
    ...line,
    words: line.words + gap + str,
    end: Math.max(line.end, x + width),
    size: Math.max(line.size, str.trim() === '' ? 0 : fontSize),
  };
}
