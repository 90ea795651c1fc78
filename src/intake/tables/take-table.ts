import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { ReadoutError } from '../../model/error.ts';
import { opened } from '../chunks.ts';
import { largest } from '../decode.ts';
import type { Entry } from '../entry.ts';
import { reportOfRow } from '../report-of-line.ts';
import type { Taken } from '../taken.ts';
import { takenFrom } from '../taken-from.ts';
import { cellsOf, renamed } from './columns.ts';

/** The rows of a table (CSV, TSV, parted by semicolons or bars) as reports; its first row names the columns. */
export async function* takeTable({ name, chunks, given }: Entry): AsyncGenerator<Taken> {
  const { head, chunks: all } = await opened(chunks);
  const { delimiter, cells } = cellsOf(
    head
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)[0] ?? '',
  );
  const strange = given.columns?.find(({ column }) => !cells.includes(column));
  if (strange !== undefined)
    throw new ReadoutError('no-column', `has no column "${strange.column}"; its first row names ${cells.join(', ')}.`);
  const source = Readable.from(all, { objectMode: true });
  const rows = parse({
    bom: true,
    columns: true,
    delimiter,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: largest,
  });
  source.on('error', (error) => rows.destroy(error));
  source.pipe(rows);
  let number = 1;
  try {
    for await (const row of rows) {
      number += 1;
      yield takenFrom(`${name}, row ${number}`, () => reportOfRow(renamed(row, given.columns), given));
    }
  } catch (error) {
    if (!isCsv(error)) throw error;
    throw new ReadoutError(
      'bad-table',
      `is no whole table after row ${number}: ${faults[error.code] ?? 'it cannot be taken apart'}.`,
    );
  } finally {
    source.destroy();
  }
  if (number === 1) throw new ReadoutError('empty', 'has no rows under its head; there is nothing to read.');
}

function isCsv(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}

const faults: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'the next has not as many cells as the head',
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'the next has not as many cells as the head',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed',
  CSV_MAX_RECORD_SIZE: `the next is larger than ${largest / 1e6} MB`,
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark stands within a cell',
};
