// npm run evaluate -- NAME [--option value ...]: measures one part of the product; --keep writes the figures to scoreboard.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { amounts } from './amounts.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { mentions } from './mentions.ts';
import { quotes } from './quotes.ts';
import type { Figures, Runner } from './runner.ts';
import { tokens } from './tokens.ts';

const runners: readonly Runner[] = [facts, dates, amounts, quotes, mentions, tokens];

const [name, ...rest] = process.argv.slice(2);
const runner = runners.find((one) => one.name === name);
if (runner === undefined || rest.includes('--help')) {
  console.log(`usage: npm run evaluate -- NAME [options] [--keep]

${runners.map((one) => `  ${one.usage}`).join('\n')}

--keep writes the figures to evaluation/scoreboard.json.
example: npm run evaluate -- facts --gold ../shared/gold/dev`);
  process.exit(runner === undefined && name !== '--help' ? 2 : 0);
}
const figures = await runner.run(optionsOf(rest));
if (rest.includes('--keep')) keep(runner.name, figures);

/** `--name value` pairs; an option that is followed by another stands for "1". */
function optionsOf(words: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {};
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (word.startsWith('--')) options[word.slice(2)] = next === undefined || next.startsWith('--') ? '1' : next;
  });
  return options;
}

function keep(under: string, found: Figures): void {
  const file = new URL('scoreboard.json', import.meta.url);
  const board: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...board, [under]: found }, null, 2)}\n`);
}
