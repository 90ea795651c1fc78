import { tellAmount } from '../export/tell-amount.ts';
import { tellDate, tellMoment } from '../export/tell-date.ts';
import { tellStanding } from '../export/tell-sources.ts';
import type { Account } from '../model/account.ts';
import type { Figure } from '../model/figure.ts';
import type { Quote } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import type { Evidence, Span } from '../model/span.ts';
import { printable, type Screen, wrap } from './screen.ts';

/** A reading as a page for people; events of less confidence than `least` are only counted. */
export function pageOf(reading: Reading, least: number, screen: Screen): string {
  const sure = reading.accounts.filter((account) => account.confidence >= least);
  const left = reading.accounts.length - sure.length;
  const events = [...sure]
    .sort((a, b) => Number(orderOf(a) > orderOf(b)) - Number(orderOf(a) < orderOf(b)))
    .map((one) => eventOf(one, reading, screen));
  return [
    headOf(reading, screen),
    section(sure.some((account) => account.main) ? 'EVENTS (● what it is about)' : 'EVENTS', events, screen),
    left === 0 ? '' : `${left} more below ${Math.round(least * 100)} % confidence: --min-confidence 0\n`,
    section('QUOTES', quotesOf(reading.quotes, screen), screen),
    section(
      'FIGURES',
      reading.figures.map((figure) => figureOf(figure, reading, screen)),
      screen,
    ),
  ]
    .filter((block) => block !== '')
    .join('\n');
}

function headOf({ report }: Reading, screen: Screen): string {
  const zone = report.zone ?? 'time zone not known (--zone)';
  const outlet = report.publisher ?? 'outlet not known (--publisher)';
  const line = [outlet, tellMoment(report.publishedAt), zone, ...report.byline.slice(0, 3)].map(printable).join(' · ');
  const title = words(report.title ?? 'Without a headline', screen.bold);
  return wrap(title, screen.width, '') + wrap(words(line, screen.dim), screen.width, '');
}

function section(title: string, blocks: readonly string[], screen: Screen): string {
  return `${screen.bold(title)}\n${blocks.length === 0 ? '  none found\n' : blocks.join('\n')}`;
}

/** The first day that a date names, so that it can be sorted; events without a date stand last. */
function orderOf(account: Account): string {
  return account.time?.edtf.replace(/^\.*\//, '') ?? '~';
}

function eventOf(account: Account, reading: Reading, screen: Screen): string {
  const { kind, main, time, standing, sources, evidence } = account;
  const date = time === null ? 'no date told' : tellDate(time.edtf);
  const rows: readonly (readonly [string, string])[] = [
    ['who', namesOf(account.who)],
    ['whom', namesOf(account.whom)],
    ['what', account.what?.words ?? ''],
    ['where', namesOf(account.where)],
    ['amount', account.amounts.map(tellAmount).join('; ')],
    ['when', time === null ? '' : time.working],
  ];
  const told = rows.filter(([, value]) => value !== '').map(([name, value]) => row(name, value, screen));
  const mark = main ? '●' : '○';
  const head = [
    words(`${mark} ${date}`, screen.bold),
    screen.bold(kind),
    printable(tellStanding(standing, sources, reading.report.publisher)),
  ].join(' · ');
  const marks = [account.what?.span, time?.span, ...account.amounts.map((amount) => amount.span)];
  const shown = evidence.slice(0, mostShown).map((one) => evidenceOf(one, marks, reading, screen));
  const more = evidence.length > mostShown ? `    │ (${evidence.length - mostShown} more)\n` : '';
  return wrap(head, screen.width, '  ', '    ') + told.join('') + shown.join('') + more;
}
const mostShown = 3;

function row(name: string, value: string, screen: Screen): string {
  return wrap(printable(value), screen.width, `    ${screen.dim(name.padEnd(7))} `, ' '.repeat(12));
}

/** The sentences round the evidence, which is bold if it is only a part; what the fields were read from is underlined. */
function evidenceOf(
  one: Evidence,
  marks: readonly (Span | null | undefined)[],
  reading: Reading,
  screen: Screen,
): string {
  const { text } = reading.report;
  const round = reading.sentences.filter((sentence) => sentence.start < one.span.end && sentence.end > one.span.start);
  const start = Math.min(one.span.start, ...round.map((sentence) => sentence.start));
  const end = Math.max(one.span.end, ...round.map((sentence) => sentence.end));
  const isPart = one.span.start > start || one.span.end < end;
  const shown = text.slice(start, end).replace(/[\p{L}\p{N}]+|\S/gu, (word, at: number) => {
    const place = { start: start + at, end: start + at + word.length };
    const isMarked = marks.some((mark) => mark && mark.start < place.end && mark.end > place.start);
    const isEvidence = isPart && one.span.start < place.end && one.span.end > place.start;
    const set = isMarked ? screen.underline(printable(word)) : printable(word);
    return isEvidence ? screen.bold(set) : set;
  });
  return wrap(shown, screen.width, '    │ ');
}

function quotesOf(quotes: readonly Quote[], screen: Screen): readonly string[] {
  const speakers = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const name = quote.speaker?.name ?? 'speaker not told';
    speakers.set(name, [...(speakers.get(name) ?? []), quote]);
  }
  return [...speakers].map(([name, said]) => {
    const lines = said.map((quote) => wrap(quoteOf(quote), screen.width, '    ', '      '));
    return wrap(words(name, screen.bold), screen.width, '  ') + lines.join('');
  });
}

function quoteOf({ manner, content, via, time }: Quote): string {
  const [open, close] = manner === 'direct' ? ['“', '”'] : ['', ''];
  const said = content.map((passage) => `${open}${printable(passage.words)}${close}`).join(' … ');
  const notes = [manner, via === null ? '' : `through ${via.name}`, time === null ? '' : tellDate(time.edtf)];
  return `${said} (${printable(notes.filter((note) => note !== '').join('; '))})`;
}

function figureOf(figure: Figure, reading: Reading, screen: Screen): string {
  const { indicator, period, change, sources, evidence } = figure;
  const against = change?.base ? ` against ${tellDate(change.base)}` : '';
  const parts = [
    `${indicator.words}: ${tellAmount(figure)}`,
    period === null ? '' : tellDate(period.edtf),
    change === null ? '' : `${change.percent > 0 ? '+' : ''}${change.percent} %${against}`,
    sources.map((source) => source.name).join(', '),
  ];
  const shown = evidence
    .slice(0, 1)
    .map((one) => evidenceOf(one, [indicator.span], reading, screen))
    .join('');
  return wrap(printable(parts.filter((part) => part !== '').join(' · ')), screen.width, '  ') + shown;
}

function namesOf(parties: Account['who']): string {
  return parties.map((party) => party.name).join(', ');
}

/** Styles each word by itself, so that a line break never stands inside a style. */
function words(text: string, style: (word: string) => string): string {
  return printable(text).replace(/\S+/g, (word) => style(word));
}
