import type { ReportPage } from '../../../src/model/questions.ts';
import { factsOf } from './facts-of.ts';

/** A fact of one of two versions, in words; `id` is the record's. */
export interface FactLine {
  readonly id: string;
  readonly kicker: string;
  readonly says: string;
}

/** What became of a fact from one version to the next: it went, it came, or another takes its place. */
export interface FactChange {
  readonly gone: FactLine | null;
  readonly new: FactLine | null;
}

/**
 * The facts that two versions do not share. A telling's id is made of its words, so a sentence worded anew is a fact that
 * went and one that came: two of one sort about the same stand as one that changed.
 */
export function changesOf(older: readonly FactLine[], newer: readonly FactLine[]): readonly FactChange[] {
  const gone = older.filter(({ id }) => newer.every((one) => one.id !== id));
  const came = newer.filter(({ id }) => older.every((one) => one.id !== id));
  const pairs = new Map<string, string>();
  for (const one of gone) {
    const other = came.find((two) => ![...pairs.values()].includes(two.id) && isAboutTheSame(one, two));
    if (other !== undefined) pairs.set(one.id, other.id);
  }
  const taken = new Set(pairs.values());
  const lineOf = (id: string | undefined) => came.find((one) => one.id === id) ?? null;
  return [
    ...gone.map((one) => ({ gone: one, new: lineOf(pairs.get(one.id)) })),
    ...came.filter(({ id }) => !taken.has(id)).map((one) => ({ gone: null, new: one })),
  ];
}

/** Of one sort, and named alike before the colon: the same parties, the same speaker, the same indicator. */
function isAboutTheSame(one: FactLine, other: FactLine): boolean {
  const sortOf = ({ kicker }: FactLine) => kicker.split(' · ')[0];
  const nameOf = ({ says }: FactLine) => says.split(': ')[0];
  return sortOf(one) === sortOf(other) && nameOf(one) === nameOf(other);
}

/** The facts of a version in words. */
export function linesOf(page: ReportPage): readonly FactLine[] {
  return factsOf(page).map(({ id, kicker, says }) => ({ id, kicker, says }));
}
