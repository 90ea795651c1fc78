/** How words are set on the screen at hand: how wide, and what bold and the like mean there. */
export interface Screen {
  readonly width: number;
  readonly bold: (words: string) => string;
  readonly dim: (words: string) => string;
  readonly underline: (words: string) => string;
}

/** The screen behind stdout; nothing is styled where NO_COLOR says so or no terminal reads. */
export function screen(): Screen {
  const width = Math.min(100, Math.max(40, process.stdout.columns || 80));
  const isStyled = process.stdout.isTTY === true && process.stdout.hasColors();
  return isStyled ? styledScreen(width) : plainScreen(width);
}

/** A screen that shows bold, faint and underlined words. */
export function styledScreen(width: number): Screen {
  return { width, bold: code(1, 22), dim: code(2, 22), underline: code(4, 24) };
}

/** A screen on which nothing is styled. */
export function plainScreen(width: number): Screen {
  const same = (words: string) => words;
  return { width, bold: same, dim: same, underline: same };
}

function code(on: number, off: number): (words: string) => string {
  return (words) => `\u001b[${on}m${words}\u001b[${off}m`;
}

/** Breaks words into lines of at most `width` columns after an indent; styling takes no room. */
export function wrap(words: string, width: number, indent: string, further = indent): string {
  const lines: string[] = [];
  let [line, room] = ['', 0];
  for (const word of words.split(/\s+/).filter((one) => one !== '')) {
    const size = sizeOf(word);
    const left = width - sizeOf(lines.length === 0 ? indent : further);
    if (line !== '' && room + 1 + size > left) {
      lines.push(line);
      [line, room] = ['', 0];
    }
    line += line === '' ? word : ` ${word}`;
    room += room === 0 ? size : size + 1;
  }
  return [...lines, line].map((one, index) => `${index === 0 ? indent : further}${one}\n`).join('');
}

/** Text from a report without the characters that would steer a terminal. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to keep off the screen
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

function sizeOf(word: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of this file
  return [...word.replace(/\u001b\[\d+m/g, '')].length;
}
