import type { Decision, Readout } from '../../model/questions.ts';
import type { Judgement, Verdict } from '../../model/record.ts';
import { type Command, type CommandLine, commandLine, type Options, usage } from '../command.ts';
import { recordOptions, withRecord } from '../record-options.ts';

const byOptions: Options = {
  ...recordOptions,
  by: { value: 'NAME', tells: 'Who judges; the name of the account at this machine unless told' },
  reason: { value: 'WORDS', tells: 'Why; stays with the judgement' },
};
const options: Options = {
  ...byOptions,
  property: { value: 'time', tells: 'With "right": which property (time, amounts, standing, what, where, kind)' },
  value: { value: '2023-11-01', tells: 'With "right": the right value; JSON for amounts' },
};

/** `readout judge`: a person's word on what the program read or joined. */
export const judge: Command = {
  tells: 'Judges what was read: same, different, wrong, right or note; each can be taken back.',
  inputs: 'same|different|wrong|right|note ID [ID ...]',
  options,
  examples: [
    'readout judge same 1f0c2a9b7d3e4f50 8a1b2c3d4e5f6071 --reason "one visit, told twice"',
    'readout judge wrong 1f0c2a9b7d3e4f50 --reason "a forecast, no event"',
    'readout judge right 1f0c2a9b7d3e4f50 --property time --value 2023-11-01 --reason "its own notice"',
  ],
  run: (words) => decide(words, options, decisionOf),
};

/** `readout merge`: several events or entities are one. */
export const merge: Command = {
  tells: 'Says that events, or entities, are one and the same.',
  inputs: 'ID ID ...',
  options: byOptions,
  examples: ['readout merge 1f0c2a9b7d3e4f50 8a1b2c3d4e5f6071 --reason "the same signing"'],
  run: (words) => decide(words, byOptions, (line) => ({ verdict: 'same', left: someOf(line.paths, 2) })),
};

/** `readout split`: members of an event or entity that belong to another one. */
export const split: Command = {
  tells: 'Takes tellings out of an event, or aliases out of an entity; they become one of their own.',
  inputs: 'EVENT MEMBER ...',
  options: byOptions,
  examples: ['readout split 1f0c2a9b7d3e4f50 8a1b2c3d4e5f6071 --reason "another meeting, in June"'],
  run: (words) => decide(words, byOptions, splitOf),
};

/** `readout undo`: takes back one judgement; what was before it holds again. */
export const undo: Command = {
  tells: 'Takes back a judgement, in any order; what was before it holds again.',
  inputs: 'JUDGEMENT',
  options: byOptions,
  examples: ['readout undo 77aa01bc23de45f6 --reason "wrong Smith"'],
  run: (words) => decide(words, byOptions, undoOf),
};

type Asked = Omit<Decision, 'by' | 'reason'>;
/** What a command line asks for; refused before a record is opened where it is wrong. */
type Find = (line: CommandLine) => Asked | ((readout: Readout) => Promise<Asked>);

async function decide(words: readonly string[], known: Options, find: Find): Promise<number> {
  const line = commandLine(words, known);
  const found = find(line);
  const { by, reason } = line.options;
  if (reason === undefined && find !== undoOf) throw usage('Say why: --reason "one visit, told twice".');
  return await withRecord(line, async (readout) => {
    const asked = typeof found === 'function' ? await found(readout) : found;
    const judgement = await readout.judge({ ...asked, by: by ?? (await nameHere()), reason: reason ?? '' });
    process.stdout.write(tell(judgement));
    return 0;
  });
}

function decisionOf({ paths: [word, ...ids], options }: CommandLine): Asked {
  const verdicts: readonly Verdict[] = ['same', 'different', 'wrong', 'right', 'note'];
  const verdict = verdicts.find((one) => one === word);
  if (verdict === undefined) throw usage(`Say first what it is: ${verdicts.join(', ')}; --help shows how.`);
  const left = someOf(ids, verdict === 'same' || verdict === 'different' ? 2 : 1);
  const { property, value } = options;
  if (verdict === 'right' && (property === undefined || value === undefined))
    throw usage('A right value needs --property and --value: --property time --value 2023-11-01');
  const right = verdict === 'different' ? { left: left.slice(0, 1), right: left.slice(1) } : { left };
  return { verdict, ...right, ...(property && value ? { property, value: jsonOf(property, value) } : {}) };
}

function undoOf({ paths }: CommandLine): Asked {
  if (paths.length !== 1) throw usage('Give the id of one judgement to take back; readout show EVENT lists them.');
  return { verdict: 'undo', left: [], undoes: paths[0] ?? '' };
}

/** The members that go against all others of the event or entity. */
function splitOf({ paths }: CommandLine): (readout: Readout) => Promise<Asked> {
  const [whole = '', ...out] = someOf(paths, 2);
  return async (readout) => {
    const members = await membersOf(whole, readout);
    const foreign = out.find((one) => !members.includes(one));
    if (foreign !== undefined) throw usage(`${foreign} is no member of ${whole}; readout show ${whole} lists them.`);
    const right = members.filter((one) => !out.includes(one));
    if (right.length === 0) throw usage('All of its members would leave; name only those that belong elsewhere.');
    return { verdict: 'different', left: out, right };
  };
}

async function membersOf(id: string, readout: Readout): Promise<readonly string[]> {
  try {
    return (await readout.event(id)).event.tellings;
  } catch {
    return (await readout.entity(id)).entity.aliases.map((alias) => alias.id);
  }
}

function someOf(ids: readonly string[], least: number): readonly string[] {
  if (ids.length < least)
    throw usage(`Give ${least === 1 ? 'an id' : 'two ids or more'}; readout timeline lists them.`);
  return ids;
}

/** An amount is given as JSON; anything else are the words themselves, "2023" included. */
function jsonOf(property: string, value: string): string {
  return property === 'amounts' ? value : JSON.stringify(value);
}

async function nameHere(): Promise<string> {
  const { userInfo } = await import('node:os');
  return userInfo().username;
}

function tell({ id, verdict, undoes }: Judgement): string {
  const what = undoes === null ? `judged ${verdict}` : `judgement ${undoes} taken back`;
  return `${what}: ${id} (readout undo ${id} takes it back)\n`;
}
