import type { KeptQuote } from '../../../src/model/record.ts';
import { tellDate, tellMoment } from '../words/tell.ts';
import { Link } from './link.tsx';

/** A quote with who said it, through what, and in which report. */
export function QuoteCard({ kept, isNamed = true }: { readonly kept: KeptQuote; readonly isNamed?: boolean }) {
  const { quote, report, publisher, publishedAt, alias } = kept;
  const [open, close] = quote.manner === 'direct' ? ['“', '”'] : ['', ''];
  const start = quote.content[0]?.span.start ?? 0;
  const name = quote.speaker?.name ?? 'Speaker not told';
  return (
    <article className="quote">
      <blockquote>
        {open}
        {quote.content.map(({ words }) => words).join(' … ')}
        {close}
      </blockquote>
      <p className="quiet">
        {isNamed && (alias === null ? name : <Link to={`/entity/${alias}`}>{name}</Link>)}
        {isNamed && ' · '}
        {quote.manner}
        {quote.via !== null && `, through ${quote.via.name}`}
        {quote.time !== null && `, ${tellDate(quote.time.edtf)}`} ·{' '}
        <Link to={`/report/${report}?at=${start}`}>
          {publisher ?? 'outlet not known'}, {tellMoment(publishedAt.slice(0, 10))}
        </Link>
      </p>
    </article>
  );
}
