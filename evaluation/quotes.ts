// Quotes and their speakers against PolNeAR and GUM news, by the shared scorer.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Quote } from '../src/model/quote.ts';
import type { Span } from '../src/model/span.ts';
import { plainReport } from '../src/reading/plain-report.ts';
import { read } from '../src/readout.ts';
import { compromiseQuotes, type RivalQuotes } from './rival-quotes.ts';
import type { Figures, Runner } from './runner.ts';

const sets: readonly (readonly [string, string])[] = [
  ['PolNeAR dev', 'polnear.dev.jsonl'],
  ['GUM news', 'gum-news.jsonl'],
];

/** Reads each text as it stands and scores speech, speakers and direct quotes at half overlap. */
export const quotes: Runner = {
  name: 'quotes',
  usage: 'quotes --data FOLDER [--tools FOLDER]   PolNeAR dev and GUM news (quotes and speakers)',
  run: async ({ data = '../shared/data/quotes', tools = join(data, '../../tools') }) => {
    const compromise = await compromiseQuotes();
    if (compromise === null) console.log('compromise is not installed (npm install --prefix evaluation): not run.');
    const figures = sets.flatMap(([name, file]) => [
      ...Object.entries(score(name, join(data, file), tools, foundIn)),
      ...(compromise === null
        ? []
        : Object.entries(score(`compromise, ${name}`, join(data, file), tools, foundBy(compromise)))),
    ]);
    for (const [name, value] of figures) console.log(`${name.padEnd(45)} ${value.toFixed(1)}`);
    return Object.fromEntries(figures);
  },
};

type Find = (line: { readonly id: string; readonly text: string }) => unknown;

function score(name: string, gold: string, tools: string, find: Find): Figures {
  const texts = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const found = texts.map((line) => JSON.stringify(find(JSON.parse(line))));
  const file = join(mkdtempSync(join(tmpdir(), 'quotes-')), 'found.jsonl');
  writeFileSync(file, found.join('\n'));
  const scored = (...filter: readonly string[]) =>
    JSON.parse(
      execFileSync(process.execPath, [join(tools, 'score-quotes.mjs'), gold, file, ...filter, '--json'], {
        encoding: 'utf8',
      }),
    );
  const speech = scored('--speech');
  return {
    [`${name} speech F1`]: speech.iou50.f1,
    [`${name} speech precision`]: speech.iou50.p,
    [`${name} speech recall`]: speech.iou50.r,
    [`${name} speaker right`]: speech.speakerAcc ?? 0,
    [`${name} both F1`]: speech.combined.f1,
    [`${name} direct F1`]: scored('--types', 'direct').iou50.f1,
  };
}

function foundIn({ id, text }: { readonly id: string; readonly text: string }): unknown {
  return { id, quotes: read(plainReport(text, { id, publishedAt: '2016-07-01' })).quotes.map(lineOf) };
}

function foundBy(rival: RivalQuotes): Find {
  return ({ id, text }) => ({
    id,
    quotes: rival(text).map(({ start, end }) => ({ spans: [[start, end]], speaker: null })),
  });
}

function lineOf({ content, manner, speech, speaker }: Quote): unknown {
  const pair = ({ start, end }: Span) => [start, end];
  return {
    spans: content.map((part) => pair(part.span)),
    type: manner,
    speech,
    speaker: speaker === null ? null : { text: speaker.name, spans: [pair(speaker.span)] },
    speakerName: speaker?.name ?? null,
  };
}
