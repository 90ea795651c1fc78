import type { Sentence } from '../../model/sentence.ts';
import { carrierOf } from './carrier-of.ts';

/** The word that tells an event in its sentence, and the verb that carries it where that word is a noun. */
export interface Trigger {
  readonly sentence: Sentence;
  readonly index: number;
  readonly pos: 'verb' | 'noun';
  /** The verb of the telling clause: the trigger itself, or the carrier of a noun; null for a noun carried by none. */
  readonly verb: number | null;
}

/** The trigger at a token, with its carrying verb found. */
export function triggerAt(sentence: Sentence, index: number, pos: 'verb' | 'noun'): Trigger {
  return { sentence, index, pos, verb: pos === 'verb' ? index : carrierOf(sentence, index) };
}
