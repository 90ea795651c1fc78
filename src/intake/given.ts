import type { Columns } from './tables/columns.ts';

/** What the person says about a report; it holds against what the text says. */
export interface Given {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** As `Report.publishedAt`: `2023-11-03` or `2023-11-03T13:19`, offset optional. */
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  /** IANA zone of the outlet. */
  readonly zone?: string | undefined;
  readonly url?: string | undefined;
  /** The text is the body to the letter: no furniture is looked for. */
  readonly asIs: boolean;
  /** Which columns of a table hold which field. */
  readonly columns?: Columns | undefined;
  /** Reports of which a feed or sitemap gives only the address are fetched from there. */
  readonly fetch?: boolean | undefined;
  /** Asked with the mark of a page before it is taken apart: one that was kept before is passed over. */
  readonly isKept?: ((name: string, mark: string) => Promise<boolean>) | undefined;
  /** Hosts of one's own that may be fetched from though their address is not public. */
  readonly allowHosts?: readonly string[] | undefined;
}
