import { hasRelation } from '../../language/tree.ts';
import type { Amount } from '../../model/amount.ts';
import type { Figure } from '../../model/figure.ts';
import type { Told } from '../../model/reading.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { Source } from '../../model/source.ts';
import type { Evidence, RuleId, Span } from '../../model/span.ts';
import type { Taken } from './frame.ts';
import { frames } from './frames.ts';
import { isHit, isIndicator, isSupposed } from './look.ts';
import { baseOf, formerTime, periodOf, stretchTo } from './period.ts';
import { type Placed, placeAmount } from './place-amount.ts';
import { leftAlone, tradedAlone } from './words.ts';

interface Read {
  readonly placed: Placed;
  readonly taken: Taken;
  readonly rule: RuleId;
}

/** One report's figures, in text order; the same figure told again is one with several sentences. */
export function findFigures(told: Told): readonly Figure[] {
  const body = joined(
    told.sentences.flatMap((sentence) => (isHeadline(told, sentence) ? [] : figuresIn(told, sentence))),
  );
  const ahead = told.sentences.flatMap((sentence) => (isHeadline(told, sentence) ? figuresIn(told, sentence) : []));
  return [
    ...ahead.filter((one) => !body.some((other) => one.value === other.value && one.unit === other.unit)),
    ...body,
  ];
}

function figuresIn(told: Told, sentence: Sentence): readonly Figure[] {
  const reads = told.amounts
    .filter((amount) => amount.span.start >= sentence.start && amount.span.end <= sentence.end)
    .flatMap((amount) => readAmount(placeAmount(sentence, amount)));
  const levels = reads.filter((read) => read.taken.role === 'level');
  const changeOf = new Map<Read, Read>();
  const owned = new Set<Read>();
  for (const change of reads.filter((read) => read.taken.role === 'change')) {
    const level = levelOf(change, levels);
    if (level === null) changeOf.set(change, change);
    else owned.add(change);
    if (level !== null && !changeOf.has(level)) changeOf.set(level, change);
  }
  return reads.filter((read) => !owned.has(read)).map((read) => figureOf(told, read, changeOf.get(read) ?? null));
}

/** A headline alone is evidence only where the body does not tell it. */
function isHeadline(told: Told, { start }: Sentence): boolean {
  return told.report.parts.some(({ kind, span }) => kind === 'headline' && span.start <= start && start < span.end);
}

function readAmount(placed: Placed | null): readonly Read[] {
  if (placed === null || isVague(placed.amount) || isHit(placed) || isSupposed(placed)) return [];
  for (const { id, takes } of frames) {
    const taken = takes(placed);
    if (taken !== null) return isLeft(placed, taken) ? [] : [{ placed, taken, rule: id }];
  }
  return [];
}

/** "Thousands of" is no published number, and points are moves of something else. */
function isVague({ words, unit }: Amount): boolean {
  return unit.endsWith('point') || /^(?:tens|hundreds|thousands|millions|billions|trillions)\sof/i.test(words);
}

/** Share prices and moves of markets are no figures, and duties and stakes belong to their events. */
function isLeft({ sentence, amount }: Placed, { role, indicator: [from, to] }: Taken): boolean {
  const isCountOf = ({ lemma }: Token): boolean => amount.kind === 'count' && amount.unit === lemma;
  const words = sentence.tokens.slice(from, to + 1).filter((token) => !isCountOf(token) || token.lemma === 'share');
  const [only] = words;
  if (role === 'change' && isOfShares(sentence) && !words.some(isIndicator)) return true;
  if (only !== undefined && words.length === 1 && tradedAlone.has(only.lemma.toLowerCase())) return true;
  return words.some((token, at) => isTraded(token, words[at - 1], words[at + 1]));
}

/** "Shares of the maker ... have risen 20 percent": the sentence is about the exchange. */
function isOfShares({ tokens }: Sentence): boolean {
  return tokens.some((token) => /^(?:shares|stock)$/i.test(token.form) && hasRelation(token, 'nsubj'));
}

function isTraded(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  const lemma = token.lemma.toLowerCase();
  if (lemma === 'index' && /^(?:prices?|confidence|managers?|sentiment)$/i.test(before?.form ?? '')) return false;
  return leftAlone.has(lemma) || /^shares$/i.test(token.form) || (lemma === 'share' && after?.lemma === 'price');
}

