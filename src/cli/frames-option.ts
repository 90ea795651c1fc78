import { readFileSync } from 'node:fs';
import { decode } from '../intake/decode.ts';
import { filesAt } from '../intake/find-files.ts';
import { refusal } from '../intake/refusal.ts';
import { ReadoutError } from '../model/error.ts';
import type { ReadOptions } from '../readout.ts';
import type { CommandLine, Options } from './command.ts';
import { printable } from './screen.ts';

/** The option of commands that read with a user's own kinds of event. */
export const framesOption: Options = {
  frames: { value: 'FILE', tells: 'Your own kinds of event, as rows in a JSON file like docs/own-kinds.json' },
};

/** What the command line says about how to read; refuses a file whose rows are wrong or read their examples otherwise. */
export async function readOptionsBy({ options }: CommandLine): Promise<ReadOptions> {
  const path = options.frames;
  if (path === undefined) return {};
  // Loaded only where asked for: the checker of fields takes longer to load than a report to read.
  const { ownFrames } = await import('../readout.ts');
  try {
    const [file = path] = filesAt(path);
    return { frames: await ownFrames(decode(readFileSync(file))) };
  } catch (error) {
    const { code, message } = refusal(error);
    throw new ReadoutError(code, `${printable(path)} ${message}`);
  }
}
