// Rows that read shares told in words as percent: "two-thirds", "one in five", "half of".
import type { RuleId, Span } from '../../model/span.ts';
import { matchesOf } from '../matches-of.ts';
import type { Example } from './rule.ts';

/** A share and its value in percent, rounded to two decimals. */
export interface Share extends Span {
  readonly rule: RuleId;
  readonly percent: number;
}

interface ShareRule {
  readonly id: RuleId;
  readonly pattern: RegExp;
  readonly part: (groups: Readonly<Record<string, string | undefined>>) => readonly [number, number];
  readonly examples: readonly Example[];
}

// biome-ignore format: a table of words
const small: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, twenty: 20, fifty: 50, hundred: 100,
};
// biome-ignore format: a table of words
const parts: Readonly<Record<string, number>> = {
  half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, twentieth: 20, hundredth: 100,
};
const smallWords = Object.keys(small).join('|');
const partWords = Object.keys(parts).join('|');

/** The rows in order: where two overlap, the earlier row holds. */
export const shareRules: readonly ShareRule[] = [
  {
    id: 'amounts/fraction',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d-])(?<top>two|three|four|five|six|seven|eight|nine)[\s-](?<bottom>${partWords})s(?!\p{L})(?!\sof an?\s(?:million|billion|trillion|mile))`,
      'giu',
    ),
    part: ({ top = '', bottom = '' }) => [numberOf(small, top), numberOf(parts, bottom)],
    examples: [
      { text: 'Two-thirds of the members agreed.', takes: ['exact 66.67 percent'] },
      { text: 'About three-quarters of the posts go to engineers.', takes: ['about 75 percent'] },
      { text: 'It needs three fifths of the votes.', takes: ['exact 60 percent'] },
    ],
  },
  {
    id: 'amounts/part-of',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d-])(?<top>an?|one)[\s-](?<bottom>${partWords})(?=\s(?:of|its|the)\s(?!an?\s|(?:the\s)?(?:way|time|hour|day|week|month|year|season|century)(?!\p{L})))`,
      'giu',
    ),
    part: ({ bottom = '' }) => [1, numberOf(parts, bottom)],
    examples: [
      { text: 'A quarter of its staff will go.', takes: ['exact 25 percent'] },
      { text: 'More than one-third of voters stayed home.', takes: ['over 33.33 percent'] },
      { text: 'He ran a third time.', takes: [] },
      { text: 'It lasted a quarter of the hour.', takes: [] },
      { text: 'In a second of joy she spoke.', takes: [] },
    ],
  },
  {
    id: 'amounts/by-a-part',
    pattern: new RegExp(
      String.raw`(?<=\bby\s(?:(?:about|around|roughly|nearly|almost|some|over|more than|less than|up to|at least)\s)?)(?:(?<top>an?|one)[\s-](?<bottom>${partWords.replace('half|', '')})|(?<bottomalone>half))(?=[,.;:)]|$|\s(?:in|to|from|since|over|on|this|last|next|compared|within|and|between|during|by|before|after|as|while|at|year)(?!\p{L}))`,
      'giu',
    ),
    part: ({ bottom, bottomalone = '' }) => [1, numberOf(parts, bottom ?? bottomalone)],
    examples: [
      { text: 'Output fell by a third.', takes: ['exact 33.33 percent'] },
      { text: 'Output rose by nearly a quarter last year.', takes: ['about 25 percent'] },
      { text: 'The plan cuts waste by half.', takes: ['exact 50 percent'] },
      { text: 'It was built by a third party.', takes: [] },
      { text: 'He was followed by a second, and a third.', takes: [] },
    ],
  },
  {
    id: 'amounts/half-of',
    pattern:
      /(?<![\p{L}\d-])(?<!\b(?:first|second|latter|last|other|better|top|bottom|this|that|each|northern|southern|eastern|western|back|front|past|next|later|earlier)\s)half(?=\s(?:of|its|the|their|his|her|our|all)\s(?!an?\s|(?:the |this |last |next )?(?:time|way|hour|day|week|month|year|season|decade|century|game|distance)(?!\p{L})))/giu,
    part: () => [1, 2],
    examples: [
      { text: 'Nearly half of all homes lost power.', takes: ['about 50 percent'] },
      { text: 'It will close half its shops.', takes: ['exact 50 percent'] },
      { text: 'In the first half of the year sales grew.', takes: [] },
      { text: 'He slept half the day.', takes: [] },
    ],
  },
  {
    id: 'amounts/one-in',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d-])(?<top>${smallWords}|\d{1,3})(?:\sin(?:\severy)?|\sout\sof(?:\severy)?)\s(?<bottom>${smallWords}|\d{1,3})(?![\p{L}\d,.]*\d|\p{L}|-|\s(?:years?|months?|weeks?|days?|hours?|minutes?|states?|cities|countries|million|billion|thousand)(?!\p{L}))`,
      'giu',
    ),
    part: ({ top = '', bottom = '' }) => [numberOf(small, top), numberOf(small, bottom)],
    examples: [
      { text: 'One in five pupils skips class.', takes: ['exact 20 percent'] },
      { text: 'Some 9 out of 10 buyers agree.', takes: ['about 90 percent'] },
      { text: 'Three in four homes have it.', takes: ['exact 75 percent'] },
      { text: 'He won two in three years.', takes: [] },
      { text: 'One in 2019 failed.', takes: [] },
    ],
  },
];

/** Every share told in words in a text; `offset` is where the text begins in the report. */
export function sharesIn(text: string, offset: number): readonly Share[] {
  const all = shareRules.flatMap((rule) =>
    matchesOf(rule.pattern, text).flatMap((match) => {
      const [top, bottom] = rule.part(match.groups ?? {});
      if (top < 1 || bottom <= top) return [];
      const start = offset + match.index;
      return [
        { rule: rule.id, start, end: start + match[0].length, percent: Math.round((top * 10_000) / bottom) / 100 },
      ];
    }),
  );
  return all.filter((share, at) => !all.slice(0, at).some((one) => one.start < share.end && share.start < one.end));
}

function numberOf(table: Readonly<Record<string, number>>, word: string): number {
  return table[word.toLowerCase()] ?? (Number(word) || 0);
}
