import { kinds, type Standing } from '../../model/account.ts';
import type { EventFilter } from '../../model/questions.ts';
import { type Command, type CommandLine, commandLine, type Options, usage } from '../command.ts';
import { asOfOf, isDate, questionOptions, withRecord } from '../record-options.ts';
import { answer, emptyOf } from './answer.ts';
import { eventColumns } from './tell-event.ts';

/** The options by which events are filtered, on every command that lists some. */
export const filterOptions: Options = {
  who: { value: 'NAME,NAME', tells: 'Only where all of these take part' },
  kind: { value: 'meeting,visit', tells: `Only these kinds: ${kinds.join(', ')}` },
  from: { value: '2023-07-01', tells: 'Only what can lie on that day or later' },
  to: { value: '2023-11-30', tells: 'Only what can lie on that day or earlier' },
  where: { value: 'PLACE', tells: 'Only what is told to be there' },
  standing: {
    value: 'happened,planned',
    tells: 'Only what stands so: happened, ongoing, planned, possible, denied, cancelled',
  },
  source: { value: 'NAME', tells: 'Only what this outlet or source tells' },
  'min-sources': { value: 'N', tells: 'Only what so many independent sources tell' },
  'min-confidence': { value: '0-100', tells: 'Leave out what was read less surely (50); how many is told' },
};

const options: Options = { ...questionOptions, ...filterOptions };

/** `readout timeline`: the events of the record in the order in which they happened. */
export const timeline: Command = {
  tells: 'Lists events in the order of their time, filtered by who, kind, time, place, standing, sources.',
  inputs: '',
  options,
  examples: [
    'readout timeline --who "Norland Chips" --from 2023-07-01',
    'readout timeline --kind meeting,visit --min-sources 2 --format csv > meetings.csv',
    'readout timeline --as-of 2023-07-21',
  ],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = commandLine(words, options);
  if (line.paths.length > 0) throw usage(`Give names with --who; "${line.paths[0]}" stands alone.`);
  const filter = filterOf(line);
  return await withRecord(line, async (readout) => {
    let left = 0;
    const code = await answer(
      line,
      async (paging) => {
        const page = await readout.timeline({ ...filter, ...paging });
        left = page.left;
        return page;
      },
      { columns: eventColumns, empty: () => emptyOf(readout, noneFits(filter)) },
    );
    if (left > 0) process.stderr.write(`${left} more were read less surely: --min-confidence 0 shows them.\n`);
    return code;
  });
}

/** What to say where no event fits; a kind that neither we nor the user's own kinds know is the likeliest cause. */
function noneFits({ kind = [] }: EventFilter): string {
  const strange = kind.filter((one) => !kinds.some((known) => known === one));
  const hint = strange.length === 0 ? '' : ` "${strange[0]}" is no kind of ours: ${kinds.join(', ')}.`;
  return `No event fits; fewer filters show more, and readout find looks for words.${hint}`;
}

/** The filter that a command line asks for; refuses kinds, standings and days that are none. */
export function filterOf(line: CommandLine): EventFilter {
  const { options } = line;
  const least = options['min-confidence'] ?? '50';
  if (!(/^\d{1,3}$/.test(least) && Number(least) <= 100))
    throw usage(`--min-confidence ${least} is no percentage from 0 to 100.`);
  const sources = options['min-sources'];
  if (sources !== undefined && !/^\d+$/.test(sources))
    throw usage(`--min-sources ${sources} is no number; write it like 2.`);
  const [from, to] = [dayOf(line, 'from'), dayOf(line, 'to')];
  if (from !== undefined && to !== undefined && from > to)
    throw usage(`--from ${from} lies after --to ${to}; give the earlier day first.`);
  return {
    who: listOf(options['who']),
    kind: listOf(options['kind']),
    from,
    to,
    where: options['where'],
    standing: listOf(options['standing'])?.map(standingOf),
    source: options['source'],
    minSources: sources === undefined ? undefined : Number(sources),
    minConfidence: Number(least) / 100,
    asOf: asOfOf(line),
  };
}

function listOf(words: string | undefined): readonly string[] | undefined {
  return words
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

const standings: readonly Standing[] = ['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled'];

function standingOf(word: string): Standing {
  const found = standings.find((one) => one === word);
  if (found === undefined) throw usage(`--standing ${word} is none of ${standings.join(', ')}.`);
  return found;
}

/** The day that an option gives; refuses what is none. */
export function dayOf({ options }: CommandLine, name: 'from' | 'to' | 'since'): string | undefined {
  const told = options[name];
  if (told === undefined || isDate(told)) return told;
  throw usage(`--${name} ${told} is no day of the calendar; write it like 2023-11-03.`);
}
