/** One measurement that `npm run evaluate -- NAME` runs. */
export interface Runner {
  readonly name: string;
  /** One line for `--help`, with its options. */
  readonly usage: string;
  /** Prints its figures and gives them back for scoreboard.json: `{ 'EWT test LAS': 85.3 }`. */
  readonly run: (options: Readonly<Record<string, string>>) => Promise<Figures>;
}

/** Figure by name, rounded as printed. */
export type Figures = Readonly<Record<string, number>>;
