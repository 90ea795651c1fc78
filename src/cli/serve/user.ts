import { text } from 'node:stream/consumers';
import { type Command, commandLine, type Options, usage } from '../command.ts';

const roles = ['reader', 'analyst', 'admin'] as const;

const options: Options = {
  users: { value: 'users.json', tells: 'The file of users that readout serve --auth takes' },
  role: { value: roles.join('|'), tells: 'What they may do: look; look, add and judge; all (reader)' },
};

/** `readout user`: who may log in to a served record. */
export const user: Command = {
  tells: 'Adds a user of a served record, or changes role and password; the password is read from standard input.',
  inputs: 'NAME',
  options,
  examples: ['printf \'%s\' "$PASSWORD" | readout user ada --role analyst --users users.json'],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = commandLine(words, options);
  const [name] = line.paths;
  if (name === undefined || name.trim() === '' || line.paths.length > 1) throw usage('Give one name: readout user ada');
  const role = roles.find((one) => one === line.options['role']) ?? 'reader';
  if (process.stdin.isTTY) process.stderr.write('Password, then Ctrl-D: ');
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  const { keepUsers, usersIn, withUser } = await import('../../api/auth/users.ts');
  const path = line.options['users'] ?? 'users.json';
  keepUsers(path, await withUser(usersIn(path), { name, role, password }));
  process.stdout.write(`${name} may log in as ${role}; readout serve --auth ${path} asks for it.\n`);
  return 0;
}
