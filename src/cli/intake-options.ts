import { filesAt, isAddress } from '../intake/find-files.ts';
import type { Given } from '../intake/given.ts';
import { refusal } from '../intake/refusal.ts';
import { columnsOf } from '../intake/tables/columns.ts';
import { type Taken, takeIn } from '../intake/take-in.ts';
import { momentOf } from '../intake/when.ts';
import { isZone } from '../intake/zone.ts';
import { ReadoutError } from '../model/error.ts';
import { type CommandLine, type Options, usage } from './command.ts';
import { printable } from './screen.ts';

/** The options that say something about the reports, the same on every command that takes some. */
export const intakeOptions: Options = {
  published: { value: '2023-11-03', tells: 'When they were published; no date is ever assumed' },
  publisher: { value: 'NAME', tells: 'The outlet' },
  zone: { value: 'Asia/Shanghai', tells: "The outlet's time zone" },
  url: { value: 'URL', tells: 'Where it was published' },
  'as-is': { value: null, tells: 'Take the text as the body, to the letter: look for no headline or furniture' },
  columns: { value: 'text=body,title=headline', tells: 'Which columns of a table hold what' },
  fetch: { value: null, tells: 'Fetch the reports of which a feed or sitemap gives only a summary or the address' },
  'allow-host': { value: 'HOST,HOST', tells: 'Hosts of your own that may be fetched from; else only public ones are' },
};

/** What the command line says about the reports; refuses an impossible date or zone. */
export function givenBy({ options }: CommandLine): Given {
  const { published, publisher, zone, url } = options;
  const moment = published === undefined ? undefined : momentOf(published);
  if (moment === null) throw usage(`--published ${published} is no date of the calendar; write it like 2023-11-03.`);
  if (zone !== undefined && !isZone(zone)) throw usage(`--zone ${zone} is no time zone; write it like Asia/Shanghai.`);
  const columns = options['columns'] === undefined ? undefined : columnsOf(options['columns']);
  const flags = { asIs: options['as-is'] !== undefined, fetch: options['fetch'] !== undefined };
  const allowHosts = options['allow-host']?.split(',').map((one) => one.trim());
  return { published: moment, publisher, zone, url, columns, allowHosts, ...flags };
}

/** Every file behind the paths, or the refusal of the path; without a path, standard input if something is piped in. */
export function inputsOf({ paths }: CommandLine, isTerminal: boolean): readonly (string | Taken)[] {
  if (paths.length === 0 && isTerminal)
    throw usage('Give a report to read: a file, a folder, or - for standard input.');
  return (paths.length === 0 ? ['-'] : paths).flatMap((path): readonly (string | Taken)[] => {
    try {
      if (/^[a-z][a-z+.-]*:\/\//i.test(path) && !isAddress(path))
        throw new ReadoutError('not-fetched', 'is not fetched: only http and https addresses are.');
      return filesAt(path);
    } catch (error) {
      return [{ name: path, refused: refusal(error) }];
    }
  });
}

/** The reports of one input, in order. */
export async function* reportsOf(input: string | Taken, given: Given): AsyncGenerator<Taken> {
  const tell = (name: string, sentence: string) => process.stderr.write(`readout: ${printable(name)} ${sentence}\n`);
  if (typeof input === 'string') yield* takeIn(input, given, tell);
  else yield input;
}

/** The line that tells a person why an input was not read. */
export function tellRefusal({ name, refused }: Extract<Taken, { refused: unknown }>): string {
  return `readout: ${printable(name)} ${refused.message}\n`;
}

/** The line that tells a person that an outlet took a report back. */
export function tellWithdrawal({
  name,
  withdrawn: { url, id, reason },
}: Extract<Taken, { withdrawn: unknown }>): string {
  return `readout: ${printable(name)} takes back ${printable(url ?? id ?? 'a report that it does not name')}: ${printable(reason)}.\n`;
}
