import { bare, type Command, commandLine, type Options } from '../command.ts';
import { asOfOf, questionOptions, withRecord } from '../record-options.ts';
import { answer, emptyOf } from './answer.ts';
import { eventColumns } from './tell-event.ts';

const options: Options = questionOptions;

/** `readout pending`: plans whose time has passed and of which nobody told that they happened. */
export const pending: Command = {
  tells: 'Lists plans whose time has passed without a report that they came true.',
  inputs: '',
  options,
  examples: ['readout pending', 'readout pending --as-of 2023-12-31'],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = bare(commandLine(words, options));
  const asOf = asOfOf(line);
  const today = (asOf ?? new Date().toISOString()).slice(0, 10);
  return await withRecord(line, (readout) =>
    answer(line, (paging) => readout.pending({ ...paging, today, asOf }), {
      columns: eventColumns,
      empty: () => emptyOf(readout, `No plan is past due on ${today}.`),
    }),
  );
}
