import { parseArgs } from 'node:util';
import { ReadoutError } from '../model/error.ts';

/** An option of a command. A flag has no value; `value` shows what one looks like, `this|that` that it is one of these. */
export interface Option {
  readonly value: string | null;
  readonly tells: string;
}

/** Options by name, in the order in which help shows them. */
export type Options = Readonly<Record<string, Option>>;

/** A command of the program; `run` gives the exit code. */
export interface Command {
  readonly tells: string;
  /** How its inputs stand on the command line: "FILE ..." or "FILE". */
  readonly inputs: string;
  readonly options: Options;
  readonly examples: readonly string[];
  readonly run: (words: readonly string[]) => Promise<number>;
}

/** What stands on a command line: paths in order, options by name; a flag's value is ''. */
export interface CommandLine {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** Takes a command line apart by a command's own options; refuses what it does not know, what stands twice, and values that are none. */
export function commandLine(words: readonly string[], options: Options): CommandLine {
  const { values, positionals, tokens } = parsed(words, options);
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = given.find((name, index) => given.indexOf(name) !== index);
  if (twice !== undefined) throw usage(`The option --${twice} is given twice; give it once.`);
  const told = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : ''] as const);
  const empty = told.find(([name, value]) => value === '' && options[name]?.value !== null);
  if (empty !== undefined) throw usage(`The option --${empty[0]} needs a value; --help shows how.`);
  for (const [name, value] of told) checkChoice(name, value, options[name]?.value ?? '');
  return { paths: positionals, options: Object.fromEntries(told) };
}

function checkChoice(name: string, value: string, shown: string): void {
  const choices = shown.split('|');
  if (choices.length < 2 || choices.includes(value)) return;
  throw usage(`--${name} ${value} is none of ${choices.slice(0, -1).join(', ')} and ${choices.at(-1)}.`);
}

/** A command line of options only; refuses words that stand alone. */
export function bare(line: CommandLine): CommandLine {
  if (line.paths.length > 0) throw usage(`Only options are taken here; "${line.paths[0]}" is none.`);
  return line;
}

/** The refusal of a command line, in one sentence. */
export function usage(message: string): ReadoutError {
  return new ReadoutError('usage', message);
}

function parsed(words: readonly string[], options: Options) {
  const types = Object.entries(options).map(([name, { value }]) => {
    return [name, { type: value === null ? ('boolean' as const) : ('string' as const) }] as const;
  });
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(types), allowPositionals: true, tokens: true });
  } catch (error) {
    throw usage(error instanceof Error ? faultOf(error.message) : String(error));
  }
}

function faultOf(message: string): string {
  const option = /'(--?[^' <]+)/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unknown option')) return `There is no option ${option}; --help lists them.`;
  const fault = message.includes('does not take') ? 'takes no value' : 'needs a value';
  return `The option ${option} ${fault}; --help shows how.`;
}
