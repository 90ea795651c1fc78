// Rows for changes and for what something rose or fell to.
import { prepositional } from '../../../language/clauses.ts';
import type { FigureFrame } from '../frame.ts';
import { changing, firstNoun, isAskedFor, lemmaOf, nounAfter, signOf, subjectNear, taken, wordAt } from '../look.ts';
import type { Placed } from '../place-amount.ts';
import { falling, fallingNouns, rising, risingNouns } from '../words.ts';

/** The rows in order; the first that takes an amount decides. */
export const changes: readonly FigureFrame[] = [
  {
    id: 'figures/change-noun',
    takes: (placed) => {
      const noun = nounAfter(placed);
      const sign = noun === null ? null : signOf(noun, risingNouns, fallingNouns);
      if (noun === null || sign === null || placed.amount.unit !== 'percent' || isAskedFor(placed)) return null;
      return taken(placed, 'change', noun.index, measuredBy(placed, noun.index) ?? noun.index, sign);
    },
    examples: [
      { text: 'The ministry reported a 35.7 percent increase in exports.', takes: ['exact 35.7 percent (35.7)'] },
      {
        text: 'Arrivals reached 24,000 tourists, representing a 12 percent rise from a year ago.',
        takes: ['exact 24000 tourist (12)'],
      },
      { text: 'A 9% drop in rents followed.', takes: ['exact -9 percent (-9)'] },
      { text: 'A 25 percent tariff on steel followed.', takes: [] },
      { text: 'Dockers demand a 7.5 percent wage hike.', takes: [] },
    ],
  },
  {
    id: 'figures/change-of',
    takes: (placed) => {
      const { sentence, lead, amount } = placed;
      if (wordAt(placed, lead) !== 'of' || amount.unit !== 'percent' || isAskedFor(placed)) return null;
      const sign = signOf(sentence.tokens[lead - 1], risingNouns, fallingNouns);
      if (sign === null) return null;
      const measured =
        wordAt(placed, placed.last + 1) === 'in' ? (firstNoun(placed, placed.last + 2)?.index ?? null) : null;
      return taken(placed, 'change', lead - 1, measured ?? lead - 1, sign);
    },
    examples: [
      { text: 'The port saw an increase of 29 percent in traffic.', takes: ['exact 29 percent (29)'] },
      { text: 'It was a fall of almost 4%.', takes: ['about -4 percent (-4)'] },
      { text: 'It holds a stake of 29 percent.', takes: [] },
    ],
  },
  {
    id: 'figures/up-or-down',
    takes: (placed) => {
      const lead = wordAt(placed, placed.lead);
      if (placed.amount.unit !== 'percent' || (lead !== 'up' && lead !== 'down')) return null;
      const verb = placed.sentence.tokens[placed.lead - 1];
      if (verb?.upos === 'VERB' && !/^(?:be|go|close|end|finish|stand|remain)$/.test(lemmaOf(verb))) return null;
      const above = subjectNear(placed, placed.lead);
      return above === null ? null : taken(placed, 'change', above, above, lead === 'up' ? 1 : -1);
    },
    examples: [
      { text: 'Revenue was $4 billion, up 5 percent from a year earlier.', takes: ['exact 4000000000 USD (5)'] },
      { text: 'Exports were down 3%.', takes: ['exact -3 percent (-3)'] },
      { text: 'Food makes up 22 percent of spending.', takes: ['exact 22 percent'] },
      { text: 'Shares in the chain were up 3%.', takes: [] },
      {
        text: 'Exports were $4 billion and imports were up 3 percent.',
        takes: ['exact 4000000000 USD', 'exact 3 percent (3)'],
      },
    ],
  },
  {
    id: 'figures/more-than',
    takes: (placed) => {
      const { sentence, last, amount } = placed;
      const next = sentence.tokens.slice(last + 1, last + 9).map((token) => token.form);
      const [, word = ''] = thanBefore.exec(next.join(' ')) ?? [];
      if (amount.unit !== 'percent' || word === '' || isAskedFor(placed)) return null;
      const above = subjectNear(placed, placed.top) ?? placed.top;
      return taken(placed, 'change', above, above, /^(?:less|fewer|lower|below|smaller)$/i.test(word) ? -1 : 1);
    },
    examples: [
      { text: 'Sales were 7 percent lower than a year earlier.', takes: ['exact -7 percent (-7)'] },
      { text: 'The group had revenue of €3 million, 7% more than in 2022.', takes: ['exact 3000000 EUR (7)'] },
      { text: 'Rainfall is 40 percent below the average.', takes: ['exact -40 percent (-40)'] },
      { text: 'The rooms are 7 percent larger than those of its rival.', takes: [] },
    ],
  },
  {
    id: 'figures/changed-by',
    takes: (placed) => {
      const { sentence, amount, verb, preposition } = placed;
      if (
        verb === null ||
        amount.unit !== 'percent' ||
        (preposition !== null && preposition !== 'by') ||
        isLevelWord(placed)
      )
        return null;
      const sign = signOf(sentence.tokens[verb], rising, falling);
      const measured = sign === null ? null : changing(placed, verb);
      return sign === null || measured === null ? null : taken(placed, 'change', verb, measured, sign);
    },
    examples: [
      {
        text: 'Rents in the old harbour rose 26 percent in the last two months of 2017.',
        takes: ['exact 26 percent (26)'],
      },
      { text: 'Imports fell by more than 8 percent in May.', takes: ['over -8 percent (-8)'] },
      { text: 'Exports are forecast to grow by 12 percent next year.', takes: ['exact 12 percent (12)'] },
      { text: 'The works agreed to increase output by 8 percent.', takes: [] },
      { text: 'Shares of the chain rose 4 percent.', takes: [] },
      { text: 'The Nasdaq fell 2 percent on Monday.', takes: [] },
      { text: 'The euro slipped 0.3 percent.', takes: [] },
      { text: 'Oil rose 2 percent.', takes: [] },
    ],
  },
  {
    id: 'figures/changed-to',
    takes: (placed) => {
      const { sentence, verb, preposition } = placed;
      if (verb === null || !(preposition === 'to' || preposition === 'at' || isLevelWord(placed))) return null;
      const sign = signOf(sentence.tokens[verb], rising, falling);
      const measured = sign === null ? null : changing(placed, verb);
      return sign === null || measured === null ? null : taken(placed, 'level', verb, measured, sign);
    },
    examples: [
      { text: 'Revenue rose 5 percent to $20 million.', takes: ['exact 20000000 USD (5)'] },
      { text: 'Unemployment fell to 4.1 percent in March.', takes: ['exact 4.1 percent'] },
      { text: 'His approval rate fell below 30 percent.', takes: ['under 30 percent'] },
      { text: 'The number of licences rose from 70 to 145.', takes: ['exact 145 licence'] },
      { text: 'Core inflation edged up to 1.7 percent.', takes: ['exact 1.7 percent'] },
      { text: 'The share price rose to $40.', takes: [] },
    ],
  },
];

/** "fell below 30 percent". */
function isLevelWord(placed: Placed): boolean {
  return /^(?:above|below|under|past|beyond)$/.test(wordAt(placed, placed.first - 1));
}

/** "More than in 2020", "lower than a year earlier", "more visitors than the year before". */
const thanBefore =
  /^(more|less|fewer|higher|lower|larger|smaller|greater|above|below)\s(?:\p{L}+\s){0,3}?(?:than\s)?(?:(?:in|at|for|during)\s)?(?:the\s|a\s|its\s)?(?:average\b|normal\b|\d{4}\b|last\s|previous\s|prior\s|same\s|year\s|month\s|quarter\s|January|February|March|April|May|June|July|August|September|October|November|December)/u;

const period =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|year|quarter|month|half|week|decade)$/;

/** "an increase in exports", "growth of exports", not "a rise in May". */
function measuredBy(placed: Placed, noun: number): number | null {
  if (/^(?:in|of)$/.test(wordAt(placed, noun + 1))) {
    const measured = firstNoun(placed, noun + 2);
    return measured === null || period.test(measured.form) ? null : measured.index;
  }
  return ['in', 'of'].flatMap((word) => prepositional(placed.sentence, noun, word))[0] ?? null;
}
