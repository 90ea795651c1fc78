import { tellAmount } from '../../export/tell-amount.ts';
import { tellDate } from '../../export/tell-date.ts';
import type { EventLine } from '../../model/questions.ts';
import type { Said } from '../../model/record.ts';
import { bare, type Command, commandLine, type Options } from '../command.ts';
import { asOfOf, questionOptions, withRecord } from '../record-options.ts';
import { answer, emptyOf } from './answer.ts';
import { eventColumns } from './tell-event.ts';

const options: Options = questionOptions;

/** `readout conflicts`: events of which reports tell what cannot all be true. */
export const conflicts: Command = {
  tells: 'Lists the events whose reports differ, with what each says.',
  inputs: '',
  options,
  examples: ['readout conflicts', 'readout conflicts --as-of 2023-07-21 --format csv'],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = bare(commandLine(words, options));
  const asOf = asOfOf(line);
  const shown = eventColumns.filter(({ name }) => name !== 'what' && name !== 'amount');
  return await withRecord(line, (readout) =>
    answer(line, (paging) => readout.conflicts({ ...paging, asOf }), {
      columns: [...shown.slice(0, -1), { name: 'differ in', of: differences }, ...shown.slice(-1)],
      empty: () => emptyOf(readout, 'No reports contradict each other.'),
    }),
  );
}

/** "amount: 4.3 billion CNY (2) or 3.4 billion CNY (1)": the count is of tellings. */
function differences({ event }: EventLine): string {
  const { time, amounts, standing, what } = event;
  const told = [
    time.isConflict ? `when: ${either(time.said, tellDate)}` : '',
    amounts.isConflict ? `amount: ${either(amounts.said, tellAmount)}` : '',
    standing.isConflict ? `standing: ${either(standing.said, String)}` : '',
    what.isConflict ? `what: ${either(what.said, String)}` : '',
  ];
  return told.filter((one) => one !== '').join('; ');
}

function either<T>(said: readonly Said<T>[], tell: (value: T) => string): string {
  return said.map(({ value, tellings }) => `${tell(value)} (${tellings.length})`).join(' or ');
}
