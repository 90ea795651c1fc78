// What leaves the record is taken in by the programs that it is for, or holds to the schema that they publish.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import followthemoney from '@alephdata/followthemoney';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { DirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { parquetReadObjects } from 'hyparquet';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { briefingHtml, briefingMarkdown, briefingOf } from '../src/export/briefing.ts';
import { eventsCsv, tellingsCsv } from '../src/export/csv.ts';
import { eventReportRows } from '../src/export/event-report.ts';
import { followTheMoney } from '../src/export/follow-the-money.ts';
import { graphml as graphmlOf } from '../src/export/graphml.ts';
import { icalendar } from '../src/export/icalendar.ts';
import { jsonLd } from '../src/export/json-ld.ts';
import { eventsParquet } from '../src/export/parquet.ts';
import { ploverRows } from '../src/export/plover.ts';
import { stix } from '../src/export/stix.ts';
import { timelineJs } from '../src/export/timelinejs.ts';
import { takeIn } from '../src/intake/take-in.ts';
import type { EventPage, Extract, Readout } from '../src/model/questions.ts';
import type { Entity } from '../src/model/record.ts';
import { openReadout } from '../src/readout.ts';
import { stixSchema } from './exports/stix-schema.ts';
import { timelineSchema } from './exports/timeline-schema.ts';

const now = '2024-06-10T08:00:00.000Z';
let extract: Extract;

beforeAll(async () => {
  const readout = await openReadout({ url: join(mkdtempSync(join(tmpdir(), 'readout-')), 'r.db'), now: () => now });
  for (const name of [
    '35-cell-plant-harbour-wire',
    '36-cell-plant-baltic-ledger',
    '37-cell-plant-warta-post',
    '38-cell-plant-harbour-wire',
    '03-capital-times',
  ])
    await addSample(readout, name);
  extract = await extractOf(readout);
  await readout.close();
});

test('events and tellings are CSV that a parser reads back, a row each', () => {
  const events = rowsOf(eventsCsv(extract));
  expect(events).toHaveLength(extract.events.length);
  const meeting = events.find(({ kind, edtf }) => kind === 'meeting' && edtf === '2024-03-19');
  expect(meeting).toMatchObject({ first_day: '2024-03-19', standing: 'happened', reports: '3', time_precision: '1' });
  const tellings = rowsOf(tellingsCsv(extract));
  expect(tellings).toHaveLength(extract.events.flatMap((page) => page.tellings).length);
  for (const { sentence, start, end } of tellings) expect(Number(end) - Number(start)).toBe(sentence?.length);
});

test('no cell of a CSV is run by a spreadsheet', () => {
  const [first] = extract.events;
  if (first === undefined) throw new Error('there are events');
  const what = { shown: '=HYPERLINK("http://harm.example")', said: [], isConflict: false, judgement: null };
  const csv = eventsCsv({ events: [{ ...first, event: { ...first.event, what } }], entities: [] });
  expect(rowsOf(csv)[0]?.['what']).toBe('\'=HYPERLINK("http://harm.example")');
});

test('a Parquet reader finds the same events', async () => {
  const bytes = eventsParquet(extract);
  const rows = await parquetReadObjects({ file: bytes.slice().buffer });
  expect(rows).toHaveLength(extract.events.length);
  expect(rows.map((row) => row['event'])).toEqual(extract.events.map(({ event }) => event.id));
});

test('FollowTheMoney’s own model takes every entity and loses no property', () => {
  const model = new followthemoney.Model(followthemoney.defaultModel);
  const lines = followTheMoney(extract).trim().split('\n');
  expect(lines.length).toBeGreaterThan(extract.events.length);
  for (const line of lines) {
    const told = JSON.parse(line);
    const schema = model.getSchema(told.schema);
    for (const name of Object.keys(told.properties))
      expect(schema.getProperties().has(name), `${told.schema}.${name}`).toBe(true);
    expect(model.getEntity(told).getCaption()).not.toBe('');
  }
});

test('STIX 2.1: the bundle holds to the schema, and every reference is in it', () => {
  const bundle = JSON.parse(stix(extract, now));
  expectValid(stixSchema, bundle);
  const ids = new Set(bundle.objects.map((one: { readonly id: string }) => one.id));
  expect(ids.size).toBe(bundle.objects.length);
  for (const { object_refs = [] } of bundle.objects) for (const one of object_refs) expect(ids).toContain(one);
  const names = bundle.objects
    .filter(({ type }: { readonly type: string }) => type === 'report')
    .map(({ name }: { readonly name: string }) => name);
  expect(names.some((name: string) => name.startsWith('2024-03-19'))).toBe(true);
});

