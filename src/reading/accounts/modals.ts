import { childrenBy, hasRelation } from '../../language/tree.ts';
import type { Standing } from '../../model/account.ts';
import type { Sentence } from '../../model/sentence.ts';
import { cueAt, type Stood, sayingPlans, stood } from './standing-cues.ts';
import { isToBe } from './tense.ts';
import { isWish } from './wishes.ts';

const modals: Readonly<Record<string, Standing>> = {
  will: 'planned',
  shall: 'planned',
  "'ll": 'planned',
  wo: 'planned',
  would: 'possible',
  may: 'possible',
  might: 'possible',
  could: 'possible',
};
const conditional = new Set(['if', 'unless', 'whether']);

/** What a modal, "is to" or a condition of a verb's own clause says of its event; null where there is none. */
export function modalOf(sentence: Sentence, at: number, negated: boolean): Stood | null {
  const condition = childrenBy(sentence, at, 'mark').find((child) =>
    conditional.has(sentence.tokens[child]?.lemma.toLowerCase() ?? ''),
  );
  if (condition !== undefined) return stood('possible', 'standing/condition', condition);
  if (isToBe(sentence, at)) return stood(negated ? 'denied' : 'planned', 'standing/is-to', at);
  const modal = childrenBy(sentence, at, 'aux').find((child) => sentence.tokens[child]?.xpos === 'MD');
  return modal === undefined ? null : stood(standingOfModal(sentence, at, modal, negated), 'standing/modal', modal);
}

/** What one "must" do because an authority has said so. */
const dues = new Set(['pay', 'refund', 'repay', 'reimburse', 'compensate', 'approve', 'ratify']);

/** "would" told back by somebody who announced it is a plan: "said it would invest". */
function standingOfModal(sentence: Sentence, at: number, modal: number, negated: boolean): Standing | null {
  const auxiliary = sentence.tokens[modal];
  const word = auxiliary?.form.toLowerCase();
  if (word === 'must' && !negated && dues.has(sentence.tokens[at]?.lemma ?? '')) return 'planned';
  if (auxiliary === undefined || word === undefined || isWish(auxiliary)) return null;
  if (negated || isDeniedAbove(sentence, at) || isDeniedReport(sentence, at)) return 'denied';
  if (word !== 'would') return modals[word] ?? 'possible';
  const token = sentence.tokens[at];
  const above = token === undefined ? undefined : sentence.tokens[token.head];
  return hasRelation(token, 'ccomp', 'conj') && sayingPlans.has(above?.lemma ?? '') ? 'planned' : 'possible';
}

/** "denied reports that it planned to sell". */
export function isDeniedReport(sentence: Sentence, at: number): boolean {
  const noun = sentence.tokens[sentence.tokens[at]?.head ?? at];
  if (noun?.upos !== 'NOUN' || !hasRelation(sentence.tokens[at], 'acl', 'ccomp') || !hasRelation(noun, 'obj'))
    return false;
  return ['deny', 'refute', 'dismiss', 'reject'].includes(sentence.tokens[noun.head]?.lemma ?? '');
}

/** "denied that it would sell", "denied that it is in talks to sell". */
export function isDeniedAbove(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return hasRelation(token, 'ccomp') && cueAt(sentence, token?.head ?? at)?.standing === 'denied';
}
