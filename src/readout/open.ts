import type { Readout } from '../model/questions.ts';
import type { Instant } from '../model/record.ts';
import { openStore } from '../store/open-store.ts';
import { addAll } from './add-all.ts';
import { axis, pages } from './ask-axis.ts';
import { counts } from './ask-counts.ts';
import { entityList, entityPage } from './ask-entity.ts';
import { eventPage as eventOf } from './ask-event.ts';
import { figureList, quoteList } from './ask-facts.ts';
import { find } from './ask-find.ts';
import { graph } from './ask-graph.ts';
import { inbox } from './ask-inbox.ts';
import { reportList, reportPage } from './ask-report.ts';
import { eventPage, everything, timeline } from './ask-timeline.ts';
import { isDerivedOtherwise, madeByOtherRules } from './derived-otherwise.ts';
import { type Desk, look, nothingWorked } from './desk.ts';
import { doctor } from './doctor.ts';
import { judge, judgementList } from './judge.ts';
import { add, known, withdraw } from './keep.ts';
import { type GivenLists, keepLists } from './lists.ts';

import { logs, takeLogs } from './logs.ts';
import { rebuild } from './rebuild.ts';
import { reread } from './reread.ts';

/** Where a record lies and what it works with. */
export interface RecordOptions extends GivenLists {
  /** A path or `postgres://...`. */
  readonly url: string;
  /** The clock: when something is added or judged. */
  readonly now: () => Instant;
  /** Whether the record is made where there is none; a question to a missing file is refused otherwise. */
  readonly mayCreate?: boolean | undefined;
  /** Hears, in a sentence, what a person should do about the record before trusting its answers. */
  readonly tell?: ((sentence: string) => void) | undefined;
}

/** Opens a record. Close it when done; `ReadoutError` says what is wrong where it cannot be opened. */
export async function openReadout({ url, now, mayCreate = true, tell, ...lists }: RecordOptions): Promise<Readout> {
  const store = await openStore({ url, mayCreate });
  const desk: Desk = {
    store,
    now,
    rules,
    memory: new Map(),
    heard: { judgements: [], upTo: 0, bench: null },
    worked: nothingWorked(),
  };
  try {
    await keepLists(desk, lists);
    if (tell !== undefined && (await look(desk, undefined, isDerivedOtherwise))) tell(madeByOtherRules);
  } catch (error) {
    await store.close();
    throw error;
  }
  return readoutOf(desk);
}

/** Goes up when rules change what is read; kept with each reading. */
const rules = '2';

function readoutOf(desk: Desk): Readout {
  return { ...questionsOf(desk), ...actionsOf(desk) };
}

type Actions = Pick<
  Readout,
  'takeLogs' | 'add' | 'addAll' | 'known' | 'withdraw' | 'judge' | 'reread' | 'rebuild' | 'doctor' | 'backup' | 'close'
>;

function actionsOf(desk: Desk): Actions {
  return {
    add: async (report, mark) => await add(desk, report, mark),
    addAll: (all) => addAll(desk, all),
    known: async (mark) => await known(desk, mark),
    withdraw: async (notice) => await withdraw(desk, notice),
    judge: async (decision) => await judge(desk, decision),
    reread: async (keep, onDiff) => await reread(desk, keep, onDiff),
    rebuild: async (onProgress) => await rebuild(desk, onProgress),
    doctor: async () => await doctor(desk),
    backup: async (path) => await desk.store.backup(path),
    takeLogs: async (lines) => await takeLogs(desk, lines),
    close: async () => await desk.store.close(),
  };
}

function questionsOf(desk: Desk): Omit<Readout, keyof Actions> {
  return {
    timeline: async (filter) => await look(desk, filter.asOf, async (view) => await timeline(view, filter)),
    axis: async (filter) => await look(desk, filter.asOf, async (view) => await axis(view, filter)),
    pages: (filter) => pages(desk, filter),
    event: async (id, asOf) => await look(desk, asOf, async (view) => await eventOf(view, id)),
    report: async (id, asOf) => await look(desk, asOf, async (view) => await reportPage(view, id)),
    reports: async (paging) => await look(desk, paging.asOf, async (view) => await reportList(view, paging)),
    entity: async (who, asOf) => await look(desk, asOf, async (view) => await entityPage(view, who)),
    entities: async (ask) => await look(desk, undefined, async (view) => await entityList(view, ask)),
    find: async (words, ask = {}) => await look(desk, ask.asOf, async (view) => await find(view, words, ask)),
    graph: async ({ limit, asOf }) => await look(desk, asOf, async (view) => await graph(view, limit)),
    quotes: async (ask) => await look(desk, ask.asOf, async (view) => await quoteList(view, ask)),
    figures: async (ask) => await look(desk, ask.asOf, async (view) => await figureList(view, ask)),
    conflicts: async (ask) =>
      await look(desk, ask.asOf, async (view) => await eventPage(view, { ...everything, onlyConflicts: true }, ask)),
    pending: async (ask) =>
      await look(desk, ask.asOf, async (view) => await eventPage(view, { ...everything, pastDueBy: ask.today }, ask)),
    inbox: async (ask) => await look(desk, undefined, async (view) => await inbox(view, ask)),
    judgements: async (paging) => await look(desk, undefined, async (view) => judgementList(view, paging)),
    logs: () => logs(desk),
    counts: async (asOf) => await look(desk, asOf, counts),
  };
}
