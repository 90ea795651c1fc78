// Pictures of every view of a running server, at both widths, light and dark; of a view that is named, or with "docs" those
// of the documentation:
//   node test/browser/screenshots.ts http://localhost:4100 .data/shots [VIEW]
//   node test/browser/screenshots.ts http://localhost:4100 docs docs
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, settled } from './open-browser.ts';
import { smallPng } from './small-png.ts';

const [address = 'http://localhost:4100', folder = '.data/shots', only] = process.argv.slice(2);
const ofDocs = ['timeline-1600', 'event-1600', 'report-1600', 'timeline-360-dark'];
mkdirSync(folder, { recursive: true });

const views = await viewsOf();
for (const isDark of [false, true]) {
  for (const width of [360, 1600]) {
    const names = Object.keys(views).filter((name) => isAsked(name, nameOf(name, width, isDark)));
    if (names.length > 0) await take(names, width, isDark);
  }
}

async function take(names: readonly string[], width: number, isDark: boolean): Promise<void> {
  const browser = await openBrowser({ width, height: width === 360 ? 780 : 900, isDark });
  if (browser === null) throw new Error('There is no Chromium here; install Debian’s package chromium.');
  const page = await browser.newPage();
  page.on('console', (told) => told.type() === 'error' && process.stderr.write(`${page.url()}: ${told.text()}\n`));
  page.on('pageerror', (error) => process.stderr.write(`${page.url()}: ${error.message}\n`));
  for (const name of names) {
    await page.goto(`${address}${views[name]}`);
    await settled(page);
    await page.waitForTimeout(900);
    writeFileSync(join(folder, `${nameOf(name, width, isDark)}.png`), smallPng(await page.screenshot()));
  }
  await browser.close();
}

function nameOf(view: string, width: number, isDark: boolean): string {
  return `${view}-${width}${isDark ? '-dark' : ''}`;
}

function isAsked(view: string, name: string): boolean {
  if (only === 'docs') return ofDocs.includes(name);
  return only === undefined || only === view;
}

interface Listed {
  readonly event: { readonly id: string; readonly reports: readonly string[]; readonly tellings: readonly string[] };
}

async function viewsOf(): Promise<Readonly<Record<string, string>>> {
  const events = await itemsOf<Listed>('/api/timeline?limit=500');
  const entities = await itemsOf<{ readonly id: string }>('/api/entities?limit=1');
  const fullest = [...events].sort((a, b) => b.event.tellings.length - a.event.tellings.length)[0]?.event;
  return {
    timeline: '/',
    event: `/event/${fullest?.id}`,
    report: `/report/${fullest?.reports[0]}`,
    entity: `/entity/${entities[0]?.id}`,
    reports: '/reports',
    entities: '/entities',
    quotes: '/quotes',
    figures: '/figures',
    graph: '/graph',
    map: '/map',
    inbox: '/inbox',
    add: '/add',
    search: '/search?q=plant',
    empty: '/?who=Nobody',
  };
}

async function itemsOf<T>(path: string): Promise<readonly T[]> {
  const { items } = JSON.parse(await (await fetch(`${address}${path}`)).text());
  return items;
}
