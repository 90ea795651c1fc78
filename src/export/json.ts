import type { Account } from '../model/account.ts';
import type { Amount } from '../model/amount.ts';
import type { Figure } from '../model/figure.ts';
import type { Mention, Party } from '../model/mention.ts';
import type { Passage, Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Source } from '../model/source.ts';
import type { Evidence, Span } from '../model/span.ts';
import type { TimeExpression } from '../model/time.ts';

/** A reading as indented JSON, without a line end; what the program knows beside it (trees, workings) stays inside. */
export function json(reading: Reading): string {
  return JSON.stringify(exported(reading), null, 2);
}

/** A reading as one line of JSON Lines, without its line end. */
export function jsonLine(reading: Reading): string {
  return JSON.stringify(exported(reading));
}

/** A reading in the form that leaves the program; each key is named here, so equal readings give equal bytes. */
function exported(reading: Reading) {
  return {
    report: reportOf(reading.report),
    mentions: reading.mentions.map(mentionOf),
    times: reading.times.map(timeOf),
    accounts: reading.accounts.map(accountOf),
    quotes: reading.quotes.map(quoteOf),
    figures: reading.figures.map(figureOf),
  };
}

/** All of a report: with its zone and its parts it is taken in again as it stood, not worked out anew from its text. */
function reportOf({ id, publisher, url, title, byline, section, publishedAt, zone, language, text, parts }: Report) {
  const marked = parts.map(({ kind, span }) => ({ kind, span: spanOf(span) }));
  return { id, publisher, url, title, byline, section, publishedAt, zone, language, text, parts: marked };
}

function mentionOf({ id, name, type, titles, spans }: Mention) {
  return { id, name, type, titles, spans: spans.map(({ start, end, form }) => ({ start, end, form })) };
}

function timeOf({ span, words, edtf, timex: { type, value, mod }, rule }: TimeExpression) {
  return { span: spanOf(span), words, edtf, timex: { type, value, mod }, rule };
}

function accountOf(account: Account) {
  const { kind, what, time, standing, confidence, main } = account;
  return {
    kind,
    who: account.who.map(partyOf),
    whom: account.whom.map(partyOf),
    what: what === null ? null : passageOf(what),
    where: account.where.map(partyOf),
    amounts: account.amounts.map(amountOf),
    time:
      time === null ? null : { edtf: time.edtf, span: time.span === null ? null : spanOf(time.span), rule: time.rule },
    standing,
    sources: account.sources.map(sourceOf),
    confidence,
    main,
    evidence: account.evidence.map(evidenceOf),
  };
}

function partyOf({ name, mention }: Party) {
  return { name, mention };
}

function amountOf({ value, unit, bound, low, high, span }: Amount) {
  return { value, unit, bound, low, high, span: spanOf(span) };
}

function quoteOf({ speaker, manner, content, via, time, evidence }: Quote) {
  return {
    speaker: speaker === null ? null : { ...partyOf(speaker), span: spanOf(speaker.span) },
    manner,
    content: content.map(passageOf),
    via: via === null ? null : { name: via.name },
    time: time === null ? null : { edtf: time.edtf },
    evidence: evidence.map(evidenceOf),
  };
}

function figureOf({ indicator, value, unit, bound, period, change, sources, evidence }: Figure) {
  return {
    indicator: passageOf(indicator),
    value,
    unit,
    bound,
    period: period === null ? null : { edtf: period.edtf },
    change: change === null ? null : { percent: change.percent, base: change.base },
    sources: sources.map(sourceOf),
    evidence: evidence.map(evidenceOf),
  };
}

function sourceOf({ name, type, mention }: Source) {
  return { name, type, mention };
}

function passageOf({ span, words }: Passage) {
  return { span: spanOf(span), words };
}

function evidenceOf({ span, words, rule }: Evidence) {
  return { span: spanOf(span), words, rule };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
