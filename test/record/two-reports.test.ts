import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reportOfText } from '../../src/intake/report-of-text.ts';
import type { EventLine, Readout } from '../../src/model/questions.ts';
import type { Report } from '../../src/model/report.ts';
import { openReadout } from '../../src/readout.ts';

/** Two reports of one outlet, months apart, that tell in part the same; what must come of them in either order. */
interface Pair {
  readonly name: string;
  readonly reports: () => readonly Report[];
  readonly person: string;
  readonly company: readonly [short: string, full: string];
  readonly body: readonly [acronym: string, full: string];
  readonly value: number;
  /** Each meeting or visit of the person with the body or its head: kind, day, whether the body itself says so. */
  readonly met: readonly (readonly [string, string, boolean])[];
}

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const seed = (file: string) => reportOfText(readFileSync(new URL(file, seeds), 'utf8'), { asIs: false });

const own: Pair = {
  name: 'our own two reports',
  reports: () => ownReports,
  person: 'Dalia Fontes',
  company: ['Corvex', 'Corvex Semiconductor'],
  body: ['MOTRA', 'Ministry of Trade'],
  value: 2.6e9,
  met: [
    ['visit', '2023-05-16', false],
    ['meeting', '2023-09-06', true],
  ],
};

const given: Pair = {
  name: 'the seed reports',
  reports: () => [seed('002_b600761246a06381.txt'), seed('000_8c5e372801f79f0a.txt')],
  person: 'Sanjay Mehrotra',
  company: ['Micron', 'Micron Technology'],
  body: ['MOFCOM', 'Ministry of Commerce'],
  value: 4.3e9,
  met: [
    ['visit', '2023-07-19', false],
    ['meeting', '2023-11-01', true],
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'readout-two-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = [own, given].flatMap((pair) => [false, true].map((isTurned) => ({ pair, isTurned })));
const isHere = existsSync(seeds);
if (!isHere) console.log('The seed reports (../shared/seeds) are not here: their test is skipped.');

describe.each(cases)('$pair.name, the later one first: $isTurned', ({ pair, isTurned }) => {
  const it = test.skipIf(pair === given && !isHere);
  const record = async (): Promise<Readout> => {
    let seconds = 0;
    const now = () => new Date(Date.UTC(2024, 0, 1) + 1000 * seconds++).toISOString();
    const readout = await openReadout({ url: join(folder, `${pair.body[0]}-${isTurned}-${randomUUID()}.db`), now });
    for (const report of isTurned ? pair.reports().toReversed() : pair.reports()) await readout.add(report);
    return readout;
  };

  it('one investment and one review decision, each told twice by one source; sums with and without "over" agree', async () => {
    const readout = await record();
    const [investment, ...others] = await eventsOf(readout, { kind: ['investment'] });
    expect(others).toEqual([]);
    expect(investment).toMatchObject({ reports: 2, sources: 1 });
    expect(investment?.event.amounts).toMatchObject({
      shown: { value: pair.value, bound: 'exact' },
      isConflict: false,
    });
    const decisions = await eventsOf(readout, { kind: ['decision'], who: [pair.company[0]] });
    expect(decisions.map(({ reports, sources }) => [reports, sources])).toEqual([[2, 1]]);
    await readout.close();
  });

  it('two meetings stay two, the later one told on the word of the body itself', async () => {
    const readout = await record();
    const events = await eventsOf(readout, { kind: ['meeting', 'visit'], who: [pair.person] });
    const told = await Promise.all(events.map(async ({ event }) => await readout.event(event.id)));
    const met = told.map(({ event, tellings }) => ({
      what: [event.kind, event.time.shown],
      isConfirmed: tellings.some(({ account }) => account.sources.some(({ name }) => name === pair.body[1])),
    }));
    for (const [kind, day, isConfirmed] of pair.met) expect(met).toContainEqual({ what: [kind, day], isConfirmed });
    await readout.close();
  });

  it('short and full name, acronym and office mean one entity, and the acronym stands among its names', async () => {
    const readout = await record();
    const [company, body] = [pair.company, pair.body].map((names) => names.map((one) => readout.entity(one)));
    const [short, full] = await Promise.all(company ?? []);
    expect(short?.entity).toEqual(full?.entity);
    expect(full?.entity.name).toBe(pair.company[1]);
    const [acronym, office] = await Promise.all(body ?? []);
    expect(acronym?.entity).toEqual(office?.entity);
    expect(acronym?.entity.name).toBe(pair.body[1]);
    expect(acronym?.entity.aliases.map(({ name }) => name)).toContain(pair.body[0]);
    expect(await readout.doctor()).toEqual([]);
    await readout.close();
  });
});

async function eventsOf(readout: Readout, filter: { kind: readonly string[]; who?: readonly string[] }) {
  const { items } = await readout.timeline(filter);
  return items.map(({ event }: EventLine) => ({ event, reports: event.reports.length, sources: event.sources.length }));
}

/** The earlier one has its outlet under it; the later one does not tell it. */
const ownReports: readonly Report[] = [
  reportOfText(
    [
      'Fontes reportedly visits trade ministry',
      'Published: May 17, 2023 02:10 AM',
      "Dalia Fontes, the chief executive of Corvex, reportedly visited Portugal's Ministry of Trade (MOTRA) on Tuesday.",
      'Fontes visited the Ministry of Trade on Tuesday, the Evening Economist reported, without saying what they talked about.',
      'Corvex said in April that it will invest 2.6 billion euros in a testing plant near Ledra by 2027.',
      'Its modems failed a security review by the National Cyber Office in March.',
    ].join('\n\n'),
    { asIs: false, publisher: 'Plateau Times' },
  ),
  reportOfText(
    [
      'Brandt meets head of Corvex',
      'Published: Sep 08, 2023 03:30 PM',
      'Trade Minister Oskar Brandt met Dalia Fontes, chief executive of the chipmaker Corvex Semiconductor, on Wednesday, the Ministry of Trade (MOTRA) said in a notice on Friday.',
      'The chipmaker will invest more than 2.6 billion euros in the testing plant near Ledra, it said in April.',
      'Corvex failed a security review by the National Cyber Office in March and lost the orders of two ministries.',
    ].join('\n\n'),
    { asIs: false },
  ),
];
