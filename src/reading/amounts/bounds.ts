// Rows that say how a sum is bounded: "over", "up to", "some", "or more". The first row that fits decides.
import type { Bound } from '../../model/amount.ts';
import type { RuleId } from '../../model/span.ts';
import type { Example } from './rule.ts';

interface BoundRule {
  readonly id: RuleId;
  readonly bound: Bound;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly examples: readonly Example[];
}

const filler = String.raw`(?:(?:an?|the|another|an?\s(?:additional|extra|combined|total of|estimated|annual|record)|additional|its|their|just|only|some|even|as (?:much|many) as|those|these)\s){0,2}`;

/** A pattern for words that end where the amount begins. */
function leading(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}-])(?:${words})\s${filler}$`, 'iu');
}

/** How the words before and after an amount bound it; `exact` where none do. */
export function boundOf(before: string, after: string): Bound {
  return boundRules.find((rule) => rule.before?.test(before) || rule.after?.test(after))?.bound ?? 'exact';
}

/** The rows in order: rarer wordings stand before those that they contain ("no more than" before "more than"). */
export const boundRules: readonly BoundRule[] = [
  {
    id: 'amounts/bound-no-more-than',
    bound: 'under',
    before: leading(
      'no(?:t)? (?:more|greater|higher|larger) than|not? (?:exceed(?:ing)?|over|above)|(?:does|did|do|will|would|must|can|could) not exceed',
    ),
    examples: [{ text: 'It may hire no more than 500 workers.', takes: ['under 500 worker'] }],
  },
  {
    id: 'amounts/bound-no-less-than',
    bound: 'over',
    before: leading('no(?:t)? (?:less|fewer|lower) than|no(?:t)? (?:below|under)'),
    examples: [{ text: 'It must hire no fewer than 500 workers.', takes: ['over 500 worker'] }],
  },
  {
    id: 'amounts/bound-about',
    bound: 'about',
    before: leading(
      String.raw`about|around|roughly|approximately|approx\.?|circa|c\.|ca\.|nearly|almost|close to|near|close on|some|an? estimated|estimated(?: at)?|estimate of|in the (?:region|neighbou?rhood|vicinity) of|or so|nigh on|somewhere around|thereabouts|more or less|give or take`,
    ),
    examples: [
      { text: 'The fund lost nearly $6 billion.', takes: ['about 6000000000 USD'] },
      { text: 'Some 500 workers left.', takes: ['about 500 worker'] },
      { text: 'It is worth close to €3bn.', takes: ['about 3000000000 EUR'] },
      { text: 'The raid cost an estimated 45 lives.', takes: ['about 45 life'] },
      { text: 'Approximately 12% of homes lost power.', takes: ['about 12 percent'] },
      { text: 'In the region of 40,000 fans came.', takes: ['about 40000 fan'] },
    ],
  },
  {
    id: 'amounts/bound-tilde',
    bound: 'about',
    before: /[~≈±]\s?$/u,
    examples: [{ text: 'The unit is worth ~$40m.', takes: ['about 40000000 USD'] }],
  },
  {
    id: 'amounts/bound-risen-up-to',
    bound: 'exact',
    before:
      /(?<!\p{L})(?:edg|go|went|gone|mov|r[io]s|creep|crept|inch|tick|climb|jump|bump|notch|step|add|shot|push|pull|doubl)\p{L}* up to\s$/iu,
    examples: [{ text: 'The rate edged up to 1.7 percent.', takes: ['exact 1.7 percent'] }],
  },
  {
    id: 'amounts/bound-dispute-over',
    bound: 'exact',
    before:
      /\b(?:dispute|row|fight|battle|clash|feud|talks|concerns?|sued|deadlock|argument|lawsuit|suit|probe|case|controversy|protests?|arrested|charged|quarrel|worries|anger|control) over\s(?:an?\s|the\s)?$/iu,
    examples: [{ text: 'The row over 300 jobs goes on.', takes: ['exact 300 job'] }],
  },
  {
    id: 'amounts/bound-over',
    bound: 'over',
    before: leading(
      'over|more than|at least|above|upwards? of|in excess of|exceed(?:s|ed|ing)?|greater than|higher than|larger than|a minimum(?: of)?|minimum of|beyond|top(?:s|ped|ping)|surpass(?:es|ed|ing)?|north of|better than|in addition to over|starting at|as few as',
    ),
    examples: [
      { text: 'It will put over 4.3 billion yuan into the works.', takes: ['over 4300000000 CNY'] },
      { text: 'More than 35,000 people fled.', takes: ['over 35000 person'] },
      { text: 'It must make at least 75 percent of its parts there.', takes: ['over 75 percent'] },
      { text: 'He owes more than a combined $3 million.', takes: ['over 3000000 USD'] },
      { text: 'The cost was well over £2bn.', takes: ['over 2000000000 GBP'] },
      { text: 'Sales exceeded $10 billion.', takes: ['over 10000000000 USD'] },
      { text: 'Just over 700 cubic metres were pumped.', takes: ['over 700 cubic metre'] },
    ],
  },
  {
    id: 'amounts/bound-under',
    bound: 'under',
    before: leading(
      'up to|as much as|as many as|at most|less than|fewer than|lower than|smaller than|under|below|a maximum(?: of)?|maximum of|a ceiling of|capped at|south of|short of',
    ),
    examples: [
      { text: 'It could be fined up to $9.5 million.', takes: ['under 9500000 USD'] },
      { text: 'As many as 3,000 posts may go.', takes: ['under 3000 post'] },
      { text: 'Less than 5% agreed.', takes: ['under 5 percent'] },
      { text: 'The group got just under €70m.', takes: ['under 70000000 EUR'] },
    ],
  },
  {
    id: 'amounts/bound-after-over',
    bound: 'over',
    after:
      /^\s?(?:\+|-?plus(?!\p{L})|(?:,\s)?(?:or|and) (?:more|above|over|higher|up(?:wards?)?)(?!\p{L})|,? at (?:least|a minimum)(?!\p{L}))/iu,
    examples: [
      { text: 'The bill was $30 million or more.', takes: ['over 30000000 USD'] },
      { text: 'The store sells 10,000+ games.', takes: ['over 10000 game'] },
      { text: 'He paid 40 percent, at least.', takes: ['over 40 percent'] },
    ],
  },
  {
    id: 'amounts/bound-after-under',
    bound: 'under',
    after: /^(?:,\s|\s)(?:or|and) (?:less|fewer|under|below|lower)(?!\p{L})|^,? at (?:most|the most)(?!\p{L})/iu,
    examples: [{ text: 'Homes of 5 acres or less are exempt.', takes: ['under 5 acre'] }],
  },
  {
    id: 'amounts/bound-after-about',
    bound: 'about',
    after: /^(?:-odd|(?:,\s|\s)(?:or (?:so|thereabouts)|give or take|more or less))(?!\p{L})/iu,
    examples: [{ text: 'The tour drew 4,000 fans or so.', takes: ['about 4000 fan'] }],
  },
];
