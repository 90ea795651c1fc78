// Rows about numbers that are no amounts: dates, times, ages, names, references, scores. They stand after money and percent, before counts.
import type { NumberRule } from './rule.ts';

const month = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const bounding =
  /(?:\b(?:over|than|about|around|some|nearly|almost|roughly|least|to|approximately|another|estimated|total of)|~)\s$/i;
const months = new RegExp(String.raw`\b${month}\s(?:the\s)?(?:\d{1,2}(?:\s?[-–]\s?|\sto\s|\sand\s|,\s))?$`, 'u');
const beforeMonth = new RegExp(
  String.raw`^(?:\s?[-–]\s?\d{1,2}|\s(?:to|and)\s\d{1,2})?\s(?:of\s)?${month}(?!\p{L})`,
  'u',
);
const numbered =
  'section|article|chapter|clause|paragraph|rule|act|number|nos?|page|pp?|room|flight|route|highway|interstate|level|phase|stage|tier|' +
  'type|grade|category|version|model|line|gate|platform|channel|unit|apartment|apt|suite|floor|season|episode|volume|vol|part|' +
  'step|figure|fig|table|item|question|amendment|schedule|form|bill|resolution|proposition|district|precinct|zone|group|day|week|' +
  'year|age|aged|ages|generation|formula|top|mark|psalm|verse|ranked|ranks|exhibit|count|case|docket|game|round|quarter|pier|lot|box';

/** A row that leaves a number alone wherever its patterns hold. */
function leaving(
  row: Omit<NumberRule, 'means' | 'examples'> & {
    readonly means?: NumberRule['means'];
    readonly leaves: readonly string[];
  },
): NumberRule {
  const { leaves, means = () => 'leave' as const, ...rest } = row;
  return { ...rest, means, examples: leaves.map((text) => ({ text, takes: [] })) };
}

