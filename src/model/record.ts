import type { Account, Standing } from './account.ts';
import type { Bound } from './amount.ts';
import type { Figure } from './figure.ts';
import type { MentionType, Reference } from './mention.ts';
import type { Quote } from './quote.ts';
import type { Report } from './report.ts';
import type { Evidence } from './span.ts';
import type { Edtf } from './time.ts';

/** A moment in UTC as ISO 8601 with milliseconds: `2023-11-03T05:19:00.000Z`. When the record learned something. */
export type Instant = string;

/** One text of a report. All texts found at one address are versions of one report; the newest one counts. */
export interface Version {
  /** Hash of what the report says: the same text from the same place has the same id anywhere. */
  readonly id: string;
  /** The report it is a version of: hash of its address or, where it has none, the report's own id. */
  readonly report: string;
  /** 1, 2, ... in the order of adding. */
  readonly number: number;
  readonly addedAt: Instant;
  /** The reason of a kill notice, or null; a withdrawn version tells nothing. */
  readonly withdrawn: string | null;
  readonly content: Report;
}

/** What leaves a reading for the record: a fact has a property with a value, and the words show it. */
export interface Statement {
  readonly id: string;
  readonly version: string;
  /** The fact's id: that of a telling, a kept quote or a kept figure. */
  readonly subject: string;
  /** A field of the fact: `kind`, `who`, `time`, `amounts`, `indicator`, `content` ... */
  readonly property: string;
  /** JSON of the value. */
  readonly value: string;
  readonly evidence: Evidence;
}

/** `undo` takes back the one judgement in `undoes`; `right` gives `property` its right `value`. */
export type Verdict = 'same' | 'different' | 'wrong' | 'right' | 'note' | 'undo';

/** A decision by a named person or program. Of two that contradict each other the last one holds, until it is undone. */
export interface Judgement {
  readonly id: string;
  readonly verdict: Verdict;
  /** Ids of tellings, aliases, kept quotes or figures. `same`: all of both sides; `different`: each left from each right. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly property: string | null;
  /** JSON of the right value, or null. */
  readonly value: string | null;
  readonly undoes: string | null;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** A list of the user's, as the record keeps it: values by folded name, sorted by name. Of two of one name the later one holds. */
export interface KeptList {
  readonly name: 'known' | 'owners';
  readonly givenAt: Instant;
  readonly value: readonly (readonly [string, unknown])[];
}

/** One name of one type as reports use it; an entity is a set of aliases. */
export interface Alias {
  /** Hash of `type` and `key`. */
  readonly id: string;
  readonly type: MentionType;
  /** The fullest wording. */
  readonly name: string;
  /** The name folded for comparison; ends in `@` and a report's id where the name alone does not tell who it is. */
  readonly key: string;
}

/** One report's mention of somebody or something, under the alias that it falls to. */
export interface KeptMention {
  readonly version: string;
  /** The mention's id in its reading. */
  readonly mention: string;
  readonly alias: string;
  readonly titles: readonly string[];
  readonly spans: readonly Reference[];
}

/** Why two aliases, or two tellings, may be one: a score from 0 to 1 and its reasons in plain words. `left < right`. */
export interface Likeness {
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Who takes part in a telling or event; `alias` is null where the name stands for nobody in particular. */
export interface Role {
  readonly role: 'who' | 'whom' | 'where';
  readonly name: string;
  readonly alias: string | null;
  /** The folded names by which its report calls it, the fullest first: by these tellings of several reports are compared. */
  readonly keys: readonly string[];
}

/** An account as the record keeps it. Its id stays when a new version of its report tells it in the same words. */
export interface Telling {
  readonly id: string;
  readonly report: string;
  readonly version: string;
  readonly publisher: string | null;
  readonly publishedAt: string;
  readonly account: Account;
  readonly roles: readonly Role[];
  /** Stems that say what its report is about, weightiest first; at most 24. */
  readonly topic: readonly string[];
}

/** A quote as the record keeps it. */
export interface KeptQuote {
  readonly id: string;
  readonly report: string;
  readonly version: string;
  readonly publisher: string | null;
  readonly publishedAt: string;
  /** The speaker's alias, or null. */
  readonly alias: string | null;
  readonly quote: Quote;
}

/** A figure as the record keeps it. */
export interface KeptFigure {
  readonly id: string;
  readonly report: string;
  readonly version: string;
  readonly publisher: string | null;
  readonly publishedAt: string;
  readonly figure: Figure;
}

/** A value that tellings give, and which of them do. */
export interface Said<T> {
  readonly value: T;
  readonly tellings: readonly string[];
}

/** One property of an event: what to show, all that is said, and whether two of the values cannot both be true. */
export interface Settled<T> {
  readonly shown: T | null;
  readonly said: readonly Said<T>[];
  readonly isConflict: boolean;
  /** The judgement that set what is shown, or null where the reports do. */
  readonly judgement: string | null;
}

/** An amount without its place in a text. */
export interface EventAmount {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly low: number | null;
  readonly high: number | null;
}

/** One step of an event's standing: from which day, by which telling, in which words. */
export interface Step {
  readonly standing: Standing;
  /** The day of publication of the telling. */
  readonly day: string;
  readonly telling: string;
  readonly words: string;
}

/** Reports that count as one source of an event, and why: one outlet, one owner, copied text, one stated origin. */
export interface SourceGroup {
  readonly reports: readonly string[];
  readonly publishers: readonly string[];
  readonly origins: readonly string[];
  readonly reasons: readonly string[];
}

/** The record's one event behind one telling or many; derived from the logs. */
export interface Event {
  /** The smallest id among its tellings; the id of any of them leads here. */
  readonly id: string;
  readonly kind: string;
  readonly tellings: readonly string[];
  readonly reports: readonly string[];
  readonly roles: readonly Role[];
  readonly what: Settled<string>;
  readonly amounts: Settled<EventAmount>;
  readonly time: Settled<Edtf>;
  readonly standing: Settled<Standing>;
  /** In the order of publication; a step only where the standing changes or a party confirms it. */
  readonly history: readonly Step[];
  readonly sources: readonly SourceGroup[];
  /** The highest among its tellings. */
  readonly confidence: number;
  readonly main: boolean;
  /** The best sentence that tells it, and where it stands. */
  readonly best: { readonly telling: string; readonly version: string; readonly evidence: Evidence };
}

/** The record's one someone or something behind several aliases; derived from the logs. */
export interface Entity {
  /** The smallest id among its aliases; the id of any of them leads here. */
  readonly id: string;
  readonly type: MentionType;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** Ids elsewhere, from a list of known entities: `wikidata:Q1`, `lei:...`. */
  readonly known: readonly string[];
}
