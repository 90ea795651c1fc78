import { parse } from '../language/parse.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { findAccounts } from './accounts/find-accounts.ts';
import { findAmounts } from './amounts/find-amounts.ts';
import { findTimes } from './dates/find-times.ts';
import { findFigures } from './figures/find-figures.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findAttributions } from './sources/find-attributions.ts';

/** The pipeline: one report in, everything it tells out. The same report always gives the same reading. */
export function read(report: Report): Reading {
  const blocks = report.parts.filter((part) => part.kind === 'paragraph' || part.kind === 'headline');
  const sentences = parse(
    report.text,
    blocks.map((part) => part.span),
  );
  const mentions = findMentions(report, sentences);
  const times = findTimes(report, sentences);
  const amounts = findAmounts(report, sentences);
  const quotes = findQuotes({ report, sentences, mentions, times });
  const attributions = findAttributions({ report, sentences, mentions, times, quotes });
  const told = { report, sentences, mentions, times, amounts, quotes, attributions };
  return {
    report,
    sentences,
    mentions,
    times,
    amounts,
    quotes,
    accounts: findAccounts(told),
    figures: findFigures(told),
  };
}
