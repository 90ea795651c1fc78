import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ReadoutError } from '../../model/error.ts';
import type { Readout } from '../../model/questions.ts';
import { bare, type Command, type CommandLine, commandLine, type Options, usage } from '../command.ts';
import { listOptions, recordOf, recordOptions, withRecord } from '../record-options.ts';
import { stateOf } from '../watch-state.ts';

const options: Options = {
  ...recordOptions,
  ...listOptions,
  port: { value: '4100', tells: 'The port to listen on' },
  host: { value: '127.0.0.1', tells: 'The address to listen on; another one needs --auth' },
  'host-name': { value: 'NAME', tells: 'A further name under which this server may be asked' },
  auth: { value: 'users.json', tells: 'Only these users may ask; readout user makes the file' },
  state: { value: 'PATH', tells: 'Where readout watch keeps how its feeds do (the record with .watch.json after it)' },
  'read-only': { value: null, tells: 'Only show: nothing can be added or judged' },
};

/** `readout serve`: the record in the browser, and its API. */
export const serve: Command = {
  tells: 'Opens the record in the browser, and its API under /api.',
  inputs: '',
  options,
  examples: ['readout serve', 'readout serve --record desk.db --port 8080 --read-only'],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = bare(commandLine(words, options));
  const port = portOf(line.options['port'] ?? '4100');
  const host = line.options['host'] ?? '127.0.0.1';
  if (!local.includes(host) && host !== '::1' && line.options['auth'] === undefined)
    throw usage(`On ${host} others could read and change the record: give --auth users.json (readout user makes it).`);
  await checkUsers(line.options['auth']);
  const isReadOnly = line.options['read-only'] !== undefined;
  if (isReadOnly && (line.options['known'] ?? line.options['owners']) !== undefined)
    throw usage('With --read-only no list is kept; give --known and --owners to readout add or a serve without it.');
  return await withRecord(line, async (readout) => await show(readout, line, { host, port, isReadOnly }), !isReadOnly);
}

/** A server that asks for a login which nobody has would only ever refuse. */
async function checkUsers(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  const { usersIn } = await import('../../api/auth/users.ts');
  if (usersIn(path).length === 0)
    throw new ReadoutError(
      'no-users',
      `${path} holds no user who could log in; readout user NAME --users ${path} adds one.`,
    );
}

const local = ['localhost', '127.0.0.1', '[::1]'];

interface Served {
  readonly host: string;
  readonly port: number;
  readonly isReadOnly: boolean;
}

/** Serves an open record until the process is asked to end. */
async function show(readout: Readout, line: CommandLine, { host, port, isReadOnly }: Served): Promise<number> {
  // Loaded only now: --help and a wrong command line need no server.
  const [api, { takeSent }, { feedsKept }] = await Promise.all([
    import('../../api/serve.ts'),
    import('./take-sent.ts'),
    import('./feeds-kept.ts'),
  ]);
  const desk = {
    readout,
    takeIn: takeSent,
    now: () => new Date().toISOString(),
    feeds: feedsKept(line.options['state'] ?? stateOf(recordOf(line)), recordOf(line)),
    users: line.options['auth'] ?? null,
    isReadOnly,
    hosts: [...local, host, ...(line.options['host-name'] === undefined ? [] : [line.options['host-name']])],
  };
  const folder = fileURLToPath(new URL('../../../build/web', import.meta.url));
  if (!existsSync(`${folder}/index.html`))
    process.stderr.write('The web pages are not built: npm run build:web builds them. The API answers under /api.\n');
  const running = await api.serve(desk, { host, port, folder });
  process.stdout.write(`Readout shows ${recordOf(line)} at ${running.address} (Ctrl-C ends it)\n`);
  await stopped();
  await running.close();
  return 0;
}

function portOf(told: string): number {
  const port = /^\d{1,5}$/.test(told) ? Number(told) : Number.NaN;
  if (!(port <= 65_535)) throw usage(`--port ${told} is no port; give a number up to 65535.`);
  return port;
}

async function stopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
