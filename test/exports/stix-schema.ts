/** What STIX 2.1 (OASIS, docs.oasis-open.org/cti/stix/v2.1) requires of the objects that we write, as JSON Schema. */
const stamp = { type: 'string', format: 'date-time', pattern: 'Z$' };

const idOf = (type: string) => ({
  type: 'string',
  pattern: `^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`,
});
const common = { spec_version: { const: '2.1' }, created: stamp, modified: stamp };
const references = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['source_name'], properties: { url: { type: 'string', format: 'uri' } } },
};
const labels = { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } };
const refs = { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', pattern: '^[a-z-]+--' } };

const object = (type: string, required: readonly string[], properties: object) => ({
  type: 'object',
  required: ['type', 'spec_version', 'id', 'created', 'modified', ...required],
  properties: {
    type: { const: type },
    id: idOf(type),
    ...common,
    external_references: references,
    labels,
    ...properties,
  },
});

export const stixSchema = {
  type: 'object',
  required: ['type', 'id', 'objects'],
  additionalProperties: false,
  properties: {
    type: { const: 'bundle' },
    id: idOf('bundle'),
    objects: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          object('identity', ['name'], {
            identity_class: { enum: ['individual', 'group', 'system', 'organization', 'class', 'unknown'] },
          }),
          object('location', ['administrative_area'], { name: { type: 'string' } }),
          object('report', ['name', 'published', 'object_refs'], {
            published: stamp,
            object_refs: refs,
            confidence: { type: 'integer', minimum: 0, maximum: 100 },
          }),
          object('note', ['content', 'object_refs'], { content: { type: 'string', minLength: 1 }, object_refs: refs }),
        ],
      },
    },
  },
};
