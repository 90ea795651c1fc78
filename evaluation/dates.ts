import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '../src/language/parse.ts';
import type { Report } from '../src/model/report.ts';
import type { Span } from '../src/model/span.ts';
import { findTimes } from '../src/reading/dates/find-times.ts';
import { plainReport } from '../src/reading/plain-report.ts';
import { installedRivals } from './rival-dates.ts';
import type { Figures, Runner } from './runner.ts';

/** Time expressions against TimeML gold: span (strict, relaxed) and value. */
export const dates: Runner = {
  name: 'dates',
  usage: 'dates --data DIR [--half tuning|other] [--errors 1] [--trees none] [--rivals none]',
  run: async (options) => {
    const data = resolve(options['data'] ?? '../shared/data/dates');
    const gold = await loadGold(data);
    const read = readerOf(options['trees'] !== 'none');
    const sets = setsOf(gold, options['half']);
    const figures = sets.map(([name, documents]) => printed(name, gold.score(documents, read)));
    if (options['errors'] !== undefined) showErrors(gold, options['half'], read);
    if (options['rivals'] !== 'none') figures.push(...(await rivalFigures(gold, sets)));
    return Object.assign({}, ...figures);
  },
};

/** The reports of TBAQ, as the measure reads them. */
export async function newsReports(data: string): Promise<readonly Report[]> {
  return (await loadGold(data)).news.map(reportOf);
}

// The same sets read by other libraries; they are slow, so a half of a set is left out where the whole is there.
async function rivalFigures(gold: Gold, sets: readonly GoldSet[]): Promise<readonly Figures[]> {
  const rivals = await installedRivals();
  if (rivals.length < 3)
    console.log('rivals missing: run npm install --prefix evaluation to set them beside these figures.');
  const whole = sets.filter(([name]) => sets.length === 1 || !name.endsWith('half'));
  return rivals.flatMap(({ name, read }) =>
    whole.map(([set, documents]) =>
      printed(
        `${name}, ${set}`,
        gold.score(documents, ({ text, dct }) => read(text, dct)),
      ),
    ),
  );
}

type GoldSet = readonly [name: string, documents: readonly GoldDocument[]];

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
}

interface Found extends Span {
  readonly type: string;
  readonly value: string;
}

type Read = (document: GoldDocument) => readonly Found[];

interface ScoreError {
  readonly doc: string;
  readonly kind: string;
  readonly gold?: string;
  readonly sys?: string;
  readonly gType?: string;
  readonly sType?: string;
  readonly gValue?: string;
  readonly sValue?: string;
  readonly dct: string;
  readonly ctx: string;
}

interface Score {
  readonly strict: { readonly F1: number };
  readonly relaxed: { readonly F1: number };
  readonly valueF1: number;
  readonly errors: readonly ScoreError[];
}

interface Gold {
  readonly news: readonly GoldDocument[];
  readonly later: readonly GoldDocument[];
  readonly score: (documents: readonly GoldDocument[], read: Read) => Score;
}

// The loader and the scorer are plain scripts that stand beside the data.
async function loadGold(data: string): Promise<Gold> {
  const tool = (name: string) => pathToFileURL(join(data, '../../tools', name)).href;
  const { loadDir }: { loadDir: (path: string) => readonly GoldDocument[] } = await import(tool('times-lib.mjs'));
  const { score }: Pick<Gold, 'score'> = await import(tool('score-times.mjs'));
  const load = (name: string) => (existsSync(join(data, name)) ? loadDir(join(data, name)) : []);
  const news = [...load('tbaq-cleaned')].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { news, later: load('eventstoryline'), score };
}

function setsOf({ news, later }: Gold, half: string | undefined): readonly GoldSet[] {
  const tuning = news.filter((_, at) => at % 2 === 0);
  const other = news.filter((_, at) => at % 2 === 1);
  if (half === 'tuning') return [['TBAQ tuning half', tuning]];
  return [
    ['TBAQ', news],
    ['TBAQ tuning half', tuning],
    ['TBAQ other half', other],
    ['EventStoryLine', later],
  ];
}

function readerOf(withTrees: boolean): Read {
  const known = new Map<string, readonly Found[]>();
  return (document) => {
    const found = known.get(document.id) ?? read(document, withTrees);
    known.set(document.id, found);
    return found;
  };
}

function read(document: GoldDocument, withTrees: boolean): readonly Found[] {
  const report = reportOf(document);
  const sentences = withTrees
    ? parse(
        report.text,
        report.parts.map((part) => part.span),
      )
    : [];
  return findTimes(report, sentences).map(({ span, timex }) => ({ ...span, type: timex.type, value: timex.value }));
}

function reportOf({ id, text, dct }: GoldDocument): Report {
  const parts = Array.from(text.matchAll(/\S(?:.|\n(?!\s*\n))*/g), (match) => ({
    kind: 'paragraph' as const,
    span: { start: match.index, end: match.index + match[0].trimEnd().length },
  }));
  return plainReport(text, { id, publishedAt: dct.slice(0, 16), parts });
}

function printed(name: string, score: Score): Figures {
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const [strict, relaxed, value] = [percent(score.strict.F1), percent(score.relaxed.F1), percent(score.valueF1)];
  console.log(`${name.padEnd(44)} strict F1 ${strict}  relaxed F1 ${relaxed}  value F1 ${value}`);
  return { [`${name} strict`]: strict, [`${name} relaxed`]: relaxed, [`${name} value`]: value };
}

function showErrors(gold: Gold, half: string | undefined, read: Read): void {
  const documents = setsOf(gold, half)[half === undefined ? 1 : 0]?.[1] ?? [];
  for (const one of gold.score(documents, read).errors) {
    console.log(
      `${one.kind}\t[${one.gold ?? ''}] ${one.gType ?? ''}=${one.gValue ?? ''}\t[${one.sys ?? ''}] ${one.sType ?? ''}=${one.sValue ?? ''}\t${one.dct}\t${one.doc}\t${one.ctx}`,
    );
  }
}
