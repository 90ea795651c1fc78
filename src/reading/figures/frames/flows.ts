// Rows for what a body did, and what became of things, in a told period: "bought 214,000 tonnes in 2021".
import { isNegated, isPassive, subjectOf } from '../../../language/clauses.ts';
import { hasRelation } from '../../../language/tree.ts';
import type { Token } from '../../../model/sentence.ts';
import type { FigureFrame } from '../frame.ts';
import { counted, isInfinitive, isPlanned, lemmaOf, taken, wordAt, wordsAround } from '../look.ts';
import type { Placed } from '../place-amount.ts';
import { asking, drawing, eventful, eventfulOnce, measures, uncounted } from '../words.ts';

const few = 10;
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const unit = '(?:years?|quarters?|months?|seasons?|decades?|half|halves|summer|winter|spring|autumn|weeks?)';
/** A month or more that a deed is counted over. */
const period = new RegExp(
  String.raw`\b(?:(?:in|during|for|throughout|over|across)\s(?:(?:early|late|all\sof|fiscal|the|each|every|both|its|year|to)\s){0,3}(?:(?:19|20)\d\d\b|${month}(?!\s\d{1,2}\b)|(?:\S+\s){0,3}?${unit}\b)` +
    String.raw`|(?:last|this|each|every|per|a|an|previous)\s(?:fiscal\s|financial\s|calendar\s)?(?:year|quarter|month|season|decade|summer|winter|spring|autumn)\b(?!\s(?:ago|earlier|before|later))` +
    String.raw`|annually|(?:in|to)\s(?:19|20)\d\d(?:[-–/]\d\d)?)\b`,
  'iu',
);
/** A time of years or since a year, over which even openings are a statistic. */
const years =
  /\b(?:since\s\w|between\s(?:19|20)\d\d\sand\s(?:19|20)\d\d|from\s(?:19|20)\d\d\s(?:to|through|until)\s|(?:over|in|during)\s(?:the\s)?(?:(?:past|last)\s)?(?:\S+\s)(?:years|decades))/iu;

/** The rows in order; the first that takes an amount decides. */
export const flows: readonly FigureFrame[] = [
  {
    id: 'figures/did-in-period',
    takes: (placed) => {
      const { sentence, first, top, verb, preposition } = placed;
      if (verb === null || verb > first || preposition !== null || !isTold(placed)) return null;
      if (hasRelation(sentence.tokens[top], 'nsubj', 'nsubj:pass')) return null;
      const subject = subjectOf(sentence, verb);
      if (subject === null || subject > verb || isPassive(sentence, verb) || !isDeed(placed, verb)) return null;
      if (/^(?:he|she|i|you)$/.test(wordAt(placed, subject))) return null;
      return counted(placed, verb);
    },
    examples: [
      { text: 'Norway bought 214,000 tonnes of copper in 2021.', takes: ['exact 214000 tonne'] },
      { text: 'Police seized 4.2 tonnes of cocaine in 2022.', takes: ['exact 4.2 tonne'] },
      { text: 'In 2023, the state added 1,700 miles of power lines.', takes: ['exact 1700 mile'] },
      { text: 'The council issued 26 fines last year.', takes: ['exact 26 fine'] },
      { text: 'The agency has approved 140 drugs since 2015.', takes: ['exact 140 drug'] },
      { text: 'The chain opened 40 shops in Wales on Monday.', takes: [] },
      { text: 'The works laid off 400 workers last year.', takes: [] },
      { text: 'It agreed to buy 24 trucks last year.', takes: [] },
      { text: 'She scored 20 goals last season.', takes: [] },
      { text: 'He wrote 12 novels in 2020.', takes: [] },
      { text: 'The board met for 12 days in May.', takes: [] },
      { text: 'The council issued 26 fines.', takes: [] },
    ],
  },
  {
    id: 'figures/drew-in-period',
    takes: (placed) => {
      const { sentence, amount, first, verb, preposition } = placed;
      if (amount.kind !== 'money' || verb === null || verb > first || preposition !== null) return null;
      if (!drawing.has(lemmaOf(sentence.tokens[verb])) || isInfinitive(placed, verb) || isPlanned(placed)) return null;
      const isDated = wordsAround(placed).some((words) => period.test(words) || years.test(words));
      return isDated ? taken(placed, 'level', verb, verb) : null;
    },
    examples: [
      { text: 'The region attracted $3 billion in foreign money in 2022.', takes: ['exact 3000000000 USD'] },
      { text: 'The start-up attracted $30 million from two funds.', takes: [] },
      { text: 'The fund plans to borrow $3 billion in 2022.', takes: [] },
    ],
  },
  {
    id: 'figures/done-in-period',
    takes: (placed) => {
      const { sentence, top, first, last } = placed;
      const token = sentence.tokens[top];
      const next = sentence.tokens[last + 1];
      const isRoot = token !== undefined && token.head === top && next?.xpos === 'VBN';
      if (token === undefined || !(isRoot || hasRelation(token, 'nsubj', 'nsubj:pass')) || !isTold(placed)) return null;
      const verb = isRoot ? next : sentence.tokens[token.head];
      if (verb?.upos !== 'VERB' || verb.index < first || !isDeed(placed, verb.index)) return null;
      return isOfPeople(placed) && !isMove(verb) ? null : counted(placed, verb.index);
    },
    examples: [
      { text: 'Since 2010, 14 hospitals in the state have closed.', takes: ['exact 14 hospital'] },
      { text: 'The ministry said 212 schools had been damaged since the war began.', takes: ['exact 212 school'] },
      { text: 'More than 300 licences were issued in 2022.', takes: ['over 300 licence'] },
      { text: 'Some 12,000 people applied last year.', takes: ['about 12000 person'] },
      { text: 'Some 300 workers were dismissed last year.', takes: [] },
      { text: 'About 200 delegates met in May.', takes: [] },
      { text: 'Its 8,000 households were told to boil water in October.', takes: [] },
      { text: 'Forty shops closed on Monday.', takes: [] },
    ],
  },
  {
    id: 'figures/signed-up',
    takes: (placed) => {
      const { sentence, top, last, amount } = placed;
      const head = sentence.tokens[sentence.tokens[top]?.head ?? top];
      if (amount.kind !== 'count' || amount.value <= few || isPlanned(placed)) return null;
      if (!hasRelation(sentence.tokens[top], 'nsubj') || !/^sign(?:ed)?$/i.test(head?.form ?? '')) return null;
      return head !== undefined && head.index > last && wordAt(placed, head.index + 1) === 'up'
        ? counted(placed, head.index)
        : null;
    },
    examples: [
      { text: 'More than 400,000 people have signed up for the app.', takes: ['over 400000 person'] },
      { text: 'Some 40 countries signed the pact.', takes: [] },
    ],
  },
  {
    id: 'figures/compared',
    takes: (placed) => {
      const { sentence, amount, first, verb, preposition } = placed;
      if (amount.kind === 'percent' || verb === null || verb > first || preposition !== null || isPlanned(placed))
        return null;
      const subject = subjectOf(sentence, verb);
      const rest = sentence.tokens.slice(placed.last + 1, placed.last + 22).map((token) => token.form);
      if (subject === null || subject > verb || isInfinitive(placed, verb) || !compared.test(rest.join(' ')))
        return null;
      return amount.kind === 'count' ? counted(placed, verb) : taken(placed, 'level', verb, verb);
    },
    examples: [
      {
        text: 'The fund committed $9.8 billion in 2023, an increase of 6% over 2022.',
        takes: ['exact 9800000000 USD (6)'],
      },
      { text: 'The school enrolled 300 girls, 12 more than the year before.', takes: ['exact 300 girl'] },
      { text: 'The fund committed $9.8 billion to the plant.', takes: [] },
    ],
  },
  {
    id: 'figures/cost-them',
    takes: (placed) => {
      const { sentence, amount, lead } = placed;
      const harmed = sentence.tokens[lead];
      const isMany = harmed?.xpos === 'NNS' || bearers.test(harmed?.form ?? '');
      if (amount.kind !== 'money' || !isMany || isPlanned(placed)) return null;
      const cost = sentence.tokens
        .slice(Math.max(1, lead - 4), lead)
        .findLast(({ form }) => /^cost(?:s|ing)?$/.test(form));
      const before = sentence.tokens[(cost?.index ?? 0) - 1];
      if (cost === undefined || /^(?:DET|ADJ|ADP|PART)$/.test(before?.upos ?? '')) return null;
      return taken(placed, 'level', cost.index, cost.index);
    },
    examples: [
      { text: 'The strike cost exporters an estimated $1.1 billion.', takes: ['about 1100000000 USD'] },
      { text: 'The floods cost the economy $3 billion.', takes: ['exact 3000000000 USD'] },
      { text: 'The house cost him $3 million.', takes: [] },
      { text: 'The cost to exporters, $3 million, is shared.', takes: [] },
      { text: 'The plant cost $3 billion.', takes: [] },
    ],
  },
];

