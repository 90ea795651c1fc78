import { boundsOf } from '../model/interval.ts';
import type { MentionType } from '../model/mention.ts';
import type { EventPage, Extract } from '../model/questions.ts';
import { namedIn, titleOf } from './names.ts';

/** Entities, events and reports as FollowTheMoney entities, a JSON line each (followthemoney.tech): what OpenAleph and Datashare take in. */
export function followTheMoney({ events, entities }: Extract): string {
  const reports = new Map(events.flatMap((page) => page.reports.map((one) => [one.version, one] as const)));
  const all = [
    ...entities.map(({ id, name, type, aliases, known }) =>
      entity(`readout-${id}`, schemaOf[type], {
        name: [name],
        alias: aliases.map((alias) => alias.name).filter((one) => one !== name),
        wikidataId: known.flatMap((one) => (one.startsWith('wikidata:') ? [one.slice(9)] : [])),
        ...(schemaOf[type] === 'Organization' && {
          leiCode: known.flatMap((one) => (one.startsWith('lei:') ? [one.slice(4)] : [])),
        }),
      }),
    ),
    ...[...reports.values()].map(({ version, title, publisher, url, publishedAt }) =>
      entity(`readout-${version}`, 'Article', {
        title: [title ?? 'Without a headline'],
        publisher: publisher === null ? [] : [publisher],
        sourceUrl: url === null ? [] : [url],
        publishedAt: [publishedAt],
      }),
    ),
    ...events.map(eventOf),
  ];
  return all.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** FollowTheMoney's schema for each type of mention. */
const schemaOf: Readonly<Record<MentionType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Address',
  nationality: 'LegalEntity',
  product: 'Thing',
  law: 'Thing',
  occasion: 'Event',
};

/** Dates are cut to the prefix that is sure; a range has a first and a last day. Parties keep their side in `organizer` and `involved`. */
function eventOf(page: EventPage) {
  const { event } = page;
  const { first, last } = boundsOf(event.time.shown);
  const isPlain = /^\d{4}(?:-\d\d){0,2}$/.test(event.time.shown ?? '');
  return entity(`readout-${event.id}`, 'Event', {
    name: [titleOf(page)],
    summary: [event.best.evidence.words],
    keywords: [event.kind, event.standing.shown ?? ''],
    ...(isPlain
      ? { date: [event.time.shown ?? ''] }
      : { startDate: first === null ? [] : [first], endDate: last === null ? [] : [last] }),
    organizer: idsOf(page, 'who'),
    involved: idsOf(page, 'whom'),
    location: namedIn(page, 'where').map(({ name }) => name),
    proof: page.reports.map(({ version }) => `readout-${version}`),
  });
}

function idsOf(page: EventPage, role: 'who' | 'whom'): readonly string[] {
  return namedIn(page, role).flatMap(({ entity: id }) => (id === null ? [] : [`readout-${id}`]));
}

function entity(id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>) {
  const told = Object.entries(properties)
    .map(([name, values]) => [name, values.filter((value) => value !== '')] as const)
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(told) };
}
