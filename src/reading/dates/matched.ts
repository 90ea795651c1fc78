import type { Name } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate } from './find-candidates.ts';
import type { Matched } from './rule.ts';
import { sentenceAt } from './sentence-at.ts';
import type { Stretch } from './stretch.ts';

/** What a rule sees of its match: its named parts, and the words before and after it. */
export function matchedAt(stretch: Stretch, candidate: Candidate): Matched {
  const { scanned, sentences } = stretch;
  const { first, last, parts } = candidate;
  const span = { start: scanned.words[first]?.start ?? 0, end: scanned.words[last]?.end ?? 0 };
  const wordAt = (offset: number) => scanned.words[offset < 0 ? first + offset : offset === 0 ? first : last + offset];
  return {
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
    inName: () => (sentenceAt(sentences, span.start)?.names ?? []).some((name) => isPartOf(span, name)),
  };
}

// "April Jones" and "the Friday Group"; but a weekday at the end of a name is mostly a slip of the name finder.
function isPartOf(span: Span, name: Name): boolean {
  if (span.start < name.start || span.end > name.end || span.end - span.start === name.end - name.start) return false;
  return name.type === 'person' || (['organization', 'product', 'law'].includes(name.type) && span.end < name.end);
}
