import type { Sentence } from '../../model/sentence.ts';
import type { Day } from '../../model/time.ts';
import type { Scanned } from './scan-words.ts';

/** What is read in one pass: the running story, or a headline or caption by itself. */
export interface Stretch {
  readonly scanned: Scanned;
  readonly sentences: readonly Sentence[];
  readonly published: Day;
  readonly zone: string | null;
}
