// Rows that read figures. Each looks at one amount in its sentence; the first that fits decides.
import { isPassive, isVerbal, prepositional, subjectOf, undergoerOf } from '../../language/clauses.ts';
import { childBy, childrenBy, hasRelation } from '../../language/tree.ts';
import type { Token } from '../../model/sentence.ts';
import type { FigureFrame, Taken } from './frame.ts';
import { clauseAfter, phraseAround } from './phrase.ts';
import type { Placed } from './place-amount.ts';
import {
  asking,
  dealing, falling, fallingNouns, harming, held, indicatorNouns, living, measuring, modals, perWords, reaching, rising, risingNouns, sharing, sized,
} from './words.ts'; // biome-ignore format: word classes

export const frames: readonly FigureFrame[] = [
  {
    id: 'figures/change-noun',
    takes: (placed) => {
      const noun = nounAfter(placed);
      if (noun === null || placed.amount.kind !== 'percent') return null;
      const sign = signOf(noun, risingNouns, fallingNouns);
      if (sign === null) return null;
      const [measured] = ['in', 'of'].flatMap((word) => prepositional(placed.sentence, noun.index, word));
      return taken(placed, 'change', noun.index, measured ?? noun.index, sign);
    },
    examples: [
      { text: 'The ministry reported a 35.7 percent increase in exports.', takes: ['exact 35.7 percent (35.7)'] },
      {
        text: 'Arrivals reached 24,000 tourists, representing a 12 percent rise from a year ago.',
        takes: ['exact 24000 tourist (12)'],
      },
      { text: 'A 9% drop in rents followed.', takes: ['exact -9 percent (-9)'] },
    ],
  },
  {
    id: 'figures/up-or-down',
    takes: (placed) => {
      const lead = placed.sentence.tokens[placed.lead];
      if (placed.amount.kind !== 'percent' || !/^(?:up|down)$/i.test(lead?.form ?? '')) return null;
      const above = subjectNear(placed, placed.lead);
      return above === null ? null : taken(placed, 'change', above, above, lead?.form.toLowerCase() === 'up' ? 1 : -1);
    },
    examples: [
      { text: 'Revenue was $4 billion, up 5 percent from a year earlier.', takes: ['exact 4000000000 USD (5)'] },
      { text: 'Exports were down 3%.', takes: ['exact -3 percent (-3)'] },
    ],
  },
  {
    id: 'figures/changed-by',
    takes: (placed) => {
      const { amount, verb, preposition } = placed;
      if (
        verb === null ||
        amount.kind !== 'percent' ||
        !(preposition === null || preposition === 'by' || preposition === 'of')
      )
        return null;
      const sign = signOf(verb === null ? undefined : placed.sentence.tokens[verb], rising, falling);
      const subject = sign === null ? null : changing(placed, verb);
      return sign === null || subject === null ? null : taken(placed, 'change', verb, subject, sign);
    },
    examples: [
      {
        text: 'Sales of its phones grew 56 percent in the first three months of 2016.',
        takes: ['exact 56 percent (56)'],
      },
      { text: 'Imports fell by more than 8 percent in May.', takes: ['over -8 percent (-8)'] },
      { text: 'Output is expected to grow by 25 percent this year.', takes: ['exact 25 percent (25)'] },
      { text: 'Shares of the chain rose 4 percent.', takes: [] },
      { text: 'The Nasdaq fell 2 percent on Monday.', takes: [] },
    ],
  },
  {
    id: 'figures/changed-to',
    takes: (placed) => {
      const { sentence, verb, preposition } = placed;
      if (verb === null || (preposition !== 'to' && preposition !== 'at')) return null;
      const sign = signOf(sentence.tokens[verb], rising, falling);
      const subject = sign === null ? null : changing(placed, verb);
      return sign === null || subject === null ? null : taken(placed, 'level', verb, subject, sign);
    },
    examples: [
      { text: 'Revenue rose 5 percent to $20 million.', takes: ['exact 20000000 USD (5)'] },
      { text: 'Unemployment fell to 4.1 percent in March.', takes: ['exact 4.1 percent'] },
      { text: 'The share price rose to $40.', takes: [] },
    ],
  },
  {
    id: 'figures/measured',
    takes: (placed) => {
      const { sentence, verb, preposition } = placed;
      if (verb === null || /^(?:by|from|in|for|with|of)$/.test(preposition ?? '')) return null;
      const lemma = lemmaOf(sentence.tokens[verb]);
      const subject = subjectOf(sentence, verb);
      if (subject === null || subject >= placed.first) return null;
      const fits = measuring.has(lemma) || (reaching.has(lemma) && isIndicator(sentence.tokens[subject]));
      return fits ? taken(placed, 'level', verb, subject) : null;
    },
    examples: [
      { text: 'Exports totalled $30 billion last year.', takes: ['exact 30000000000 USD'] },
      { text: 'Inflation stood at 3.2 percent in May.', takes: ['exact 3.2 percent'] },
      { text: 'The crowd numbered about 40,000 people.', takes: ['about 40000 person'] },
      { text: 'The death toll reached 120.', takes: ['exact 120 death'] },
      { text: 'The team reached the final with $5 million.', takes: [] },
    ],
  },
  {
    id: 'figures/is',
    takes: (placed) => {
      const { sentence, lead } = placed;
      if (lemmaOf(sentence.tokens[lead]) !== 'be') return null;
      const subject = subjectNear(placed, lead);
      return subject !== null && isIndicator(sentence.tokens[subject])
        ? taken(placed, 'level', placed.top, subject)
        : null;
    },
    examples: [
      { text: 'The tab would be more than $230,000 per job created.', takes: ['over 230000 USD'] },
      { text: 'The turnout was 61 percent.', takes: ['exact 61 percent'] },
      { text: 'Revenue for the year was €3.1 billion.', takes: ['exact 3100000000 EUR'] },
    ],
  },
  {
    id: 'figures/sum-in',
    takes: (placed) => {
      const { sentence, last, amount } = placed;
      if (amount.kind === 'count' || sentence.tokens[last + 1]?.form !== 'in') return null;
      const noun = firstNoun(placed, last + 2);
      return noun !== null && isIndicator(noun) && !isPlanned(placed)
        ? taken(placed, 'level', noun.index, noun.index)
        : null;
    },
    examples: [
      {
        text: 'It is a fraction of the $55 billion in revenue the group generated last year.',
        takes: ['exact 55000000000 USD'],
      },
      { text: 'It made $5 billion in annual profits.', takes: ['exact 5000000000 USD'] },
      { text: 'It will put $5 billion in debt and equity into the chain.', takes: [] },
    ],
  },
  {
    id: 'figures/noun-of',
    takes: (placed) => {
      const { sentence, lead } = placed;
      if (!/^of$/i.test(sentence.tokens[lead]?.form ?? '')) return null;
      const noun = sentence.tokens[lead - 1];
      return noun !== undefined && isIndicator(noun) && !isPlanned(placed)
        ? taken(placed, 'level', noun.index, noun.index)
        : null;
    },
    examples: [
      { text: 'The chain reported a loss of $40 million.', takes: ['exact 40000000 USD'] },
      { text: 'It has a market share of 12 percent.', takes: ['exact 12 percent'] },
      { text: 'The town has a population of 40,000.', takes: ['exact 40000 person'] },
      { text: 'It sought a fine of $40 million.', takes: [] },
    ],
  },
  {
    id: 'figures/before-noun',
    takes: (placed) => {
      const noun = nounAfter(placed);
      if (noun === null || placed.amount.kind === 'count') return null;
      const isSize = sized.has(lemmaOf(noun)) && placed.amount.kind === 'money' && placed.amount.value >= 1e8;
      return isSize || (isIndicator(noun) && !isPlanned(placed))
        ? taken(placed, 'level', noun.index, noun.index)
        : null;
    },
    examples: [
      { text: 'Its phones have a two percent market share in the country.', takes: ['exact 2 percent'] },
      { text: 'The lender posted a $3 billion loss.', takes: ['exact 3000000000 USD'] },
      { text: 'It is a bargain for the nearly $600 billion company.', takes: ['about 600000000000 USD'] },
      { text: 'He runs a $30 million plant.', takes: [] },
      { text: 'It faces a 25 percent tariff.', takes: [] },
    ],
  },
  {
    id: 'figures/valued',
    takes: (placed) => {
      const { sentence, verb, lead, amount } = placed;
      if (amount.kind !== 'money') return null;
      const near = [verb, lead, lead - 1].find(
        (at) => at !== null && /^(?:valued|valuing|values)$/i.test(sentence.tokens[at]?.form ?? ''),
      );
      if (near === undefined || near === null) return null;
      return taken(placed, 'level', near, undergoerOf(sentence, near) ?? near);
    },
    examples: [{ text: 'The start-up was valued at $47 billion in January.', takes: ['exact 47000000000 USD'] }],
  },
  {
    id: 'figures/share-of',
    takes: (placed) => {
      const { sentence, last, amount } = placed;
      if (amount.unit !== 'percent' || !/^of$/i.test(sentence.tokens[last + 1]?.form ?? '') || isPlanned(placed))
        return null;
      const whole = firstNoun(placed, last + 2);
      if (whole === null || !/^(?:NNS|NN|NNP|NNPS)$/.test(whole.xpos) || isMoneyThing(whole)) return null;
      if (!isShared(placed)) return null;
      return (
        [[last + 2, whole.index] as const].map(
          (indicator): Taken => ({ indicator, role: 'level', sign: 1, centre: placed.verb ?? placed.top }),
        )[0] ?? null
      );
    },
    examples: [
      { text: 'Human error is responsible for about 94 percent of crashes.', takes: ['about 94 percent'] },
      { text: 'Some 60 percent of voters backed the plan.', takes: ['about 60 percent'] },
      { text: 'Coal accounts for 40 percent of its power.', takes: ['exact 40 percent'] },
      {
        text: 'One in five pupils skipped school, and two-thirds of teachers said so.',
        takes: ['exact 66.67 percent'],
      },
      { text: 'The fund bought 30 percent of the airline.', takes: [] },
      { text: 'At least 75 percent of each car must be made there.', takes: [] },
    ],
  },
  {
    id: 'figures/dealt-in',
    takes: (placed) => {
      const { sentence, verb, amount } = placed;
      if (verb === null || amount.kind !== 'count' || !dealing.has(lemmaOf(sentence.tokens[verb])) || isPlanned(placed))
        return null;
      const isDealt = isPassive(sentence, verb)
        ? hasRelation(sentence.tokens[placed.top], 'nsubj') || placed.top < verb
        : placed.top > verb;
      return isDealt && !isInfinitive(placed, verb) ? counted(placed, verb) : null;
    },
    examples: [
      { text: 'The group, which employs around 75,000 people worldwide, objects.', takes: ['about 75000 person'] },
      { text: 'Over 100 million smartphones were sold in India last year.', takes: ['over 100000000 smartphone'] },
      { text: 'It is an odd land, where 20 million phones were sold last year.', takes: ['exact 20000000 phone'] },
      { text: 'The yard delivered 40 ships in 2022.', takes: ['exact 40 ship'] },
      { text: 'The plant is supposed to employ 500 people.', takes: [] },
      { text: 'It agreed to sell 30 stores.', takes: [] },
    ],
  },
  {
    id: 'figures/living',
    takes: (placed) => {
      const { sentence, top, amount } = placed;
      const above = sentence.tokens[sentence.tokens[top]?.head ?? top];
      if (
        amount.kind !== 'count' ||
        amount.value <= 10 ||
        !isVerbal(above) ||
        !hasRelation(sentence.tokens[top], 'nsubj') ||
        isPlanned(placed)
      )
        return null;
      return living.has(lemmaOf(above)) ? counted(placed, above?.index ?? top) : null;
    },
    examples: [
      { text: 'About 40,000 people live in the valley.', takes: ['about 40000 person'] },
      { text: 'Two ministers visited the plant.', takes: [] },
    ],
  },
  {
    id: 'figures/held',
    takes: (placed) => {
      const { sentence, lead, amount } = placed;
      const before = sentence.tokens[lead];
      if (amount.kind !== 'count' || !isHeld(amount.unit) || amount.value <= 10 || isPlanned(placed)) return null;
      const owns =
        before?.lemma === 'have' ||
        before?.form.toLowerCase() === 'with' ||
        (before?.form.toLowerCase() === 'to' && sentence.tokens[lead - 1]?.lemma === 'home');
      return owns ? counted(placed, lead) : null;
    },
    examples: [
      { text: 'The firm itself had 12,500 employees on June 30.', takes: ['exact 12500 employee'] },
      { text: 'It is a chain with more than 300 stores.', takes: ['over 300 store'] },
      { text: 'The valley is home to 5 million people.', takes: ['exact 5000000 person'] },
      { text: 'The town has two mayors.', takes: [] },
    ],
  },
  {
    id: 'figures/there-are',
    takes: (placed) => {
      const { sentence, lead, amount } = placed;
      if (amount.kind !== 'count' || amount.value <= 10 || lemmaOf(sentence.tokens[lead]) !== 'be') return null;
      return /^there$/i.test(sentence.tokens[lead - 1]?.form ?? '') ? counted(placed, lead) : null;
    },
    examples: [
      { text: 'There are 4,200 wind farms in the country.', takes: ['exact 4200 wind farm'] },
      { text: 'There were two men in the car.', takes: [] },
    ],
  },
  {
    id: 'figures/settled',
    takes: (placed) => {
      const { sentence, amount, lead, last } = placed;
      if (amount.kind !== 'count' || !/^with$/i.test(sentence.tokens[lead]?.form ?? '')) return null;
      return sentence.tokens[last + 1]?.xpos === 'VBG' && amount.value > 10 ? counted(placed, last + 1) : null;
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
      const { sentence, amount, verb, last } = placed;
      if (amount.unit !== 'person' || amount.value < 2) return null;
      const near = [
        sentence.tokens[last + 1],
        sentence.tokens[last + 2],
        verb === null ? undefined : sentence.tokens[verb],
      ];
      const harm = near.find(
        (token) => token !== undefined && (harming.has(lemmaOf(token)) || /^(?:dead|died)$/i.test(token.form)),
      );
      return harm === undefined ? null : counted(placed, harm.index);
    },
    examples: [
      { text: 'With more than 35,000 people killed on the roads last year, it matters.', takes: ['over 35000 person'] },
      { text: 'The blast killed 12 people.', takes: ['exact 12 person'] },
    ],
  },
  {
    id: 'figures/rate',
    takes: (placed) => {
      const { sentence, amount, last } = placed;
      if (amount.kind !== 'money' || isPlanned(placed)) return null;
      const next = sentence.tokens
        .slice(last + 1, last + 5)
        .map((token) => token.form)
        .join(' ');
      return perWords.test(` ${next}`)
        ? taken(placed, 'level', placed.verb ?? placed.top, placed.verb ?? placed.top)
        : null;
    },
    examples: [
      { text: 'Cleaners earn $15 an hour.', takes: ['exact 15 USD'] },
      { text: 'The fare is €3 per head.', takes: ['exact 3 EUR'] },
      { text: 'Makers must pay $16 an hour.', takes: [] },
    ],
  },
  {
    id: 'figures/first-in',
    takes: (placed) => {
      const { sentence, amount, lead, first } = placed;
      if (amount.kind !== 'count' || !/^(?:in|every)$/i.test(sentence.tokens[lead]?.form ?? '')) return null;
      const ahead = sentence.tokens.slice(Math.max(0, first - 10), lead);
      const one = ahead.findLast((token) => /^(?:first|one)$/i.test(token.form));
      return one !== undefined && /^(?:mile|kilometer|kilometre|flight|journey|trip|birth)$/.test(amount.unit)
        ? counted(placed, one.index)
        : null;
    },
    examples: [
      { text: 'It was the first known death in just over 130 million miles.', takes: ['over 130000000 mile'] },
      { text: 'One crash in 40,000 flights is rare.', takes: ['exact 40000 flight'] },
    ],
  },
];

