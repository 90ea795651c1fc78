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
}
