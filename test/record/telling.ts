import type { Account } from '../../src/model/account.ts';
import type { Telling } from '../../src/model/record.ts';

/** What a test says about a telling; the rest is filled in. */
export interface Given extends Partial<Omit<Account, 'time' | 'evidence'>> {
  readonly report: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly edtf?: string;
}

/** A telling of Norvane's meeting with Tellis, but for what is given. */
export function telling({ report, publisher, publishedAt = '2024-03-06', edtf, ...account }: Given): Telling {
  return {
    id: `telling-${report}`,
    report,
    version: `version-${report}`,
    publisher: publisher ?? null,
    publishedAt,
    roles: [
      { role: 'who', name: 'Norvane Group', alias: 'alias-norvane', keys: ['norvane'] },
      { role: 'whom', name: 'Tellis Marine', alias: 'alias-tellis', keys: ['tellis marine'] },
    ],
    topic: ['norvan', 'tellis', 'ship'],
    account: {
      kind: 'meeting',
      who: [{ name: 'Norvane Group', mention: 'm1' }],
      whom: [{ name: 'Tellis Marine', mention: 'm2' }],
      what: null,
      where: [],
      amounts: [],
      standing: 'happened',
      sources: [],
      confidence: 0.9,
      main: true,
      ...account,
      time: edtf === undefined ? null : { edtf, span: null, rule: 'dates/test', working: '' },
      evidence: [{ span: { start: 0, end: 9 }, words: `told in ${report}`, rule: 'accounts/meet' }],
    },
  };
}
