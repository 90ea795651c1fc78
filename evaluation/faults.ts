import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freshPlaces } from '../src/store/fresh-places.ts';
import { addInPeace, type Killed, killWhileAdding } from '../test/faults/kill-while-adding.ts';
import { chance } from './made-names.ts';
import type { Figures, Runner } from './runner.ts';

/** `readout add` killed at random moments, on each database that is here: what was acknowledged, and what is there afterwards. */
export const faults: Runner = {
  name: 'faults',
  usage: 'faults [--kills 200] [--seed 1]   kill -9 while adding, on SQLite and on Postgres',
  run: async (options) => {
    const [kills, seed] = [Number(options.kills ?? 200), options.seed ?? '1'];
    // Side by side: a killed program mostly waits for the next one to load.
    const told = await Promise.all(
      (await freshPlaces()).map(async ({ kind, make }) => {
        if (make !== null) return await killed(kind, make, { kills, seed });
        console.log(kind);
        return {};
      }),
    );
    return Object.assign({}, ...told);
  },
};

type Make = NonNullable<Awaited<ReturnType<typeof freshPlaces>>[number]['make']>;

/** Record after record is filled, each killed on the way, until there were so many kills. */
async function killed(kind: string, make: Make, { kills, seed }: { kills: number; seed: string }): Promise<Figures> {
  const folder = join(import.meta.dirname, '../samples');
  const inputs = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  const peaceful = await make();
  const whole = await addInPeace(inputs, peaceful.url);
  await peaceful.remove();
  const sum = { kills: 0, lost: 0, faults: 0, unlike: 0 };
  for (let round = 0; sum.kills < kills; round += 1) {
    let draws = 0;
    const place = await make();
    const most = Math.min(8, kills - sum.kills);
    const next = () => {
      draws += 1;
      return chance(seed, kind, round, draws);
    };
    const told = await killWhileAdding({ inputs, url: place.url, most, chance: next });
    await place.remove();
    sum.kills += told.kills;
    sum.lost += told.lost.length;
    sum.faults += told.faults.length;
    sum.unlike += isLike(told, whole) ? 0 : 1;
    for (const one of [...told.lost, ...told.faults]) console.log(`${kind}: ${one}`);
    console.log(`${kind}: ${sum.kills} kills in ${round + 1} records`);
  }
  return {
    [`${kind}: kills`]: sum.kills,
    [`${kind}: acknowledged reports lost`]: sum.lost,
    [`${kind}: faults that the doctor found`]: sum.faults,
    [`${kind}: records unlike one made in peace`]: sum.unlike,
  };
}

function isLike({ held }: Killed, whole: Killed['held']): boolean {
  return JSON.stringify(held) === JSON.stringify(whole);
}
