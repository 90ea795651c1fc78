/** A form of words that is furniture wherever on a page it stands, or only before the news (`head`) or after it (`tail`). */
export interface FurnitureWords {
  readonly id: string;
  readonly place: 'any' | 'head' | 'tail';
  /** The longest block that is looked at, in characters. */
  readonly longest: number;
  readonly pattern: Pick<RegExp, 'test'>;
  readonly takes: readonly string[];
  readonly leaves: readonly string[];
}
