import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { ReadoutError } from '../model/error.ts';
import type { Added } from '../model/questions.ts';
import { answers, refuseInvalid } from './ask.ts';
import type { Desk, Env, Sent } from './desk.ts';
import type { Listeners } from './listeners.ts';
import { bodies } from './queries.ts';
import { judgement, shapes } from './shapes.ts';

/** What changes the record: judgements and reports. Each change is told to those who listen. */
export function actionsOf({ readout, takeIn }: Desk, listeners: Listeners) {
  const acts = new OpenAPIHono<Env>({ defaultHook: refuseInvalid });
  acts.openapi(judgeRoute, async (context) => {
    const { by, right, property, value, undoes, ...told } = context.req.valid('json');
    const caller = context.get('caller');
    const judged = await readout.judge({
      ...told,
      ...(right && { right }),
      ...(property && { property }),
      ...(value && { value }),
      ...(undoes && { undoes }),
      by: caller.name === '' ? (by ?? 'somebody at this machine') : caller.name,
    });
    listeners.tell('judged', judged);
    return context.json(judged, 200);
  });
  acts.openapi(addRoute, async (context) => context.json({ items: await addAll(context.req.valid('json')) }, 200));
  acts.openapi(uploadRoute, async (context) => {
    const form = await context.req.parseBody();
    const file = form['file'];
    if (!(file instanceof File)) throw new ReadoutError('no-file', 'Send one file in the field "file".');
    const { published, publisher, zone } = form;
    const given = Object.fromEntries(
      Object.entries({ published, publisher, zone }).filter(([, told]) => typeof told === 'string' && told !== ''),
    );
    const bytes = new Uint8Array(await file.arrayBuffer());
    return context.json({ items: await addAll({ ...given, file: { name: file.name, bytes } }) }, 200);
  });
  return acts;

  async function addAll(sent: Sent) {
    const items: ((Added & { readonly name: string }) | { readonly name: string; readonly refused: string })[] = [];
    for await (const group of readout.addAll(takeIn(sent))) {
      for (const { given, ...told } of group) {
        const { name } = given;
        if ('refused' in given) items.push({ name, refused: given.refused.message });
        if (!('added' in told)) continue;
        if (told.added.outcome !== 'known') listeners.tell('added', told.added);
        items.push({ name, ...told.added });
      }
      for (const told of group) if ('error' in told && !('refused' in told.given)) throw told.error;
    }
    return items;
  }
}

const judgeRoute = createRoute({
  method: 'post',
  path: '/judgements',
  summary: 'Judge: same, different, wrong, right, note, or undo of one of these',
  request: { body: { required: true, content: { 'application/json': { schema: bodies.judgement } } } },
  responses: answers(judgement),
});

const addRoute = createRoute({
  method: 'post',
  path: '/reports',
  summary: 'Add a report: its text, or the address of its page',
  request: { body: { required: true, content: { 'application/json': { schema: bodies.report } } } },
  responses: answers(shapes.added),
});

const uploadRoute = createRoute({
  method: 'post',
  path: '/files',
  summary: 'Add the reports of a file, of any kind that Readout knows: multipart field "file"',
  responses: answers(shapes.added),
});