/** "rose 5 percent to $20 million", "$4 billion, up 5 percent", "24,000, a 12 percent rise": the level a change belongs to. */
function levelOf(change: Read, levels: readonly Read[]): Read | null {
  if (change.rule === 'figures/changed-by')
    return (
      levels.find((level) => level.rule === 'figures/changed-to' && level.taken.centre === change.taken.centre) ?? null
    );
  const level = levels.findLast(({ placed }) => placed.last < change.placed.first);
  return level === undefined || hasOwnMeasure(change, level) ? null : level;
}

/** "Exports were $4 billion and imports were up 3 percent": the change names its own measure after the level. */
function hasOwnMeasure({ rule, taken }: Read, level: Read): boolean {
  const isBare = rule !== 'figures/up-or-down' && taken.named === taken.centre;
  return !isBare && taken.named > level.placed.last;
}

function figureOf(told: Told, read: Read, change: Read | null): Figure {
  const { placed, taken, rule } = read;
  const { sentence, amount } = placed;
  const time =
    taken.role === 'former'
      ? formerTime(told, sentence, amount.span.end)
      : periodOf(told, sentence, taken.centre, placed.last);
  const edtf = time === null ? null : stretchTo(told, time);
  const span = indicatorSpan(told, sentence, taken);
  return {
    indicator: { span, words: told.report.text.slice(span.start, span.end) },
    value: taken.role === 'change' ? taken.sign * amount.value : amount.value,
    unit: amount.unit,
    bound: amount.bound,
    period: edtf === null ? null : { edtf },
    change:
      change === null
        ? null
        : {
            percent: change.taken.sign * change.placed.amount.value,
            base: baseOf(told, sentence, change.placed.amount.span.end, edtf),
          },
    sources: sourcesOf(told, amount.span),
    evidence: [
      {
        span: { start: sentence.start, end: sentence.end },
        words: told.report.text.slice(sentence.start, sentence.end),
        rule,
      },
    ],
  };
}

/** The words of the indicator without the times told beside its noun. */
function indicatorSpan(told: Told, sentence: Sentence, { named, indicator: [from, to] }: Taken): Span {
  const isIn = (at: number): boolean => at !== named && !isTimed(told, sentence.tokens[at]);
  let [start, end] = [named, named];
  if (named < from || named > to) [start, end] = [from, to];
  while (start > from && isIn(start - 1)) start -= 1;
  while (end < to && isIn(end + 1)) end += 1;
  while (end > Math.max(from, named) && /^(?:ADP|DET|AUX|PART|PUNCT)$/.test(sentence.tokens[end]?.upos ?? '')) end -= 1;
  return { start: sentence.tokens[start]?.start ?? sentence.start, end: sentence.tokens[end]?.end ?? sentence.end };
}

function isTimed(told: Told, token: Token | undefined): boolean {
  return token !== undefined && told.times.some(({ span }) => span.start <= token.start && token.end <= span.end);
}

/** On whose word a stretch is told, the nearest first. */
function sourcesOf(told: Told, { start }: Span): readonly Source[] {
  const around = told.attributions
    .filter((one) => one.span.start <= start && start < one.span.end)
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const sources = around.flatMap((one) => one.sources);
  return sources.filter((source, at) => sources.findIndex((one) => one.name === source.name) === at);
}

function joined(figures: readonly Figure[]): readonly Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const at = kept.findIndex((one) => isSame(one, figure));
    const first = kept[at];
    if (first === undefined) kept.push(figure);
    else
      kept[at] = {
        ...first,
        period: first.period ?? figure.period,
        change: first.change ?? figure.change,
        evidence: [...first.evidence, ...figure.evidence.filter((one) => !isAmong(one, first.evidence))],
      };
  }
  return kept;
}

function isAmong({ span }: Evidence, others: readonly Evidence[]): boolean {
  return others.some((other) => other.span.start === span.start);
}

/** The same number of the same things for no other time. */
function isSame(one: Figure, other: Figure): boolean {
  const times = one.period === null || other.period === null || one.period.edtf === other.period.edtf;
  return (
    one.value === other.value &&
    one.unit === other.unit &&
    times &&
    (one.unit !== 'percent' || one.indicator.words === other.indicator.words)
  );
}
