/** A stretch of a report's text in UTF-16 code units; `end` is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `room/rule`, e.g. `dates/weekday`: which rule read something; shown on screen and kept in the evidence. */
export type RuleId = `${string}/${string}`;

/** Anything found in a text: where it stands, and which rule found it. */
export interface Found {
  readonly span: Span;
  readonly rule: RuleId;
}

/** The words that show a fact: `report.text.slice(span.start, span.end) === words`, always. */
export interface Evidence extends Found {
  readonly words: string;
}
