import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDesk, openDesk } from '../browser/open-desk.ts';
import { story } from '../browser/story.ts';
import { asked, posted } from './ask.ts';

describe('The API over a record', () => {
  let desk: OpenDesk;
  beforeAll(async () => {
    desk = await openDesk({ reports: story });
  });
  afterAll(async () => await desk?.close());
  const get = async (path: string, headers = {}) => await asked(`${desk.address}/api${path}`, { headers });
  const json = async (path: string) => JSON.parse((await get(path)).text);
  const idOf = {
    event: async () => (await json('/timeline?kind=meeting')).items[0].event.id,
    report: async () => (await json('/reports')).items[0].report,
    entity: async () => (await json('/entities?name=Ella%20Brandt')).items[0].id,
  };

  test.each([
    ['/counts', { reports: 5, since: '2025-05-13T20:00:00.000Z' }],
    ['/timeline?kind=meeting', { left: 0 }],
    ['/axis', {}],
    ['/reports', {}],
    ['/entities', {}],
    ['/find?q=herring', {}],
    ['/quotes?who=Brandt', {}],
    ['/figures', {}],
    ['/graph', {}],
    ['/conflicts', {}],
    ['/pending', {}],
    ['/inbox', {}],
    ['/judgements', {}],
    ['/me', { role: 'admin' }],
    ['/feeds', { isWatched: false, items: [] }],
  ])('%s is answered', async (path, holds) => {
    const { status, text } = await get(path);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject(holds);
  });

  test('an event, a report and an entity are answered by their ids', async () => {
    const event = await json(`/events/${await idOf.event()}`);
    expect(event.tellings.map(({ publisher }: { publisher: string }) => publisher).sort()).toEqual([
      'Sudria Daily',
      'Tidewater Post',
    ]);
    const report = await json(`/reports/${await idOf.report()}`);
    const { text } = report.reading.report;
    for (const { account } of report.tellings)
      for (const { span, words } of account.evidence) expect(text.slice(span.start, span.end)).toBe(words);
    expect((await json(`/entities/${await idOf.entity()}`)).entity.name).toBe('Ella Brandt');
    expect((await json('/entities/Ella%20Brandt')).entity.id).toBe(await idOf.entity());
  });

  test('what is found by its words leads to where they stand', async () => {
    const { items } = await json('/find?q=herring');
    const types = new Set<string>();
    for (const { type, place } of items) {
      if (place === null) continue;
      types.add(type);
      const { text } = (await json(`/reports/${place.report}`)).reading.report;
      if (type === 'report') expect(text.slice(place.at).toLowerCase()).toMatch(/^herring/);
      else expect(text.slice(place.at, place.at + 300).toLowerCase()).toContain('herring');
    }
    expect([...types]).toEqual(expect.arrayContaining(['report', 'quote']));
  });

  test('every route of the description answers what the description says, or a problem', async () => {
    const description = await json('/openapi.json');
    const paths = Object.keys(description.paths);
    expect(paths.length).toBeGreaterThanOrEqual(17);
    const Ajv = createRequire(import.meta.url)('ajv/dist/2020').default;
    const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema({ ...description, $id: 'api' });
    for (const path of paths) {
      const route = description.paths[path].get;
      if (route === undefined || path === '/changes') continue;
      const kind = /^\/api\/(event|report|entit)/.exec(path)?.[1];
      const id = await (kind === 'event' ? idOf.event() : kind === 'report' ? idOf.report() : idOf.entity());
      const answer = await get(
        `${path.replace('/api', '').replace('{id}', id)}${path.endsWith('/find') ? '?q=herring' : ''}`,
      );
      const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
      const holds = ajv.compile({
        $ref: `api#/paths/${pointer}/get/responses/200/content/application~1json/schema`,
      });
      expect([path, answer.status, holds(JSON.parse(answer.text)), holds.errors?.[0]]).toEqual([
        path,
        200,
        true,
        undefined,
      ]);
    }
  });

  test('a cursor leads through all events, each once', async () => {
    const all = (await json('/timeline?limit=500')).items.map(idOfLine);
    const walked: string[] = [];
    let cursor = '';
    do {
      const page = await json(`/timeline?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      walked.push(...page.items.map(idOfLine));
      cursor = page.next ?? '';
    } while (cursor !== '');
    expect(walked).toEqual(all);
    expect(new Set(walked).size).toBe(all.length);
  });

  test('entities come with the most events first, and a cursor leads through all, each once', async () => {
    const all = (await json('/entities?limit=500')).items;
    const counts = all.map(({ events }: { events: number }) => events);
    expect(counts).toEqual([...counts].sort((a: number, b: number) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
    const walked: string[] = [];
    let cursor = '';
    do {
      const page = await json(`/entities?limit=3${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      walked.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.next ?? '';
    } while (cursor !== '');
    expect(walked).toEqual(all.map(({ id }: { id: string }) => id));
  });

  test('an unchanged answer is not sent again, a changed one is', async () => {
    const path = `/events/${await idOf.event()}`;
    const { headers } = await get(path);
    const tag = { 'If-None-Match': headers.etag ?? '' };
    expect(await get(path, tag)).toMatchObject({ status: 304, text: '' });
    const left = [(await json(path)).event.id];
    await posted(`${desk.address}/api/judgements`, { verdict: 'note', left, reason: 'looked at' });
    expect((await get(path, tag)).status).toBe(200);
  });

  test.each([
    ['/events/nonsense', 422, 'invalid'],
    ['/events/0000000000000000', 404, 'not-found'],
    ['/reports/0000000000000000', 404, 'not-found'],
    ['/entities/Nobody%20Ever', 404, 'not-found'],
    ['/timeline?limit=9999', 422, 'invalid'],
    ['/timeline?asOf=yesterday', 422, 'invalid'],
    ['/timeline?cursor=!!!', 422, null],
    ['/find', 422, 'invalid'],
    ['/nothing', 404, 'no-such-route'],
  ])('%s is refused as a problem with one sentence', async (path, status, code) => {
    const answer = await get(path);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const told = JSON.parse(answer.text);
    expect([answer.status, told.status]).toEqual([status, status]);
    if (code !== null) expect(told.code).toBe(code);
    expect(told.detail).toMatch(/\.$/);
    expect(told.detail).not.toMatch(/\bat .*\.ts:|SQLITE|node_modules/);
  });

  test('what is added and judged is told at once to those who listen', async () => {
    const stop = new AbortController();
    const stream = await fetch(`${desk.address}/api/changes`, { signal: stop.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    const hear = async (word: string) => {
      while (!heard.includes(word)) {
        const { done = true, value = '' } = (await reader?.read()) ?? {};
        if (done) throw new Error(`The server hung up before ${word}: ${heard}`);
        heard += value;
      }
    };
    await hear('event: hello');
    const text = 'Harbour opens\n\nELLPORT, August 2 - Mayor Ivo Tarn met the Growers Union in Ellport on Saturday.\n';
    const added = await posted(`${desk.address}/api/reports`, { text, published: '2025-08-02' });
    await hear('event: added');
    const left = [JSON.parse(added.text).items[0].events[0]];
    await posted(`${desk.address}/api/judgements`, { verdict: 'note', left, reason: 'heard' });
    await hear('event: judged');
    stop.abort();
    expect(heard).toContain('"outcome":"added"');
  });

  test('the same text twice adds nothing', async () => {
    const [first] = story;
    const body = { text: first?.text, published: first?.published, publisher: first?.publisher };
    const { text } = await posted(`${desk.address}/api/reports`, body);
    expect(JSON.parse(text).items[0].outcome).toBe('known');
  });

  test('a judgement holds until it is taken back, and the log keeps both', async () => {
    const id = await idOf.event();
    const { tellings } = (await json(`/events/${id}`)).event;
    const judged = await posted(`${desk.address}/api/judgements`, {
      verdict: 'different',
      left: [tellings[0]],
      right: [tellings[1]],
      by: 'Ada',
      reason: 'two talks',
    });
    expect((await json(`/events/${id}`)).event.tellings).toHaveLength(1);
    const undoes = JSON.parse(judged.text).id;
    await posted(`${desk.address}/api/judgements`, { verdict: 'undo', undoes, by: 'Ada', reason: 'one after all' });
    expect((await json(`/events/${id}`)).event.tellings).toHaveLength(2);
    const log = (await json('/judgements')).items;
    expect(log.slice(0, 2).map(({ verdict, by }: { verdict: string; by: string }) => [verdict, by])).toEqual([
      ['undo', 'Ada'],
      ['different', 'Ada'],
    ]);
  });

  test('of twenty who judge at once each judgement is kept once, under its own reason', async () => {
    const left = [await idOf.event()];
    const reasons = Array.from({ length: 20 }, (_, at) => `judge ${at}`);
    const answers = await Promise.all(
      reasons.map((reason) => posted(`${desk.address}/api/judgements`, { verdict: 'note', left, by: reason, reason })),
    );
    expect(answers.map(({ status }) => status)).toEqual(reasons.map(() => 200));
    for (const [at, { text }] of answers.entries())
      expect(JSON.parse(text)).toMatchObject({ by: `judge ${at}`, reason: `judge ${at}` });
    const kept = (await json('/judgements?limit=500')).items
      .map(({ reason, by }: { reason: string; by: string }) => (reason === by ? reason : 'mixed'))
      .filter((one: string) => one.startsWith('judge') || one === 'mixed');
    expect(kept.filter((one: string) => one !== 'mixed').sort()).toEqual([...reasons].sort());
  });
});

function idOfLine({ event }: { readonly event: { readonly id: string } }): string {
  return event.id;
}
