import type { KeptFigure, KeptQuote, Statement, Telling } from '../model/record.ts';
import type { Evidence, RuleId, Span } from '../model/span.ts';
import { hashOf } from './ids.ts';

interface Facts {
  readonly version: string;
  readonly tellings: readonly Telling[];
  readonly quotes: readonly KeptQuote[];
  readonly figures: readonly KeptFigure[];
}

interface Said {
  readonly property: string;
  readonly value: unknown;
  readonly evidence: Evidence | undefined;
}

/** Every property that a reading's facts have, each with the words that show it. What the report does not say is left out. */
export function statementsOf({ version, tellings, quotes, figures }: Facts): Statement[] {
  const of = (subject: string, said: readonly Said[]) =>
    said.flatMap(({ property, value, evidence }, index) =>
      value === null || value === undefined || evidence === undefined
        ? []
        : [statementOf({ version, subject, property, value, evidence, index })],
    );
  return [
    ...tellings.flatMap((one) => of(one.id, saidOfAccount(one))),
    ...quotes.flatMap((one) => of(one.id, saidOfQuote(one))),
    ...figures.flatMap((one) => of(one.id, saidOfFigure(one))),
  ];
}

function statementOf({ index, value, ...rest }: Omit<Statement, 'id' | 'value'> & { value: unknown; index: number }) {
  const json = JSON.stringify(value);
  return { id: hashOf([rest.version, rest.subject, rest.property, json, index]), ...rest, value: json };
}

function saidOfAccount({ account, roles }: Telling): readonly Said[] {
  const [first] = account.evidence;
  const rule = first?.rule ?? 'record/statement';
  return [
    { property: 'kind', value: account.kind, evidence: first },
    ...roles.map(({ role, name, alias }) => ({ property: role, value: { name, alias }, evidence: first })),
    { property: 'what', value: account.what?.words ?? null, evidence: passage(account.what, rule) },
    ...account.amounts.map(({ value, unit, bound, low, high, ...found }) => ({
      property: 'amounts',
      value: { value, unit, bound, low, high },
      evidence: { span: found.span, words: found.words, rule: found.rule },
    })),
    { property: 'time', value: account.time?.edtf ?? null, evidence: first },
    { property: 'standing', value: account.standing, evidence: first },
    ...account.sources.map(({ name, type }) => ({ property: 'sources', value: { name, type }, evidence: first })),
  ];
}

function saidOfQuote({ quote, alias }: KeptQuote): readonly Said[] {
  const [first] = quote.evidence;
  const rule = first?.rule ?? 'record/statement';
  return [
    {
      property: 'speaker',
      value: quote.speaker === null ? null : { name: quote.speaker.name, alias },
      evidence: first,
    },
    { property: 'manner', value: quote.manner, evidence: first },
    ...quote.content.map((one) => ({ property: 'content', value: one.words, evidence: passage(one, rule) })),
    { property: 'via', value: quote.via?.name ?? null, evidence: first },
    { property: 'time', value: quote.time?.edtf ?? null, evidence: first },
  ];
}

function saidOfFigure({ figure }: KeptFigure): readonly Said[] {
  const [first] = figure.evidence;
  const rule = first?.rule ?? 'record/statement';
  const { value, unit, bound } = figure;
  return [
    { property: 'indicator', value: figure.indicator.words, evidence: passage(figure.indicator, rule) },
    { property: 'value', value: { value, unit, bound }, evidence: first },
    { property: 'period', value: figure.period?.edtf ?? null, evidence: first },
    { property: 'change', value: figure.change, evidence: first },
    ...figure.sources.map(({ name, type }) => ({ property: 'sources', value: { name, type }, evidence: first })),
  ];
}

function passage(found: { readonly span: Span; readonly words: string } | null, rule: RuleId): Evidence | undefined {
  return found === null ? undefined : { span: found.span, words: found.words, rule };
}
