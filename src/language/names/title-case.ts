import { isCapital } from './capitals.ts';

/** Whether a line of folded words is a headline with capitals throughout, where a capital tells nothing. */
export function isTitleCase(words: readonly string[]): boolean {
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.length < 4 || !/^\p{L}{4,}/u.test(word)) continue;
    long += 1;
    if (isCapital(word)) capital += 1;
  }
  return long > 2 && capital > long * 0.7;
}
