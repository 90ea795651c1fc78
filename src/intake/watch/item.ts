import type { Report } from '../../model/report.ts';

/** An answer of a server; `status` may be any. Header names stand in lower case. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** One item of a feed. */
export interface Item {
  readonly id: string | null;
  /** Absolute, or null where the feed gives none that is on the web. */
  readonly url: string | null;
  readonly title: string | null;
  readonly categories: readonly string[];
  /** When it was published, in milliseconds since 1970, or null. */
  readonly published: number | null;
  /** Equal as long as the feed tells the same of it. */
  readonly mark: string;
  /** Title, summary and content without markup. */
  readonly words: () => string;
  /** The report, where the feed carries all of it, else null; throws `ReadoutError` where it is no report that is read. */
  readonly whole: () => Report | null;
  /** The report on the page to which it leads; throws as `whole`. */
  readonly onPage: (answer: Answer) => Promise<Report>;
}
