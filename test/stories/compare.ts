// How a reading differs from what a story expects, as plain sentences; order does not matter, parties are one set.
import type { Account } from '../../src/model/account.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type Pairs, pairsOf } from './pairs.ts';
import { overlap, sameAll, sameName } from './same.ts';
import type { Read, Story, StoryAccount, StoryFigure, StoryQuote } from './story.ts';

/** `usable` accounts have the right time and standing, and parties at least half right; a quote is `spoken` by the right speaker. */
export interface Comparison {
  readonly wrong: readonly string[];
  readonly accounts: Pairs<StoryAccount, Account>;
  readonly usable: number;
  readonly quotes: Pairs<StoryQuote, Quote>;
  readonly spoken: number;
  readonly figures: Pairs<StoryFigure, StoryFigure>;
}

export function compare(story: Story, { reading, refused }: Read): Comparison {
  const accounts = pairsOf(story.accounts, reading.accounts, likeAccount);
  const quotes = pairsOf(story.quotes, reading.quotes, likeQuote);
  const figures = pairsOf(story.figures, reading.figures.map(figureAsTold), likeFigure);
  const spoken = quotes.both.filter(([one, read]) => sameName(one.speaker, read.speaker?.name ?? ''));
  return {
    wrong: [
      ...(refused === null ? [] : [`refused: ${refused}`]),
      ...wrongAbout(story, reading),
      ...wrongAccounts(accounts),
      ...wrongQuotes(quotes),
      ...wrongFigures(figures),
    ],
    accounts,
    usable: accounts.both.filter(([one, read]) => isUsable(one, read)).length,
    quotes,
    spoken: spoken.length,
    figures,
  };
}

function wrongAbout({ title, publisher, published }: Story, { report }: Reading): readonly string[] {
  return [
    ...changed('title', report.title, title),
    ...changed('publisher', report.publisher, publisher),
    ...changed('published', report.publishedAt, published),
  ].map((one) => `differs: ${one}`);
}

function wrongAccounts({ both, missed, added }: Pairs<StoryAccount, Account>): readonly string[] {
  return [
    ...both.flatMap(([one, read]) => differs(nameOf(one, partiesOf(one)), changesOf(one, read))),
    ...missed.map((one) => `missed: ${nameOf(one, partiesOf(one))}, ${one.time}, ${one.standing}: "${one.told}"`),
    ...added.map((one) => {
      const parties = partiesRead(one);
      return `added: ${nameOf(one, parties)}, ${one.time?.edtf ?? null}, ${one.standing}: "${beginning(evidenceOf(one))}"`;
    }),
  ];
}

function changesOf(one: StoryAccount, read: Account): readonly string[] {
  return [
    ...(sameAll(partiesOf(one), partiesRead(read))
      ? []
      : changed('parties', listed(partiesRead(read)), listed(partiesOf(one)))),
    ...changed('time', read.time?.edtf ?? null, one.time),
    ...changed('standing', read.standing, one.standing),
    ...changed('amounts', listed(amountsOf(read)), listed(one.amounts)),
    ...(sameAll(one.sources, sourcesOf(read)) ? [] : changed('sources', listed(sourcesOf(read)), listed(one.sources))),
  ];
}

function wrongQuotes({ both, missed, added }: Pairs<StoryQuote, Quote>): readonly string[] {
  return [
    ...both.flatMap(([one, read]) => {
      const speaker = read.speaker?.name ?? null;
      const isSame = sameName(one.speaker, speaker ?? '');
      const isWhole = overlap(wordsOf(read), one.words.join(' ')) >= 0.95;
      return differs(`quote "${beginning(one.words[0])}"`, [
        ...(isSame ? [] : changed('speaker', speaker, one.speaker)),
        ...(isWhole ? [] : changed('words', wordsOf(read), one.words.join(' '))),
      ]);
    }),
    ...missed.map((one) => `missed: quote of ${one.speaker}: "${beginning(one.words[0])}"`),
    ...added.map((one) => `added: quote of ${one.speaker?.name ?? null}: "${beginning(one.content[0]?.words)}"`),
  ];
}

function wrongFigures({ both, missed, added }: Pairs<StoryFigure, StoryFigure>): readonly string[] {
  const named = ({ value, unit }: StoryFigure) => `figure ${value} ${unit}`;
  return [
    ...both.flatMap(([one, read]) =>
      differs(named(one), [...changed('unit', read.unit, one.unit), ...changed('period', read.period, one.period)]),
    ),
    ...missed.map((one) => `missed: ${named(one)}, ${one.period}`),
    ...added.map((one) => `added: ${named(one)}, ${one.period}`),
  ];
}

/** Accounts are of one kind and told by the same sentence, or have the parties and the time in common. */
function likeAccount(one: StoryAccount, read: Account): number {
  if (one.kind !== read.kind) return 0;
  const parties = overlap(listed(partiesOf(one)), listed(partiesRead(read)));
  const isTimely = one.time === (read.time?.edtf ?? null);
  const isTold = read.evidence.some((evidence) => evidence.words.includes(one.told));
  if (!isTold && (parties < 0.5 || !isTimely)) return 0;
  return (isTold ? 2 : 0) + parties + (isTimely ? 0.5 : 0);
}

function likeQuote(one: StoryQuote, read: Quote): number {
  const shared = overlap(wordsOf(read), one.words.join(' '));
  return shared < 0.5 ? 0 : shared;
}

function likeFigure(one: StoryFigure, read: StoryFigure): number {
  const isNear = Math.abs(one.value - read.value) <= Math.abs(one.value) * 0.005;
  return isNear ? 1 + (one.unit === read.unit ? 1 : 0) + (one.period === read.period ? 0.5 : 0) : 0;
}

function isUsable(one: StoryAccount, read: Account): boolean {
  const expected = partiesOf(one);
  const found = partiesRead(read);
  const shared = pairsOf(expected, found, (name, other) => (sameName(name, other) ? 1 : 0)).both.length;
  const isRight = expected.length + found.length === 0 || (2 * shared) / (expected.length + found.length) >= 0.5;
  return isRight && one.time === (read.time?.edtf ?? null) && one.standing === read.standing;
}

function figureAsTold({ value, unit, period }: Reading['figures'][number]): StoryFigure {
  return { value, unit, period: period?.edtf ?? null };
}

function partiesOf({ who, whom }: StoryAccount): readonly string[] {
  return [...who, ...whom];
}

function partiesRead({ who, whom }: Account): readonly string[] {
  return [...who, ...whom].map((party) => party.name);
}

function amountsOf({ amounts }: Account): readonly string[] {
  return amounts.map(({ bound, value, unit }) => `${bound} ${value} ${unit}`);
}

function sourcesOf({ sources }: Account): readonly string[] {
  return sources.map((source) => source.name);
}

function wordsOf({ content }: Quote): string {
  return content.map((passage) => passage.words).join(' ');
}

function evidenceOf({ evidence }: Account): string | undefined {
  return evidence[0]?.words;
}

function nameOf({ kind }: { readonly kind: string }, parties: readonly string[]): string {
  return parties.length === 0 ? kind : `${kind} by ${parties.join(' + ')}`;
}

/** Names and amounts without order, as one text. */
function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : [...names].sort().join(' + ');
}

function changed(what: string, read: string | null, expected: string | null): readonly string[] {
  return read === expected ? [] : [`${what} ${read}, not ${expected}`];
}

function differs(name: string, changes: readonly string[]): readonly string[] {
  return changes.length === 0 ? [] : [`differs: ${name}: ${changes.join('; ')}`];
}

function beginning(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').slice(0, 60);
}
