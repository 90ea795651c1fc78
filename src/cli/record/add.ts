import type { Taken } from '../../intake/take-in.ts';
import { ReadoutError } from '../../model/error.ts';
import type { Added, Readout, Told } from '../../model/questions.ts';
import { type Command, type CommandLine, commandLine, type Options } from '../command.ts';
import { holdGrowth, holdMemory } from '../hold-memory.ts';
import { givenBy, inputsOf, intakeOptions, reportsOf, tellRefusal } from '../intake-options.ts';
import { showProgress } from '../progress.ts';
import { listOptions, recordOptions, withRecord } from '../record-options.ts';
import { outcomeLine } from '../tell-added.ts';

const options: Options = {
  ...recordOptions,
  ...listOptions,
  ...intakeOptions,
  format: { value: 'lines|jsonl', tells: 'A line a report for people (default), or JSON lines' },
};

/** `readout add`: reports in, kept in the record. */
export const add: Command = {
  tells: 'Reads reports and keeps them in the record; the same text twice adds nothing.',
  inputs: 'FILE|URL ...',
  options,
  examples: ['readout add reports/', 'readout add report.txt --published 2023-11-03 --record ./desk.db'],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = commandLine(words, options);
  givenBy(line);
  holdGrowth();
  holdMemory(false);
  const inputs = inputsOf(line, process.stdin.isTTY);
  return await withRecord(line, (readout) => addAll(readout, line, inputs), true);
}

type Outcome = Added['outcome'] | 'refused';

/** Adds reports as they come; what was acknowledged stays when the run is stopped, and running it again adds the rest. */
async function addAll(readout: Readout, line: CommandLine, inputs: ReturnType<typeof inputsOf>): Promise<number> {
  const count: Record<Outcome, number> = { added: 0, known: 0, 'new-version': 0, withdrawn: 0, refused: 0 };
  const progress = showProgress(inputs.length);
  const isJson = line.options['format'] === 'jsonl';
  const stop = stopper();
  const tell = (name: string, added: Added) => {
    count[added.outcome] += 1;
    progress.clear();
    process.stdout.write(isJson ? `${JSON.stringify({ name, ...added })}\n` : outcomeLine(name, added));
  };
  const isKept = async (name: string, mark: string) => {
    const kept = stop.isAsked() ? null : await readout.known(mark);
    if (kept !== null) tell(name, kept);
    return kept !== null;
  };
  async function* taken(): AsyncGenerator<Taken> {
    for (const input of inputs)
      for await (const one of reportsOf(input, { ...givenBy(line), isKept })) {
        if (stop.isAsked()) return;
        progress.now(one.name);
        yield one;
        // Asked for the next one, this one has been read.
        holdMemory(true);
      }
  }
  for await (const group of readout.addAll(taken())) {
    for (const told of group)
      if ('added' in told) tell(told.given.name, told.added);
      else if (isPassing(told)) {
        count.refused += 1;
        progress.clear();
        process.stderr.write(tellRefusal({ name: told.given.name, refused: told.error }));
      }
    for (const told of group) if ('error' in told && !isPassing(told)) throw told.error;
  }
  stop.end();
  process.stderr.write(`${tellCount(count)}${stop.isAsked() ? ' Stopped; run it again to add the rest.' : ''}\n`);
  if (stop.isAsked()) return 130;
  return count.refused === 0 ? 0 : 1;
}

type Refused = Extract<Told<Taken>, { error: unknown }>;

/** What is wrong with the record would be wrong with the next report, too; a notice for a report that was never here is not. */
function isPassing(told: Refused): told is Refused & { readonly error: ReadoutError } {
  return told.error instanceof ReadoutError && ('refused' in told.given || told.error.code === 'not-found');
}

/** Ctrl-C ends a run between two reports; pressed twice it ends at once, which loses nothing that was told as added. */
function stopper() {
  let asked = false;
  const ask = () => {
    if (asked) process.exit(130);
    asked = true;
  };
  process.on('SIGINT', ask);
  return { isAsked: () => asked, end: () => process.off('SIGINT', ask) };
}

function tellCount(count: Readonly<Record<Outcome, number>>): string {
  const told = [
    `${count.added} added`,
    `${count.known} known already`,
    ...(count['new-version'] > 0 ? [`${count['new-version']} new versions`] : []),
    ...(count.withdrawn > 0 ? [`${count.withdrawn} withdrawn`] : []),
    `${count.refused} refused`,
  ];
  return `${told.join(', ')}.`;
}
