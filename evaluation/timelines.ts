import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Account } from '../src/model/account.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Sentence } from '../src/model/sentence.ts';
import { frames } from '../src/reading/accounts/frames.ts';
import { read } from '../src/readout.ts';
import { percent } from './percent.ts';
import type { Figures, Runner } from './runner.ts';
import { clauseEvents } from './timeline-clauses.ts';
import { type TimedEvent, timelineOf } from './timeline-of.ts';
import { type GoldTimeline, goldTimelines, type TokenReport, tokenReports } from './timeline-reports.ts';
import { kindsOfLemma, tellsAlone } from './timeline-triggers.ts';

/** Events of the SemEval-2015 timelines that are of one of our kinds, and whole timelines from raw text, by the shared scorer. */
export const timelines: Runner = {
  name: 'timelines',
  usage: `timelines --data DIR [--scorer FILE] [--verbose 1]   events of our kinds in gold timelines, and whole timelines from raw text. Used for these:
    the accounts of the readings with their times, then every other verb whose subject or object is a mention of the entity (said and announced
    among them), dated by a time expression of its own clause, else by the day of its report. Nothing of the gold but the entity's name.`,
  run: async (options) => {
    const data = resolve(options.data ?? '../shared/data/timelines');
    if (!existsSync(data)) {
      console.log(`${data} is not here: not run.`);
      return {};
    }
    const gold = goldTimelines(join(data, 'TimeLines_trial_data_task4_v1.2'));
    const read = readings(tokenReports(join(data, 'Corpus-trial-data_task4')));
    const scorer = resolve(options.scorer ?? join(data, '../../tools/score-timelines.mjs'));
    return { ...found(gold, read, options.verbose !== undefined), ...scored(gold, read, scorer) };
  },
};

interface Read extends TokenReport {
  readonly id: string;
  readonly reading: Reading;
}

function readings(reports: ReadonlyMap<string, TokenReport>): ReadonlyMap<string, Read> {
  return new Map([...reports].map(([id, one]) => [id, { ...one, id, reading: read(one.report) }] as const));
}

/** A gold event with the kinds that its word may tell. */
interface GoldEvent {
  readonly name: string;
  readonly lemma: string;
  readonly kinds: readonly string[];
  /** Whether an account of such a kind has evidence in its sentence. */
  readonly isFound: boolean;
}

/** How many gold events of our kinds are told by an account of that kind with evidence in the same sentence. */
function found(gold: readonly GoldTimeline[], read: ReadonlyMap<string, Read>, verbose: boolean): Figures {
  const names = [...new Set(gold.flatMap(({ events }) => events))];
  const events = names.flatMap((name) => goldEvent(name, read) ?? []);
  const ours = events.filter(({ kinds }) => kinds.length > 0);
  const alone = ours.filter(({ lemma }) => tellsAlone(lemma));
  if (verbose)
    for (const { name, kinds, isFound } of ours)
      console.log(`${isFound ? 'found ' : 'missed'} ${name} (${kinds.join(', ')})`);
  console.log(
    `${names.length} events in ${gold.length} gold timelines, ${names.length - events.length} stand in no report`,
  );
  for (const kind of new Set(ours.flatMap(({ kinds }) => kinds))) {
    const ofKind = ours.filter(({ kinds }) => kinds.includes(kind));
    console.log(`  ${kind.padEnd(14)}${ofKind.filter(({ isFound }) => isFound).length} of ${ofKind.length}`);
  }
  return {
    ...share('events of our kinds, found', ours),
    ...share('those whose word alone tells the kind, found', alone),
  };
}

function share(name: string, events: readonly GoldEvent[]): Figures {
  const right = events.filter(({ isFound }) => isFound).length;
  const figure = percent(right, events.length);
  console.log(`${name}: ${right} of ${events.length}, ${figure} %`);
  return { [`${name}, %`]: figure };
}

