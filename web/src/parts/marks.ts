import type { ReportPage } from '../../../src/model/questions.ts';

/** What can be marked in a report's text. */
export type Layer = 'evidence' | 'mentions' | 'times' | 'amounts' | 'quotes' | 'found';

/** The layers, in the order in which people look for them. */
export const layers: readonly { readonly layer: Layer; readonly name: string }[] = [
  { layer: 'evidence', name: 'events' },
  { layer: 'quotes', name: 'quotes' },
  { layer: 'mentions', name: 'names' },
  { layer: 'times', name: 'dates' },
  { layer: 'amounts', name: 'amounts' },
];

/** A stretch of the text that was read as something; `fact` is the id that its list entry has, `says` what a pointer resting on it is told. */
export interface Marked {
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  readonly fact: string;
  readonly says: string;
}

/** Everything that was read in a report, as stretches of its text. */
export function marksOf({ reading, tellings, quotes, figures }: ReportPage): readonly Marked[] {
  return [
    ...tellings.flatMap(({ id, account }) =>
      account.evidence.map(({ span }) => ({
        layer: 'evidence' as const,
        ...span,
        fact: id,
        says: `${account.kind}, ${account.standing}`,
      })),
    ),
    ...figures.flatMap(({ id, figure }) =>
      figure.evidence.map(({ span }) => ({
        layer: 'evidence' as const,
        ...span,
        fact: id,
        says: `figure: ${figure.indicator.words}`,
      })),
    ),
    ...quotes.flatMap(({ id, quote }) =>
      quote.content.map(({ span }) => ({
        layer: 'quotes' as const,
        ...span,
        fact: id,
        says: `${quote.speaker?.name ?? 'speaker not told'}, ${quote.manner}`,
      })),
    ),
    ...reading.mentions.flatMap(({ id, name, type, spans }) =>
      spans.map(({ start, end }) => ({
        layer: 'mentions' as const,
        start,
        end,
        fact: `mention-${id}`,
        says: `${name}, ${type}`,
      })),
    ),
    ...reading.times.map(({ span, working }, at) => ({
      layer: 'times' as const,
      ...span,
      fact: `time-${at}`,
      says: working,
    })),
    ...reading.amounts.map(({ span, value, unit, bound }, at) => ({
      layer: 'amounts' as const,
      ...span,
      fact: `amount-${at}`,
      says: `${bound} ${value} ${unit}`,
    })),
  ];
}

/** The word at a place that the address names, unless a fact begins right there: what somebody looked for. */
export function foundAt(text: string, at: number, marks: readonly Marked[]): Marked | null {
  if (!(at >= 0) || marks.some(({ layer, start }) => start === at && (layer === 'evidence' || layer === 'quotes')))
    return null;
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(at, at + 100))?.[0];
  if (word === undefined) return null;
  return { layer: 'found', start: at, end: at + word.length, fact: 'found', says: 'found here' };
}

/** A stretch of text under the same marks all along. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Marked[];
}

/** The text of a stretch cut wherever a mark starts or ends, in one sweep. */
export function piecesOf(start: number, end: number, marks: readonly Marked[]): readonly Piece[] {
  const inside = marks.filter((one) => one.start < end && one.end > start);
  const cuts = new Set([start, end]);
  for (const one of inside) {
    if (one.start > start) cuts.add(one.start);
    if (one.end < end) cuts.add(one.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end;
    return { start: from, end: to, marks: inside.filter((one) => one.start <= from && one.end >= to) };
  });
}
