import type { Frame } from '../frame.ts';

/** Opens, builds, expands, moves, closes a plant, office, line. */
export const facility: readonly Frame[] = [
  {
    id: 'accounts/open-facility',
    kind: 'facility',
    pos: 'verb',
    words: [
      'open',
      'build',
      'construct',
      'expand',
      'close',
      'shut',
      'shutter',
      'inaugurate',
      'relocate',
      'move',
      'reopen',
      'establish',
      'mothball',
      'set',
      'idle',
      'demolish',
    ],
    when: [{ in: 'undergoer', lemmas: ['@facility', 'production', 'operation', 'manufacturing', 'capacity'] }],
    who: ['doer'],
    what: ['undergoer'],
    amounts: ['money', 'count'],
    prior: 0.7,
    examples: [
      { text: 'Norvik opened a battery plant in Porto in May.', who: ['Norvik'] },
      { text: 'Norvik opened talks with Aurel.', leaves: true },
    ],
  },
  {
    id: 'accounts/production',
    kind: 'facility',
    pos: 'verb',
    words: ['shift', 'halt', 'suspend', 'resume', 'start', 'begin', 'stop', 'cease'],
    when: [
      { in: 'undergoer', lemmas: ['production', 'manufacturing', 'operation', 'construction', 'output', 'assembly'] },
    ],
    who: ['doer'],
    what: ['undergoer'],
    needs: 'who',
    prior: 0.6,
    examples: [{ text: 'Norvik halted production in Porto last week.', who: ['Norvik'] }],
  },
];
