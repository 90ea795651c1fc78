import { fileURLToPath } from 'node:url';
import { type Command, commandLine, type Options, usage } from '../command.ts';
import { recordOf, recordOptions } from '../record-options.ts';
import { stateOf } from '../watch-state.ts';

const options: Options = {
  ...recordOptions,
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
  const line = commandLine(words, options);
  if (line.paths.length > 0) throw usage(`Only options are taken here; "${line.paths[0]}" is none.`);
  const port = portOf(line.options['port'] ?? '4100');
  const host = line.options['host'] ?? '127.0.0.1';
  if (!local.includes(host) && host !== '::1' && line.options['auth'] === undefined)
    throw usage(`On ${host} others could read and change the record: give --auth users.json (readout user makes it).`);
  // Loaded only now: --help and a wrong command line need neither database nor server.
  const [{ openReadout }, api, { takeSent }, { feedsKept }] = await Promise.all([
    import('../../readout.ts'),
    import('../../api/serve.ts'),
    import('./take-sent.ts'),
    import('./feeds-kept.ts'),
  ]);
  const now = () => new Date().toISOString();
  const readout = await openReadout({ url: recordOf(line), now });
  const desk = {
    readout,
    takeIn: takeSent,
    now,
    feeds: feedsKept(line.options['state'] ?? stateOf(recordOf(line)), recordOf(line)),
    users: line.options['auth'] ?? null,
    isReadOnly: line.options['read-only'] !== undefined,
    hosts: [...local, host, ...(line.options['host-name'] === undefined ? [] : [line.options['host-name']])],
  };
  try {
    const running = await api.serve(desk, {
      host,
      port,
      folder: fileURLToPath(new URL('../../../build/web', import.meta.url)),
    });
    process.stdout.write(`Readout shows ${recordOf(line)} at ${running.address} (Ctrl-C ends it)\n`);
    await stopped();
    await running.close();
    return 0;
  } finally {
    await readout.close();
  }
}
const local = ['localhost', '127.0.0.1', '[::1]'];

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
