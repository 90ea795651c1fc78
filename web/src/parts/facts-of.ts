import type { ReportPage } from '../../../src/model/questions.ts';
import type { Quote } from '../../../src/model/quote.ts';
import { headlineOfTelling } from '../words/headline.ts';
import { tellAmount, tellDate } from '../words/tell.ts';

/** Something that was read in a report, as its list shows it; `at` is where its first words stand in the text. */
export interface Fact {
  readonly id: string;
  readonly at: number;
  readonly layer: 'evidence' | 'quotes' | 'figures';
  readonly kicker: string;
  readonly says: string;
  readonly more: { readonly to: string; readonly name: string } | null;
}

/** All that was read in a report, in the order of its text. */
export function factsOf({ tellings, quotes, figures, events }: ReportPage): readonly Fact[] {
  const told = tellings.map((telling) => ({
    id: telling.id,
    at: telling.account.evidence[0]?.span.start ?? 0,
    layer: 'evidence' as const,
    kicker: [telling.account.kind, telling.account.standing, dated(telling.account.time)].join(' · '),
    says: headlineOfTelling(telling),
    more: events[telling.id] === undefined ? null : { to: `/event/${events[telling.id]}`, name: 'Event' },
  }));
  const said = quotes.map(({ id, quote, alias }) => ({
    id,
    at: quote.content[0]?.span.start ?? 0,
    layer: 'quotes' as const,
    kicker: `quote · ${quote.manner}`,
    says: `${quote.speaker?.name ?? 'Speaker not told'}: ${wordsOf(quote)}`,
    more: alias === null ? null : { to: `/entity/${alias}`, name: 'Speaker' },
  }));
  const counted = figures.map(({ id, figure }) => ({
    id,
    at: figure.evidence[0]?.span.start ?? 0,
    layer: 'figures' as const,
    kicker: ['figure', ...(figure.period === null ? [] : [tellDate(figure.period.edtf)])].join(' · '),
    says: `${figure.indicator.words}: ${tellAmount(figure)}`,
    more: null,
  }));
  return [...told, ...said, ...counted].sort((a, b) => a.at - b.at);
}

/** Only what was said in these very words stands in quotation marks. */
function wordsOf({ manner, content }: Quote): string {
  const words = content.map((one) => one.words).join(' … ');
  return manner === 'direct' ? `“${words}”` : words;
}

function dated(time: { readonly edtf: string } | null): string {
  return time === null ? 'no date told' : tellDate(time.edtf);
}
