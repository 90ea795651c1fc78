import type { MentionType } from '../model/mention.ts';
import type { EventPage, Extract } from '../model/questions.ts';
import type { Entity, Instant } from '../model/record.ts';
import { namedIn, titleOf } from './names.ts';
import { uuidOf } from './uuid.ts';

/** Entities and events as a STIX 2.1 bundle: identities and locations, an event as a report object with its date in the name, its sentence as a note. */
export function stix({ events, entities }: Extract, madeAt: Instant): string {
  const known = new Map(entities.map((one) => [one.id, stixIdOf(one)]));
  const objects = [
    ...entities.map((one) => entityOf(one, madeAt)),
    ...events.flatMap((page) => eventOf(page, known, madeAt)),
  ];
  const id = `bundle--${uuidOf(`bundle ${objects.map((one) => one.id).join(' ')}`)}`;
  return `${JSON.stringify({ type: 'bundle', id, objects }, null, 2)}\n`;
}

const identityClass: Readonly<Partial<Record<MentionType, string>>> = {
  person: 'individual',
  organization: 'organization',
  nationality: 'group',
};

function stixIdOf({ id, type }: Pick<Entity, 'id' | 'type'>): string {
  return `${type === 'place' ? 'location' : 'identity'}--${uuidOf(`entity ${id}`)}`;
}

function entityOf(entity: Entity, madeAt: Instant) {
  const { name, type, known } = entity;
  const references = known.map((one) => ({
    source_name: one.split(':')[0],
    external_id: one.split(':').slice(1).join(':'),
  }));
  const common = { spec_version: '2.1', id: stixIdOf(entity), created: madeAt, modified: madeAt, name };
  const cited = references.length === 0 ? {} : { external_references: references };
  // A location needs a region, a country or a place on the globe; all that news gives is a name.
  if (type === 'place') return { type: 'location', ...common, administrative_area: name, region: 'unknown', ...cited };
  return { type: 'identity', ...common, identity_class: identityClass[type] ?? 'unknown', ...cited };
}

/** OpenCTI joins reports by name, so the date and the id stand in it. */
function eventOf(page: EventPage, known: ReadonlyMap<string, string>, madeAt: Instant) {
  const { event } = page;
  const id = `report--${uuidOf(`event ${event.id}`)}`;
  const parties = (['who', 'whom', 'where'] as const).flatMap((role) =>
    namedIn(page, role).flatMap(({ entity }) => (entity === null ? [] : (known.get(entity) ?? []))),
  );
  const note = `note--${uuidOf(`note ${event.id}`)}`;
  const common = { spec_version: '2.1', created: madeAt, modified: madeAt };
  return [
    {
      type: 'report',
      id,
      ...common,
      name: `${event.time.shown ?? 'no date told'} · ${titleOf(page)} [${event.id}]`,
      report_types: ['threat-report'],
      published: madeAt,
      confidence: Math.round(event.confidence * 100),
      labels: [event.kind, `standing:${event.standing.shown ?? 'unknown'}`],
      object_refs: [...new Set([...parties, note])],
      external_references: page.reports.map(({ publisher, url, title }) => ({
        source_name: publisher ?? 'outlet not known',
        description: title ?? 'without a headline',
        ...(url !== null && { url }),
      })),
    },
    {
      type: 'note',
      id: note,
      ...common,
      abstract: titleOf(page),
      content: page.tellings
        .flatMap(({ account }) => account.evidence.slice(0, 1).map(({ words }) => words))
        .join('\n\n'),
      object_refs: [id],
    },
  ];
}
