// A user's own kinds of event: the rows of a file, taken only if reading bears out all their examples.

import type { Account } from '../model/account.ts';
import type { Reading } from '../model/reading.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Frame, FrameExample } from './accounts/frame.ts';
import { badFrames, framesIn, rowName } from './accounts/frame-form.ts';
import { type FrameTable, tableOf } from './accounts/frame-table.ts';
import { frames } from './accounts/frames.ts';
import { plainReport } from './plain-report.ts';
import { read } from './read.ts';

/**
 * The table of a user's frames before ours: JSON with rows in the form of `accounts/frames/`, which only declare. Throws
 * `bad-frames` for the first fault; its message goes on after the file's name.
 */
export function ownFrames(json: string): FrameTable {
  const own = framesIn(json);
  const table = tableOf([...own, ...frames]);
  own.forEach((frame, index) => {
    frame.examples.forEach((example, at) => {
      const fault = faultOf(frame, example, read(plainReport(example.text), { frames: table }));
      if (fault === null) return;
      throw badFrames(`${rowName(index, frame.id)}, example ${at + 1} (“${example.text}”): ${fault}`);
    });
  });
  return table;
}

/** How a reading of an example differs from what its row promises; null where it does not. */
function faultOf(frame: Frame, example: FrameExample, { accounts, sentences }: Reading): string | null {
  const ofKind = accounts.filter((one) => one.kind === frame.kind);
  if ('leaves' in example)
    return ofKind.length === 0 ? null : `nothing of kind ${frame.kind} must be read; read was ${told(ofKind)}.`;
  const account = ofKind.find((one) => one.evidence[0]?.rule === frame.id);
  if (account === undefined && !hasWord(frame, sentences))
    return `none of the row's words (${frame.words.join(', ')}) is a ${frame.pos} in it.`;
  if (account === undefined) return `the row does not take it; read was ${told(accounts)}.`;
  const wrong = (['who', 'whom'] as const).find(
    (side) => example[side] !== undefined && namesOf(account, side) !== example[side].join(', '),
  );
  if (wrong !== undefined) return `${wrong} must be ${example[wrong]?.join(', ')}; read was ${told([account])}.`;
  if (example.standing !== undefined && account.standing !== example.standing)
    return `standing must be ${example.standing}; read was ${told([account])}.`;
  return null;
}

/** Whether a word by which the row may be told stands in an example at all; of two words, as in "job cut", the last. */
function hasWord({ words, pos }: Frame, sentences: readonly Sentence[]): boolean {
  const last = new Set(words.map((one) => one.split(' ').at(-1)));
  const isVerb = pos === 'verb';
  return sentences.some(({ tokens }) =>
    tokens.some((one) => (one.upos === 'VERB') === isVerb && last.has(one.lemma.toLowerCase())),
  );
}

/** What was read instead, in short: `launch by accounts/release: Norvik Corp, happened`. */
function told(accounts: readonly Account[]): string {
  if (accounts.length === 0) return 'no event at all';
  return accounts
    .map((one) => {
      const parties = [namesOf(one, 'who'), namesOf(one, 'whom')].filter((names) => names !== '').join(' / ');
      return `${one.kind} by ${one.evidence[0]?.rule}: ${parties === '' ? 'nobody' : parties}, ${one.standing}`;
    })
    .join('; ');
}

function namesOf(account: Account, side: 'who' | 'whom'): string {
  return account[side].map((one) => one.name).join(', ');
}
