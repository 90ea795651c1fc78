import type { Extract } from '../model/questions.ts';
import { namedIn, titleOf } from './names.ts';

/** Entities and events as GraphML (graphml.graphdrawing.org): an edge a role, so that nothing is lost between three parties of one event. */
export function graphml({ events, entities }: Extract): string {
  const nodes = [
    ...entities.map(({ id, name, type }) => node(`entity-${id}`, { label: name, type })),
    ...events.map((line) =>
      node(`event-${line.event.id}`, {
        label: titleOf(line),
        type: line.event.kind,
        edtf: line.event.time.shown ?? '',
        standing: line.event.standing.shown ?? '',
        sources: String(line.event.sources.length),
      }),
    ),
  ];
  const known = new Set(entities.map(({ id }) => id));
  const edges = events.flatMap((line) =>
    roles.flatMap((role) =>
      namedIn(line, role).flatMap(({ entity }) =>
        entity === null || !known.has(entity)
          ? []
          : [`<edge source="entity-${entity}" target="event-${line.event.id}"><data key="role">${role}</data></edge>`],
      ),
    ),
  );
  return `${[head, ...nodes, ...edges, '</graph>', '</graphml>'].join('\n')}\n`;
}
const roles = ['who', 'whom', 'where'] as const;

const keys = ['label', 'type', 'edtf', 'standing', 'sources'];
const head = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
  ...keys.map((key) => `<key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`),
  '<key id="role" for="edge" attr.name="role" attr.type="string"/>',
  '<graph edgedefault="directed">',
].join('\n');

function node(id: string, data: Readonly<Record<string, string>>): string {
  const told = Object.entries(data).filter(([, value]) => value !== '');
  return `<node id="${id}">${told.map(([key, value]) => `<data key="${key}">${escaped(value)}</data>`).join('')}</node>`;
}

/** XML 1.0 holds no control characters, not even escaped ones. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`)
  );
}
