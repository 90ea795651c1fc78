// Rows for counted things: what a body sells, employs or has, who lives where, and tallies.
import { isPassive, subjectOf } from '../../../language/clauses.ts';
import { hasRelation } from '../../../language/tree.ts';
import type { FigureFrame } from '../frame.ts';
import { counted, isInfinitive, isPlanned, lemmaOf, wordAt } from '../look.ts';
import type { Placed } from '../place-amount.ts';
import {
  dealing,
  dealtOnce,
  eachPeriod,
  economies,
  extending,
  harming,
  having,
  held,
  living,
  logging,
  settlements,
  tallied,
} from '../words.ts';

const few = 10;
/** "Over six years", "in the past two decades". */
const overYears = /^(?:over|in|during|within|across) (?:the )?(?:(?:past|last) )?(?:\w+ )?(?:years|months|decades)/iu;

/** The rows in order; the first that takes an amount decides. */
export const counts: readonly FigureFrame[] = [
  {
    id: 'figures/dealt-in',
    takes: (placed) => {
      const { sentence, amount, first, last, lead, preposition } = placed;
      const next = sentence.tokens[last + 1];
      const verb = next?.xpos === 'VBN' && dealing.has(lemmaOf(next)) ? last + 1 : placed.verb;
      if (verb === null || !isCount(placed) || amount.value <= few) return null;
      if (!isDealing(placed, verb) || isInfinitive(placed, verb)) return null;
      const isBy = wordAt(placed, lead) === 'by';
      const isDealt = isPassive(sentence, verb) ? first < verb || isBy : first > verb && preposition === null;
      return isDealt ? counted(placed, verb) : null;
    },
    examples: [
      { text: 'The baker, which employs some 310 people in two towns, is for sale.', takes: ['about 310 person'] },
      { text: 'More than 9,000 canoes were sold across Peru in May.', takes: ['over 9000 canoe'] },
      { text: 'They like their town, where 600 pianos were sold that winter.', takes: ['exact 600 piano'] },
      { text: 'The yard delivered 40 ships in 2022.', takes: ['exact 40 ship'] },
      { text: 'The band leads, thanks to over 1.6 million albums sold since May.', takes: ['over 1600000 album'] },
      { text: 'The plant is supposed to employ 500 people.', takes: [] },
      { text: 'Trade with it supports 40,000 jobs.', takes: ['exact 40000 job'] },
      { text: 'The economy added 214,000 jobs last month.', takes: ['exact 214000 job'] },
      { text: 'He sold the house to 20 buyers.', takes: [] },
      { text: 'The works makes 300,000 cars a year.', takes: ['exact 300000 car'] },
      { text: 'The app is used by 40 million people.', takes: ['exact 40000000 person'] },
      { text: 'It agreed to sell 30 stores.', takes: [] },
      { text: 'It sold 30 stores to a rival.', takes: [] },
    ],
  },
  {
    id: 'figures/extends',
    takes: (placed) => {
      const { sentence, amount, verb } = placed;
      const isArea = /^(?:square|hectare|acre|mile|kilomet)/.test(amount.unit);
      if (!isCount(placed) || !isArea || verb === null || !extending.has(lemmaOf(sentence.tokens[verb]))) return null;
      return counted(placed, verb);
    },
    examples: [
      { text: 'The park covers 30,000 acres.', takes: ['exact 30000 acre'] },
      { text: 'The duties cover 1,300 goods.', takes: [] },
    ],
  },
  {
    id: 'figures/living',
    takes: (placed) => {
      const { sentence, top, last, amount } = placed;
      if (!isCount(placed) || amount.value <= few) return null;
      const next = sentence.tokens.slice(last + 1, last + 4).find((token) => !/^(?:ADV|AUX)$/.test(token.upos));
      const above = sentence.tokens[sentence.tokens[top]?.head ?? top];
      const verb = [next, hasRelation(sentence.tokens[top], 'nsubj') ? above : undefined].find(
        (token) => token?.upos === 'VERB' && living.has(lemmaOf(token)),
      );
      return verb === undefined ? null : counted(placed, verb.index);
    },
    examples: [
      { text: 'About 40,000 people live in the valley.', takes: ['about 40000 person'] },
      { text: 'More than 3 million drivers now use the app.', takes: ['over 3000000 driver'] },
      { text: 'Two ministers visited the plant.', takes: [] },
    ],
  },
  {
    id: 'figures/are',
    takes: (placed) => {
      const { sentence, amount, last } = placed;
      if (!isCount(placed) || amount.value < 1000 || !/^(?:is|are)$/.test(wordAt(placed, last + 1))) return null;
      const next = sentence.tokens.slice(last + 2, last + 5).find((token) => token.upos !== 'ADV');
      return next !== undefined && /^(?:ADP|ADJ|NOUN|DET)$/.test(next.upos) ? counted(placed, next.index) : null;
    },
    examples: [
      { text: 'Some 160 million children are in work.', takes: ['about 160000000 child'] },
      { text: 'About 40,000 homes are without power.', takes: ['about 40000 home'] },
      { text: 'Some 4,000 workers are expected to go.', takes: [] },
    ],
  },
  {
    id: 'figures/held',
    takes: (placed) => {
      const { sentence, lead, amount } = placed;
      if (!isCount(placed) || amount.value <= few) return null;
      if (/\baboard\b|\bon board\b/i.test(wordsAfter(placed))) return null;
      const isHome = wordAt(placed, lead) === 'to' && wordAt(placed, lead - 1) === 'home';
      if (isHome) return counted(placed, lead);
      if (!held.has(lastWord(amount.unit))) return null;
      const owns =
        having.has(lemmaOf(sentence.tokens[lead])) ||
        wordAt(placed, lead) === 'with' ||
        (wordAt(placed, lead) === 'of' && settlements.has(lemmaOf(sentence.tokens[lead - 1])));
      return owns ? counted(placed, lead) : null;
    },
    examples: [
      { text: 'The bank alone had 8,300 employees at the end of May.', takes: ['exact 8300 employee'] },
      { text: 'It is a chain with more than 300 stores.', takes: ['over 300 store'] },
      { text: 'It is a city of nearly 18 million residents.', takes: ['about 18000000 resident'] },
      { text: 'The valley is home to 5 million people.', takes: ['exact 5000000 person'] },
      { text: 'The forest is home to 1,300 bird species.', takes: ['exact 1300 bird species'] },
      { text: 'The chain operates 2,300 shops.', takes: ['exact 2300 shop'] },
      { text: 'The town has two mayors.', takes: [] },
      { text: 'The boat had 52 people on board.', takes: [] },
    ],
  },
  {
    id: 'figures/there-are',
    takes: (placed) => {
      const { sentence, lead, amount } = placed;
      const be = wordAt(placed, lead) === 'now' ? lead - 1 : lead;
      if (!isCount(placed) || amount.value <= few || lemmaOf(sentence.tokens[be]) !== 'be') return null;
      return wordAt(placed, be - 1) === 'there' ? counted(placed, lead) : null;
    },
    examples: [
      { text: 'There are 4,200 wind farms in the country.', takes: ['exact 4200 wind farm'] },
      { text: 'There are now a total of 16 dams in use.', takes: ['exact 16 dam'] },
      { text: 'There were two men in the car.', takes: [] },
    ],
  },
  {
    id: 'figures/with-doing',
    takes: (placed) => {
      const { sentence, amount, lead, last } = placed;
      if (!isCount(placed) || amount.value <= few || wordAt(placed, lead) !== 'with') return null;
      return sentence.tokens[last + 1]?.xpos === 'VBG' ? counted(placed, last + 1) : null;
    },
    examples: [
      {
        text: 'The land opened fast, with 24,000 new foreign firms settling there in the first half of the year.',
        takes: ['exact 24000 firm'],
      },
    ],
  },
  {
    id: 'figures/harmed',
    takes: (placed) => {
      const { sentence, amount, verb, last, lead } = placed;
      const isOfOne = /^(?:mother|father|parent|grandmother|grandfather)$/.test(wordAt(placed, lead - 1));
      if (amount.unit !== 'person' || amount.value < 2 || isOfOne) return null;
      const near = [
        sentence.tokens[last],
        sentence.tokens[last + 1],
        sentence.tokens[last + 2],
        sentence.tokens[verb ?? last],
      ];
      const harm = near.find((token) => harming.has(lemmaOf(token)) || /^(?:dead|died)$/i.test(token?.form ?? ''));
      return harm === undefined ? null : counted(placed, harm.index);
    },
    examples: [
      {
        text: 'With more than 900 people killed by floods last year, dams are back in favour.',
        takes: ['over 900 person'],
      },
      { text: 'The blast killed 12 people.', takes: ['exact 12 person'] },
      { text: 'A mother of 12 was killed.', takes: [] },
    ],
  },
  {
    id: 'figures/tallied',
    takes: (placed) => {
      const { amount, verb, top } = placed;
      const isAboard = amount.unit === 'passenger' || /\baboard\b|\bon board\b/i.test(wordsAfter(placed));
      if (!isCount(placed) || amount.value <= few || isAboard) return null;
      return tallied.has(lastWord(amount.unit)) ? counted(placed, verb ?? top) : null;
    },
    examples: [
      { text: 'Smoking causes more than 8 million deaths a year.', takes: ['over 8000000 death'] },
      { text: 'The isle drew 90,000 visitors in May.', takes: ['exact 90000 visitor'] },
      { text: 'Thousands of visitors came.', takes: [] },
      { text: 'The ship, with 214 passengers on board, sank.', takes: [] },
    ],
  },
  {
    id: 'figures/tallied-over',
    takes: (placed) => {
      const { sentence, lead } = placed;
      if (!isCount(placed) || !logging.has(lemmaOf(sentence.tokens[lead]))) return null;
      return overYears.test(wordsAfter(placed)) ? counted(placed, lead) : null;
    },
    examples: [
      {
        text: 'Records show that the driver had eight speeding offences over six years.',
        takes: ['exact 8 speeding offence'],
      },
      { text: 'The dam has logged five leaks in two decades.', takes: ['exact 5 leak'] },
      { text: 'The board had five meetings over lunch.', takes: [] },
    ],
  },
  {
    id: 'figures/first-in',
    takes: (placed) => {
      const { sentence, amount, lead, first } = placed;
      if (!isCount(placed) || !/^(?:in|every)$/.test(wordAt(placed, lead))) return null;
      const one = sentence.tokens
        .slice(Math.max(0, first - 10), lead)
        .findLast((token) => /^(?:first|one)$/i.test(token.form));
      return one !== undefined && /^(?:mile|kilometer|kilometre|flight|journey|trip|birth)$/.test(amount.unit)
        ? counted(placed, one.index)
        : null;
    },
    examples: [
      { text: 'The line had one accident in over 2 million journeys.', takes: ['over 2000000 journey'] },
      { text: 'One crash in 40,000 flights is rare.', takes: ['exact 40000 flight'] },
    ],
  },
];

/** "Sells 300 cars", "makes 300 cars a year", "is used by 300 people", "the economy added 300 jobs". */
function isDealing(placed: Placed, verb: number): boolean {
  const { sentence, amount, lead } = placed;
  const lemma = lemmaOf(sentence.tokens[verb]);
  if (/^(?:make|build|assemble)$/.test(lemma)) return eachPeriod.test(wordsAfter(placed));
  if (lemma === 'use') return wordAt(placed, lead) === 'by';
  if (lemma === 'sell') return !dealtOnce.has(lastWord(amount.unit));
  if (lemma !== 'add') return dealing.has(lemma);
  return amount.unit === 'job' && economies.has(lemmaOf(sentence.tokens[subjectOf(sentence, verb) ?? -1]));
}

/** Whether it is a count, and one that is not only planned. */
function isCount(placed: Placed): boolean {
  return placed.amount.kind === 'count' && !isPlanned(placed);
}

function lastWord(unit: string): string {
  return unit.split(' ').at(-1) ?? '';
}

function wordsAfter({ sentence, last }: Placed): string {
  const next = sentence.tokens.slice(last + 1, last + 5).map((token) => token.form);
  return next.join(' ');
}
