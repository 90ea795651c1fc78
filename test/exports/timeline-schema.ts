/** TimelineJS 3's JSON format (timeline.knightlab.com/docs/json-format.html) as JSON Schema. */
const date = {
  type: 'object',
  required: ['year'],
  additionalProperties: false,
  dependentRequired: { day: ['month'] },
  properties: {
    year: { type: 'integer' },
    month: { type: 'integer', minimum: 1, maximum: 12 },
    day: { type: 'integer', minimum: 1, maximum: 31 },
  },
};

export const timelineSchema = {
  type: 'object',
  required: ['events'],
  additionalProperties: false,
  properties: {
    events: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['start_date', 'text'],
        additionalProperties: false,
        properties: {
          unique_id: { type: 'string' },
          group: { type: 'string' },
          start_date: date,
          end_date: date,
          display_date: { type: 'string' },
          text: {
            type: 'object',
            required: ['headline', 'text'],
            properties: { headline: { type: 'string', minLength: 1 }, text: { type: 'string' } },
          },
        },
      },
    },
  },
};
