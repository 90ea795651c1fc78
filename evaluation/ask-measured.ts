// Asks a record what a person asks first, and prints how many milliseconds each kind of question took, as a line of JSON.
import { openReadout } from '../src/readout.ts';

const [url = '', rounds = '20'] = process.argv.slice(2);
const plain = [
  'battery plant',
  'minister',
  'strike',
  'said',
  'court fine',
  'billion',
  'recall',
  'company',
  'export controls',
];
const opened = performance.now();
const readout = await openReadout({ url, now: () => new Date().toISOString(), mayCreate: false });
const open = performance.now() - opened;
const limit = Number(rounds);
const most = (await readout.graph({ limit })).nodes.map((one) => ({ id: one.entity, name: one.name }));
const asked = [...most, ...(await readout.entities({ limit })).items];
const entities = asked.map(({ id }) => id);
const names = asked.map(({ name }) => name);
const [timeline, entity, find, words] = [
  await timesOf(entities, (id) => readout.timeline({ who: [id], limit: 50 })),
  await timesOf(entities, (id) => readout.entity(id)),
  await timesOf(names, (name) => readout.find(name, { limit: 20 })),
  await timesOf(plain, (one) => readout.find(one, { limit: 20 })),
];
const counts = await readout.counts();
await readout.close();
console.log(JSON.stringify({ open: [open], timeline, entity, find, words, counts }));

async function timesOf<T>(all: readonly T[], ask: (one: T) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (const one of all) {
    const start = performance.now();
    await ask(one);
    times.push(performance.now() - start);
  }
  return times;
}
