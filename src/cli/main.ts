import { readFileSync } from 'node:fs';
import { ReadoutError } from '../model/error.ts';
import { type Command, usage } from './command.ts';
import { explain } from './explain.ts';
import { helpOf, overview } from './help.ts';
import { read } from './read.ts';
import { add } from './record/add.ts';
import { conflicts } from './record/conflicts.ts';
import { exportCommand } from './record/export.ts';
import { find } from './record/find.ts';
import { importCommand } from './record/import.ts';
import { judge, merge, split, undo } from './record/judge.ts';
import { pending } from './record/pending.ts';
import { show, who } from './record/show.ts';
import { timeline } from './record/timeline.ts';
import { backup, doctor, rebuild, reread, restore } from './record/upkeep.ts';
import { serve } from './serve/serve.ts';
import { user } from './serve/user.ts';
import { watch } from './watch/watch.ts';

/** Every command by its name, in the order in which help lists them. */
const commands: Readonly<Record<string, Command>> = {
  read,
  explain,
  add,
  watch,
  timeline,
  show,
  who,
  find,
  conflicts,
  pending,
  judge,
  merge,
  split,
  undo,
  export: exportCommand,
  import: importCommand,
  reread,
  rebuild,
  doctor,
  backup,
  restore,
  serve,
  user,
};

// A reader that closes early (`| head`) has seen enough; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));

/** Runs one command line; the exit code is 0, 1 where an input was refused, 2 where the command line was wrong. */
async function run([name, ...words]: readonly string[]): Promise<number> {
  try {
    if (name === '--version' || name === '-v') return say(`${version()}\n`);
    if (name === 'help' && words.length > 0) return await run([...words, '--help']);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help')
      return say(overview(commands, version()));
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw usage(`There is no command "${name}"; readout --help lists them.`);
    if (words.includes('--help') || words.includes('-h')) return say(helpOf(name, command));
    return await command.run(words);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    process.stderr.write(`readout: ${error.message}\n`);
    return error.code === 'usage' ? 2 : 1;
  }
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function version(): string {
  const found = /"version": "([^"]+)"/.exec(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return found?.[1] ?? 'unknown';
}
