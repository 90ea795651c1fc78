import type { RereadDiff } from '../model/questions.ts';
import type { Reading } from '../model/reading.ts';
import { enter } from '../record/enter.ts';
import { lastReadings, readingsOf } from '../store/logs.ts';
import { countingVersions, type VersionRow } from '../store/versions.ts';
import { change, type Desk, look, momentOf } from './desk.ts';
import { layReading } from './lay.ts';
import { readingOf } from './read-report.ts';
import { settleLaid } from './settle-laid.ts';

/** Reads every version that counts again with the present rules and tells what differs; with `keep` the new readings count from now on. */
export async function reread(
  desk: Desk,
  keep: boolean,
  onDiff: (diff: RereadDiff) => void,
): Promise<{ readonly read: number; readonly changed: number }> {
  const versions = await look(desk, undefined, async ({ db }) => await countingVersions(db));
  let changed = 0;
  for (const version of versions) {
    const before = await look(desk, undefined, async ({ db }) => {
      const seqs = await lastReadings(db, [version.seq], null);
      return (await readingsOf(db, [...seqs.values()]))[0]?.reading;
    });
    if (before === undefined) continue;
    const after: Reading = await readingOf(before.report);
    const diff = diffOf(version, before, after);
    if (diff === null) continue;
    changed += 1;
    onDiff(diff);
    if (keep) await keepAgain(desk, version, after);
  }
  return { read: versions.length, changed };
}

/** Kept only if the version still counts: another program may have added a newer one meanwhile. */
async function keepAgain(desk: Desk, version: VersionRow, reading: Reading): Promise<void> {
  await change(desk, async (view) => {
    if (!(await countingVersions(view.db)).some(({ seq }) => seq === version.seq)) return;
    const at = await momentOf(view);
    await settleLaid(view, [await layReading(view, { version, reading, entry: enter(reading), at })]);
  });
}

function diffOf({ id, title }: VersionRow, before: Reading, after: Reading): RereadDiff | null {
  const [old, young] = [factsOf(before), factsOf(after)];
  const lost = old.filter((one) => !young.includes(one));
  const gained = young.filter((one) => !old.includes(one));
  return lost.length + gained.length === 0 ? null : { version: id, title, lost, gained };
}

/** Each fact as a line in plain words; the same fact gives the same line. */
function factsOf({ accounts, quotes, figures }: Reading): readonly string[] {
  const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name).join(', ');
  return [
    ...accounts.map((one) =>
      [
        `${one.kind} (${one.standing}${one.time === null ? '' : `, ${one.time.edtf}`})`,
        [names(one.who), names(one.whom)].filter((side) => side !== '').join(' – '),
        one.what?.words ?? '',
        one.where.length === 0 ? '' : `in ${names(one.where)}`,
        one.amounts.map(({ words }) => words).join(', '),
        one.sources.length === 0 ? '' : `on the word of ${names(one.sources)}`,
      ]
        .filter((part) => part !== '')
        .join('; '),
    ),
    ...quotes.map(
      ({ speaker, manner, content }) =>
        `quote (${manner}): ${speaker?.name ?? 'unnamed'}: ${content.map(({ words }) => words).join(' … ')}`,
    ),
    ...figures.map(
      ({ indicator, value, unit, period }) =>
        `figure: ${indicator.words}: ${value} ${unit}${period === null ? '' : ` (${period.edtf})`}`,
    ),
  ];
}
