import type { Standing } from '../model/account.ts';
import type { Amount } from '../model/amount.ts';
import { intervalOf, lengthOf, meet } from '../model/interval.ts';
import type {
  Event,
  EventAmount,
  Judgement,
  Role,
  Said,
  Settled,
  SourceGroup,
  Step,
  Telling,
} from '../model/record.ts';
import { agree } from './amounts.ts';
import { movesTo } from './contradictions.ts';
import { keyOf } from './fold.ts';
import { rolesOf } from './roles.ts';

/** What an event is settled from: its tellings (one at least), the judgements in force, and its groups of sources. */
export interface Case {
  readonly tellings: readonly Telling[];
  readonly judgements: readonly Judgement[];
  readonly sources: readonly SourceGroup[];
}

/** One event out of its tellings, in whatever order they are given: what to show for each property, and who says otherwise. */
export function settle({ tellings: given, judgements, sources }: Case): Event {
  const tellings = inOrder(given);
  const ids = tellings.map((one) => one.id).sort();
  const best = bestOf(tellings);
  const [evidence] = best.account.evidence;
  if (evidence === undefined) throw new Error(`telling ${best.id} has no evidence`);
  return {
    id: ids[0] ?? best.id,
    kind: rightIn<string>('kind', ids, judgements)?.value ?? commonest(tellings.map((one) => one.account.kind)),
    tellings: ids,
    reports: [...new Set(tellings.map((one) => one.report))],
    roles: placed(rolesOf(tellings, best), tellings, rightIn<string>('where', ids, judgements)?.value ?? null),
    what: judged(settleWhat(tellings), 'what', ids, judgements),
    amounts: judged(settleAmounts(tellings), 'amounts', ids, judgements),
    time: judged(settleTime(tellings), 'time', ids, judgements),
    standing: judged(settleStanding(tellings), 'standing', ids, judgements),
    history: historyOf(tellings),
    sources,
    confidence: Math.max(...tellings.map((one) => one.account.confidence)),
    main: tellings.some((one) => one.account.main),
    best: { telling: best.id, version: best.version, evidence },
  };
}

/** Tellings in the order of publication, then of id. */
export function inOrder(tellings: readonly Telling[]): readonly Telling[] {
  return [...tellings].sort(
    (a, b) => compare(a.publishedAt, b.publishedAt) || compare(a.report, b.report) || compare(a.id, b.id),
  );
}

/** The clearest telling: the main one of its report, then the surest, then the earliest. */
function bestOf(tellings: readonly Telling[]): Telling {
  const [first, ...rest] = tellings;
  if (first === undefined) throw new Error('an event has one telling at least');
  return rest.reduce((best, one) => (rankOf(one) > rankOf(best) ? one : best), first);
}

function rankOf({ account }: Telling): number {
  return (account.main ? 1 : 0) + account.confidence;
}

function settleWhat(tellings: readonly Telling[]): Settled<string> {
  const said = saidBy(tellings, (one) => one.account.what?.words ?? null);
  const best = bestOf(tellings).account.what?.words ?? null;
  return { shown: best ?? said[0]?.value ?? null, said, isConflict: false, judgement: null };
}

/** The amount most tell, of those as many tell the most exact one; amounts of two currencies do not conflict. */
function settleAmounts(tellings: readonly Telling[]): Settled<EventAmount> {
  const said = saidBy(tellings, (one) => bare(one.account.amounts[0]));
  const shown = said.toSorted(
    (a, b) => b.tellings.length - a.tellings.length || rankOfBound(a.value) - rankOfBound(b.value),
  )[0];
  const isConflict = said.some((one) =>
    said.some((other) => one.value.unit === other.value.unit && !agree(one.value, other.value)),
  );
  return { shown: shown?.value ?? null, said, isConflict, judgement: null };
}

/** The narrowest time that agrees with most of the others; the old day of a plan that was put off is said, but not shown. */
function settleTime(tellings: readonly Telling[]): Settled<string> {
  const said = saidBy(tellings, (one) => one.account.time?.edtf ?? null);
  const old = new Set(tellings.filter((one) => tellings.some((later) => movesTo(one, later))).map(({ id }) => id));
  const standing = said.filter((one) => one.tellings.some((id) => !old.has(id)));
  const times = (standing.length === 0 ? said : standing).map((one) => ({ ...one, span: intervalOf(one.value) }));
  const support = (span: (typeof times)[number]['span']) =>
    times.filter((one) => span !== null && one.span !== null && meet(span, one.span)).length;
  const width = (span: (typeof times)[number]['span']) => (span === null ? Infinity : lengthOf(span));
  const [shown] = times.toSorted(
    (a, b) =>
      support(b.span) - support(a.span) || width(a.span) - width(b.span) || b.tellings.length - a.tellings.length,
  );
  const isConflict = times.some((one) =>
    times.some((other) => one.span !== null && other.span !== null && !meet(one.span, other.span)),
  );
  return { shown: shown?.value ?? null, said, isConflict, judgement: null };
}

