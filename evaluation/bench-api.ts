// How long the served record lets people wait: the API under a steady load on loopback, and the first view in a browser.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeRecord } from '../test/browser/make-record.ts';
import { addressOf, buildPages, ended, node, program } from '../test/browser/open-desk.ts';
import { firstView } from './first-view.ts';
import { generatedReports } from './generate-reports.ts';
import type { Figures, Runner } from './runner.ts';

/** `npm run bench -- api`: over a record that is given, or one of as many reports as are added in two minutes. */
export const benchApi: Runner = {
  name: 'api',
  usage:
    'api [--record FILE.db] [--rate 50] [--seconds 20]   waiting for timeline and event under load, and the first view',
  run: async ({ record, rate = '50', seconds = '20' }) => {
    const path = record ?? (await recordOfTwoMinutes());
    buildPages();
    const server = spawn(node, [program, 'serve', '--record', path, '--port', '0', '--read-only'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await addressOf(server);
    const { reports, events } = counts.parse(await json(`${address}/api/counts`));
    const ids = lines.parse(await json(`${address}/api/timeline?limit=200`)).items.map(({ event }) => event.id);
    const asked = { rate: Number(rate), seconds: Number(seconds) };
    // What people ask: mostly the beginning, then further down, of one kind, told more than once.
    const more = [...Array.from({ length: 20 }, (_, at) => `&skip=${at * 331}`), '&kind=meeting', '&minSources=2'];
    const timeline = await loaded(
      (turn) =>
        `${address}/api/timeline?limit=50&minConfidence=0.5${turn % 2 === 0 ? '' : more[Math.floor(turn / 2) % more.length]}`,
      asked,
    );
    const event = await loaded((turn) => `${address}/api/events/${ids[turn % ids.length]}`, asked);
    const figures = {
      'reports in the record': reports,
      'events in the record': events,
      ...spread(`timeline at ${rate} a second, ms`, timeline),
      ...spread(`event at ${rate} a second, ms`, event),
      ...(await firstView(address)),
    };
    await ended(server);
    for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(44)}${figure}`);
    return figures;
  },
};

const counts = z.object({ reports: z.number(), events: z.number() });
const lines = z.object({ items: z.array(z.object({ event: z.object({ id: z.string() }) })) });

async function json(address: string): Promise<unknown> {
  return await (await fetch(address)).json();
}

/** A record in .data of generated reports, as many as two minutes allow. */
async function recordOfTwoMinutes(): Promise<string> {
  const folder = join(import.meta.dirname, '../.data');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'bench-api.db');
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  const until = performance.now() + 120_000;
  const toldInTime = function* () {
    for (const { text, publisher, publishedAt } of generatedReports(20_000)) {
      if (performance.now() > until) return;
      yield { learned: new Date(publishedAt).toISOString(), publisher, published: publishedAt, text };
    }
  };
  await makeRecord(path, toldInTime());
  return path;
}

/** Requests at a steady rate, whether or not the earlier ones were answered; milliseconds each took, from when it was due. */
async function loaded(
  addressAt: (turn: number) => string,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<readonly number[]> {
  const start = performance.now();
  const answers: Promise<number>[] = [];
  for (let turn = 0; turn < rate * seconds; turn += 1) {
    const due = start + (1000 * turn) / rate;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    answers.push(
      fetch(addressAt(turn)).then(async (answer) => {
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${answer.status} at ${answer.url}`);
        return performance.now() - due;
      }),
    );
  }
  return await Promise.all(answers);
}

function spread(name: string, times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { [`${name}, median`]: at(0.5), [`${name}, p95`]: at(0.95), [`${name}, most`]: at(1) };
}
