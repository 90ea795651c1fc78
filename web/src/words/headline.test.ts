import { expect, test } from 'vitest';
import type { Standing } from '../../../src/model/account.ts';
import { telling } from '../../../test/record/telling.ts';
import { headlineOfTelling } from './headline.ts';

test.each<[string, { who?: string; whom?: string; where?: string; what?: string; standing?: Standing }, string]>([
  ['lawsuit', { who: 'Corvane Shipping', standing: 'planned' }, 'Corvane Shipping: lawsuit (planned)'],
  ['meeting', { who: 'Ella Brandt', whom: 'Tomas Ilves' }, 'Ella Brandt and Tomas Ilves: meeting'],
  ['visit', { who: 'Ella Brandt', where: 'Port Aurel' }, 'Ella Brandt: visit in Port Aurel'],
  ['penalty', { who: 'the Board', whom: 'Corvane', what: 'an oil spill' }, 'The Board against Corvane: an oil spill'],
  ['funding', { who: 'Marsh Rail', what: 'a bridge', standing: 'cancelled' }, 'Marsh Rail: a bridge (cancelled)'],
  ['visit', {}, 'Visit'],
])('%s of %j', (kind, { who, whom, where, what, standing = 'happened' }, headline) => {
  const named = (name: string | undefined) => (name === undefined ? [] : [{ name, mention: null }]);
  const about = what === undefined ? null : { span: { start: 0, end: what.length }, words: what };
  const account = { kind, who: named(who), whom: named(whom), where: named(where), what: about, standing };
  expect(headlineOfTelling(telling({ report: 'a', ...account }))).toBe(headline);
});
