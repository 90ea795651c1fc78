import { csvOf } from '../../export/rows.ts';
import type { Page, Readout } from '../../model/questions.ts';
import type { CommandLine } from '../command.ts';
import { limitOf } from '../record-options.ts';
import { printable, screen } from '../screen.ts';

/** A column of an answer; in which forms it stands, and whether it is never cut. */
export interface Column<T> {
  readonly name: string;
  readonly of: (item: T) => string;
  readonly only?: 'csv' | 'table';
  readonly isWhole?: boolean;
}

/** How a list is told: its columns, and what to say where it is empty. */
export interface Telling<T> {
  readonly columns: readonly Column<T>[];
  readonly empty: () => Promise<string>;
}

type Ask<T> = (paging: { readonly limit: number; readonly cursor: string | undefined }) => Promise<Page<T>>;

/** Asks page after page up to the limit of the command line, and prints each item in the format asked for. */
export async function answer<T>(line: CommandLine, ask: Ask<T>, telling: Telling<T>): Promise<number> {
  const format = line.options['format'] ?? 'table';
  const items = await itemsOf(ask, limitOf(line));
  const shown = items.slice(0, limitOf(line) || undefined);
  process.stdout.write(
    shown.length === 0 && format === 'table' ? `${await telling.empty()}\n` : printed(shown, format, telling),
  );
  if (items.length > shown.length)
    process.stderr.write(`There are more than these ${shown.length}: --limit 0 shows all.\n`);
  return 0;
}

/** What to say of an empty answer: of a record without reports there is nothing else to say. */
export async function emptyOf(readout: Readout, sentence: string): Promise<string> {
  return (await readout.counts()).reports === 0
    ? 'The record holds no report yet; readout add FILE keeps one.'
    : sentence;
}

/** One thing more than the limit is asked for, so that it is known whether there are more. */
async function itemsOf<T>(ask: Ask<T>, limit: number): Promise<readonly T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask({ limit: limit === 0 ? 500 : Math.min(500, limit + 1 - items.length), cursor });
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && (limit === 0 || items.length <= limit));
  return items;
}

function printed<T>(items: readonly T[], format: string, telling: Telling<T>): string {
  if (format === 'json') return `${JSON.stringify(items, null, 2)}\n`;
  if (format === 'jsonl') return items.map((item) => `${JSON.stringify(item)}\n`).join('');
  if (format === 'csv')
    return csv(
      items,
      telling.columns.filter(({ only }) => only !== 'table'),
    );
  return table(
    items,
    telling.columns.filter(({ only }) => only !== 'csv'),
  );
}

function csv<T>(items: readonly T[], columns: readonly Column<T>[]): string {
  return csvOf(
    columns.map(({ name }) => name),
    items.map((item) => columns.map(({ of }) => of(item))),
  );
}

/** Columns as wide as their widest cell; the widest ones give way where the screen is too narrow. */
function table<T>(items: readonly T[], columns: readonly Column<T>[]): string {
  const { bold } = screen();
  const width = process.stdout.isTTY ? Math.max(80, process.stdout.columns) : 140;
  const rows = items.map((item) => columns.map(({ of }) => printable(of(item)).replace(/\s+/g, ' ').trim()));
  const sizes = columns.map(({ name }, index) =>
    Math.max(name.length, ...rows.map((row) => lengthOf(row[index] ?? ''))),
  );
  const room = width - 2 * (columns.length - 1);
  const widest = () => Math.max(...sizes.filter((_, index) => columns[index]?.isWhole !== true));
  while (sizes.reduce((sum, size) => sum + size, 0) > room && widest() > 10) {
    const at = sizes.findIndex((size, index) => size === widest() && columns[index]?.isWhole !== true);
    sizes[at] = widest() - 1;
  }
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((value, index) => fitted(value, sizes[index] ?? 0))
      .join('  ')
      .trimEnd();
  const head = bold(lineOf(columns.map(({ name }) => name)));
  return `${[head, ...rows.map(lineOf)].join('\n')}\n`;
}

function fitted(value: string, size: number): string {
  const characters = [...value];
  return characters.length > size
    ? `${characters.slice(0, size - 1).join('')}…`
    : value + ' '.repeat(size - characters.length);
}

function lengthOf(value: string): number {
  return [...value].length;
}
