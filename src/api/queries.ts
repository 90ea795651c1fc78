// What callers may ask, checked before anything runs; lists are comma-separated in the address.
import { z } from '@hono/zod-openapi';
import type { Readout } from '../model/questions.ts';

const words = z.string().trim().min(1).max(200);
const id = z
  .string()
  .regex(/^[0-9a-f]{16}$/, 'is no id; ids have 16 hexadecimal digits')
  .openapi({ example: '1f0c2a9b7d3e4f50' });
const day = z.iso.date().openapi({ example: '2023-11-03' });
const listed = words.transform((told) =>
  told
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);
const standing = z.enum(['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled']);

const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(500).optional().openapi({ description: '`next` of the page before' }),
};
/** A day means its end: what the record knew when that day was over. */
const asOf = {
  asOf: z
    .union([z.iso.datetime({ offset: true }), day])
    .transform((told) => new Date(told.length === 10 ? `${told}T23:59:59.999Z` : told).toISOString())
    .optional()
    .openapi({ type: 'string', description: 'What the record knew then', example: '2023-07-21' }),
};

/** Query strings by the question that they belong to. */
export const queries = {
  paging: z.object(paging),
  asOf: z.object(asOf),
  timeline: z.object({
    ...paging,
    ...asOf,
    who: listed.optional().openapi({ type: 'string', description: 'Names or ids; all must take part' }),
    kind: listed.optional().openapi({ type: 'string', example: 'meeting,visit' }),
    from: day.optional(),
    to: day.optional(),
    where: words.optional(),
    standing: listed.pipe(z.array(standing)).optional().openapi({ type: 'string', example: 'happened,planned' }),
    source: words.optional(),
    minSources: z.coerce.number().int().min(0).max(1000).optional(),
    minConfidence: z.coerce.number().min(0).max(1).optional(),
    skip: z.coerce.number().int().min(0).max(10_000_000).optional().openapi({ description: 'So many are passed over' }),
  }),
  listed: z.object({ ...paging, ...asOf }),
  entities: z.object({
    ...paging,
    name: words.optional(),
    type: z.enum(['person', 'organization', 'place', 'nationality', 'product', 'law', 'occasion']).optional(),
  }),
  quotes: z.object({ ...paging, ...asOf, who: words.optional() }),
  figures: z.object({ ...paging, ...asOf, words: words.optional() }),
  find: z.object({ ...paging, ...asOf, q: words }),
  graph: z.object({ ...asOf, limit: z.coerce.number().int().min(1).max(300).default(80) }),
  due: z.object({ ...paging, ...asOf, today: day.optional() }),
};

/** What stands in a path. */
export const inPath = {
  id: z.object({ id }),
  idOrName: z.object({ id: words }),
};

/** What may be sent. */
export const bodies = {
  judgement: z
    .object({
      verdict: z.enum(['same', 'different', 'wrong', 'right', 'note', 'undo']),
      left: z.array(id).max(1000).default([]),
      right: z.array(id).max(1000).optional(),
      property: z.enum(['kind', 'what', 'where', 'amounts', 'time', 'standing']).optional(),
      value: z.string().max(10_000).optional().openapi({ description: 'JSON of the right value' }),
      undoes: id.optional(),
      by: words.optional().openapi({ description: 'Ignored where people log in: the judge is who they are' }),
      reason: z.string().max(2000).default(''),
    })
    .strict()
    .openapi('Decision'),
  report: z
    .object({
      text: z.string().min(1).max(2_000_000).optional(),
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .optional(),
      published: z.string().max(40).optional().openapi({ example: '2023-11-03T13:19' }),
      publisher: words.optional(),
      zone: words.optional(),
      title: z.string().max(1000).optional(),
    })
    .strict()
    .refine(({ text, url }) => text !== undefined || url !== undefined, 'needs a text, or the address of a page')
    .openapi('NewReport'),
};

/** The question behind each query, so that a changed question shows here. */
export type Asked = Parameters<Readout['timeline']>[0];
