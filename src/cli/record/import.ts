import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { ReadoutError } from '../../model/error.ts';
import type { LogLine } from '../../model/questions.ts';
import { type Command, commandLine, type Options, usage } from '../command.ts';
import { listOptions, recordOptions, withRecord } from '../record-options.ts';

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
  return await withRecord(
    line,
    async (readout) => {
      await readout.takeLogs(linesOf(path));
      const { reports, judgements } = await readout.counts();
      process.stdout.write(`${reports} reports and ${judgements} judgements taken over.\n`);
      return 0;
    },
    true,
  );
}

async function* linesOf(path: string): AsyncGenerator<LogLine> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') yield logLineOf(line, `${path}, line ${number}`);
  }
}

/** The shape is only looked at here; that ids and hashes are right, `takeLogs` checks. */
function logLineOf(line: string, place: string): LogLine {
  try {
    const found: unknown = JSON.parse(line);
    if (isLogLine(found)) return found;
  } catch {
    // Told below, as what is JSON but no log line.
  }
  throw new ReadoutError(
    'not-a-log',
    `${place}, is no line of a record's log; give a file that readout export log wrote.`,
  );
}

function isLogLine(found: unknown): found is LogLine {
  return (
    typeof found === 'object' &&
    found !== null &&
    'log' in found &&
    (found.log === 'version' || found.log === 'judgement')
  );
}
