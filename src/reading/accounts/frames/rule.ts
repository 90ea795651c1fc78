import type { Frame } from '../frame.ts';

/** A law, regulation, order, plan or policy is proposed, passed, issued. */
export const rule: readonly Frame[] = [
  {
    id: 'accounts/make-rule',
    kind: 'rule',
    pos: 'verb',
    words: [
      'pass',
      'issue',
      'draft',
      'sign',
      'enact',
      'adopt',
      'publish',
      'propose',
      'introduce',
      'unveil',
      'release',
      'announce',
      'repeal',
      'ratify',
      'promulgate',
      'amend',
      'finalize',
      'finalise',
      'implement',
    ],
    when: [{ in: 'undergoer', lemmas: ['@rule'] }],
    who: ['doer'],
    whoIs: 'authority',
    whom: ['for'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.6,
    examples: [
      { text: 'The Energy Ministry issued guidelines for grid operators on Monday.', who: ['Energy Ministry'] },
    ],
  },
];
