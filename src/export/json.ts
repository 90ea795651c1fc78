import type { Account } from '../model/account.ts';
import type { Amount } from '../model/amount.ts';
import type { Figure } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Evidence, Span } from '../model/span.ts';
import type { TimeExpression } from '../model/time.ts';

/** A reading as the JSON of FACTS.md §6, indented, without a line end. */
export function json(reading: Reading): string {
  return JSON.stringify(exported(reading), null, 2);
}

/** A reading as one line of JSON Lines, without its line end. */
export function jsonLine(reading: Reading): string {
  return JSON.stringify(exported(reading));
}

/** A reading in the form that leaves the program; key order is fixed, so equal readings give equal bytes. */
export function exported(reading: Reading) {
  return {
    report: reportOf(reading.report),
    mentions: reading.mentions.map(mentionOf),
    times: reading.times.map(timeOf),
    accounts: reading.accounts.map(accountOf),
    quotes: reading.quotes.map(quoteOf),
    figures: reading.figures.map(figureOf),
  };
}

function reportOf({ id, publisher, url, title, byline, section, publishedAt, language, text }: Report) {
  return { id, publisher, url, title, byline, section, publishedAt, language, text };
}

function mentionOf({ id, name, type, titles, spans }: Mention) {
  return { id, name, type, titles, spans: spans.map(({ start, end, form }) => ({ start, end, form })) };
}

function timeOf({ span, words, edtf, timex, rule }: TimeExpression) {
  return { span: spanOf(span), words, edtf, timex, rule };
}

function accountOf(account: Account) {
  const { kind, who, whom, what, where, time, standing, sources, confidence, main } = account;
  return {
    kind,
    who,
    whom,
    what,
    where,
    amounts: account.amounts.map(amountOf),
    time: time === null ? null : { edtf: time.edtf, span: time.span, rule: time.rule },
    standing,
    sources,
    confidence,
    main,
    evidence: account.evidence.map(evidenceOf),
  };
}

function amountOf({ value, unit, bound, low, high, span }: Amount) {
  return { value, unit, bound, low, high, span: spanOf(span) };
}

function quoteOf({ speaker, manner, content, via, time, evidence }: Quote) {
  return { speaker, manner, content, via, time, evidence: evidence.map(evidenceOf) };
}

function figureOf({ indicator, value, unit, bound, period, change, sources, evidence }: Figure) {
  return { indicator, value, unit, bound, period, change, sources, evidence: evidence.map(evidenceOf) };
}

function evidenceOf({ span, words, rule }: Evidence) {
  return { span: spanOf(span), words, rule };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
