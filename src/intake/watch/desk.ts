// What the watch works with. Its neighbours among the rooms (fetch, feeds, page) are handed in by the door, src/intake/watch-feeds.ts.
import type { Added } from '../../model/questions.ts';
import type { Report } from '../../model/report.ts';
import type { Book } from './book.ts';
import type { Filters } from './filters.ts';
import type { Answer, Item } from './item.ts';
import type { Pace } from './pace.ts';
import type { Polite } from './polite.ts';
import type { Tell } from './told.ts';

/** All that a round needs. */
export interface Desk {
  readonly pace: Pace;
  readonly filters: Filters;
  readonly book: Book;
  readonly polite: Polite;
  readonly tell: Tell;
  readonly stop: AbortSignal;
  readonly itemsOf: (answer: Answer) => readonly Item[];
  /** Reads a report and keeps it in the record; null where the watch was ended before its turn came. */
  readonly keep: (report: Report) => Promise<Added | null>;
}
