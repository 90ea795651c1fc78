import { ReadoutError } from '../../model/error.ts';
import type { Given } from '../given.ts';
import { type Item, reportOfItem, stampOf } from '../item.ts';
import type { Taken, Withdrawal } from '../taken.ts';
import { takenFrom } from '../taken-from.ts';
import { momentOf } from '../when.ts';

/** What a newsroom sends: an item with its standing, or null for its body where it carries no words. */
export interface News {
  readonly item: Omit<Item, 'body'> & { readonly body: Item['body'] | null };
  /** The outlet's own name for the item, the same for all its versions. */
  readonly id: string | null;
  /** `usable`, `withheld`, `canceled`, as the format says it, in small letters; null where it does not. */
  readonly status: string | null;
  /** Why it was taken back, or what the desk says beside it. */
  readonly note: string | null;
  /** `text`, `picture`, `event`, in small letters; null where the format does not say. */
  readonly kind: string | null;
}

/** An item as a report, a withdrawal where its outlet takes it back, or the refusal of what holds no words. */
export function takenOfNews({ name, news, given }: { name: string; news: News; given: Given }): Taken {
  const { item, status, kind } = news;
  const { body } = item;
  if (status !== null && takenBack.has(status)) return { name, withdrawn: withdrawalOf(news) };
  if (status !== null && heldBack.has(status)) {
    return refused(name, `is ${status} by its outlet: it is not to be used yet.`);
  }
  if (body !== null && !captioned.has(kind ?? '')) return takenFrom(name, () => reportOfItem({ ...item, body }, given));
  const what = wordless[kind ?? ''] ?? 'holds no words of a report';
  return refused(name, `${what}; only items with a text are read.`);
}

/** What words such an item has are its caption, or its plan. */
const captioned = new Set(['picture', 'photo', 'graphic', 'video', 'audio', 'event', 'planning']);

/** IPTC publication status (`stat:canceled`), and the words of NewsML 1 (`Canceled`). */
const takenBack = new Set(['canceled', 'cancelled', 'killed']);
const heldBack = new Set(['withheld', 'embargoed']);

const wordless: Readonly<Record<string, string>> = {
  picture: 'is a picture without a report',
  photo: 'is a picture without a report',
  graphic: 'is a graphic without a report',
  video: 'is a video without a report',
  audio: 'is a sound without a report',
  event: 'is an entry of a planning calendar, not a report',
  planning: 'is an entry of a planning calendar, not a report',
  package: 'is a package that only points at items',
  composite: 'is a package that only points at items',
  concept: 'is a list of terms, not a report',
};

function withdrawalOf({ item: { url, published }, id, note }: News): Withdrawal {
  const at = momentOf(stampOf(published ?? ''));
  return { url, id, at, reason: note ?? 'the outlet took it back without a word' };
}

function refused(name: string, sentence: string): Taken {
  return { name, refused: new ReadoutError('no-words', sentence) };
}