function taken(placed: Placed, role: Taken['role'], centre: number, noun: number, sign: Taken['sign'] = 1): Taken {
  return { indicator: phraseAround(placed, noun), role, sign, centre };
}

/** A count's indicator is the noun that is counted and what its clause says of it. */
function counted(placed: Placed, centre: number): Taken {
  return { indicator: clauseAfter(placed, placed.last), role: 'level', sign: 1, centre };
}

function lemmaOf(token: Token | undefined): string {
  return token?.lemma.toLowerCase() ?? '';
}

function signOf(token: Token | undefined, up: ReadonlySet<string>, down: ReadonlySet<string>): 1 | -1 | null {
  const lemma = lemmaOf(token);
  return up.has(lemma) ? 1 : down.has(lemma) ? -1 : null;
}

function isIndicator(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN') && indicatorNouns.has(lemmaOf(token));
}

/** The subject that changes, or null where it is a person, a price in trading or nobody. */
function changing({ sentence, first }: Placed, verb: number): number | null {
  const subject = subjectOf(sentence, verb);
  if (subject === null || subject >= first) return null;
  return sentence.tokens[subject]?.upos === 'PRON' &&
    !/^(?:it|that|which|this)$/i.test(sentence.tokens[subject]?.form ?? '')
    ? null
    : subject;
}

