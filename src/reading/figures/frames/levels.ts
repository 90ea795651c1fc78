// Rows for what a measure stands at: sums, rates and shares.
import { subjectOf, undergoerOf } from '../../../language/clauses.ts';
import { childBy, hasRelation } from '../../../language/tree.ts';
import type { Token } from '../../../model/sentence.ts';
import type { FigureFrame } from '../frame.ts';
import {
  firstNoun,
  isIndicator,
  isInfinitive,
  isOwnIndicator,
  isPlanned,
  lemmaOf,
  measureBefore,
  nounAfter,
  signOf,
  subjectNear,
  taken,
  wordAt,
} from '../look.ts';
import type { Placed } from '../place-amount.ts';
import {
  answering,
  dealNouns,
  falling,
  finding,
  giving,
  happening,
  measuring,
  ratePer,
  reaching,
  resulting,
  rising,
  sharing,
  sized,
  tallied,
  valuing,
} from '../words.ts';

/** The rows in order; the first that takes an amount decides. */
export const levels: readonly FigureFrame[] = [
  {
    id: 'figures/measured',
    takes: (placed) => {
      const { sentence, verb, preposition } = placed;
      if (verb === null || /^(?:by|from|in|for|with|of)$/.test(preposition ?? '')) return null;
      const lemma = lemmaOf(sentence.tokens[verb]);
      if (measuring.has(lemma)) {
        const subject = subjectOf(sentence, verb);
        const isAside = sentence.tokens[verb]?.xpos === 'VBG' && !isIndicator(sentence.tokens[subject ?? verb]);
        return isAside || subject === null || subject >= placed.first ? null : taken(placed, 'level', verb, subject);
      }
      const measured = reaching.has(lemma) ? measureBefore(placed, verb) : null;
      return measured === null ? null : taken(placed, 'level', verb, measured);
    },
    examples: [
      { text: 'Exports totalled $30 billion last year.', takes: ['exact 30000000000 USD'] },
      { text: 'Inflation stood at 3.2 percent in May.', takes: ['exact 3.2 percent'] },
      { text: 'The jobless rate held steady at 3.7 percent.', takes: ['exact 3.7 percent'] },
      { text: 'The crowd numbered about 40,000 people.', takes: ['about 40000 person'] },
      { text: 'The death toll reached 120.', takes: ['exact 120 death'] },
      { text: 'It signed seven contracts totalling $5 million.', takes: [] },
      { text: 'Aid goes to those whose income is low, if income was $5,000.', takes: [] },
      { text: 'The team reached the final with $5 million.', takes: [] },
    ],
  },
  {
    id: 'figures/is',
    takes: (placed) => {
      const { sentence } = placed;
      const lead = /^(?:now|still|currently|already|then)$/.test(wordAt(placed, placed.lead))
        ? placed.lead - 1
        : placed.lead;
      const measured = lemmaOf(sentence.tokens[lead]) === 'be' ? measureBefore(placed, lead) : null;
      const isLoose = measured !== null && /^(?:number|total)$/.test(lemmaOf(sentence.tokens[measured]));
      if (measured === null || (isLoose && isPlanned(placed))) return null;
      return taken(placed, 'level', placed.top, measured);
    },
    examples: [
      { text: 'The number of jobs would be about 1,000.', takes: [] },
      { text: 'The bill would be more than $410,000 for each flat.', takes: ['over 410000 USD'] },
      { text: 'Average wages are now $2,300 a month.', takes: ['exact 2300 USD'] },
      { text: 'The turnout was 61 percent.', takes: ['exact 61 percent'] },
      { text: 'Revenue for the year was €3.1 billion.', takes: ['exact 3100000000 EUR'] },
      { text: 'The fine was €3.1 billion.', takes: [] },
    ],
  },
  {
    id: 'figures/sum-in',
    takes: (placed) => {
      const { last, amount } = placed;
      if (amount.kind === 'count' || wordAt(placed, last + 1) !== 'in') return null;
      const noun = firstNoun(placed, last + 2);
      return noun !== null && isOwnIndicator(noun) && !tallied.has(lemmaOf(noun)) && !isPlanned(placed)
        ? taken(placed, 'level', noun.index, noun.index)
        : null;
    },
    examples: [
      {
        text: 'That is a sliver of the $72 million in sales the mill booked in 2019.',
        takes: ['exact 72000000 USD'],
      },
      { text: 'It made $5 billion in annual profits.', takes: ['exact 5000000000 USD'] },
      { text: 'The fund will lend $70 million in cash and bonds to the chain.', takes: [] },
      { text: 'The state gave it $3 billion in subsidies.', takes: [] },
      { text: 'It put tariffs on $200 billion in imports.', takes: [] },
    ],
  },
  {
    id: 'figures/noun-of',
    takes: (placed) => {
      const { sentence, lead } = placed;
      if (wordAt(placed, lead) !== 'of') return null;
      const noun = sentence.tokens[lead - 1];
      const isShare = lemmaOf(noun) === 'share' && lemmaOf(sentence.tokens[lead - 2]) === 'market';
      return noun !== undefined && (isOwnIndicator(noun) || isShare) && !isPlanned(placed)
        ? taken(placed, 'level', noun.index, noun.index)
        : null;
    },
    examples: [
      { text: 'The chain reported a loss of $40 million.', takes: ['exact 40000000 USD'] },
      { text: 'It has a market share of 12 percent.', takes: ['exact 12 percent'] },
      { text: 'The town has a population of 40,000.', takes: ['exact 40000 person'] },
      { text: 'It sought a fine of $40 million.', takes: [] },
      { text: 'It will be built at a cost of $40 million.', takes: [] },
      { text: 'It bought a stake of 12 percent.', takes: [] },
    ],
  },
  {
    id: 'figures/before-noun',
    takes: (placed) => {
      const noun = nounAfter(placed);
      if (noun === null || placed.amount.kind === 'count') return null;
      const isSize = sized.has(lemmaOf(noun)) && placed.amount.kind === 'money' && placed.amount.value >= 1e8;
      const isShare = lemmaOf(noun) === 'share' && placed.amount.kind === 'percent';
      const fits = isSize || ((isShare || isOwnIndicator(noun)) && !isPlanned(placed));
      return fits ? taken(placed, 'level', noun.index, noun.index) : null;
    },
    examples: [
      { text: 'Its trucks hold a nine percent market share in Peru.', takes: ['exact 9 percent'] },
      { text: 'The lender posted a $3 billion loss.', takes: ['exact 3000000000 USD'] },
      { text: 'It means little to the nearly $40 billion group.', takes: ['about 40000000000 USD'] },
      { text: 'He runs a $30 million plant.', takes: [] },
      { text: 'It faces a 25 percent tariff.', takes: [] },
    ],
  },
  {
    id: 'figures/valued',
    takes: (placed) => {
      const { sentence, verb, lead, amount } = placed;
      if (amount.kind === 'percent' || wordAt(placed, lead) !== 'at') return null;
      const near = [verb, lead - 1].find((at) => at !== null && valuing.has(lemmaOf(sentence.tokens[at]))) ?? null;
      const thing = near === null ? null : (undergoerOf(sentence, near) ?? subjectOf(sentence, near));
      if (near === null || thing === null || dealNouns.has(lemmaOf(sentence.tokens[thing]))) return null;
      return taken(placed, 'level', near, thing);
    },
    examples: [
      { text: 'The start-up was valued at $47 billion in January.', takes: ['exact 47000000000 USD'] },
      { text: 'A magazine estimates his fortune at $3.8 billion.', takes: ['exact 3800000000 USD'] },
      { text: 'The deal is valued at $3.8 billion.', takes: [] },
    ],
  },
  {
    id: 'figures/worth',
    takes: (placed) => {
      const { sentence, lead, amount } = placed;
      const thing = sentence.tokens[lead - 1];
      if (amount.kind !== 'money' || wordAt(placed, lead) !== 'worth' || isPlanned(placed)) return null;
      const measured = lemmaOf(thing) === 'be' ? measureBefore(placed, lead - 1) : null;
      if (measured !== null) return taken(placed, 'level', placed.top, measured);
      const fits = isOwnIndicator(thing) || (sized.has(lemmaOf(thing)) && amount.value >= 1e8);
      return thing !== undefined && fits ? taken(placed, 'level', thing.index, thing.index) : null;
    },
    examples: [
      { text: 'It ships exports worth $5 billion there each year.', takes: ['exact 5000000000 USD'] },
      { text: 'Ads are an industry worth $200 billion.', takes: ['exact 200000000000 USD'] },
      { text: 'Exports to the bloc were worth €5 billion in 2021.', takes: ['exact 5000000000 EUR'] },
      { text: 'It won a contract worth $200 million.', takes: [] },
    ],
  },
  {
    id: 'figures/earned',
    takes: (placed) => {
      const { sentence, amount, verb, preposition } = placed;
      if (amount.kind !== 'money' || verb === null || preposition !== null || isPlanned(placed)) return null;
      if (!resulting.has(lemmaOf(sentence.tokens[verb])) || isInfinitive(placed, verb)) return null;
      const subject = subjectOf(sentence, verb);
      return subject === null || subject > verb ? null : taken(placed, 'level', verb, verb);
    },
    examples: [
      { text: 'The airline lost $1.2 billion in the first half.', takes: ['exact 1200000000 USD'] },
      { text: 'The film grossed $80 million.', takes: ['exact 80000000 USD'] },
      { text: 'The bank hopes to earn $80 million.', takes: [] },
      { text: 'The maker paid $80 million.', takes: [] },
    ],
  },
  {
    id: 'figures/polled',
    takes: (placed) => {
      const { sentence, amount, last } = placed;
      const verb = sentence.tokens[last + 1];
      if (amount.unit !== 'percent' || verb === undefined || isPlanned(placed)) return null;
      const isSide = /^(?:in favou?r|against|opposed)\b/i.test(`${verb.form} ${wordAt(placed, last + 2)}`);
      if (!isSide && !(verb.upos === 'VERB' && answering.has(lemmaOf(verb)))) return null;
      return {
        named: verb.index,
        indicator: [verb.index, Math.min(verb.index + 6, sentence.tokens.length - 2)],
        role: 'level',
        sign: 1,
        centre: verb.index,
      };
    },
    examples: [
      { text: 'Some 52 percent said they were against the law.', takes: ['about 52 percent'] },
      { text: 'The survey of adults found 48 percent in favour.', takes: ['exact 48 percent'] },
      { text: 'In the poll, 40 percent backed the plan.', takes: ['exact 40 percent'] },
    ],
  },
  {
    id: 'figures/accounts-for',
    takes: (placed) => {
      const { sentence, lead, amount, verb } = placed;
      if (
        amount.unit !== 'percent' ||
        wordAt(placed, lead) !== 'for' ||
        !/^account(?:s|ed|ing)?$/.test(wordAt(placed, lead - 1))
      )
        return null;
      const subject = subjectOf(sentence, lead - 1) ?? subjectNear(placed, lead - 1) ?? lead - 1;
      return isPlanned(placed) ? null : taken(placed, 'level', verb ?? lead - 1, Math.min(subject, lead - 1));
    },
    examples: [
      { text: 'Coal accounts for 40 percent of its power.', takes: ['exact 40 percent'] },
      { text: 'Farming was the main driver, accounting for almost 97 percent.', takes: ['about 97 percent'] },
    ],
  },
  {
    id: 'figures/share-of',
    takes: (placed) => {
      const { last, amount } = placed;
      const of = /^(?:of|all|its|their|the)$/.test(wordAt(placed, last + 1)) ? last + 1 : null;
      if (amount.unit !== 'percent' || of === null || isPlanned(placed)) return null;
      const after = wordAt(placed, of) === 'of' ? of + 1 : of;
      const whole = firstNoun(placed, after) ?? peopleAt(placed, after);
      if (whole === null || !isShared(placed, whole) || isHolding(placed, whole)) return null;
      return {
        named: whole.index,
        indicator: [last + 2, whole.index],
        role: 'level',
        sign: 1,
        centre: placed.verb ?? placed.top,
      };
    },
    examples: [
      { text: 'Ferries are responsible for roughly 12 percent of the noise.', takes: ['about 12 percent'] },
      { text: 'Some 60 percent of voters backed the plan.', takes: ['about 60 percent'] },
      { text: 'The land imports 60 percent of the fertilisers it uses.', takes: ['exact 60 percent'] },
      { text: 'About 11 percent of the country’s people are hungry.', takes: ['about 11 percent'] },
      {
        text: 'One in five pupils skipped school, and two-thirds of teachers said so.',
        takes: ['exact 66.67 percent'],
      },
      { text: 'It derived 11 percent of its revenue from China.', takes: ['exact 11 percent'] },
      { text: 'The land sent 80 percent of its exports north.', takes: ['exact 80 percent'] },
      { text: 'A poll showed 61 percent of firms planned to move.', takes: ['exact 61 percent'] },
      { text: 'Of voters, 69 percent of those polled said no.', takes: ['exact 69 percent'] },
      { text: 'Its store held 19 percent of the music market.', takes: ['exact 19 percent'] },
      { text: 'The party won 52 percent of the vote.', takes: ['exact 52 percent'] },
      { text: 'Women hold just 12 percent of board seats.', takes: ['exact 12 percent'] },
      { text: 'China buys 60 percent of its soybeans there.', takes: ['exact 60 percent'] },
      { text: 'The fund bought 30 percent of the airline.', takes: [] },
      { text: 'Some 10 percent of its workers were laid off.', takes: [] },
      { text: 'At least 75 percent of each car must be made there.', takes: [] },
    ],
  },
  {
    id: 'figures/rate',
    takes: (placed) => {
      const { sentence, amount, last, verb } = placed;
      const isMove = signOf(sentence.tokens[verb ?? -1], rising, falling) !== null;
      if (amount.kind !== 'money' || verb === null || isMove || isPlanned(placed)) return null;
      if (giving.has(lemmaOf(sentence.tokens[verb])) || /^(?:cost|charge)$/.test(lemmaOf(sentence.tokens[verb])))
        return null;
      const next = sentence.tokens.slice(last + 1, last + 5).map((token) => token.form);
      return ratePer.test(next.join(' ')) ? taken(placed, 'level', verb, measuredAt(placed, verb)) : null;
    },
    examples: [
      { text: 'Cleaners earn $15 an hour.', takes: ['exact 15 USD'] },
      { text: 'The fare is €3 per head.', takes: ['exact 3 EUR'] },
      { text: 'The scheme provides up to $25 million a year.', takes: [] },
      { text: 'It paid $9 million a year earlier.', takes: [] },
      { text: 'Makers must pay $16 an hour.', takes: [] },
      { text: 'The app costs $6 a month.', takes: [] },
    ],
  },
];

