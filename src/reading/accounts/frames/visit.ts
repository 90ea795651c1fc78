import type { Frame } from '../frame.ts';

/** Someone goes somewhere, or to somebody's seat. */
export const visit: readonly Frame[] = [
  {
    id: 'accounts/visit-verb',
    kind: 'visit',
    pos: 'verb',
    words: ['visit', 'tour'],
    who: ['doer'],
    whom: ['undergoer'],
    whomIs: 'organization',
    needs: 'who',
    prior: 0.75,
    examples: [{ text: 'Foreign Minister Ana Prado visited Lima on Monday.', who: ['Ana Prado'] }],
  },
  {
    id: 'accounts/travel',
    kind: 'visit',
    pos: 'verb',
    words: ['travel', 'fly', 'head', 'go', 'arrive', 'journey', 'land', 'return'],
    when: [{ in: 'doer', lemmas: ['*'] }],
    who: ['doer'],
    whoIs: 'person',
    needs: 'who',
    needsPlace: true,
    prior: 0.5,
    examples: [{ text: 'Foreign Minister Ana Prado travelled to Lima on Monday.', who: ['Ana Prado'] }],
  },
  {
    id: 'accounts/visit-noun',
    kind: 'visit',
    pos: 'noun',
    isAhead: true,
    words: ['visit', 'trip', 'tour', 'stopover'],
    who: ['owner', 'doer', 'by', 'subject', 'of'],
    whom: ['to'],
    whomIs: 'organization',
    needs: 'who',
    prior: 0.65,
    examples: [{ text: 'Ana Prado paid a visit to Lima in May.', who: ['Ana Prado'] }],
  },
];
