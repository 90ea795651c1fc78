import { ReadoutError } from '../../model/error.ts';
import { bare, type Command, commandLine, type Options, usage } from '../command.ts';
import { recordOf, recordOptions, withRecord } from '../record-options.ts';
import { printable } from '../screen.ts';

const rereadOptions: Options = {
  ...recordOptions,
  diff: { value: null, tells: 'Only tell what would change; nothing is kept' },
};

/** `readout reread`: every kept report read again with the present rules. */
export const reread: Command = {
  tells: 'Reads every kept report again with the present rules and tells what changes.',
  inputs: '',
  options: rereadOptions,
  examples: ['readout reread --diff', 'readout reread --record desk.db'],
  run: async (words) => {
    const line = bare(commandLine(words, rereadOptions));
    return await withRecord(line, async (readout) => {
      const { read, changed } = await readout.reread(
        line.options['diff'] === undefined,
        ({ version, title, lost, gained }) => {
          process.stdout.write(`${version} ${printable(title ?? 'without a headline')}\n`);
          for (const one of lost) process.stdout.write(`  - ${printable(one)}\n`);
          for (const one of gained) process.stdout.write(`  + ${printable(one)}\n`);
        },
      );
      process.stderr.write(`${read} read again, ${changed} read otherwise than before.\n`);
      return 0;
    });
  },
};

/** `readout rebuild`: events and entities made anew from the logs. */
export const rebuild: Command = {
  tells: 'Makes events and entities anew from the logs; the result is the same, row for row.',
  inputs: '',
  options: recordOptions,
  examples: ['readout rebuild'],
  run: async (words) =>
    await withRecord(bare(commandLine(words, recordOptions)), async (readout) => {
      const isShown = process.stderr.isTTY;
      await readout.rebuild((done, of) => {
        if (isShown) process.stderr.write(`\r\u001b[K${done}/${of}`);
      });
      process.stderr.write(`${isShown ? '\r\u001b[K' : ''}Rebuilt.\n`);
      return 0;
    }),
};

/** `readout doctor`: every promise of the record checked. */
export const doctor: Command = {
  tells: 'Checks every promise of the record; exits 1 where one is broken.',
  inputs: '',
  options: recordOptions,
  examples: ['readout doctor', 'readout doctor --record postgres://localhost/desk'],
  run: async (words) =>
    await withRecord(bare(commandLine(words, recordOptions)), async (readout) => {
      const faults = await readout.doctor();
      for (const { check, tells } of faults) process.stdout.write(`${check}: ${printable(tells)}\n`);
      process.stdout.write(
        faults.length === 0
          ? 'The record is sound.\n'
          : `${faults.length} faults; readout rebuild mends derived ones.\n`,
      );
      return faults.length === 0 ? 0 : 1;
    }),
};

/** `readout backup`: a copy of the record while it is in use. */
export const backup: Command = {
  tells: 'Copies the record to a new file while it stays in use.',
  inputs: 'PATH',
  options: recordOptions,
  examples: ['readout backup desk-2023-11-03.db'],
  run: async (words) => {
    const line = commandLine(words, recordOptions);
    const [path] = line.paths;
    if (path === undefined || line.paths.length > 1) throw usage('Give one path for the copy: readout backup copy.db');
    return await withRecord(line, async (readout) => {
      await readout.backup(path);
      process.stdout.write(`${path} holds a copy of the record; readout restore ${path} brings it back.\n`);
      return 0;
    });
  },
};

/** `readout restore`: a copy becomes the record again. */
export const restore: Command = {
  tells: 'Makes a copy the record again; never over a record that is there.',
  inputs: 'PATH',
  options: recordOptions,
  examples: ['readout restore desk-2023-11-03.db --record ./readout.db'],
  run: async (words) => {
    const line = commandLine(words, recordOptions);
    const [path] = line.paths;
    if (path === undefined || line.paths.length > 1) throw usage('Give the path of one copy: readout restore copy.db');
    return await restoreFrom(path, recordOf(line));
  },
};

/** The copy is opened and checked before it takes the record's place, which must be empty. */
async function restoreFrom(path: string, record: string): Promise<number> {
  const { existsSync } = await import('node:fs');
  if (/^postgres(?:ql)?:/.test(record)) throw usage('A Postgres record is brought back with pg_restore.');
  if (!existsSync(path)) throw new ReadoutError('no-such-file', `${path} is not there; check the path.`);
  if (existsSync(record))
    throw new ReadoutError('exists', `${record} is there already; move it away first, or give --record another path.`);
  return await withRecord({ paths: [], options: { record: path } }, async (readout) => {
    const faults = await readout.doctor();
    if (faults.length > 0)
      throw new ReadoutError('unsound', `${path} is not sound (${faults[0]?.tells}); use another copy.`);
    await readout.backup(record);
    process.stdout.write(`${record} holds the record of ${path}.\n`);
    return 0;
  });
}
