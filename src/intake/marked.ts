import type { PartKind } from '../model/report.ts';
import type { Block } from './blocks.ts';
import type { DateLineRule } from './date-lines.ts';
import type { Dateline } from './datelines.ts';
import type { FurnitureRule } from './furniture.ts';

/** A stretch of a page with its use, and what the rule that told the use read off it. */
export interface Marked extends Block {
  readonly kind: PartKind;
  readonly rule: FurnitureRule | DateLineRule | Dateline | null;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** What came before a block. */
export interface Seen {
  readonly headline: string | null;
  /** The outlet that a header line names. */
  readonly header: string | null;
  readonly paragraphs: number;
  /** Paragraphs long enough to be the story itself, not its key points or standfirst. */
  readonly sentences: number;
}
