import type { Kind } from '../../../model/account.ts';
import type { Frame, FrameExample } from '../frame.ts';
import { words } from '../words.ts';

/** "The ban was lifted in May": a noun that names no party and stands for an event of its kind told before. */
export const anaphors: readonly Frame[] = [
  told(
    'restriction',
    'ban suspension embargo tariff sanction curb restriction moratorium freeze grounding',
    'impose introduce lift ease remove extend suspend take expire end come expect schedule',
    {
      text: 'Mexico banned imports of coal from Norvik Corp in 2019. The ban was lifted in March.',
      who: ['Mexico'],
    },
    { text: 'The ban was lifted in March.', leaves: true },
  ),
  told(
    'workforce',
    'strike walkout stoppage layoff',
    'begin start end plan schedule call expect enter suspend postpone cancel',
    {
      text: 'Pilots at Norvik Airlines went on strike on Monday. The strike was suspended on Wednesday.',
    },
    { text: 'The strike ended in March.', leaves: true },
  ),
  told(
    'acquisition',
    'deal transaction takeover merger acquisition purchase sale',
    'close complete finalize finalise conclude expect',
    {
      text: 'Norvik Corp agreed to buy Aurel Group for $2 billion in 2019. The deal was completed in March.',
      who: ['Norvik Corp'],
    },
    { text: 'The deal was completed in March.', leaves: true },
  ),
  told(
    'lawsuit',
    'lawsuit suit complaint petition arrest trial',
    'file lodge submit begin start open schedule set come take hear expect postpone adjourn announce make',
    {
      text: 'Norvik Corp sued Aurel Group in 2019. The trial is expected to begin in June.',
      who: ['Norvik Corp'],
      standing: 'planned',
    },
    { text: 'The lawsuit was filed in March.', leaves: true },
  ),
  told(
    'penalty',
    'fine penalty settlement',
    'impose announce issue levy pay come hand approve reduce uphold confirm cut',
    {
      text: 'The Energy Commission fined Norvik Corp 4 million euros in 2019. The fine was cut in March.',
      who: ['Energy Commission'],
    },
    { text: 'The fine was announced in March.', leaves: true },
  ),
  told(
    'rule',
    'law bill legislation rule regulation decree act ordinance guideline directive amendment budget',
    'pass approve adopt sign publish issue announce come take go enter introduce propose enact unveil draft ratify expect',
    {
      text: 'Parliament passed a law on data in 2019. The law was ratified in March.',
      who: ['Parliament'],
    },
    { text: 'The bill was approved in March.', leaves: true },
  ),
  told(
    'decision',
    'approval judgment judgement sentence conviction clearance permit licence license',
    'issue come hand deliver announce publish give grant impose uphold expect',
    {
      text: 'The Energy Commission approved the merger of Norvik Corp and Aurel Group in 2019. The approval was upheld in March.',
      who: ['Energy Commission'],
    },
    { text: 'The approval came in March.', leaves: true },
  ),
  {
    id: 'accounts/the-facility',
    kind: 'facility',
    pos: 'verb',
    words: words('open close reopen shut'),
    when: [
      {
        in: 'doer',
        lemmas: words('plant factory mine mill refinery terminal center centre line depot complex bridge'),
      },
      { in: 'undergoer', lemmas: ['*'], not: true },
    ],
    who: [],
    prior: 0.5,
    examples: [
      {
        text: 'Norvik Corp opened a battery plant in Porto in 2019. The plant will close in 2026.',
        who: ['Norvik Corp'],
        standing: 'planned',
      },
      {
        text: 'Norvik Corp said it would expand the Porto plant, which opened in 1953.',
        who: ['Norvik Corp'],
        standing: 'happened',
      },
      {
        text: 'Norvik Corp will close the Porto plant, which opened in 1953.',
        who: ['Norvik Corp'],
        standing: 'happened',
      },
      { text: 'The plant will close in 2026.', leaves: true },
    ],
  },
];

function told(kind: Kind, nouns: string, verbs: string, ...examples: readonly FrameExample[]): Frame {
  return {
    id: `accounts/the-${kind}`,
    kind,
    pos: 'noun',
    words: words(nouns),
    when: [{ in: 'carrier', lemmas: words(verbs) }],
    who: [],
    prior: 0.5,
    examples,
  };
}
