import { ReadoutError } from '../../model/error.ts';

/** Which column of a table, or key of a line of JSON, holds which field of a report: `{ field: 'text', column: 'body' }`. */
export type Columns = readonly { readonly field: string; readonly column: string }[];

/** The fields of a report that a column may hold. */
export const fieldNames: readonly string[] = ['id', 'text', 'title', 'publishedAt', 'publisher', 'url', 'zone'];

/** What a person writes after `--columns`: `text=body,title=headline`. Throws `usage`. */
export function columnsOf(words: string): Columns {
  const columns = words.split(',').map((pair) => {
    const [field = '', ...column] = pair.split('=');
    return { field: field.trim(), column: column.join('=').trim() };
  });
  const wrong = columns.find(({ field, column }) => !fieldNames.includes(field) || column === '');
  if (wrong === undefined) return columns;
  const shown = 'write it like text=body,title=headline,publishedAt=date';
  throw new ReadoutError(
    'usage',
    `--columns names no field "${wrong.field}" (they are ${fieldNames.join(', ')}); ${shown}.`,
  );
}

/** A row under the names of a report's fields; what no field asks for is left out. Without columns it is given back. */
export function renamed(
  row: Readonly<Record<string, unknown>>,
  columns: Columns | undefined,
): Readonly<Record<string, unknown>> {
  if (columns === undefined) return row;
  const asked = columns.map(({ field, column }) => [field, row[column]] as const);
  const kept = fieldNames
    .filter((field) => !columns.some((one) => one.field === field))
    .map((field) => [field, row[field]] as const);
  return Object.fromEntries([...kept, ...asked].filter(([, value]) => value !== undefined));
}

/** The cells of the head line of a table, and what parts them: a tab before a semicolon before a comma. */
export function cellsOf(line: string): { readonly cells: readonly string[]; readonly delimiter: string } {
  const delimiter = ['\t', ';', '|', ','].find((one) => line.includes(one)) ?? ',';
  const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  return { cells, delimiter };
}
