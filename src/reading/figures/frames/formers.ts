// Rows for what a measure stood at before, where its own time is told: "from 7 percent in March", "against 19,800 in 2020".
import type { FigureFrame } from '../frame.ts';
import {
  changing,
  counted,
  firstNoun,
  isAskedFor,
  isPlanned,
  lemmaOf,
  measureBefore,
  signOf,
  subjectNear,
  taken,
  wordAt,
} from '../look.ts';
import type { Placed } from '../place-amount.ts';
import { falling, fallingNouns, rising, risingNouns } from '../words.ts';

/** The rows in order; the first that takes an amount decides. */
export const formers: readonly FigureFrame[] = [
  {
    id: 'figures/from',
    takes: (placed) => {
      if (wordAt(placed, placed.lead) !== 'from' || !isTimed(placed) || isAskedFor(placed)) return null;
      const move = moveBefore(placed);
      if (move === null) return null;
      const measured = changing(placed, move) ?? subjectNear(placed, move);
      if (measured === null) return null;
      const isShare = /^(?:percent|cent|%)$/.test(lemmaOf(placed.sentence.tokens[measured]));
      const whole = isShare ? firstNoun(placed, measured + 2)?.index : undefined;
      return taken(placed, 'former', placed.last, whole ?? measured);
    },
    examples: [
      {
        text: 'Inflation eased to 5 percent in June from 7.3 percent in March.',
        takes: ['exact 5 percent', 'exact 7.3 percent'],
      },
      {
        text: 'Gifts fell from $61 million in 2020 to $23 million in 2022.',
        takes: ['exact 61000000 USD', 'exact 23000000 USD'],
      },
      { text: 'Profit fell to $14 million from $20 million a year earlier.', takes: ['exact 14000000 USD'] },
      { text: 'The share price fell from $61 in March to $23 in May.', takes: [] },
      {
        text: 'Wealth rose to $331 billion from $308 billion last year.',
        takes: ['exact 331000000000 USD', 'exact 308000000000 USD'],
      },
      { text: 'He drove 200 miles from 40 miles in the south.', takes: [] },
    ],
  },
  {
    id: 'figures/against',
    takes: (placed) => {
      if (!isComparing(placed) || !isTimed(placed) || isPlanned(placed)) return null;
      const { sentence, lead, last, amount } = placed;
      const verb = sentence.tokens
        .slice(0, lead)
        .findLast((token) => token.upos === 'VERB' && lemmaOf(token) !== 'compare');
      const measured = verb === undefined ? null : measureBefore(placed, verb.index);
      if (measured !== null) return taken(placed, 'former', last, measured);
      return amount.kind === 'count' && verb !== undefined ? { ...counted(placed, last), role: 'former' } : null;
    },
    examples: [
      {
        text: 'Output reached 21,300 tonnes in 2021, against 19,800 tonnes in 2020.',
        takes: ['exact 21300 tonne', 'exact 19800 tonne'],
      },
      {
        text: 'The council issued 26 fines in 2022, compared with 31 fines in the previous year.',
        takes: ['exact 26 fine', 'exact 31 fine'],
      },
      {
        text: 'The mine produced 21,300 tonnes in 2021, compared with 19,800 tonnes in 2020.',
        takes: ['exact 21300 tonne', 'exact 19800 tonne'],
      },
      { text: 'The yard voted 31 to 12 against 5 plans in May.', takes: [] },
    ],
  },
];

/** "In 2020", "at the end of March", not "a year earlier", which only dates the comparison. */
function isTimed(placed: Placed): boolean {
  const next = placed.sentence.tokens.slice(placed.last + 1, placed.last + 7).map((token) => token.form);
  return /^(?:last (?:year|month|quarter|season)\b|in the (?:previous|prior) (?:year|month|quarter)\b|(?:in|for|during|at the end of|at the start of) (?:the )?(?:\S+ ){0,3}?(?:\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|quarter|half)\b)/u.test(
    next.join(' '),
  );
}

/** The word of rising or falling a few words before, within the sentence's stretch without a semicolon. */
function moveBefore({ sentence, lead }: Placed): number | null {
  for (let at = lead - 1; at >= 0 && at > lead - 14; at -= 1) {
    const token = sentence.tokens[at];
    if (token?.form === ';') return null;
    if (signOf(token, rising, falling) !== null || signOf(token, risingNouns, fallingNouns) !== null) return at;
    if (/^(?:up|down)$/.test(token?.form ?? '') && at === lead - 1) return at;
  }
  return null;
}

/** "Against 5 in 2020", "compared with 5 in 2020". */
function isComparing(placed: Placed): boolean {
  const word = wordAt(placed, placed.lead);
  if (word === 'against' || word === 'versus') return true;
  return (word === 'with' || word === 'to') && wordAt(placed, placed.lead - 1) === 'compared';
}
