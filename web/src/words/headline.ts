import type { Standing } from '../../../src/model/account.ts';
import type { EventLine } from '../../../src/model/questions.ts';
import type { Telling } from '../../../src/model/record.ts';
import { namedIn, tellAmount } from './tell.ts';

/** What a headline is made of: names and words as reports give them. */
interface Told {
  readonly kind: string;
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly where: readonly string[];
  readonly what: string | null;
  readonly amount: string | null;
  readonly standing: Standing | null;
}

/** How the second side is joined to the first; what a kind does not say, a dash leaves open. */
const joins: Readonly<Record<string, string>> = {
  meeting: ' and ',
  agreement: ' and ',
  funding: ' for ',
  acquisition: ' from ',
  penalty: ' against ',
  lawsuit: ' against ',
  appointment: ', ',
  participation: ' with ',
};

/**
 * "Marsh Rail for Ellport: a second bridge, 30 million EUR (planned)": an event in its own parties, words and sums, with no verb
 * that nobody wrote. Where no words say what it is about, its kind does: "Ella Brandt: visit in Port Aurel".
 */
export function headlineOf(line: EventLine): string {
  const { kind, what, amounts, standing } = line.event;
  const names = (role: 'who' | 'whom' | 'where') => namedIn(line, role).map(({ name }) => name);
  const amount = amounts.shown === null ? null : tellAmount(amounts.shown);
  return headline({
    kind,
    who: names('who'),
    whom: names('whom'),
    where: names('where'),
    what: what.shown,
    amount,
    standing: standing.shown,
  });
}

/** The same for one report's telling. */
export function headlineOfTelling({ account }: Telling): string {
  const names = (parties: readonly { readonly name: string }[]) => parties.map(({ name }) => name);
  const [amount] = account.amounts;
  return headline({
    kind: account.kind,
    who: names(account.who),
    whom: names(account.whom),
    where: names(account.where),
    what: account.what?.words ?? null,
    amount: amount === undefined ? null : tellAmount(amount),
    standing: account.standing,
  });
}

function headline({ kind, who, whom, where, what, amount, standing }: Told): string {
  const sides = [listed(who), listed(whom)].filter((one) => one !== '').join(joins[kind] ?? ' – ');
  // A subject that is nothing but the sum is told by the sum.
  const subject = what === null || (amount !== null && /^[$€£¥]?\d/.test(what)) ? null : what;
  const told = [subject ?? kind, amount].filter((one) => one !== null).join(', ');
  const place = where.length === 0 || where.some((one) => told.includes(one)) ? '' : ` in ${listed(where)}`;
  const mark = standing === null || standing === 'happened' ? '' : ` (${standing})`;
  const all = `${[sides, told].filter((one) => one !== '').join(': ')}${place}${mark}`;
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}`;
}

/** "A", "A and B", "A, B and C", "A, B and 3 others". */
function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
