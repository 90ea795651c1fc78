import type { Account } from '../../model/account.ts';
import type { Told } from '../../model/reading.ts';

/** Marks what the report is about: the events that its headline or first paragraph tells, else the first one told. */
export function mainOf(told: Told, accounts: readonly Account[]): readonly Account[] {
  const lead = told.report.parts.find((part) => part.kind === 'paragraph')?.span ?? { start: 0, end: 0 };
  const inLead = (one: Account) => one.evidence.some(({ span }) => span.start < lead.end);
  const first = accounts.findIndex(inLead);
  return accounts.map((one, index) => ({ ...one, main: first < 0 ? index === 0 : inLead(one) }));
}
