import type { Added, Incoming, Notice } from '../model/questions.ts';
import type { Reading } from '../model/reading.ts';
import type { Instant } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { type Entry, enter, versionIdOf } from '../record/enter.ts';
import { addPage, versionOfPage } from '../store/pages.ts';
import { versionById } from '../store/versions.ts';
import { change, type Desk, look, momentOf, type View } from './desk.ts';
import { answerFor, type Laid, layNotice, layReport, nothingLaid } from './lay.ts';
import { readingOf } from './read-report.ts';
import { settleLaid } from './settle-laid.ts';

/** Reads a report and keeps it. What is read is worked out before the change begins; it is kept by one transaction, with the mark of its page. */
export async function add(desk: Desk, report: Report, mark?: string): Promise<Added> {
  const met = await meet(desk, { report, mark });
  return 'added' in met ? met.added : await keepOne(desk, met);
}

/** Keeps a kill notice: the report tells nothing from now on. */
export async function withdraw(desk: Desk, withdrawn: Notice): Promise<Added> {
  return await keepOne(desk, { withdrawn });
}

/** What was kept of the page of a mark, or null. */
export async function known(desk: Desk, mark: string): Promise<Added | null> {
  return await look(desk, undefined, async (view) => {
    const version = await versionOfPage(view.db, mark);
    return version === null ? null : await knownAnswer(view, version);
  });
}

/** What is to be kept: a report that was read, or a notice. */
export type Ready =
  | { readonly reading: Reading; readonly entry: Entry; readonly mark: string | undefined }
  | { readonly withdrawn: Notice };

/** What there is to keep of a thing that came, or the answer where the record has it already. */
export async function meet(
  desk: Desk,
  given: Exclude<Incoming, { refused: unknown }>,
): Promise<Ready | { readonly added: Added }> {
  if ('withdrawn' in given) return { withdrawn: given.withdrawn };
  const id = versionIdOf(given.report);
  const added = await look(desk, undefined, async (view) => await knownAnswer(view, id));
  if (added !== null) return { added };
  const reading = await readingOf(given.report);
  return { reading, entry: enter(reading), mark: given.mark };
}

/** Keeps one thing by a change of its own. */
export async function keepOne(desk: Desk, ready: Ready): Promise<Added> {
  const [added] = (await keepTogether(desk, [ready])).values();
  if (added === undefined) throw new Error('what was kept has an answer');
  return added;
}

/** Keeps several things by one change, all or none; the answers by what was to be kept. */
export async function keepTogether(desk: Desk, all: readonly Ready[]): Promise<ReadonlyMap<Ready, Added>> {
  if (all.length === 0) return new Map();
  return await change(desk, async (view) => {
    const at = await momentOf(view);
    const laid: Laid[] = [];
    for (const one of all)
      laid.push('withdrawn' in one ? await layNotice(view, { ...one.withdrawn, at }) : await layReady(view, one, at));
    const answers = await settleLaid(view, laid);
    return new Map(all.flatMap((one, index) => answers.slice(index, index + 1).map((added) => [one, added] as const)));
  });
}

/** Another program, or the group itself, may have brought the same text meanwhile. */
async function layReady(
  view: View,
  { mark, ...read }: Exclude<Ready, { withdrawn: Notice }>,
  at: Instant,
): Promise<Laid> {
  if (mark !== undefined) await addPage(view.db, mark, read.entry.version);
  const added = await knownAnswer(view, read.entry.version);
  return added === null ? await layReport(view, { ...read, at }) : nothingLaid(added);
}

async function knownAnswer({ db }: View, id: string): Promise<Added | null> {
  const version = await versionById(db, id);
  return version === null ? null : answerFor('known', version);
}
