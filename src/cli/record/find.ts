import { type Command, commandLine, type Options, usage } from '../command.ts';
import { asOfOf, questionOptions, withRecord } from '../record-options.ts';
import { answer, emptyOf } from './answer.ts';

const options: Options = questionOptions;

/** `readout find`: full-text search over reports and facts. */
export const find: Command = {
  tells: 'Looks for words in reports, events, quotes, figures and names.',
  inputs: 'WORDS ...',
  options,
  examples: ['readout find export controls', 'readout find "chip plant" --format json'],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = commandLine(words, options);
  const sought = line.paths.join(' ').trim();
  if (sought === '') throw usage('Give the words to look for: readout find export controls');
  const asOf = asOfOf(line);
  return await withRecord(line, (readout) =>
    answer(line, (paging) => readout.find(sought, { ...paging, asOf }), {
      columns: [
        { name: 'day', of: ({ day }) => day ?? '' },
        { name: 'type', of: ({ type }) => type },
        { name: 'title', of: ({ title }) => title },
        { name: 'words', of: ({ excerpt }) => excerpt },
        { name: 'id', of: ({ id }) => id, isWhole: true },
      ],
      empty: () => emptyOf(readout, `Nothing holds all of these words: ${sought}.`),
    }),
  );
}