/**
 * The last standing told, where what is surer is not taken back by less: who tells later that it "may" happen, or still
 * calls it planned, does not unsay that it happened. A conflict where one denies what others tell as done.
 */
function settleStanding(tellings: readonly Telling[]): Settled<Standing> {
  const said = saidBy(tellings, (one) => one.account.standing);
  const values = said.map((one) => one.value);
  const isDone = values.includes('happened') || values.includes('ongoing');
  const counts = (one: Standing) => (isDone ? firm.has(one) : one !== 'possible' || values.every((two) => two === one));
  const shown = tellings.findLast((one) => counts(one.account.standing))?.account.standing ?? null;
  return { shown, said, isConflict: values.includes('denied') && isDone, judgement: null };
}

const firm = new Set<Standing>(['happened', 'ongoing', 'denied', 'cancelled']);

/** A step where the standing changes from the one before, where a plan is put off, and where a party first says so itself. */
function historyOf(tellings: readonly Telling[]): Step[] {
  const steps: Step[] = [];
  const confirmed = new Set<Standing>();
  for (const [index, telling] of tellings.entries()) {
    const { account, id, publishedAt } = telling;
    const isConfirmed = account.sources[0]?.type === 'party' && !confirmed.has(account.standing);
    const isMoved = tellings.slice(0, index).some((one) => movesTo(one, telling));
    if (steps.at(-1)?.standing === account.standing && !isConfirmed && !isMoved) continue;
    if (account.sources[0]?.type === 'party') confirmed.add(account.standing);
    const words = account.evidence[0]?.words ?? '';
    steps.push({ standing: account.standing, day: publishedAt.slice(0, 10), telling: id, words });
  }
  return steps;
}

function judged<T>(
  settled: Settled<T>,
  property: string,
  tellings: readonly string[],
  judgements: readonly Judgement[],
): Settled<T> {
  const right = rightIn<T>(property, tellings, judgements);
  return right === null ? settled : { ...settled, shown: right.value, judgement: right.judgement };
}

/** The last value that a person set for a property of one of the tellings; it was checked before it was kept. */
function rightIn<T>(
  property: string,
  tellings: readonly string[],
  judgements: readonly Judgement[],
): { readonly value: T; readonly judgement: string } | null {
  const right = judgements.findLast(
    (one) =>
      one.verdict === 'right' &&
      one.property === property &&
      one.value !== null &&
      one.left.some((id) => tellings.includes(id)),
  );
  return right === undefined || right.value === null ? null : { value: JSON.parse(right.value), judgement: right.id };
}

/** The roles with the place that a person set in the stead of all that are told; one that a report names keeps its alias. */
function placed(roles: readonly Role[], tellings: readonly Telling[], name: string | null): readonly Role[] {
  if (name === null) return roles;
  const told = tellings.flatMap((one) => one.roles).find((one) => one.name === name && one.alias !== null);
  const place: Role = {
    role: 'where',
    name,
    alias: told?.alias ?? null,
    keys: told?.keys ?? [keyOf({ type: 'place', name })],
  };
  return [...roles.filter(({ role }) => role !== 'where'), place];
}

/** The values told, each with its tellings, in the order of publication; equal ones are one. */
function saidBy<T>(tellings: readonly Telling[], tell: (telling: Telling) => T | null): Said<T>[] {
  const said = new Map<string, { value: T; tellings: string[] }>();
  for (const telling of tellings) {
    const value = tell(telling);
    if (value === null) continue;
    const key = JSON.stringify(value);
    const there = said.get(key) ?? { value, tellings: [] };
    there.tellings.push(telling.id);
    said.set(key, there);
  }
  return [...said.values()];
}

function bare(amount: Amount | undefined): EventAmount | null {
  if (amount === undefined) return null;
  const { value, unit, bound, low, high } = amount;
  return { value, unit, bound, low, high };
}

function rankOfBound({ bound }: EventAmount): number {
  return ['exact', 'range', 'over', 'under', 'about'].indexOf(bound);
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of values) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
