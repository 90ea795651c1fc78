import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures, Runner } from './runner.ts';

/** Runs the runner that the command line names; with --keep its figures go to scoreboard.json under `prefix` and its name. */
export async function runNamed(script: string, runners: readonly Runner[], prefix: string): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  const runner = runners.find((one) => one.name === name);
  if (runner === undefined || rest.includes('--help')) {
    console.log(`usage: npm run ${script} -- NAME [options] [--keep]

${runners.map((one) => `  ${one.usage}`).join('\n')}

--keep writes the figures to evaluation/scoreboard.json.
example: npm run ${script} -- ${runners[0]?.usage.replace('DIR', '../shared/gold/dev').split(' [')[0]}`);
    process.exitCode = runner === undefined && name !== '--help' ? 2 : 0;
    return;
  }
  const figures = await runner.run(optionsOf(rest));
  if (rest.includes('--keep')) keep(`${prefix}${runner.name}`, figures);
}

/** `--name value` pairs; an option that is followed by another stands for "1". */
function optionsOf(words: readonly string[]): Record<string, string> {
  const options: Record<string, string> = {};
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (word.startsWith('--')) options[word.slice(2)] = next === undefined || next.startsWith('--') ? '1' : next;
  });
  return options;
}

function keep(under: string, figures: Figures): void {
  const file = new URL('scoreboard.json', import.meta.url);
  const board: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...board, [under]: figures }, null, 2)}\n`);
}
