import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Account } from '../src/model/account.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Telling } from '../src/model/record.ts';
import { frames } from '../src/reading/accounts/frames.ts';
import { enter } from '../src/record/enter.ts';
import { sameFrom } from '../src/record/match-events.ts';
import { groupStories, storyCardOf } from '../src/record/stories.ts';
import { type EcbReport, type EventMention, readEcb } from './ecb.ts';
import { groupsOf } from './record.ts';
import type { Figures, Runner } from './runner.ts';

/** ECB+: reports grouped by what they tell (BCubed), and mentions of events of our kinds grouped across reports (CoNLL). */
export const events: Runner = {
  name: 'events',
  usage: 'events --data DIR [--topics 1,2] [--scorer FILE] [--verbose 1]',
  run: async (options) => {
    const data = resolve(options.data ?? '../shared/data/events');
    const scorer: Scorer = await import(
      pathToFileURL(resolve(options.scorer ?? `${data}/../../tools/score-coref.mjs`)).href
    );
    const reports = readEcb(resolve(data, 'ecbplus'), options.topics?.split(',') ?? []);
    return { ...measureStories(reports), ...measureMentions(reports, scorer, options.verbose !== undefined) };
  },
};

interface Scorer {
  readonly corefScore: (gold: readonly string[], found: readonly string[]) => { readonly conll: number };
  readonly show: (score: { readonly conll: number }) => string;
}

function measureStories(reports: readonly EcbReport[]): Figures {
  const cards = reports.map((one) => storyCardOf(one.name, one.reading));
  const gold = new Map(reports.map((one) => [one.name, one.story]));
  const groups = groupStories(cards);
  const found = new Map(groups.flatMap((ids, index) => ids.map((id) => [id, String(index)] as const)));
  const names = reports.map((one) => one.name);
  const precision = bcubed(names, found, gold);
  const recall = bcubed(names, gold, found);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${reports.length} reports, ${new Set(gold.values()).size} stories, ${groups.length} found: BCubed P ${tenth(precision)} R ${tenth(recall)} F1 ${tenth(f1)}`,
  );
  return { 'ECB+ reports BCubed F1': tenth(f1) };
}

/** The mean share of a member's group that is with it in the other grouping too (Bagga & Baldwin 1998). */
function bcubed(ids: readonly string[], of: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const shares = ids.map((id) => {
    const group = ids.filter((one) => of.get(one) === of.get(id));
    return group.filter((one) => other.get(one) === other.get(id)).length / group.length;
  });
  return shares.reduce((sum, one) => sum + one, 0) / ids.length;
}

interface Found extends EventMention {
  readonly report: EcbReport;
  readonly telling: Telling;
  readonly lemma: string;
}

/** Only mentions that a reading tells: gold mentions whose word is the trigger of an account's sentence. */
function measureMentions(reports: readonly EcbReport[], { corefScore, show }: Scorer, isVerbose: boolean): Figures {
  const told = reports.map((report) => ({ report, tellings: enter(withoutTimes(report)).tellings }));
  const found = told.flatMap(({ report, tellings }) => mentionsFound(report, tellings));
  const gold = found.map((one) => `${topicOf(one.report)} ${one.event}`);
  const groupOf = groupsOf(
    told.flatMap((one) => one.tellings),
    sameFrom,
  );
  const ours = corefScore(
    gold,
    found.map((one) => String(groupOf.get(one.telling.id))),
  );
  const lemma = corefScore(
    gold,
    found.map((one) => `${topicOf(one.report)} ${one.lemma}`),
  );
  console.log(`${found.length} mentions of our kinds\n  record  ${show(ours)}\n  lemma   ${show(lemma)}`);
  if (isVerbose) printWrong(found, gold, groupOf);
  return { 'ECB+ mentions CoNLL': tenth(ours.conll), 'ECB+ mentions, lemma baseline CoNLL': tenth(lemma.conll) };
}

function mentionsFound(report: EcbReport, tellings: readonly Telling[]): readonly Found[] {
  return report.mentions
    .filter((one) => one.isSelected)
    .flatMap((mention) => {
      const lemma = lemmaOf(mention, report.reading);
      const telling = tellings.find((one) => tells(one.account, mention, lemma));
      return telling === undefined ? [] : [{ ...mention, report, telling, lemma }];
    });
}

function tells({ evidence }: Account, { span }: EventMention, lemma: string): boolean {
  return evidence.some(
    (one) => one.span.start <= span.start && span.end <= one.span.end && triggersOf(one.rule).has(lemma),
  );
}

function lemmaOf({ span }: EventMention, { sentences }: Reading): string {
  const tokens = sentences.flatMap((one) => one.tokens).filter((one) => one.start < span.end && span.start < one.end);
  const head = tokens.find((one) => !tokens.some((other) => other !== one && other.index === one.head)) ?? tokens[0];
  return head?.lemma.toLowerCase() ?? '';
}

const triggers = new Map<string, ReadonlySet<string>>(
  frames.map((one) => [one.id, new Set(one.words.map((word) => word.toLowerCase()))]),
);

function triggersOf(rule: string): ReadonlySet<string> {
  return triggers.get(rule) ?? new Set();
}

/** ECB+ does not tell when most reports were published: all get one day, and times do not count. */
function withoutTimes({ reading }: EcbReport): Reading {
  const accounts = reading.accounts.map((one) => ({ ...one, time: null }));
  return { ...reading, report: { ...reading.report, publishedAt: '2010-01-01' }, accounts };
}

function printWrong(found: readonly Found[], gold: readonly string[], groupOf: ReadonlyMap<string, number>): void {
  found.forEach((a, at) => {
    found.slice(at + 1).forEach((b, after) => {
      if (a.report === b.report) return;
      const [isOne, isJoined] = [
        gold[at] === gold[at + 1 + after],
        groupOf.get(a.telling.id) === groupOf.get(b.telling.id),
      ];
      if (isOne !== isJoined) console.log(`${isOne ? 'MISSED' : 'WRONG'}\n    ${lineOf(a)}\n    ${lineOf(b)}`);
    });
  });
}

function lineOf({ report, telling: { account, roles } }: Found): string {
  const parties = roles.map((one) => `${one.role}:${one.name}`).join(' ');
  return `${report.name} ${account.kind} ${parties} ${account.time?.edtf} ${account.evidence[0]?.words.slice(0, 140)}`;
}

function topicOf({ story }: EcbReport): string {
  return story.replace(/_.*/, '');
}

function tenth(share: number): number {
  return Math.round(share * 1000) / 10;
}
