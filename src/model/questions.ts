import type { Standing } from './account.ts';
import type { MentionType } from './mention.ts';
import type { Reading } from './reading.ts';
import type {
  Entity,
  Event,
  Instant,
  Judgement,
  KeptFigure,
  KeptList,
  KeptQuote,
  Likeness,
  Telling,
  Version,
} from './record.ts';
import type { Day } from './time.ts';

/** A stretch of a longer answer; `next` is the cursor for the rest, or null at its end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** How much of an answer to give, from which cursor on. */
export interface Paging {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Which events to show. All that is given must hold; nothing given shows all. */
export interface EventFilter extends Paging {
  /** Entity or alias ids, or names as people type them; each must take part. */
  readonly who?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  /** Events that can lie on or after, on or before this day. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly where?: string | undefined;
  readonly standing?: readonly Standing[] | undefined;
  /** A publisher of one of its reports, or a name in a source chain. */
  readonly source?: string | undefined;
  readonly minSources?: number | undefined;
  /** 0 to 1; what is below is left out and counted. */
  readonly minConfidence?: number | undefined;
  /** So many events are passed over first: for lists that are leafed through by place instead of by cursor. */
  readonly skip?: number | undefined;
  readonly asOf?: Instant | undefined;
}

/** A report as lists show it. */
export interface ReportLine {
  readonly report: string;
  readonly version: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string;
  readonly zone: string | null;
  readonly addedAt: Instant;
  readonly versions: number;
  readonly withdrawn: string | null;
}

/** An event as lists show it: the event and its parties' entity names by alias id. */
export interface EventLine {
  readonly event: Event;
  readonly names: Readonly<Record<string, { readonly entity: string; readonly name: string }>>;
  /** Planned for a time that has passed, and nobody told that it happened. */
  readonly isPastDue: boolean;
}

/** An event with all its evidence. */
export interface EventPage extends EventLine {
  readonly tellings: readonly Telling[];
  readonly reports: readonly ReportLine[];
  /** Why its tellings were joined. */
  readonly likenesses: readonly Likeness[];
  /** Near events that were not joined, with the score. */
  readonly near: readonly { readonly event: string; readonly likeness: Likeness }[];
  readonly judgements: readonly Judgement[];
}

/** An entity with what it did and said. */
export interface EntityPage {
  readonly entity: Entity;
  readonly titles: readonly {
    readonly title: string;
    readonly reports: readonly string[];
    readonly from: Day;
    readonly to: Day;
  }[];
  readonly events: Page<EventLine>;
  /** Of a place: the events that are told to be there. */
  readonly here: Page<EventLine>;
  readonly quotes: readonly KeptQuote[];
  /** With whom, in how many events, most first. */
  readonly partners: readonly { readonly entity: string; readonly name: string; readonly events: number }[];
  readonly likenesses: readonly Likeness[];
  readonly judgements: readonly Judgement[];
}

/** How two versions of a report differ: facts in both, only in the older, only in the newer; ids as in the record. */
export interface VersionDiff {
  readonly older: string;
  readonly newer: string;
  readonly kept: readonly string[];
  readonly withdrawn: readonly string[];
  readonly added: readonly string[];
}

/** A report with its reading, its events and its versions. `reading.sentences` is empty: trees are not kept. */
export interface ReportPage {
  readonly line: ReportLine;
  readonly reading: Reading;
  readonly tellings: readonly Telling[];
  readonly quotes: readonly KeptQuote[];
  readonly figures: readonly KeptFigure[];
  /** The event of each telling, by telling id. */
  readonly events: Readonly<Record<string, string>>;
  readonly entities: Readonly<Record<string, { readonly entity: string; readonly name: string }>>;
  readonly versions: readonly Version[];
  readonly diffs: readonly VersionDiff[];
  /** Reports with copied text, and the share of the shorter one that is copied, 0 to 1. */
  readonly copies: readonly { readonly report: string; readonly share: number }[];
}

/** Something found by its words. */
export interface Hit {
  readonly type: 'event' | 'report' | 'entity' | 'quote' | 'figure';
  readonly id: string;
  readonly title: string;
  /** The words around the match, with `[` and `]` about each match. */
  readonly excerpt: string;
  readonly day: Day | null;
  /** The report that holds the words, and where in its text they begin; null for an entity. */
  readonly place: { readonly report: string; readonly at: number } | null;
}

/** A change to the record as it is told to those who listen. */
export interface Added {
  readonly outcome: 'added' | 'known' | 'new-version' | 'withdrawn';
  readonly version: string;
  readonly report: string;
  readonly events: readonly string[];
  readonly accounts: number;
  readonly quotes: number;
  readonly figures: number;
}

/** A notice by which an outlet takes a report back, by its address or its own id. */
export interface Notice {
  readonly url: string | null;
  readonly id: string | null;
  readonly reason: string;
}

/** What comes to be added: a report, with the mark of what it was taken from; a notice; or what was refused before it came here. */
export type Incoming =
  | { readonly report: Reading['report']; readonly mark?: string | undefined }
  | { readonly withdrawn: Notice }
  | { readonly refused: unknown };

/** What became of a thing that came: it is on disk, or it was not kept. */
export type Told<T> = { readonly given: T; readonly added: Added } | { readonly given: T; readonly error: unknown };

/** What a changed rule would change: facts of a kept reading against a new one. */
export interface RereadDiff {
  readonly version: string;
  readonly title: string | null;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** A broken invariant of a record, in a sentence. */
export interface Fault {
  readonly check: string;
  readonly tells: string;
}

/** A part of the record as it leaves it: events with all their evidence, and the entities that take part in them. */
export interface Extract {
  readonly events: readonly EventPage[];
  readonly entities: readonly Entity[];
}

/** All events that fit a filter as marks of an axis: columns of equal length, in the order of the timeline; days are counted from 1970-01-01. */
export interface Axis {
  readonly first: readonly (number | null)[];
  readonly last: readonly (number | null)[];
  readonly standings: readonly (Standing | null)[];
  /** 1 where reports differ, else 0. */
  readonly conflicts: readonly number[];
}

/** Entities by shared events: those with the most events, and how many events each two share. */
export interface Graph {
  readonly nodes: readonly {
    readonly entity: string;
    readonly name: string;
    readonly type: MentionType;
    readonly events: number;
  }[];
  readonly edges: readonly { readonly left: string; readonly right: string; readonly events: number }[];
}

/** A line of the whole record's export: its logs, in the order in which they were added. */
export type LogLine =
  | { readonly log: 'version'; readonly version: Version }
  | { readonly log: 'judgement'; readonly judgement: Judgement }
  | { readonly log: 'list'; readonly list: KeptList };

/** Counts of a record. */
export interface Counts {
  readonly reports: number;
  readonly versions: number;
  readonly events: number;
  readonly entities: number;
  readonly quotes: number;
  readonly figures: number;
  readonly judgements: number;
}

/** What a person asks to be decided; the record adds id, time and the undone. */
export interface Decision {
  readonly verdict: Judgement['verdict'];
  readonly left: readonly string[];
  readonly right?: readonly string[];
  readonly property?: string;
  readonly value?: string;
  readonly undoes?: string;
  readonly by: string;
  readonly reason: string;
}

/** Figures by indicator, as small charts show them. */
export interface FigureSeries {
  readonly indicator: string;
  readonly unit: string;
  readonly points: readonly KeptFigure[];
}

/** An item of the inbox and what is asked about it. */
export interface InboxItem {
  readonly question: 'unsure' | 'duplicate' | 'conflict' | 'past-due';
  readonly event: EventLine;
  /** The other event of a possible duplicate. */
  readonly other: EventLine | null;
  readonly likeness: Likeness | null;
}

/** The questions that can be put to a record, and what can be done to it: the product's door for commands, API and agents. */
export interface Readout {
  /** Reads a report and keeps it; commits before it answers. Adding the same text twice adds nothing. */
  add(report: Reading['report'], mark?: string): Promise<Added>;
  /** What was kept with this mark, `outcome` being `known`; null where nothing was. A mark stands for the bytes that a report was taken from. */
  known(mark: string): Promise<Added | null>;
  /** Adds what comes, several reports with one commit; each is told after the commit, a group at a time, in the order of coming. */
  addAll<T extends Incoming>(all: AsyncIterable<T>): AsyncIterable<readonly Told<T>[]>;
  /** Keeps a kill notice for a report. */
  withdraw(notice: Notice): Promise<Added>;
  timeline(filter: EventFilter): Promise<Page<EventLine> & { readonly left: number }>;
  axis(filter: EventFilter): Promise<Axis>;
  /** The pages of all events that fit, one after the other, for exports. */
  pages(filter: EventFilter): AsyncIterable<EventPage>;
  event(id: string, asOf?: Instant): Promise<EventPage>;
  report(id: string, asOf?: Instant): Promise<ReportPage>;
  reports(paging: Paging & { readonly asOf?: Instant | undefined }): Promise<Page<ReportLine>>;
  entity(idOrName: string, asOf?: Instant): Promise<EntityPage>;
  entities(
    ask: Paging & { readonly type?: MentionType | undefined; readonly name?: string | undefined },
  ): Promise<Page<Entity & { readonly events: number }>>;
  find(words: string, ask?: Paging & { readonly asOf?: Instant | undefined }): Promise<Page<Hit>>;
  /** The `limit` entities with the most events (persons, organisations, places), and their shared events. */
  graph(ask: { readonly limit: number; readonly asOf?: Instant | undefined }): Promise<Graph>;
  quotes(
    ask: Paging & { readonly who?: string | undefined; readonly asOf?: Instant | undefined },
  ): Promise<Page<KeptQuote>>;
  figures(
    ask: Paging & { readonly words?: string | undefined; readonly asOf?: Instant | undefined },
  ): Promise<Page<FigureSeries>>;
  conflicts(ask: Paging & { readonly asOf?: Instant | undefined }): Promise<Page<EventLine>>;
  /** Planned events whose time has passed by `today` without anybody telling that they happened. */
  pending(ask: Paging & { readonly today: Day; readonly asOf?: Instant | undefined }): Promise<Page<EventLine>>;
  inbox(ask: Paging & { readonly today: Day }): Promise<Page<InboxItem>>;
  judge(decision: Decision): Promise<Judgement>;
  judgements(paging: Paging): Promise<Page<Judgement>>;
  counts(asOf?: Instant): Promise<Counts>;
  /** Reads every kept version again with the present rules; with `keep` the new readings are added to the log. */
  reread(
    keep: boolean,
    onDiff: (diff: RereadDiff) => void,
  ): Promise<{ readonly read: number; readonly changed: number }>;
  /** The logs, so that `takeLogs` of an empty record makes the same record, with the times at which things were learned. */
  logs(): AsyncIterable<LogLine>;
  takeLogs(lines: AsyncIterable<LogLine>): Promise<void>;
  rebuild(onProgress: (done: number, of: number) => void): Promise<void>;
  doctor(): Promise<readonly Fault[]>;
  /** Writes a copy while the record is in use; SQLite only (a Postgres record is refused with what to run instead). */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}
