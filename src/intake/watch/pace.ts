/** How often, and how hard. Times are milliseconds. */
export interface Pace {
  /** Between two requests for one feed, while all is well. */
  readonly every: number;
  /** Between two requests to one host. */
  readonly delay: number;
  /** So many hosts at once. */
  readonly hosts: number;
  /** What one fetch may take in all. */
  readonly timeout: number;
}
