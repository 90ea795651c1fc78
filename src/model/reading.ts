import type { Account } from './account.ts';
import type { Amount } from './amount.ts';
import type { Figure } from './figure.ts';
import type { Mention } from './mention.ts';
import type { Quote } from './quote.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentence.ts';
import type { Attribution } from './source.ts';
import type { TimeExpression } from './time.ts';

/** Everything that was read out of one report. */
export interface Reading {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly amounts: readonly Amount[];
  readonly quotes: readonly Quote[];
  readonly accounts: readonly Account[];
  readonly figures: readonly Figure[];
}

/** What the earlier steps found in one report; accounts and figures are read off this. */
export interface Told extends Omit<Reading, 'accounts' | 'figures'> {
  readonly attributions: readonly Attribution[];
}
