import type { Added } from '../../model/questions.ts';

/** What a watch tells as it goes: of an item what became of it, of a feed what has changed about it. */
export type Told =
  | { readonly what: 'item'; readonly feed: string; readonly name: string; readonly added: Added }
  | {
      readonly what: 'refused';
      readonly feed: string;
      readonly name: string;
      readonly code: string;
      /** Goes on from the name. */
      readonly message: string;
      /** Whether it is asked for again later. */
      readonly isLater: boolean;
    }
  | { readonly what: 'feed'; readonly feed: string; readonly outcome: FeedOutcome; readonly message: string };

/**
 * `read` and `unchanged` are rounds that went well. `failed` is one that did not, `broken` several in a row, `well` the end of that;
 * `silent` means that nothing new has come for much longer than usual; `held` that the feed is not asked yet.
 */
export type FeedOutcome = 'read' | 'unchanged' | 'failed' | 'broken' | 'well' | 'silent' | 'moved' | 'gone' | 'held';

/** Hears what a watch tells. */
export type Tell = (told: Told) => void;
