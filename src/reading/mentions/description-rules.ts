// When a definite description ("the company") means a party told before: a row a reason, tried in this order.
import { type Chain, sortsOf } from './chain.ts';
import type { NounPlace } from './place.ts';
import { partyNounsOf } from './words.ts';

interface DescriptionRule {
  readonly id: `mentions/${string}`;
  /** Sentences back to look. */
  readonly reach: number;
  /** How much nearer the best must lie than the next best. */
  readonly margin: number;
  readonly fits: (place: NounPlace, chain: Chain) => boolean;
  readonly examples: readonly DescriptionExample[];
}

/** `means` is the name of the party that `words` mean, or null where they must stay open. */
interface DescriptionExample {
  readonly text: string;
  readonly words: string;
  readonly means: string | null;
}

/** Tried in this order; the first under which some party fits decides, even if it leaves the description open. */
export const descriptionRules: readonly DescriptionRule[] = [
  {
    id: 'mentions/called-so',
    reach: 30,
    margin: 0,
    fits: (place, chain) =>
      chain.nouns.has(place.noun) && place.noun !== 'people' && (chain.names.length > 0 || !isGeneral(place.noun)),
    examples: [
      {
        text: 'The Ministry of Trade opened a review on Monday. The ministry gave no details.',
        words: 'The ministry',
        means: 'Ministry of Trade',
      },
      {
        text: 'Norland, a chipmaker, cut its forecast. Demand was weak, the chipmaker said.',
        words: 'the chipmaker',
        means: 'Norland',
      },
      {
        text: 'The Ministry of Trade opened a review on Monday. The court gave no details.',
        words: 'The court',
        means: null,
      },
    ],
  },
  {
    id: 'mentions/any-of-its-sort',
    reach: 3,
    margin: 1.2,
    fits: (place, chain) =>
      place.howMany === 'one' &&
      partyNounsOf(place.noun).some((noun) => noun.general && isOfSort(chain, noun.sort, noun.type)),
    examples: [
      {
        text: 'Norland Inc. cut its forecast. The company gave no reason.',
        words: 'The company',
        means: 'Norland Inc.',
      },
      { text: 'The Ministry of Trade opened a review. The company gave no reason.', words: 'The company', means: null },
    ],
  },
  {
    id: 'mentions/only-of-its-sort',
    reach: 2,
    margin: 3,
    fits: (place, chain) =>
      chain.names.length > 0 &&
      partyNounsOf(place.noun).some((noun) => noun.sort === 'company' && isOfSort(chain, 'company', noun.type)),
    examples: [
      {
        text: 'Norland Inc. sued Velo Corp. on Monday. The chipmaker gave no reason.',
        words: 'The chipmaker',
        means: null,
      },
      {
        text: 'Norland Inc. cut its forecast. The chipmaker gave no reason.',
        words: 'The chipmaker',
        means: 'Norland Inc.',
      },
    ],
  },
  {
    id: 'mentions/only-person',
    reach: 1,
    margin: 4,
    fits: (place, chain) =>
      place.howMany === 'one' &&
      !place.quoted &&
      chain.nouns.size === 0 &&
      chain.names.length > 0 &&
      partyNounsOf(place.noun).some(
        (noun) => /^(?:person|expert|artist)$/.test(noun.sort) && chain.types[0] === noun.type,
      ),
    examples: [
      { text: 'Ann Roy met Eva Lind on Monday. The chemist, 61, lives in Lyon.', words: 'The chemist', means: null },
      {
        text: 'Ann Roy won the prize on Monday. The chemist, 61, lives in Lyon.',
        words: 'The chemist',
        means: 'Ann Roy',
      },
    ],
  },
];

function isGeneral(noun: string): boolean {
  return partyNounsOf(noun).some((one) => one.general);
}

/** Whether nothing known of a chain keeps it from being of this sort; an organization of no known sort is taken for a company. */
function isOfSort(chain: Chain, sort: string, type: string): boolean {
  if (!chain.types.some((one) => one === type)) return false;
  const sorts = sortsOf(chain);
  if (sorts.size > 0) return sorts.has(sort) && (chain.names.length > 0 || sort === 'company' || sort === 'person');
  return chain.names.length > 0 && /^(?:company|person|association)$/.test(sort);
}
