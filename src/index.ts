// The public names of the package, each on purpose.
export { json, jsonLine } from './export/json.ts';
export type { Given } from './intake/given.ts';
export { reportOfText } from './intake/report-of-text.ts';
export type { Account, EventTime, Kind, Standing } from './model/account.ts';
export type { Amount } from './model/amount.ts';
export { ReadoutError } from './model/error.ts';
export type { Figure } from './model/figure.ts';
export type { Mention, Party } from './model/mention.ts';
export type { EntityPage, EventFilter, EventLine, EventPage, Readout, ReportPage } from './model/questions.ts';
export type { Quote } from './model/quote.ts';
export type { Reading } from './model/reading.ts';
export type { Entity, Event, Judgement, Statement, Telling } from './model/record.ts';
export type { Part, Report } from './model/report.ts';
export type { Source } from './model/source.ts';
export type { Evidence, Span } from './model/span.ts';
export type { TimeExpression } from './model/time.ts';
export { openReadout, ownFrames, type ReadOptions, type RecordOptions, read, readAll } from './readout.ts';
