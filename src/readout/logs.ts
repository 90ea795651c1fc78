import { ReadoutError } from '../model/error.ts';
import type { LogLine } from '../model/questions.ts';
import type { Instant, Judgement, Version } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { enter, versionIdOf } from '../record/enter.ts';
import { addJudgement, loggedLists } from '../store/logs.ts';
import {
  contentBefore,
  contentsOf,
  reportSeqOf,
  type VersionRow,
  versionById,
  versionsAfter,
  versionsOf,
} from '../store/versions.ts';
import { benchOf } from './bench.ts';
import { change, type Desk, look, type View } from './desk.ts';
import { deriveJudged } from './judge.ts';
import { layReport, layWithdrawal } from './lay.ts';
import { keepList } from './lists.ts';
import { readingOf } from './read-report.ts';
import { settleLaid } from './settle-laid.ts';

/** The logs, in the order in which the record learned them: texts, judgements and lists; readings follow from the texts. */
export async function* logs(desk: Desk): AsyncGenerator<LogLine> {
  const others = await look(desk, undefined, othersOf);
  let told = 0;
  for (let after = 0; ; ) {
    const versions = await look(desk, undefined, async (view) => await fullVersions(view, after));
    const last = versions.at(-1);
    if (last === undefined) break;
    for (const { version } of versions) {
      for (let one = others[told]; one !== undefined && one.at < version.addedAt; one = others[told]) {
        yield one.line;
        told += 1;
      }
      yield { log: 'version', version };
    }
    after = last.row.seq;
  }
  for (const { line } of others.slice(told)) yield line;
}

/** Lists and judgements by the moment at which the record learned them. */
async function othersOf({ db, bench }: View): Promise<readonly { readonly at: Instant; readonly line: LogLine }[]> {
  const lists = (await loggedLists(db)).map((list) => ({ at: list.givenAt, line: { log: 'list' as const, list } }));
  const judgements = bench.all.map((judgement) => ({
    at: judgement.at,
    line: { log: 'judgement' as const, judgement },
  }));
  return [...lists, ...judgements].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function fullVersions({ db }: View, after: number) {
  const rows = await versionsAfter(db, after, atOnce);
  const contents = await contentsOf(
    db,
    rows.map(({ seq }) => seq),
  );
  const full: { readonly row: VersionRow; readonly version: Version }[] = [];
  for (const row of rows) {
    const content = contents.get(row.seq) ?? (await contentBefore(db, row));
    const { id, report_id: report, number, added_at: addedAt, withdrawn } = row;
    if (content !== null) full.push({ row, version: { id, report, number, addedAt, withdrawn, content } });
  }
  return full;
}

const atOnce = 50;

/** Fills an empty record from logs, with the times in them; texts are read with the present rules. Ids are checked. */
export async function takeLogs(desk: Desk, lines: AsyncIterable<LogLine>): Promise<void> {
  const isEmpty = await look(
    desk,
    undefined,
    async ({ db, bench }) => (await versionsAfter(db, 0, 1)).length + bench.all.length === 0,
  );
  if (!isEmpty)
    throw new ReadoutError('not-empty', 'Logs can only be taken into an empty record: name a new file with --record.');
  for await (const line of lines) {
    if (line.log === 'version') await takeVersion(desk, line.version);
    else if (line.log === 'judgement') await takeJudgement(desk, line.judgement);
    else await change(desk, async (view) => await keepList(view, line.list));
  }
}

async function takeVersion(desk: Desk, version: Version): Promise<void> {
  if (version.withdrawn !== null) {
    const reason = version.withdrawn;
    return await change(desk, async (view) => {
      const last = await lastOf(view, version.report);
      if (last === null) throw strange(version.id);
      await settleLaid(view, [await layWithdrawal(view, last, { reason, at: version.addedAt })]);
    });
  }
  const content: Report = version.content;
  if (versionIdOf(content) !== version.id) throw strange(version.id);
  const reading = await readingOf(content);
  const entry = enter(reading);
  if (entry.report !== version.report) throw strange(version.id);
  await change(desk, async (view) => {
    if ((await versionById(view.db, version.id)) === null)
      await settleLaid(view, [await layReport(view, { reading, entry, at: version.addedAt })]);
  });
}

async function lastOf({ db }: View, report: string): Promise<VersionRow | null> {
  const seq = await reportSeqOf(db, report);
  return seq === null ? null : ((await versionsOf(db, [seq])).at(-1) ?? null);
}

async function takeJudgement(desk: Desk, judgement: Judgement): Promise<void> {
  await change(desk, async (view) => {
    await addJudgement(view.db, judgement);
    await deriveJudged({ ...view, bench: benchOf([...view.bench.all, judgement]) }, judgement);
  });
}

function strange(id: string): ReadoutError {
  return new ReadoutError(
    'bad-log',
    `Version ${id} of the logs is not what its id says: the file was changed or is not whole.`,
  );
}
