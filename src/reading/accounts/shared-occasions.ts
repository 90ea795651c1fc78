import type { Account } from '../../model/account.ts';
import type { Told } from '../../model/reading.ts';
import { mentionAt } from '../mention-at.ts';

/** Who takes part in the same fair or summit does so when and where it is held, wherever in the report that is told. */
export function withSharedOccasions(told: Told, accounts: readonly Account[]): readonly Account[] {
  const timed = accounts.filter((one) => one.time !== null);
  return accounts.map((account) => {
    if (account.kind !== 'participation' || account.time !== null) return account;
    const own = occasionsOf(told, account);
    const held = timed.find((one) => occasionsOf(told, one).some((occasion) => own.includes(occasion)));
    if (held === undefined || held.time === null) return account;
    return {
      ...account,
      time: { ...held.time, rule: 'time/same-occasion' },
      where: account.where.length > 0 ? account.where : held.where,
    };
  });
}

/** Mentions of occasions in the words that tell what an account's parties take part in. */
function occasionsOf(told: Told, { kind, evidence }: Account): readonly string[] {
  if (kind !== 'participation' || evidence[0] === undefined) return [];
  const { span } = evidence[0];
  return told.mentions
    .filter(
      (one) =>
        one.type === 'occasion' &&
        one.spans.some(
          ({ start, end }) =>
            span.start <= start && end <= span.end && mentionAt(told.mentions, { start, end }) === one,
        ),
    )
    .map((one) => one.id);
}