/** An event by its name "4596-2-filed"; null where the report or its words are not in the data. */
function goldEvent(name: string, read: ReadonlyMap<string, Read>): GoldEvent | null {
  const [id = '', sentence = '', ...rest] = name.split('-');
  const one = read.get(id);
  const start = one === undefined ? null : startOf(one, Number(sentence), rest.join('-').split('_'));
  if (one === undefined || start === null) return null;
  const lemma = lemmaAt(one.reading, start, rest.join('-').split('_'));
  const kinds = kindsOfLemma(lemma);
  const isFound = one.reading.accounts.some(
    ({ kind, evidence }) =>
      kinds.includes(kind) && evidence.some(({ span }) => span.start <= start && start < span.end),
  );
  return { name, lemma, kinds, isFound };
}

function startOf({ tokens }: TokenReport, sentence: number, words: readonly string[]): number | null {
  const at = tokens.findIndex((token, index) => {
    return token.sentence === sentence && words.every((word, step) => tokens[index + step]?.form === word);
  });
  return tokens[at]?.start ?? null;
}

/** "resigned" is resign, "step_down" stays two words. */
function lemmaAt({ sentences }: Reading, start: number, [word = '', ...rest]: readonly string[]): string {
  const token = sentences.flatMap(({ tokens }) => tokens).find((one) => one.start <= start && start < one.end);
  return [token?.lemma.toLowerCase() ?? word.toLowerCase(), ...rest].join('_');
}

/** Timelines from the readings, each report for itself: what several reports tell is not merged. By the shared scorer. */
function scored(gold: readonly GoldTimeline[], read: ReadonlyMap<string, Read>, scorer: string): Figures {
  if (!existsSync(scorer)) return {};
  const events = [...read.values()].toSorted((a, b) => Number(a.id) - Number(b.id)).flatMap(eventsOf);
  const work = mkdtempSync(join(tmpdir(), 'readout-timelines-'));
  try {
    for (const folder of ['gold', 'read']) mkdirSync(join(work, folder));
    for (const { file, entity, text } of gold) {
      writeFileSync(join(work, 'gold', file), text);
      writeFileSync(join(work, 'read', file), timelineOf(entity, events));
    }
    const printed = execFileSync(process.execPath, [scorer, join(work, 'gold'), join(work, 'read')], {
      encoding: 'utf8',
    });
    console.log(`timelines from the readings: ${printed.trim()}`);
    return { 'timelines from the readings, micro F1': Number(/MICRO F1 ([\d.]+)/.exec(printed)?.[1] ?? 0) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** What a report tells: its accounts, and every other verb with a named subject or object. */
function eventsOf(one: Read): readonly TimedEvent[] {
  const accounts = one.reading.accounts.map((account) => timedEvent(one, account));
  const told = new Set(accounts.flatMap(({ tokens }) => tokens));
  const others = clauseEvents(one.reading).flatMap(({ start, names, edtf }): readonly TimedEvent[] => {
    const token = tokenAt(one, start);
    return token === null || told.has(token) ? [] : [{ edtf, names, tokens: [token] }];
  });
  return [...accounts, ...others];
}

function tokenAt({ id, tokens }: Read, start: number): string | null {
  const token = tokens.find((one) => one.start <= start && start < one.end);
  return token === undefined ? null : `${id}-${token.sentence}-${token.form}`;
}

function timedEvent(one: Read, { who, whom, what, time, evidence }: Account): TimedEvent {
  const names = [...who, ...whom].map(({ name }) => name);
  return {
    edtf: time?.edtf ?? null,
    names: what === null ? names : [...names, what.words],
    tokens: evidence.flatMap(({ span, rule }) => tokenOf(one, span.start, rule) ?? []),
  };
}

/** The gold token at the word by which a row told an event in a sentence: the first of its words there. */
function tokenOf(one: Read, start: number, rule: string): string | null {
  const sentence = one.reading.sentences.find((each) => each.start === start);
  const trigger = sentence === undefined ? null : triggerIn(sentence, rule);
  return trigger === null ? null : tokenAt(one, trigger);
}

function triggerIn({ tokens }: Sentence, rule: string): number | null {
  const frame = frames.find((one) => one.id === rule);
  const words = frame?.words.map((one) => one.split(' ').at(-1)) ?? [];
  const told = tokens.find(
    ({ lemma, upos }) => words.includes(lemma.toLowerCase()) && (upos === 'VERB') === (frame?.pos === 'verb'),
  );
  return told?.start ?? null;
}
