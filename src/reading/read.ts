import { parse } from '../language/parse.ts';
import { parseAll } from '../language/parse-all.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { findAccounts } from './accounts/find-accounts.ts';
import type { FrameTable } from './accounts/frame-table.ts';
import { findAmounts } from './amounts/find-amounts.ts';
import { findTimes } from './dates/find-times.ts';
import { findFigures } from './figures/find-figures.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { findAttributions } from './sources/find-attributions.ts';

/** What a reading may be asked for; `frames` are those of a user (`ownFrames`) instead of ours alone. */
export interface ReadOptions {
  readonly frames?: FrameTable;
}

/** One report in, everything it tells out. The same report (and frames) always gives the same reading. */
export function read(report: Report, { frames }: ReadOptions = {}): Reading {
  return readParsed(report, parse(report.text, newsOf(report)), frames);
}

/** Many reports, their sentences parsed on so many threads: the same readings in the same order as `read` gives one by one. */
export async function readAll(
  reports: readonly Report[],
  threads: number,
  { frames }: ReadOptions = {},
): Promise<readonly Reading[]> {
  const tasks = reports.map((report) => ({ text: report.text, blocks: newsOf(report) }));
  const parsed = await parseAll(tasks, threads);
  return reports.map((report, index) => readParsed(report, parsed[index] ?? [], frames));
}

/** The pipeline, a line a step. */
function readParsed(report: Report, sentences: readonly Sentence[], frames?: FrameTable): Reading {
  const mentions = findMentions(report, sentences);
  const times = findTimes(report, sentences);
  const amounts = findAmounts(report, sentences);
  const quotes = findQuotes({ report, sentences, mentions, times });
  const attributions = findAttributions({ report, sentences, mentions, times, quotes });
  const told = { report, sentences, mentions, times, amounts, quotes, attributions };
  const accounts = findAccounts(told, frames);
  const figures = findFigures(told);
  return { report, sentences, mentions, times, amounts, quotes, accounts, figures };
}

/** The stretches of a report that are news: headline and paragraphs. */
function newsOf({ parts }: Report): readonly Span[] {
  return parts.filter(({ kind }) => kind === 'paragraph' || kind === 'headline').map(({ span }) => span);
}
