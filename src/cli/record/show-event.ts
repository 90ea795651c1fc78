import { namesIn } from '../../export/names.ts';
import { tellAmount } from '../../export/tell-amount.ts';
import { tellDate, tellMoment } from '../../export/tell-date.ts';
import { tellStanding } from '../../export/tell-sources.ts';
import type { EventPage, ReportLine } from '../../model/questions.ts';
import type { Judgement, Said, SourceGroup, Telling } from '../../model/record.ts';
import { printable, type Screen, wrap } from '../screen.ts';
import { conflictsOf } from './tell-event.ts';

/** An event for people: what is shown and why, each telling with its sentence, who counts as one source, what was judged. */
export function eventText(page: EventPage, screen: Screen): string {
  const { event, isPastDue } = page;
  const date = event.time.shown === null ? 'no date told' : tellDate(event.time.shown);
  const standing = `${event.standing.shown ?? 'standing not told'}${isPastDue ? ', past due: nobody told that it happened' : ''}`;
  return [
    wrap(`${bold(date, screen)} · ${bold(event.kind, screen)} · ${standing}`, screen.width, ''),
    ...propertiesOf(page).map(([name, value]) => row(name, value, screen)),
    ...history(page, screen),
    section(`TOLD ${page.tellings.length === 1 ? 'ONCE' : `${page.tellings.length} TIMES`}`, screen),
    ...page.tellings.map((telling) => tellingOf(telling, page.reports, screen)),
    section(`INDEPENDENT SOURCES: ${event.sources.length}`, screen),
    ...event.sources.map((group) => sourceOf(group, screen)),
    ...joined(page, screen),
    ...judged(page.judgements, screen),
    wrap(`id ${event.id}; readout judge, merge and split take it`, screen.width, '\n'),
  ].join('');
}

function propertiesOf(page: EventPage): readonly (readonly [string, string])[] {
  const { event } = page;
  const rows: readonly (readonly [string, string])[] = [
    ['who', namesIn(page, 'who')],
    ['whom', namesIn(page, 'whom')],
    ['what', event.what.shown ?? ''],
    ['where', namesIn(page, 'where')],
    ['amount', event.amounts.shown === null ? '' : tellAmount(event.amounts.shown)],
    ['differ', conflictsOf(event).join(', ')],
    ['also said', [...others(event.time.said, tellDate), ...others(event.amounts.said, tellAmount)].join('; ')],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** What some tellings say besides the value that is shown; the shown one stands first. */
function others<T>(said: readonly Said<T>[], tell: (value: T) => string): readonly string[] {
  return said.slice(1).map(({ value, tellings }) => `${tell(value)} (${tellings.length} of the tellings)`);
}

function history({ event }: EventPage, screen: Screen): readonly string[] {
  if (event.history.length < 2) return [];
  const steps = event.history.map(({ day, standing, words }) =>
    wrap(`${tellDate(day)}: ${standing} · ${printable(words)}`, screen.width, '    ', '      '),
  );
  return [section('HOW IT STOOD', screen), ...steps];
}

function tellingOf(
  { id, version, publisher, account }: Telling,
  reports: readonly ReportLine[],
  screen: Screen,
): string {
  const report = reports.find((one) => one.version === version);
  const head = [
    publisher ?? 'outlet not known',
    report === undefined ? '' : tellMoment(report.publishedAt),
    tellStanding(account.standing, account.sources, publisher),
    `${Math.round(account.confidence * 100)} % sure`,
  ].filter((one) => one !== '');
  return [
    wrap(printable(head.join(' · ')), screen.width, '  ', '    '),
    ...account.evidence.slice(0, 2).map(({ words }) => wrap(printable(words), screen.width, '    │ ')),
    account.time === null ? '' : wrap(printable(account.time.working), screen.width, '    ', '    '),
    wrap(screen.dim(`telling ${id}, report ${report?.report ?? version}`), screen.width, '    '),
  ].join('');
}

function sourceOf({ publishers, origins, reasons }: SourceGroup, screen: Screen): string {
  const from = origins.length === 0 ? '' : ` (from ${origins.join(', ')})`;
  const why = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`;
  return wrap(printable(`${publishers.join(', ') || 'outlet not known'}${from}${why}`), screen.width, '  ', '    ');
}

function joined({ likenesses, near }: EventPage, screen: Screen): readonly string[] {
  const why = likenesses.map((one) =>
    wrap(`${score(one.score)} ${one.reasons.join('; ')}`, screen.width, '  ', '    '),
  );
  const not = near.map(({ event, likeness }) =>
    wrap(`${score(likeness.score)} ${event}: ${likeness.reasons.join('; ')}`, screen.width, '  ', '    '),
  );
  return [
    ...(why.length === 0 ? [] : [section('WHY ONE EVENT', screen), ...why]),
    ...(not.length === 0 ? [] : [section('NEAR, BUT KEPT APART', screen), ...not]),
  ];
}

function judged(judgements: readonly Judgement[], screen: Screen): readonly string[] {
  if (judgements.length === 0) return [];
  const lines = judgements.map(({ id, verdict, by, at, reason }) =>
    wrap(
      printable(`${verdict} by ${by}, ${at.slice(0, 10)}${reason === '' ? '' : `: ${reason}`} (${id})`),
      screen.width,
      '  ',
      '    ',
    ),
  );
  return [section('JUDGED', screen), ...lines];
}

function score(of: number): string {
  return of.toFixed(2);
}

function row(name: string, value: string, screen: Screen): string {
  return wrap(printable(value), screen.width, `  ${screen.dim(name.padEnd(9))} `, ' '.repeat(12));
}

function section(title: string, screen: Screen): string {
  return `\n${screen.bold(title)}\n`;
}

function bold(text: string, screen: Screen): string {
  return printable(text).replace(/\S+/g, (word) => screen.bold(word));
}