/** The last noun of the noun phrase right after the amount: "a two percent market share". */
function nounAfter({ sentence, last }: Placed): Token | null {
  let noun: Token | null = null;
  for (const token of sentence.tokens.slice(last + 1, last + 6)) {
    if (token.upos === 'NOUN') noun = token;
    else if (noun !== null || (!/^(?:ADJ|PROPN)$/.test(token.upos) && token.form !== '-')) break;
  }
  return noun;
}

/** The head noun of the phrase that begins at a token. */
function firstNoun({ sentence }: Placed, from: number): Token | null {
  let noun: Token | null = null;
  for (const token of sentence.tokens.slice(from, from + 8)) {
    if (token.upos === 'NOUN' || (token.upos === 'PROPN' && noun?.upos !== 'NOUN')) noun = token;
    else if (noun !== null || !/^(?:ADJ|DET|NUM|PRON|ADV|VERB|PART)$/.test(token.upos)) break;
  }
  return noun;
}

/** The nearest subject before a place, through the verb the place hangs on. */
function subjectNear({ sentence }: Placed, at: number): number | null {
  for (let from = at; ; ) {
    const subject = childBy(sentence, from, 'nsubj');
    if (subject !== null && subject < at) return subject;
    const head = sentence.tokens[from]?.head ?? from;
    if (head === from) return null;
    from = head;
  }
}