const compared =
  /^(?:\S+ ){0,6}?, (?:which (?:is|was) )?(?:(?:up|down) (?:\S+ )?(?:\d\S*|from)|an? (?:\S+ ){0,4}?(?:increase|rise|decline|drop|fall|decrease|growth|jump) (?:of|from|on|over)|(?:\S+ ){1,3}(?:% )?(?:more|fewer|less|higher|lower|above|below) than|(?:compared|against|versus) )/iu;
const bearers = /^(?:economy|country|industry|sector|state|government|city|region|taxpayer)$/i;

/** A count above a few that is no length of time nor a point of a game, done and not denied. */
function isTold(placed: Placed): boolean {
  const { amount } = placed;
  const last = amount.unit.split(' ').at(-1) ?? '';
  return (
    amount.kind === 'count' && (amount.value > few || measures.has(last)) && !uncounted.has(last) && !isPlanned(placed)
  );
}

/** Whether a verb tells a deed that is counted over a told period, and no event that keeps its number. */
function isDeed(placed: Placed, verb: number): boolean {
  const { sentence, amount } = placed;
  const lemma = lemmaOf(sentence.tokens[verb]);
  if (eventful.has(lemma) || asking.has(lemma) || isInfinitive(placed, verb) || isNegated(sentence, verb)) return false;
  const around = wordsAround(placed);
  if (around.some((words) => years.test(words))) return true;
  const isBulk = measures.has(amount.unit.split(' ').at(-1) ?? '');
  return (isBulk || !eventfulOnce.has(lemma)) && around.some((words) => period.test(words));
}

function isOfPeople({ amount }: Placed): boolean {
  return /(?:person|worker|employee|delegate|member|student|protester|demonstrator|leader|minister|staff)$/.test(
    amount.unit,
  );
}

/** What people do by themselves, so that their number is a statistic. */
function isMove(verb: Token): boolean {
  return /^(?:apply|arrive|cross|register|enroll?|emigrate|migrate|flee|graduate|retire|return|relocate|settle|sign|seek|benefit|vaccinate|naturalise|naturalize)$/.test(
    lemmaOf(verb),
  );
}
