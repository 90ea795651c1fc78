import { namesIn } from '../../export/names.ts';
import { tellDate } from '../../export/tell-date.ts';
import type { EntityPage, EventLine } from '../../model/questions.ts';
import { printable, type Screen, wrap } from '../screen.ts';
import { tellSourceCount } from './tell-event.ts';

/** An entity for people: its names, posts, events, quotes and partners. */
export function entityText(page: EntityPage, screen: Screen): string {
  const { entity, titles, events, quotes, partners } = page;
  const known = entity.known.length === 0 ? '' : ` · ${entity.known.join(', ')}`;
  return [
    wrap(printable(`${entity.name} · ${entity.type}${known}`), screen.width, ''),
    ...list(
      'NAMES',
      entity.aliases.map(({ name, id }) => `${name} (${id})`),
      screen,
    ),
    ...list(
      'POSTS AND TITLES',
      titles.map(({ title, from, to }) => `${title}, ${span(from, to)}`),
      screen,
    ),
    ...list('EVENTS', events.items.map(tellEvent), screen),
    ...list('QUOTES', quotes.slice(0, mostQuotes).map(tellQuote), screen),
    ...list(
      'WITH WHOM',
      partners.map(({ name, events }) => `${name} (${events})`),
      screen,
    ),
    ...list(
      'JUDGED',
      page.judgements.map(({ verdict, by, reason, id }) => `${verdict} by ${by}: ${reason} (${id})`),
      screen,
    ),
    wrap(`id ${entity.id}; readout merge and split take it`, screen.width, '\n'),
  ].join('');
}
const mostQuotes = 10;

function list(title: string, lines: readonly string[], screen: Screen): readonly string[] {
  if (lines.length === 0) return [];
  return [`\n${screen.bold(title)}\n`, ...lines.map((line) => wrap(printable(line), screen.width, '  ', '    '))];
}

function span(from: string, to: string): string {
  return from === to ? `told on ${tellDate(from)}` : `told ${tellDate(from)} to ${tellDate(to)}`;
}

function tellEvent(line: EventLine): string {
  const { event } = line;
  const date = event.time.shown === null ? 'no date told' : tellDate(event.time.shown);
  const parties = [namesIn(line, 'who'), namesIn(line, 'whom')].filter((names) => names !== '').join(' / ');
  return `${date} · ${event.kind}, ${event.standing.shown ?? ''} · ${parties} · ${tellSourceCount(event)} · ${event.id}`;
}

function tellQuote({ quote, publisher }: EntityPage['quotes'][number]): string {
  const [open, close] = quote.manner === 'direct' ? ['“', '”'] : ['', ''];
  return `${open}${quote.content.map(({ words }) => words).join(' … ')}${close} (${publisher ?? 'outlet not known'})`;
}
