import { resolve } from 'node:path';
import type { Account } from '../src/model/account.ts';
import type { Likeness, Telling } from '../src/model/record.ts';
import type { Span } from '../src/model/span.ts';
import { contradictionsIn, contradicts, looseIn } from '../src/record/contradictions.ts';
import { enter } from '../src/record/enter.ts';
import { likenessOf } from '../src/record/match-events.ts';
import { group } from '../src/record/merge.ts';
import { eventsOf, type GoldAccount, type GoldReport, isSameName, readGold } from './gold-accounts.ts';
import { percent } from './percent.ts';
import type { Figures, Runner } from './runner.ts';

/** Pairs of tellings of one event, joined or not, against the shared `event` ids of a gold folder, at each threshold. */
export const record: Runner = {
  name: 'record',
  usage: 'record --gold DIR [--from read|gold] [--verbose 1]',
  run: async (options) => {
    const reports = readGold(resolve(options.gold ?? '../shared/gold/dev'));
    const told = (options.from ?? 'read') === 'gold' ? reports.map(asGold) : reports;
    const known = told.flatMap(tellingsOf);
    const links = linksOf(known.map((one) => one.telling));
    const figures: Record<string, number> = {};
    console.log(`${reports.length} reports, ${known.length} tellings, ${links.length} links`);
    for (const from of thresholds) {
      const counts = countPairs({ known, links, from, isVerbose: options.verbose !== undefined && from === 0.5 });
      Object.assign(figures, tell(from, counts));
    }
    return figures;
  },
};

interface Known {
  readonly telling: Telling;
  /** The gold event, or null where the account is not in the gold. */
  readonly event: string | null;
}

interface Counts {
  readonly right: number;
  readonly joined: number;
  readonly there: number;
}

function tellingsOf(report: GoldReport): readonly Known[] {
  const events = eventsOf(report);
  return enter(report.reading).tellings.map((telling, index) => ({ telling, event: events[index] ?? null }));
}

function linksOf(tellings: readonly Telling[]): readonly Likeness[] {
  return tellings.flatMap((one, index) => tellings.slice(index + 1).flatMap((other) => likenessOf(one, other) ?? []));
}

interface Work {
  readonly known: readonly Known[];
  readonly links: readonly Likeness[];
  readonly from: number;
  readonly isVerbose: boolean;
}

/** Pairs across reports of tellings that are in the gold. */
function countPairs({ known, links, from, isVerbose }: Work): Counts {
  const groupOf = groupsOf(
    known.map((one) => one.telling),
    from,
    links,
  );
  const inGold = known.filter((one) => one.event !== null);
  const pairs = inGold.flatMap((a, index) =>
    inGold
      .slice(index + 1)
      .filter((b) => b.telling.report !== a.telling.report)
      .map((b) => ({
        a,
        b,
        isOne: a.event === b.event,
        isJoined: groupOf.get(a.telling.id) === groupOf.get(b.telling.id),
      })),
  );
  if (isVerbose) for (const { a, b } of pairs.filter((one) => one.isOne !== one.isJoined)) printPair(a, b);
  return {
    right: pairs.filter((one) => one.isOne && one.isJoined).length,
    joined: pairs.filter((one) => one.isJoined).length,
    there: pairs.filter((one) => one.isOne).length,
  };
}

/** The number of the group of each telling, compared each with each. */
export function groupsOf(
  tellings: readonly Telling[],
  from: number,
  links: readonly Likeness[] = linksOf(tellings),
): ReadonlyMap<string, number> {
  const groups = group({
    ids: tellings.map((one) => one.id),
    links,
    judgements: [],
    from,
    contradicts: contradictionsIn(tellings),
    isLoose: looseIn(tellings),
  });
  return new Map(groups.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
}

function tell(from: number, { right, joined, there }: Counts): Figures {
  const [precision, recall] = [percent(right, joined), percent(right, there)];
  console.log(
    `from ${from.toFixed(2)}   P ${precision.toFixed(1).padStart(5)}  R ${recall.toFixed(1).padStart(5)}   (${right} right, ${joined} joined, ${there} in gold)`,
  );
  return { [`pairs P at ${from}`]: precision, [`pairs R at ${from}`]: recall };
}

function printPair(a: Known, b: Known): void {
  const [one, other] = [a.telling, b.telling];
  const likeness = likenessOf(one, other);
  const why = contradicts(one, other) ?? (likeness === null ? 'no link' : likeness.reasons.join('; '));
  console.log(`${a.event === b.event ? 'MISSED' : 'WRONG'} ${likeness?.score ?? '-'} ${a.event} ${b.event}: ${why}`);
  for (const { account, roles } of [one, other])
    console.log(
      `    ${account.kind} ${roles.map((role) => `${role.role}:${role.keys.join('/')}`).join(' ')} | ${account.what?.words} | ${account.time?.edtf} ${account.standing} | ${account.amounts.map((one) => one.words).join()} | ${account.evidence[0]?.words.slice(0, 160)}`,
    );
}

/** The report as if it had been read without a mistake. */
export function asGold(report: GoldReport): GoldReport {
  const accounts = report.accounts.map((one) => accountOf(one, report));
  return { ...report, reading: { ...report.reading, accounts } };
}

function accountOf(gold: GoldAccount, { reading }: GoldReport): Account {
  const { text } = reading.report;
  const span = (words: string): Span => {
    const start = Math.max(0, text.indexOf(words));
    return { start, end: start + words.length };
  };
  const party = (name: string) => ({
    name,
    mention:
      (reading.mentions.find((one) => one.name === name) ?? reading.mentions.find((one) => isSameName(one.name, name)))
        ?.id ?? null,
  });
  return {
    kind: gold.kind,
    who: gold.who.map(party),
    whom: gold.whom.map(party),
    what: gold.what === null ? null : { span: span(gold.what), words: gold.what },
    where: gold.where.map(party),
    amounts: gold.amounts.map(({ value, unit, bound, low, high }) => ({
      value,
      unit,
      bound,
      low: low ?? null,
      high: high ?? null,
      kind: unit === 'percent' ? 'percent' : /^[A-Z]{3}$/.test(unit) ? 'money' : 'count',
      words: `${value} ${unit}`,
      span: span(`${value}`),
      rule: 'gold/amount',
    })),
    time: gold.time === null ? null : { edtf: gold.time, span: null, rule: 'gold/time', working: '' },
    standing: gold.standing,
    sources: [],
    confidence: 1,
    main: gold.main ?? false,
    evidence: gold.evidence.map((words) => ({ span: span(words), words, rule: 'gold/account' })),
  };
}

const thresholds = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9];