test('TimelineJS: slides hold to its format, months have no day, and looseness is said', () => {
  const timeline = JSON.parse(timelineJs(extract));
  expectValid(timelineSchema, timeline);
  const funding = timeline.events.find(({ group }: { readonly group: string }) => group === 'funding');
  expect(funding.start_date).toEqual({ year: 2024, month: 2 });
  expect(funding.display_date).toBe('about February 2024');
});

test('iCalendar: plans are whole days that a calendar reads back', () => {
  const calendar = new ICAL.Component(ICAL.parse(icalendar(extract, now)));
  const entries = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(entries.map(({ startDate }) => startDate.toString())).toContain('2022-11-01');
  for (const { startDate, endDate } of entries) expect(endDate.compare(startDate)).toBe(1);
  for (const line of icalendar(extract, now).split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('GraphML: a graph library reads entities, events and their roles', () => {
  const graph = graphml.parse(DirectedGraph, graphmlOf(extract));
  expect(graph.order).toBe(extract.entities.length + extract.events.length);
  const meeting = extract.events.find(({ event }) => event.time.shown === '2024-03-19');
  expect(graph.inNeighbors(`event-${meeting?.event.id}`).length).toBeGreaterThanOrEqual(2);
});

test('JSON-LD expands without a lost term; each annotation has quote and place', async () => {
  const document = JSON.parse(jsonLd(extract));
  const expanded = JSON.stringify(await jsonld.expand(document));
  for (const iri of [
    'https://schema.org/NewsArticle',
    'http://www.w3.org/ns/oa#TextPositionSelector',
    'http://www.w3.org/ns/prov#hadPrimarySource',
    'http://id.loc.gov/datatypes/edtf/EDTF',
  ])
    expect(expanded).toContain(iri);
  expect(expanded.match(/oa#exact/g)?.length).toBe(expanded.match(/oa#start/g)?.length);
});

test('PLOVER rows never give an event a code that it has not', () => {
  const rows = rowsOf(ploverRows(extract));
  expect(
    rows.filter(({ kind }) => kind === 'facility').every((row) => row['plover_type'] === '' && row['cameo'] === ''),
  ).toBe(true);
  expect(rows.find(({ kind, standing }) => kind === 'meeting' && standing === 'happened')).toMatchObject({
    plover_type: 'CONSULT',
    cameo: '040',
  });
  expect(rows.some(({ standing }) => standing === 'denied' || standing === 'cancelled')).toBe(false);
});

test('eventreport rows: a row a telling, under the id of its event', () => {
  const rows = rowsOf(eventReportRows(extract));
  expect(new Set(rows.map((row) => row['event_id'])).size).toBe(extract.events.length);
});

test('a briefing cites a sentence for every line, and both forms hold the same', () => {
  const briefing = briefingOf(extract, '2024-03-20', '2024-06-10');
  expect(briefing.parts[0]?.lines.length).toBeGreaterThan(0);
  for (const { cited } of briefing.parts.flatMap((part) => part.lines))
    for (const one of cited) expect(briefing.citations[one - 1]).toBeDefined();
  expect(briefingMarkdown(briefing)).toContain('## Sentences');
  expect(briefingHtml(briefing).match(/<li id="s\d+">/g)).toHaveLength(briefing.citations.length);
});

test('a record’s log, taken into an empty record, makes the same record', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  const first = await openReadout({ url: join(folder, 'a.db'), now: () => now });
  for (const name of ['36-cell-plant-baltic-ledger', '35-cell-plant-harbour-wire']) await addSample(first, name);
  const [line] = (await first.timeline({})).items;
  await first.judge({ verdict: 'note', left: line?.event.tellings ?? [], by: 'ada', reason: 'seen' });
  const second = await openReadout({ url: join(folder, 'b.db'), now: () => '2025-01-01T00:00:00.000Z' });
  await second.takeLogs(first.logs());
  expect((await second.timeline({})).items).toEqual((await first.timeline({})).items);
  expect(await second.counts()).toEqual(await first.counts());
  const learned = async (readout: Readout) => (await readout.reports({})).items.map(({ addedAt }) => addedAt);
  expect(await learned(second)).toEqual(await learned(first));
  await first.close();
  await second.close();
});

async function addSample(readout: Readout, name: string): Promise<void> {
  for await (const taken of takeIn(join(import.meta.dirname, '../samples', `${name}.txt`), { asIs: false })) {
    if ('report' in taken) await readout.add(taken.report);
    else throw new Error(`${name} was not taken in`);
  }
}

async function extractOf(readout: Readout): Promise<Extract> {
  const events: EventPage[] = [];
  for await (const page of readout.pages({})) events.push(page);
  const entities: Entity[] = [...(await readout.entities({ limit: 500 })).items];
  return { events, entities };
}

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  return parseCsv(csv, { columns: true });
}

function expectValid(schema: object, document: unknown): void {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const check = ajv.compile(schema);
  check(document);
  expect(check.errors ?? []).toEqual([]);
}
