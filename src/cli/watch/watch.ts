import { existsSync, readFileSync } from 'node:fs';
import { isAddress } from '../../intake/find-files.ts';
import { refusal } from '../../intake/refusal.ts';
import type { ListedFeed } from '../../intake/watch/feed-list.ts';
import type { Pace } from '../../intake/watch/pace.ts';
import { ReadoutError } from '../../model/error.ts';
import { type Command, type CommandLine, commandLine, type Options, usage } from '../command.ts';
import { listOptions, recordOf, recordOptions, withRecord } from '../record-options.ts';
import { stateOf } from '../watch-state.ts';
import { newTeller } from './tell-watch.ts';

const options: Options = {
  ...recordOptions,
  ...listOptions,
  every: { value: 'MINUTES', tells: 'How often each feed is asked while all is well (30)' },
  once: {
    value: null,
    tells: 'Ask each feed once and end (1 where one failed); those that asked for a pause are left out',
  },
  keyword: { value: 'WORDS,WORDS', tells: 'Keep only reports with one of these in title, summary or text' },
  category: { value: 'NAME,NAME', tells: 'Keep only items of these categories, or of feeds in these folders' },
  delay: { value: 'SECONDS', tells: 'Between two requests to one host (2); a Crawl-delay that is longer holds' },
  hosts: { value: 'N', tells: 'So many hosts are asked at once (8)' },
  timeout: { value: 'SECONDS', tells: 'What one fetch may take (60)' },
  for: { value: 'SECONDS', tells: 'End after this time' },
  state: { value: 'PATH', tells: 'Where the watch remembers what it has seen (the record with .watch.json after it)' },
  health: { value: null, tells: 'Show how each feed does, and end; of an address or list only those in it' },
  'allow-host': { value: 'HOST,HOST', tells: 'Hosts of your own that may be fetched from; else only public ones are' },
  format: { value: 'lines|jsonl', tells: 'A line a report for people (default), or JSON lines' },
};

/** `readout watch`: feeds in, asked again and again; what is new in them is kept in the record. */
export const watch: Command = {
  tells: 'Follows feeds and keeps what is new in them, asking politely.',
  inputs: 'LIST|FEED-URL ...',
  options,
  examples: [
    'readout watch feeds.opml',
    'readout watch https://example.com/rss.xml --every 15 --keyword "port strike,ferry"',
    'readout watch --health',
  ],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = commandLine(words, options);
  const { health, format } = line.options;
  // Loaded only now, as all that this command needs: the other commands start sooner.
  const [lists, { showHealth }] = await Promise.all([
    import('../../intake/watch/feed-list.ts'),
    import('./show-health.ts'),
  ]);
  const feeds = line.paths.flatMap((path) => feedsOf(path, lists));
  if (health !== undefined)
    return showHealth({ state: line.options['state'] ?? stateOf(recordOf(line)), feeds, isJson: format === 'jsonl' });
  if (feeds.length === 0) throw usage('Give a list of feeds (OPML, or an address a line) or the address of a feed.');
  return await follow(line, [...new Map(feeds.map((one) => [one.url, one])).values()]);
}

type Lists = typeof import('../../intake/watch/feed-list.ts');

/** The feeds that a word of the command line names: an address, or a file with a list. */
function feedsOf(path: string, { feedAddress, feedsIn }: Lists): readonly ListedFeed[] {
  try {
    if (isAddress(path)) return [{ url: feedAddress(path, 'is'), title: null, folders: [] }];
    if (!existsSync(path)) throw new ReadoutError('no-such-file', 'is not there; check the path.');
    return feedsIn(readFileSync(path));
  } catch (error) {
    const { code, message } = refusal(error);
    throw new ReadoutError(code, `${path} ${message}`);
  }
}

async function follow(line: CommandLine, feeds: readonly ListedFeed[]): Promise<number> {
  const pace = paceOf(line);
  const isJson = line.options['format'] === 'jsonl';
  const seconds = line.options['for'] === undefined ? null : numberIn(line, 'for', { usual: 0, most: 1e7 });
  const state = line.options['state'] ?? stateOf(recordOf(line));
  const { watchFeeds } = await import('../../intake/watch-feeds.ts');
  const teller = newTeller({ isJson, feeds });
  const stop = stopper(seconds);
  const filters = { keywords: listIn(line, 'keyword'), categories: listIn(line, 'category') };
  try {
    await withRecord(
      line,
      async ({ add }) =>
        await watchFeeds({
          ...{ feeds, pace, filters, state, once: line.options['once'] !== undefined, stop: stop.signal },
          ...{ allowHosts: listIn(line, 'allow-host'), tell: teller.tell, keep: add },
        }),
      true,
    );
  } finally {
    stop.end();
  }
  teller.sum();
  if (stop.isAsked()) return 130;
  return line.options['once'] !== undefined && teller.hasFailed() ? 1 : 0;
}

function paceOf(line: CommandLine): Pace {
  return {
    every: Math.max(500, numberIn(line, 'every', { usual: 30, most: 100_000 }) * 60_000),
    delay: numberIn(line, 'delay', { usual: 2, most: 86_400 }) * 1000,
    hosts: Math.max(1, Math.round(numberIn(line, 'hosts', { usual: 8, most: 1000 }))),
    timeout: Math.max(0.1, numberIn(line, 'timeout', { usual: 60, most: 3600 })) * 1000,
  };
}

function numberIn({ options }: CommandLine, name: string, { usual, most }: { usual: number; most: number }): number {
  const told = options[name];
  const number = told === undefined ? usual : /^\d+(?:\.\d+)?$/.test(told) ? Number(told) : Number.NaN;
  if (!(number <= most)) throw usage(`--${name} ${told} is no number from 0 to ${most}.`);
  return number;
}

function listIn({ options }: CommandLine, name: string): readonly string[] {
  return (options[name] ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}

/** Ctrl-C, an end of the process asked for, and the end of --for stop the watch between two reports; Ctrl-C twice ends it at once. */
function stopper(seconds: number | null) {
  const control = new AbortController();
  let asked = false;
  const ask = () => {
    if (asked) process.exit(130);
    asked = true;
    control.abort();
  };
  const timer = seconds === null ? undefined : setTimeout(() => control.abort(), seconds * 1000);
  process.on('SIGINT', ask).on('SIGTERM', ask);
  return {
    signal: control.signal,
    isAsked: () => asked,
    end: () => {
      clearTimeout(timer);
      process.off('SIGINT', ask).off('SIGTERM', ask);
    },
  };
}
