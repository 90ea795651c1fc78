// npm run evaluate -- NAME [--option value ...]: measures one part of the product and keeps the figures in scoreboard.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Runner } from './runner.ts';

const runners: readonly Runner[] = [];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { help: { type: 'boolean' }, keep: { type: 'boolean' } },
});
const runner = runners.find((one) => one.name === positionals[0]);
if (runner === undefined || values['help'] === true) {
  console.log(
    `usage: npm run evaluate -- NAME [options] [--keep]\n\n${runners.map((one) => `  ${one.usage}`).join('\n')}\n\n--keep writes the figures to evaluation/scoreboard.json.`,
  );
  process.exit(values['help'] === true ? 0 : 2);
}
const figures = await runner.run(optionsOf(values));
if (values['keep'] === true) keep(runner.name, figures);

function optionsOf(given: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function keep(name: string, figures: Readonly<Record<string, number>>): void {
  const file = new URL('scoreboard.json', import.meta.url);
  const board: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...board, [name]: figures }, null, 2)}\n`);
}