function measuredAt({ sentence, first }: Placed, verb: number): number {
  const subject = subjectOf(sentence, verb);
  return subject !== null && subject < first ? subject : verb;
}

/** Whether a share is told as a fact about a whole: as subject, under a verb that gives shares, or in brackets. */
function isShared({ sentence, top, verb, preposition, lead }: Placed, whole: Token): boolean {
  const token = sentence.tokens[top];
  const above = sentence.tokens[verb ?? token?.head ?? top];
  const subject = sentence.tokens[token?.head ?? top];
  const next = sentence.tokens[whole.index + 1];
  if (next?.upos === 'VERB' && /^VB[DPZ]$/.test(next.xpos) && !happening.has(lemmaOf(next))) return true;
  if (hasRelation(token, 'nsubj')) return !happening.has(lemmaOf(subject)) || subject?.xpos !== 'VBN';
  const isBought = /^(?:buy|purchase|take|hold|own|occupy|fill)$/.test(lemmaOf(above)) && whole.xpos === 'NNS';
  if (isOwnIndicator(whole) && hasRelation(token, 'obj') && !happening.has(lemmaOf(above))) return true;
  if (lemmaOf(whole) === 'market' && !/^(?:buy|acquire|sell)$/.test(lemmaOf(above))) return true;
  if (/^(?:vote|ballot)$/.test(lemmaOf(whole))) return true;
  if (finding.has(lemmaOf(above)) || isBought || above?.lemma === 'responsible' || sharing.has(lemmaOf(above)))
    return true;
  return sentence.tokens[lead]?.form === '(' || (preposition === null && childBy(sentence, top, 'cop') !== null);
}

/** "Of those polled". */
function peopleAt({ sentence }: Placed, at: number): Token | null {
  const token = sentence.tokens[at];
  return token !== undefined && /^(?:those|them)$/i.test(token.form) ? token : null;
}

/** Shares of companies are bought and held; a share of them is no statistic. */
function isHolding({ sentence, top }: Placed, whole: Token): boolean {
  if (/^(?:stake|capital|equity|stock|share|tariff|duty)$/.test(lemmaOf(whole))) return true;
  if (/^(?:company|airline|fund|bank|firm)$/.test(lemmaOf(whole)) && whole.xpos !== 'NNS') return true;
  return whole.xpos === 'NNP' && !isIndicator(whole) && !hasRelation(sentence.tokens[top], 'nsubj');
}