/** Whether the clause of the amount is only planned, asked for or imagined. */
function isPlanned({ sentence, top }: Placed): boolean {
  for (let at = top; ; ) {
    const auxiliaries = childrenBy(sentence, at, 'aux').map((child) => lemmaOf(sentence.tokens[child]));
    if (auxiliaries.some((one) => modals.has(one)) || asking.has(lemmaOf(sentence.tokens[at]))) return true;
    const token = sentence.tokens[at];
    if (token === undefined || token.head === at) return false;
    if (childBy(sentence, at, 'nsubj') !== null && !hasRelation(token, 'xcomp', 'ccomp')) return false;
    at = token.head;
  }
}

function isInfinitive({ sentence }: Placed, verb: number): boolean {
  return childrenBy(sentence, verb, 'mark').some((child) => lemmaOf(sentence.tokens[child]) === 'to');
}

/** Whether a share is told as a fact about a whole: as subject, or under a verb that gives shares. */
function isShared({ sentence, top, verb, preposition }: Placed): boolean {
  const token = sentence.tokens[top];
  if (hasRelation(token, 'nsubj')) return true;
  const above = verb === null ? sentence.tokens[token?.head ?? top] : sentence.tokens[verb];
  if (above?.lemma === 'responsible') return true;
  return sharing.has(lemmaOf(above)) || (preposition === null && childBy(sentence, top, 'cop') !== null);
}

/** Stakes and capital are bought and sold; a share of them is no statistic. */
function isMoneyThing(token: Token): boolean {
  return /^(?:stake|capital|equity|stock|share|tariff|duty|company|airline|fund|bank)$/.test(lemmaOf(token));
}

function isHeld(unit: string): boolean {
  return held.has(unit) || held.has(unit.split(' ').at(-1) ?? '');
}
