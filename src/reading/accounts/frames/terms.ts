// Agreements known by what follows from them, or nearly made.
import type { Frame } from '../frame.ts';
import { words } from '../words.ts';

const deals = words('deal agreement contract pact accord treaty memorandum settlement truce ceasefire partnership');

export const terms: readonly Frame[] = [
  {
    id: 'accounts/under-deal',
    kind: 'agreement',
    pos: 'noun',
    words: deals,
    when: [
      { in: 'marker', lemmas: ['under'] },
      { in: ['with', 'between'], lemmas: ['*'] },
    ],
    who: ['between', 'owner', 'subject'],
    whom: ['with'],
    what: ['on', 'for', 'over', 'self'],
    amounts: ['money'],
    needs: 'two',
    prior: 0.55,
    examples: [
      {
        text: 'Under a supply agreement with Aurel Group, Norvik Corp will deliver steel.',
        who: ['Norvik Corp'],
        whom: ['Aurel Group'],
        standing: 'happened',
      },
      {
        text: 'Under the pact between Norway and Mexico, boats may fish for ten days.',
        who: ['Norway', 'Mexico'],
        standing: 'happened',
      },
      { text: 'Under a deal nobody has read, boats may fish for ten days in Norway.', leaves: true },
    ],
  },
  {
    id: 'accounts/sign-lease',
    kind: 'agreement',
    pos: 'noun',
    words: words('lease licence license charter protocol'),
    when: [
      { in: 'doer', lemmas: ['*'] },
      { in: 'carrier', lemmas: words('sign ink renew extend') },
    ],
    who: ['between', 'doer', 'by'],
    whom: ['with'],
    what: ['on', 'for', 'self'],
    amounts: ['money'],
    needs: 'who',
    prior: 0.5,
    examples: [
      { text: 'Norvik Corp has signed a lease on an office in Lima.', who: ['Norvik Corp'] },
      { text: 'Norvik Corp read the lease on Monday.', leaves: true },
    ],
  },
  {
    id: 'accounts/close-to-deal',
    kind: 'agreement',
    pos: 'noun',
    words: deals,
    when: [
      { in: 'marker', lemmas: ['to'] },
      { in: 'subject', lemmas: ['*'] },
    ],
    who: ['subject'],
    whom: ['with'],
    what: ['on', 'for', 'over', 'complement', 'self'],
    amounts: ['money'],
    standing: 'possible',
    needs: 'two',
    prior: 0.55,
    examples: [
      {
        text: 'Norvik Corp is close to a deal with Aurel Group.',
        who: ['Norvik Corp'],
        whom: ['Aurel Group'],
        standing: 'possible',
      },
      {
        text: 'Norway and Mexico are close to an agreement on quotas.',
        who: ['Norway', 'Mexico'],
        standing: 'possible',
      },
      { text: 'Norvik Corp is close to ruin.', leaves: true },
    ],
  },
];
