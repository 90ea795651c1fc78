import { boundsOf } from '../model/interval.ts';
import type { EventPage, Extract, ReportLine } from '../model/questions.ts';
import type { Telling } from '../model/record.ts';
import { namedIn, titleOf } from './names.ts';

/** Events as JSON-LD: schema.org Event and NewsArticle, W3C Web Annotation for each sentence (quote and position selectors, UTF-16), PROV-O for on whose word. */
export function jsonLd({ events, entities }: Extract): string {
  const reports = new Map(events.flatMap((page) => page.reports.map((one) => [one.version, one] as const)));
  const graph = [
    ...entities.map(({ id, name, type, aliases, known }) => ({
      '@id': entityIri(id),
      '@type': schemaType[type] ?? 'schema:Thing',
      'schema:name': name,
      'schema:alternateName': aliases.map((alias) => alias.name).filter((one) => one !== name),
      'schema:identifier': known,
    })),
    ...[...reports.values()].map(articleOf),
    ...events.map(eventOf),
    ...events.flatMap((page) => page.tellings.map((telling) => annotationOf(telling, page.event.id))),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

const context = {
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  readout: 'urn:readout:',
};

const schemaType: Readonly<Record<string, string>> = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  place: 'schema:Place',
  product: 'schema:Product',
  law: 'schema:Legislation',
  occasion: 'schema:Event',
};

/** Only what schema.org has a word for; what happened or was denied has none. */
const statusOf: Readonly<Record<string, string>> = {
  planned: 'schema:EventScheduled',
  cancelled: 'schema:EventCancelled',
};

function eventOf(page: EventPage) {
  const { event } = page;
  const { first, last } = boundsOf(event.time.shown);
  const standing = event.standing.shown;
  return {
    '@id': `readout:event:${event.id}`,
    '@type': 'schema:Event',
    'schema:name': titleOf(page),
    'schema:additionalType': `readout:kind:${event.kind}`,
    'readout:edtf': event.time.shown === null ? undefined : { '@type': 'edtf:EDTF', '@value': event.time.shown },
    'schema:startDate': first ?? undefined,
    'schema:endDate': last ?? undefined,
    'schema:eventStatus': standing === null ? undefined : statusOf[standing],
    'readout:standing': standing ?? undefined,
    'schema:organizer': refsOf(page, 'who'),
    'schema:attendee': refsOf(page, 'whom'),
    'schema:location': refsOf(page, 'where'),
    'schema:subjectOf': [...new Set(page.tellings.map(({ version }) => version))].map((id) => ({
      '@id': articleIri(id),
    })),
    'readout:independentSources': event.sources.length,
  };
}

function refsOf(page: EventPage, role: 'who' | 'whom' | 'where') {
  return namedIn(page, role).map(({ name, entity }) =>
    entity === null ? { 'schema:name': name } : { '@id': entityIri(entity) },
  );
}

function articleOf({ version, title, publisher, url, publishedAt }: ReportLine) {
  return {
    '@id': articleIri(version),
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    'schema:headline': title ?? undefined,
    'schema:publisher': publisher === null ? undefined : { '@type': 'schema:Organization', 'schema:name': publisher },
    'schema:url': url ?? undefined,
    'schema:datePublished': publishedAt,
  };
}

/** A telling: its sentence in its report, and the chain of sources as primary sources, nearest the event first. */
function annotationOf({ id, version, account }: Telling, event: string) {
  return {
    '@id': `readout:telling:${id}`,
    '@type': ['oa:Annotation', 'prov:Entity'],
    'oa:hasBody': { '@id': `readout:event:${event}` },
    'oa:hasTarget': account.evidence.map(({ span, words }) => ({
      'oa:hasSource': { '@id': articleIri(version) },
      'oa:hasSelector': [
        { '@type': 'oa:TextQuoteSelector', 'oa:exact': words },
        { '@type': 'oa:TextPositionSelector', 'oa:start': span.start, 'oa:end': span.end },
      ],
    })),
    'prov:wasQuotedFrom': { '@id': articleIri(version) },
    'prov:hadPrimarySource': {
      '@list': account.sources.map(({ name, type }) => ({
        '@type': 'prov:Agent',
        'schema:name': name,
        'readout:sourceType': type,
      })),
    },
    'readout:confidence': account.confidence,
  };
}

function entityIri(id: string): string {
  return `readout:entity:${id}`;
}

function articleIri(version: string): string {
  return `readout:report:${version}`;
}
