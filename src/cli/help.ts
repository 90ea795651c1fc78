import type { Command } from './command.ts';
import { screen, wrap } from './screen.ts';

/** What `readout --help` prints. */
export function overview(commands: Readonly<Record<string, Command>>, version: string): string {
  const rows = Object.entries(commands).map(([name, { tells }]) => [name, tells] as const);
  return `Readout ${version} reads news reports and keeps the record.

Usage: readout COMMAND [FILE ...] [OPTIONS]

${table(rows)}
Every command tells more: readout read --help

Example:
  readout read report.txt
`;
}

/** What `readout COMMAND --help` prints. */
export function helpOf(name: string, { tells, inputs, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, { value, tells }]) => {
    return [value === null ? `--${option}` : `--${option} ${value}`, tells] as const;
  });
  return `${tells}

Usage: readout ${name} ${inputs} [OPTIONS]
${/\bFILE\b/.test(inputs) ? wrap(files, screen().width, '') : ''}
${table(rows)}
Examples:
${examples.map((example) => `  ${example}\n`).join('')}`;
}

const files =
  'A FILE is a report or many (text, page, feed, WARC, table, mail, PDF, told apart by content), a folder or archive of these, an address, or - for standard input.';

function table(rows: readonly (readonly [string, string])[]): string {
  const column = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows
    .map(([name, tells]) => wrap(tells, screen().width, `  ${name}`.padEnd(column), ' '.repeat(column)))
    .join('');
}
