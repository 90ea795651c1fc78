import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { refusal } from '../../intake/refusal.ts';
import { ReadoutError } from '../../model/error.ts';
import type { LogLine } from '../../model/questions.ts';
import { type Command, commandLine, type Options, usage } from '../command.ts';
import { listOptions, listsOf, recordOf, recordOptions, withRecordAt } from '../record-options.ts';
import { whole } from '../unfinished.ts';

const options: Options = { ...recordOptions, ...listOptions };

/** `readout import`: the logs of another record into an empty one. */
export const importCommand: Command = {
  tells: 'Makes a record from the logs that readout export log wrote.',
  inputs: 'FILE',
  options,
  examples: ['readout import record.jsonl --record copy.db'],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = commandLine(words, options);
  const [path] = line.paths;
  if (path === undefined || line.paths.length > 1) throw usage('Give one file that readout export log wrote.');
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    throw new ReadoutError('no-such-file', `${path} is not there, or is no file; check the path.`);
  const { known, owners } = await listsOf(line);
  const record = recordOf(line);
  const take = async (url: string) =>
    await withRecordAt({ url }, async ({ takeLogs }) => await takeLogs(linesOf(path)));
  await (/^[a-z]+:\/\//.test(record) || existsSync(record) ? take(record) : whole(record, take));
  // What the logs hold of lists stands in them; those given now come after.
  return await withRecordAt({ url: record, known, owners }, async (readout) => {
    const { reports, judgements } = await readout.counts();
    process.stdout.write(`${reports} reports and ${judgements} judgements taken over.\n`);
    return 0;
  });
}

/** Loaded only now: what checks the lines takes longer to load than a wrong command line to refuse. */
async function* linesOf(path: string): AsyncGenerator<LogLine> {
  const { logLineOf } = await import('./log-line.ts');
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield logLineOf(line, `${path}, line ${number}`);
    }
  } catch (error) {
    const { code, message } = refusal(error);
    throw error instanceof ReadoutError ? error : new ReadoutError(code, `${path} ${message}`);
  }
  if (number === 0) throw new ReadoutError('empty', `${path} is empty; give a file that readout export log wrote.`);
}
