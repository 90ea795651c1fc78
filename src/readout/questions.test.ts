import { afterEach, describe, expect, test } from 'vitest';
import type { LogLine, Readout } from '../model/questions.ts';
import type { Report } from '../model/report.ts';
import { openReadout } from '../readout.ts';
import type { KnownEntity } from '../record/known.ts';
import { type FreshPlace, freshPlaces } from '../store/fresh-places.ts';
import { made, reports } from './made-reports.ts';

const kinds = await freshPlaces();
const open: { readonly readout: Readout; readonly place: FreshPlace }[] = [];

afterEach(async () => {
  for (const { readout, place } of open.splice(0)) {
    await readout.close();
    await place.remove();
  }
});

describe.each(kinds)('$kind', ({ make }) => {
  const it = make === null ? test.skip : test;
  const record = async (given: readonly Report[] = []) => await recordAt(await (make ?? nowhere)(), given);

  it('a report that is added is found again with its words, and adding it twice adds nothing', async () => {
    const readout = await record();
    const added = await readout.add(reports.meeting);
    expect(added).toMatchObject({ outcome: 'added', accounts: 1 });
    expect(await readout.add(reports.meeting)).toMatchObject({ outcome: 'known', version: added.version });
    const page = await readout.report(added.report);
    expect(page.reading.report).toEqual(reports.meeting);
    const [telling] = page.tellings;
    const [evidence] = telling?.account.evidence ?? [];
    expect(evidence && reports.meeting.text.slice(evidence.span.start, evidence.span.end)).toBe(evidence?.words);
    expect(await readout.counts()).toMatchObject({ reports: 1, versions: 1, events: 1 });
  });

  it('one meeting told twice is one event with two tellings, and a meeting on another day is another', async () => {
    const readout = await record([reports.meeting, reports.meetingAgain, reports.otherMeeting]);
    const { items } = await readout.timeline({ kind: ['meeting'] });
    expect(items.map(({ event }) => [event.time.shown, event.tellings.length])).toEqual([
      ['2023-11-05', 2],
      ['2023-11-20', 1],
    ]);
    const page = await readout.event(items[0]?.event.tellings[1] ?? '');
    expect(page.event.id).toBe(items[0]?.event.id);
    expect(page.reports.map(({ publisher }) => publisher)).toEqual(['Gazette', 'Island Observer']);
    expect(page.likenesses[0]?.reasons.length).toBeGreaterThan(0);
  });

  it('a timeline holds all that is asked of it, and its cursor leads through it without gap or repeat', async () => {
    const readout = await record(Object.values(reports));
    const all = await readout.timeline({ limit: 0 });
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await readout.timeline({ limit: 2, cursor });
      ids.push(...page.items.map(({ event }) => event.id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(ids).toEqual(all.items.map(({ event }) => event.id));
    const days = async (filter: object) =>
      (await readout.timeline(filter)).items.map(({ event }) => event.time.shown ?? event.kind);
    expect(await days({ who: ['Anna Lindqvist'] })).toEqual(['2023-11-05', '2023-11-20']);
    expect(await days({ who: ['Anna Lindqvist', 'Tom Berger'], from: '2023-11-10' })).toEqual(['2023-11-20']);
    expect(await days({ kind: ['meeting'], where: 'Osterby', to: '2023-11-10' })).toEqual(['2023-11-05']);
    expect(await days({ source: 'courier' })).toEqual(['2023-11-20']);
    expect(await days({ minSources: 2 })).toEqual(['2023-11-05']);
    expect((await readout.timeline({ minConfidence: 2 })).left).toBe(all.items.length);
    await expect(readout.timeline({ who: ['Nobody Known'] })).rejects.toMatchObject({ code: 'not-found' });
    await expect(readout.timeline({ cursor: 'x' })).rejects.toMatchObject({ code: 'bad-cursor' });
  });

  it('axis, pages and graph tell of the same events as the timeline', async () => {
    const readout = await record(Object.values(reports));
    const ids = (await readout.timeline({ limit: 0 })).items.map(({ event }) => event.id);
    const { first, standings } = await readout.axis({});
    expect([first.length, standings.length]).toEqual([ids.length, ids.length]);
    const leafed = await readout.timeline({ skip: 2, limit: 2 });
    expect(leafed.items.map(({ event }) => event.id)).toEqual(ids.slice(2, 4));
    const pages: string[] = [];
    for await (const { event } of readout.pages({})) pages.push(event.id);
    expect(pages).toEqual(ids);
    const graph = await readout.graph({ limit: 10 });
    const nodeOf = (name: string) => graph.nodes.find((one) => one.name === name);
    expect(nodeOf('Anna Lindqvist')?.events).toBe(2);
    expect(graph.edges).toContainEqual({
      ...pairOf(nodeOf('Anna Lindqvist')?.entity, nodeOf('Tom Berger')?.entity),
      events: 2,
    });
  });

  it('an entity is shown with its titles, events, quotes and partners', async () => {
    const readout = await record(Object.values(reports));
    const page = await readout.entity('Tom Berger');
    expect(page.entity).toMatchObject({ name: 'Tom Berger', type: 'person' });
    expect(page.events.items.map(({ event }) => event.time.shown)).toEqual(['2023-11-05', '2023-11-20']);
    expect(page.quotes.map(({ quote }) => quote.content[0]?.words)).toEqual(['We believe in Veldhaven,']);
    expect(page.partners[0]).toMatchObject({ name: 'Anna Lindqvist', events: 2 });
    expect(page.titles.map(({ title }) => title)).toContain('chief executive');
    const listed = await readout.entities({ name: 'lind' });
    expect(listed.items.map(({ name, events }) => [name, events])).toEqual([['Anna Lindqvist', 2]]);
  });

  it.each([
    ['lindqvist', 'entity'],
    ['"held talks"', 'event'],
    ['"held talks"', 'report'],
    ['believe', 'quote'],
    ['sales', 'figure'],
    ['veldh*', 'entity'],
  ])('%s finds the %s, and shows the words that match', async (words, type) => {
    const readout = await record(Object.values(reports));
    const { items } = await readout.find(words);
    const hit = items.find((one) => one.type === type);
    expect(hit?.excerpt.toLowerCase()).toContain(`[${words.replace(/["*]/g, '').split(' ')[0]}`);
    expect((await readout.find('zeppelin')).items).toEqual([]);
  });

  it('quotes come by speaker and figures in series', async () => {
    const readout = await record(Object.values(reports));
    const quotes = await readout.quotes({ who: 'Tom Berger' });
    expect(quotes.items.map(({ quote }) => quote.speaker?.name)).toEqual(['Tom Berger']);
    const { items } = await readout.figures({ words: 'sales' });
    expect(items.map(({ points }) => points.map(({ figure }) => figure.value))).toEqual([[12]]);
  });

  it('a changed text at one address is a new version: its facts keep their ids where the words stay, and the rest is withdrawn', async () => {
    const readout = await record([reports.meeting, reports.meetingAgain]);
    const before = await readout.timeline({ kind: ['meeting'] });
    const text = `${reports.meeting.text} Norland Chips sued Aldmoor Bank on Monday.`;
    const changed = await readout.add({ ...made('c', 'Gazette', '2023-11-06', text) });
    expect(changed.outcome).toBe('new-version');
    const after = await readout.timeline({ kind: ['meeting'] });
    expect(after.items[0]?.event.tellings).toEqual(before.items[0]?.event.tellings);
    const page = await readout.report(changed.report);
    expect(page.line.versions).toBe(2);
    expect(page.diffs[0]).toMatchObject({ withdrawn: [], kept: [expect.any(String)] });
    expect(page.diffs[0]?.added.length).toBeGreaterThan(0);
    const gone = await readout.add({ ...made('c', 'Gazette', '2023-11-06', 'Nothing happened in Osterby.') });
    expect((await readout.timeline({ kind: ['meeting'] })).items[0]?.event.tellings.length).toBe(1);
    expect((await readout.report(gone.report)).diffs.at(-1)?.withdrawn.length).toBeGreaterThan(0);
    expect(await readout.doctor()).toEqual([]);
  });

  it('a kill notice takes back all that a report tells, and says why', async () => {
    const readout = await record([reports.meeting, reports.meetingAgain]);
    const notice = { url: reports.meeting.url, id: null, reason: 'the talks were called off' };
    expect(await readout.withdraw(notice)).toMatchObject({ outcome: 'withdrawn' });
    const { items } = await readout.timeline({});
    expect(items.map(({ event }) => event.tellings.length)).toEqual([1]);
    const page = await readout.report((await readout.reports({})).items[1]?.report ?? '');
    expect(page.line.withdrawn).toBe('the talks were called off');
    expect(page.reading.report.text).toBe(reports.meeting.text);
    expect(await readout.add(reports.meeting)).toMatchObject({ outcome: 'known' });
    await expect(readout.withdraw({ ...notice, url: 'https://nowhere.example/' })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await readout.doctor()).toEqual([]);
  });

  it('what judgements join conflicts where it differs; a right value settles it; each can be taken back', async () => {
    const readout = await record([reports.fine, reports.otherFine]);
    const before = await readout.timeline({});
    const [one = '', other = ''] = before.items.map(({ event }) => event.id);
    const by = { by: 'Ana', reason: 'one fine, told twice' };
    const same = await readout.judge({ verdict: 'same', left: [one], right: [other], ...by });
    const [conflict] = (await readout.conflicts({})).items;
    expect(conflict?.event.amounts.said.map(({ value }) => value.value)).toEqual([12e6, 15e6]);
    expect((await readout.inbox({ today: '2024-01-01' })).items.map(({ question }) => question)).toContain('conflict');
    const value = { value: 12e6, unit: 'USD', bound: 'exact', low: null, high: null };
    await readout.judge({ verdict: 'right', left: [one], property: 'amounts', value: JSON.stringify(value), ...by });
    expect((await readout.event(one)).event.amounts).toMatchObject({ shown: value, judgement: expect.any(String) });
    expect((await readout.inbox({ today: '2024-01-01' })).items.map(({ question }) => question)).not.toContain(
      'conflict',
    );
    const undo = { verdict: 'undo', left: [], undoes: same.id, ...by } as const;
    await readout.judge(undo);
    expect((await readout.timeline({})).items.length).toBe(2);
    await expect(readout.judge(undo)).rejects.toMatchObject({ code: 'bad-judgement' });
    expect((await readout.judgements({ limit: 2 })).items.map(({ verdict }) => verdict)).toEqual(['undo', 'right']);
  });

  it('a place set by hand is where the event is found, then and now, and no longer where its reports put it', async () => {
    const readout = await record([reports.meeting, reports.meetingAgain, reports.otherMeeting]);
    const days = async (where: string, asOf?: string) =>
      (await readout.timeline({ where, asOf })).items.map(({ event }) => event.time.shown);
    expect(await days('Osterby')).toEqual(['2023-11-05', '2023-11-20']);
    const [line] = (await readout.timeline({})).items;
    const given = { verdict: 'right', left: [line?.event.tellings[1] ?? ''], property: 'where', by: 'Ana' } as const;
    await readout.judge({ ...given, value: '"Lunde Fell"', reason: 'a local saw them' });
    for (const asOf of [undefined, '2025-01-01T00:00:00.000Z']) {
      expect(await days('lunde fell', asOf)).toEqual(['2023-11-05']);
      expect(await days('Lunde', asOf)).toEqual(['2023-11-05']);
      expect(await days('Osterby', asOf)).toEqual(['2023-11-20']);
    }
    expect((await readout.axis({ where: 'Lunde Fell' })).first).toHaveLength(1);
    const back = await readout.judge({ ...given, value: '"Osterby"', reason: 'it was right' });
    expect(await days('Osterby')).toEqual(['2023-11-05', '2023-11-20']);
    expect(await days('Osterby', '2025-01-01T00:00:00.000Z')).toEqual(['2023-11-05', '2023-11-20']);
    expect((await readout.entity('Osterby')).here.items).toHaveLength(2);
    await readout.judge({ verdict: 'undo', left: [], undoes: back.id, by: 'Ana', reason: 'no' });
    expect(await days('Lunde Fell')).toEqual(['2023-11-05']);
    await expect(readout.timeline({ where: 'Nowhere' })).rejects.toMatchObject({ code: 'not-found' });
    expect(await readout.doctor()).toEqual([]);
  });

  it('a telling judged wrong leaves its event, is shown as rejected, and comes back', async () => {
    const readout = await record([reports.meeting, reports.meetingAgain]);
    const [line] = (await readout.timeline({})).items;
    const [first = '', second = ''] = line?.event.tellings ?? [];
    const wrong = await readout.judge({ verdict: 'wrong', left: [second], by: 'Ana', reason: 'misread' });
    const page = await readout.event(first);
    expect(page.event.tellings).toEqual([first]);
    expect(page.tellings.map(({ id }) => id).sort()).toEqual([first, second].sort());
    expect((await readout.event(second)).judgements.map(({ verdict }) => verdict)).toEqual(['wrong']);
    expect(await readout.doctor()).toEqual([]);
    await readout.judge({ verdict: 'undo', left: [], undoes: wrong.id, by: 'Ana', reason: 'it was right' });
    expect((await readout.event(first)).event).toEqual(line?.event);
  });

  it('two names judged the same are one entity under the ids of both', async () => {
    const readout = await record(Object.values(reports));
    const [one, other] = [await readout.entity('Anna Lindqvist'), await readout.entity('Tom Berger')];
    const by = { by: 'Ana', reason: 'an alias' };
    const same = await readout.judge({ verdict: 'same', left: [one.entity.id], right: [other.entity.id], ...by });
    expect((await readout.entity(one.entity.id)).entity).toEqual((await readout.entity(other.entity.id)).entity);
    await readout.judge({ verdict: 'undo', left: [], undoes: same.id, ...by });
    expect((await readout.entity(one.entity.id)).entity).toEqual(one.entity);
    expect((await readout.entity(other.entity.id)).entity).toEqual(other.entity);
  });

  it('plans whose time has passed are pending by a day', async () => {
    const text = 'Trade Minister Anna Lindqvist will meet Tom Berger in Osterby on November 20.';
    const readout = await record([made('h', 'Gazette', '2023-11-15', text)]);
    expect((await readout.pending({ today: '2023-11-20' })).items).toEqual([]);
    expect((await readout.pending({ today: '2023-11-21' })).items.length).toBe(1);
    expect((await readout.inbox({ today: '2023-11-21' })).items.map(({ question }) => question)).toContain('past-due');
  });

  it('the logs make the same record elsewhere', async () => {
    const readout = await record(Object.values(reports));
    await readout.withdraw({ url: reports.fine.url, id: null, reason: 'wrong' });
    const [line] = (await readout.timeline({})).items;
    await readout.judge({ verdict: 'note', left: [line?.event.id ?? ''], by: 'Ana', reason: 'seen' });
    const other = await record();
    await other.takeLogs(readout.logs());
    expect(await other.timeline({ limit: 0 })).toEqual(await readout.timeline({ limit: 0 }));
    expect(await other.judgements({})).toEqual(await readout.judgements({}));
    expect(await other.reports({})).toEqual(await readout.reports({}));
    expect(await linesOf(other)).toEqual(await linesOf(readout));
    await expect(other.takeLogs(readout.logs())).rejects.toMatchObject({ code: 'not-empty' });
  });

  it('the logs hold the lists, too: the record made of them knows the same names and counts the same sources', async () => {
    const place = await (make ?? nowhere)();
    await recordAt(place, Object.values(reports));
    const known: KnownEntity[] = [{ ids: ['wikidata:Q1'], name: 'Anna Lindqvist', type: 'person', aliases: [] }];
    const owners = new Map([
      ['gazette', 'Northern Media'],
      ['island observer', 'Northern Media'],
    ]);
    const readout = await openReadout({ url: place.url, now: () => '2024-01-02T00:00:00.000Z', known, owners });
    const other = await record();
    await other.takeLogs(readout.logs());
    expect(await linesOf(other)).toEqual(await linesOf(readout));
    expect(await other.timeline({ limit: 0 })).toEqual(await readout.timeline({ limit: 0 }));
    expect((await other.entity('Anna Lindqvist')).entity.known).toEqual(['wikidata:Q1']);
    const then = { limit: 0, asOf: '2024-01-01T12:00:00.000Z' };
    expect(await other.timeline(then)).toEqual(await readout.timeline(then));
    expect(await other.doctor()).toEqual([]);
    await readout.close();
  });

  it('a list of known entities gives ids and joins names; a list of owners makes two outlets one source; both stay with the record', async () => {
    const place = await (make ?? nowhere)();
    const readout = await recordAt(place, Object.values(reports));
    const known: KnownEntity[] = [
      { ids: ['wikidata:Q1'], name: 'Anna Lindqvist', type: 'person', aliases: ['Tom Berger'] },
    ];
    const owners = new Map([
      ['gazette', 'Northern Media'],
      ['island observer', 'Northern Media'],
    ]);
    const sources = async (one: Readout) =>
      (await one.timeline({ kind: ['meeting'] })).items.map(({ event }) => event.sources.length);
    expect(await sources(readout)).toEqual([2, 1]);
    await (await openReadout({ url: place.url, now: () => '2025-01-01T00:00:00.000Z', known, owners })).close();
    expect((await readout.entity('Anna Lindqvist')).entity.known).toEqual(['wikidata:Q1']);
    expect((await readout.entity('Tom Berger')).entity.known).toEqual(['wikidata:Q1']);
    expect(await sources(readout)).toEqual([1, 1]);
    expect(await readout.doctor()).toEqual([]);
  });

  it('reading again with the same rules changes nothing', async () => {
    const readout = await record([reports.meeting, reports.fine]);
    expect(await readout.reread(true, () => undefined)).toEqual({ read: 2, changed: 0 });
  });
});

async function linesOf(readout: Readout): Promise<readonly LogLine[]> {
  const lines: LogLine[] = [];
  for await (const line of readout.logs()) lines.push(line);
  return lines;
}

/** A record at a place, with a clock that goes a second on at each change. */
async function recordAt(place: FreshPlace, given: readonly Report[]): Promise<Readout> {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2024, 0, 1) + 1000 * seconds++).toISOString();
  const readout = await openReadout({ url: place.url, now });
  open.push({ readout, place });
  for (const report of given) await readout.add(report);
  return readout;
}

async function nowhere(): Promise<FreshPlace> {
  throw new Error('there is no such database here');
}

function pairOf(one = '', other = '') {
  const [left, right] = [one, other].sort();
  return { left, right };
}
