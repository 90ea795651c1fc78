// Long lists of words for asking, not for walking: as a Map each word is an object, which the collection of garbage visits over and over.
import { hashOf } from './hash.ts';

/** Words with a whole number each, laid out in one text and three arrays. */
export interface WordTable {
  /** The words one behind the other; word `one` runs from `starts[one]` to `starts[one + 1]`. */
  readonly text: string;
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  /** By hash the place of a word, counted from 1; 0 where none is. A power of two, at most half of them taken. */
  readonly slots: Int32Array;
}

/** The table of these words; of two rows with one word the later holds, as in a Map. */
export function wordTable(rows: readonly (readonly [string, number])[]): WordTable {
  const words: string[] = [];
  const starts = new Int32Array(rows.length + 1);
  const numbers = new Int32Array(rows.length);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(rows.length * 2 + 1)));
  const mask = slots.length - 1;
  for (const [word, number] of rows) {
    let slot = slotOf(word, mask);
    while (slots[slot] !== 0 && words[(slots[slot] ?? 0) - 1] !== word) slot = (slot + 1) & mask;
    if (slots[slot] === 0) {
      starts[words.length + 1] = (starts[words.length] ?? 0) + word.length;
      slots[slot] = words.push(word);
    }
    numbers[(slots[slot] ?? 0) - 1] = number;
  }
  return { text: words.join(''), starts, numbers, slots };
}

/** The number of a word, or undefined where the table does not have it. */
export function numberOf({ text, starts, numbers, slots }: WordTable, word: string): number | undefined {
  const mask = slots.length - 1;
  for (let slot = slotOf(word, mask); ; slot = (slot + 1) & mask) {
    const next = slots[slot] ?? 0;
    if (next === 0) return undefined;
    const start = starts[next - 1] ?? 0;
    if ((starts[next] ?? 0) - start === word.length && text.startsWith(word, start)) return numbers[next - 1];
  }
}

/** Where to look first: the upper bits of the hash mixed into the lower ones. */
function slotOf(word: string, mask: number): number {
  const hash = hashOf(word);
  return (hash ^ (hash >>> 15)) & mask;
}
