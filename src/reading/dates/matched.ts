import type { Candidate } from './find-candidates.ts';
import type { Matched } from './rule.ts';
import type { Scanned } from './scan-words.ts';

/** What a rule sees of its match: its named parts, and the words before and after it. */
export function matchedAt(scanned: Scanned, candidate: Candidate, inName: boolean): Matched {
  const { first, last, parts } = candidate;
  const wordAt = (offset: number) => scanned.words[offset < 0 ? first + offset : offset === 0 ? first : last + offset];
  return {
    span: { start: scanned.words[first]?.start ?? 0, end: scanned.words[last]?.end ?? 0 },
    part: (name) => {
      const range = parts[name];
      return (
        range &&
        scanned.words
          .slice(range[0], range[1] + 1)
          .map((word) => word.form)
          .join(' ')
      );
    },
    near: (offset) => wordAt(offset)?.form ?? '',
    written: (offset) => {
      const word = wordAt(offset);
      return word === undefined ? '' : scanned.text.slice(word.start, word.end);
    },
    inName,
  };
}
