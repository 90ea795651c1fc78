import type { ReadoutError } from '../model/error.ts';
import type { Report } from '../model/report.ts';

/** A notice that a report is taken back by the outlet itself; it is found again by its address or by the outlet's own id. */
export interface Withdrawal {
  readonly url: string | null;
  readonly id: string | null;
  /** When it was taken back, as `Report.publishedAt`, or null where that is not told. */
  readonly at: string | null;
  /** What the outlet says beside it, or that it says nothing. */
  readonly reason: string;
}

/**
 * What came out of one input; `name` says where it stood: "reports.jsonl, line 3". A `mark` stands for the bytes of a page and what was
 * given with them: the same mark gives the same report.
 */
export type Taken =
  | { readonly name: string; readonly report: Report; readonly mark?: string | undefined }
  | { readonly name: string; readonly refused: ReadoutError }
  | { readonly name: string; readonly withdrawn: Withdrawal };