/** The rows in order; each names what the number is instead. */
export const leftAlone: readonly NumberRule[] = [
  leaving({
    id: 'amounts/not-a-date',
    before: months,
    leaves: ['They met on Nov. 5 in Geneva.', 'The fair runs from November 5 to 10.', 'It opened on May 12, 1998.'],
  }),
  leaving({
    id: 'amounts/not-a-day-before-month',
    after: beforeMonth,
    leaves: ['They met on 5 November.', 'The fair runs 5-10 November.'],
  }),
  {
    id: 'amounts/not-a-year',
    means: ({ number, before }) => {
      if (!/^(?:1[5-9]|20)\d\d$/.test(number.digits) || number.grouped || number.scale !== null) return null;
      return bounding.test(before) && !/\b(?:from .{4,}|up|due) to\s$/i.test(before) ? null : 'leave';
    },
    examples: [
      { text: 'Sales have grown since 2019.', takes: [] },
      { text: 'The 2008 crises hurt 2009 budgets.', takes: [] },
      { text: 'The law of 1974 still holds.', takes: [] },
      { text: 'The office has more than 2000 workers.', takes: ['over 2000 worker'] },
      { text: 'From 2018 to 2020 output rose.', takes: [] },
    ],
  },
  leaving({
    id: 'amounts/not-digits-of-a-longer-sign',
    before: /(?:\d[.,:/]|\d{4}-|[/:#@_=]|\p{L}[-–]?|\d[-–]\d+[-–]|\p{Lu}\p{L}*\s\d+-)$/u,
    leaves: [
      'Covid-19 spread.',
      'It flew a V-40.',
      'The A320 landed.',
      'See item 1.2.3 below.',
      'The vote was on 3/4/2021.',
      'He knew 9/11 well.',
    ],
  }),
  leaving({
    id: 'amounts/not-digits-before-a-sign',
    after: /^(?:[\p{L}]|[.:/]\d|,\d|[-–]\d+[-–]|-[A-Z])/u,
    leaves: [
      'A 5G network opens.',
      'It was the 25th.',
      'A 1990s song.',
      'The clock said 10:30.',
      'She is in her 40s.',
      'A 4K screen.',
    ],
  }),
  leaving({
    id: 'amounts/not-a-time',
    after: /^\s?(?:[ap]\.?\s?m\b|o['’]clock|(?:GMT|UTC|BST|E[SD]?T|P[SD]?T|C[SE]?T|hrs)\b)/iu,
    leaves: ['It starts at 5 p.m. on Friday.', 'Shops shut at nine o’clock.', 'The call ended at 0930 GMT.'],
  }),
  leaving({
    id: 'amounts/not-a-phone-number',
    before: /(?:\+|\(\d{0,4}\)\s?|\b(?:tel|phone|call|dial|fax)(?: at| on)?[.:]?\s\+?\d{0,4}[\s-]?)$/iu,
    leaves: ['Call 555 0147 for help.', 'Tel: 212 555 0199.', 'Phone (020) 7946 0018.'],
  }),
  leaving({
    id: 'amounts/not-a-phone-block',
    after: /^[-\s]\d{3,4}(?:[-\s]\d{3,4})?(?!\d|,)/u,
    leaves: ['The number is 202-555-0147.', 'The desk is at 555-0199.'],
  }),
  leaving({
    id: 'amounts/not-an-age',
    before:
      /\b(?:aged?|turn(?:s|ed)|ages|(?:people|those|anyone|adults?|children|workers|women|men|voters|patients|citizens)\s(?:under|over|above|below))\s(?:over\s|under\s|between\s)?(?:\d+\s(?:to|and)\s)?$/iu,
    leaves: [
      'The plan is for voters under 30.',
      'Children aged 12 to 15 may apply.',
      'He died at age 84.',
      'She turned 30.',
    ],
  }),
  leaving({
    id: 'amounts/not-an-age-in-commas',
    before: /\p{Lu}[\p{L}'’.-]+,\s$/u,
    after: /^(?:,|\.(?:\s|$)|\s?\)|;)/u,
    leaves: ['Ana Ruiz, 45, runs the shop.', 'The driver was Tom Bell, 40.'],
  }),
  leaving({
    id: 'amounts/not-numbered',
    before: new RegExp(String.raw`\b(?:${numbered})\.?\s(?:no\.\s)?(?:\d+(?:,|\sand|\sto)\s)?\(?$`, 'iu'),
    leaves: [
      'Section 301 applies.',
      'Articles of chapter 11 apply.',
      'It won seat No. 7.',
      'Flight 370 is lost.',
      'Level 2 systems steer.',
      'The rule in Article 13 holds.',
      'Type 2 diabetes rises.',
      'It is in the top 10.',
      'See page 3 and room 12.',
    ],
  }),
  {
    id: 'amounts/not-part-of-a-name',
    before: /(?:^|[^.!?:"“]\s|[("“])(?<word>\p{Ll}?\p{Lu}[\p{L}&'’.]*)\s$/u,
    means: ({ number, before }, match) => {
      const word = match?.groups?.word ?? '';
      if (number.grouped || number.scale !== null || number.style !== 'digits') return null;
      return /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|The|And|But|Of|Some|About|Over|Nearly)$/.test(word) ||
        before.trim() === word
        ? null
        : 'leave';
    },
    examples: [
      { text: 'Buyers of the Model 3 cars wait.', takes: [] },
      { text: 'The new Vega 4 phone sold out.', takes: [] },
      { text: 'The uPhone 4 owners wrote in.', takes: [] },
      { text: 'It left the S&P 500 index.', takes: [] },
      { text: 'Most Fortune 500 companies do.', takes: [] },
      { text: 'Two Aero 737 jets landed.', takes: ['exact 2 jet'] },
      { text: 'On Tuesday 45 people were held.', takes: ['exact 45 person'] },
    ],
  },
  {
    id: 'amounts/not-a-capital-word',
    means: ({ written, before }) => (/^\p{Lu}/u.test(written) && /\p{L}[\s-]$/u.test(before) ? 'leave' : null),
    examples: [
      { text: 'The Big Four auditors met.', takes: [] },
      { text: 'A club of the Premier Twenty plays.', takes: [] },
    ],
  },
  leaving({
    id: 'amounts/not-an-address',
    after:
      /^(?:\s\p{Lu}[\p{L}.]*){1,3}\s(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Court|Highway|Terrace)(?!\p{L})/u,
    leaves: ['He lives at 1600 Elm Park Avenue.', 'The seat is 10 Mill Street.'],
  }),
  leaving({
    id: 'amounts/not-a-score',
    means: ({ number }) => (number.grouped || number.scale !== null ? null : 'leave'),
    before:
      /\b(?:won|wins?|lost|beat|beats|defeated|led|leads|drew|tied|voted|votes?(?: of)?|score(?: of)?|ruled|split)\s(?:\p{Lu}\p{L}+\s)?(?:\d+\s?(?:[-–]|to)\s?)?$/u,
    after: /^(?:\s?[-–]\s?\d|\sto\s\d|[,.;]|\s(?:to|on|against|in|at|for|with|after)\s)/u,
    leaves: ['The team won 3-2 on Sunday.', 'The Senate voted 52 to 48.', 'The board voted 7-2 against it.'],
  }),
  leaving({
    id: 'amounts/not-a-count-of-votes',
    after:
      /^\s?[-–]\s?(?:\d+|\p{L}+)[\s-](?:vote|win|victory|loss|defeat|draw|decision|ruling|majority|lead|record|score)/iu,
    leaves: ['A 5-4 ruling followed.', 'A 3-2 win sealed it.'],
  }),
  leaving({
    id: 'amounts/not-the-second-of-a-score',
    before: /\b(?:a|an|the|by|of)\s\d+\s?[-–]\s?$/iu,
    after: /^[\s-](?:vote|win|victory|loss|defeat|draw|decision|ruling|majority|lead|record|score)/iu,
    leaves: ['By a 6-3 vote the court agreed.'],
  }),
  leaving({
    id: 'amounts/not-a-list-mark',
    before: /^\s*\(?$/u,
    after: /^[.)]\s/u,
    leaves: ['1. The firm opened a plant.', '(2) The law was passed.'],
  }),
  leaving({
    id: 'amounts/not-times-over',
    after: /^[\s-](?:times|fold)(?!\p{L})/iu,
    leaves: ['Output tripled, three times the plan.', 'It grew four-fold.', 'He ran 10 times.'],
  }),
  {
    id: 'amounts/not-a-known-few',
    before:
      /\b(?:the|these|those|both|all|other|first|last|next|past|previous|final|top|any|every)\s(?:other\s|same\s|new\s|next\s|last\s)?$/iu,
    means: ({ number }) =>
      number.style === 'words' && number.scale === null && number.digits.length < 3 ? 'leave' : null,
    examples: [
      { text: 'The two sides met.', takes: [] },
      { text: 'These three firms lead.', takes: [] },
      { text: 'The first two cases failed.', takes: [] },
      { text: 'All four men left.', takes: [] },
    ],
  },
  {
    id: 'amounts/not-the-word-one',
    means: ({ written }) => (/^(?:one|0)$/i.test(written) ? 'leave' : null),
    examples: [
      { text: 'One analyst saw it.', takes: [] },
      { text: 'It is one of the oldest banks, and the only one left.', takes: [] },
    ],
  },
  {
    id: 'amounts/not-a-word-with-hyphen',
    after: /^-(?!foot|feet|acre|mile|metre|meter|ton|barrel|seat|bed|room|member|person|percent|dollar|euro)\p{L}/iu,
    means: ({ number }) => (number.style === 'words' && number.scale === null ? 'leave' : null),
    examples: [
      { text: 'A two-way street.', takes: [] },
      { text: 'A five-star inn with a six-man band.', takes: [] },
      { text: 'The seven-week review ended.', takes: [] },
      { text: 'A nine-member panel rules.', takes: ['exact 9 member'] },
    ],
  },
];
