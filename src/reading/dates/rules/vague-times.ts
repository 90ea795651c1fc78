// Words that name the past, the present or the future without a place on the calendar: "now", "recently", "the future".
import { date, duration, lengthOf } from '../meanings.ts';
import { pattern } from '../pattern.ts';
import type { DateRule, Matched } from '../rule.ts';
import { units } from '../words.ts';

export const vagueTimeRules: readonly DateRule[] = [
  {
    id: 'dates/now',
    pattern: pattern(
      '(now|currently|nowadays|at present|at the moment|presently|these days|the present|this (crucial|critical|very|historic)? moment|the current moment|the present time)',
    ),
    means: (found) => (isNow(found) ? date('PRESENT_REF', 'the time of writing') : null),
    examples: [
      ['The base is [now] empty.', 'PRESENT_REF', null],
      ['The case is [currently] in court.', 'PRESENT_REF'],
      ['[These days] few walk.', 'PRESENT_REF'],
      ['Now that he is gone, all rest.'],
      ['The NOW network of women met.'],
      ['All is well for [now].', 'PRESENT_REF'],
      ['The then-defunct firms owe more.'],
    ],
  },
  {
    id: 'dates/recently',
    pattern: pattern('recently|lately'),
    means: () => date('PAST_REF', 'some time before publication'),
    examples: [
      ['The firm [recently] cut its dividend.', 'PAST_REF', null],
      ['They had previously refused.'],
      ['The formerly rich man left.'],
      ['The late mayor was loved.'],
    ],
  },
  {
    id: 'dates/long-ago',
    pattern: pattern('(not so|not|so)? long ago|(a|some) (long)? time ago|the recent past|the other (day|night|week)'),
    means: () => date('PAST_REF', 'some time before publication'),
    examples: [
      ['They left [long ago].', 'PAST_REF', null],
      ['They left [some time ago].', 'PAST_REF'],
      ['They left [the other day].', 'PAST_REF'],
      ['They have long agonised.'],
      ['It was a long walk.'],
    ],
  },
  {
    id: 'dates/recent-units',
    pattern: pattern('(the most)? recent unit:(days|weeks|months|years|decades|quarters) (and (weeks|months|years))?'),
    means: (found) => {
      return duration(lengthOf(null, units[found.part('unit') ?? ''] ?? 'Y'), 'not told how many, up to publication');
    },
    examples: [
      ['It has grown in [recent years].', 'PXY', null],
      ['It has grown in [recent weeks].', 'PXW'],
      ['The recent visit went well.'],
      ['A recent yearbook was found.'],
    ],
  },
  {
    id: 'dates/future',
    pattern: pattern('the ((near|immediate|distant|not too distant)? future|(near|short) term)'),
    means: (found) =>
      ['futures', 'trading', 'contract', 'contracts', 'of'].includes(found.near(1)) || /^\p{Lu}/u.test(found.written(1))
        ? null
        : date('FUTURE_REF', 'some time after publication'),
    examples: [
      ['They fear for [the future].', 'FUTURE_REF', null],
      ['It may come in [the near future].', 'FUTURE_REF'],
      ['It may hurt in [the short term].', 'FUTURE_REF'],
      ['Oil futures fell.'],
      ['He chairs the Future Forum Foundation.'],
      ['He won a second term.'],
      ['Futures traders lost.'],
    ],
  },
  {
    id: 'dates/past',
    pattern: pattern('the (recent|distant|not too distant)? past'),
    means: (found) =>
      /^[.,;:)]?$|^(?:and|to|he|she|it|they|we|but|has|have|had|when|is|was)$/.test(found.near(1))
        ? date('PAST_REF', 'some time before publication')
        : null,
    examples: [
      ['In [the past], they refused.', 'PAST_REF', null],
      ['He walked past the gate.'],
      ['The past president spoke.'],
      ['They drove past the mill.'],
      ['His past caught up with him.'],
    ],
  },
  {
    id: 'dates/soon',
    pattern: pattern('(as)? soon (as possible)?'),
    means: (found) =>
      ['after', 'as', 'thereafter', 'afterward', 'afterwards', 'became', 'enough'].includes(found.near(1)) ||
      found.near(-1) === 'as' ||
      found.near(-1) === 'how' ||
      found.near(-1) === 'too'
        ? null
        : date('FUTURE_REF', 'shortly after publication'),
    examples: [
      ['It will [soon] be done.', 'FUTURE_REF', null],
      ['He resigned soon after the vote.'],
      ['As soon as he left, it fell.'],
      ['No sooner said than done.'],
      ['How soon is unclear.'],
    ],
  },
];

// "Now that he is gone" gives a reason, not a time.
function isNow(found: Matched): boolean {
  if (found.near(0) === 'now' && ['that', '-'].includes(found.near(1))) return false;
  return found.written(0) !== 'NOW';
}
