// Programs that are killed, and two that add at once: what was acknowledged is there, nothing is there twice, the rest can be added.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chance } from '../../evaluation/made-names.ts';
import { freshPlaces } from '../../src/store/fresh-places.ts';
import { addInPeace, killWhileAdding, readout } from './kill-while-adding.ts';

const samples = join(import.meta.dirname, '../../samples');
const inputs = readdirSync(samples)
  .filter((name) => /^(?:0|3[5-8])/.test(name))
  .sort()
  .map((name) => join(samples, name));
const places = (await freshPlaces()).filter(({ make }) => make !== null);

test.each(places)(
  'killed at random moments while adding to $kind, a record loses and doubles nothing',
  async ({ kind, make }) => {
    const [peaceful, killed] = [await make?.(), await make?.()];
    if (peaceful === undefined || killed === undefined) throw new Error('no place');
    const whole = await addInPeace(inputs, peaceful.url);
    let draws = 0;
    const next = () => {
      draws += 1;
      return chance('kill', kind, draws);
    };
    const { kills, lost, faults, held } = await killWhileAdding({ inputs, url: killed.url, most: 6, chance: next });
    expect({ lost, faults, held }).toEqual({ lost: [], faults: [], held: whole });
    expect(whole.versions.length).toBe(inputs.length);
    expect(kills).toBeGreaterThan(0);
    await peaceful.remove();
    await killed.remove();
  },
);

test.each(places)(
  'two programs that add the same and other reports to $kind at once make one whole record',
  async ({ make }) => {
    const [peaceful, shared] = [await make?.(), await make?.()];
    if (peaceful === undefined || shared === undefined) throw new Error('no place');
    const whole = await addInPeace(inputs, peaceful.url);
    const half = Math.floor(inputs.length / 2);
    const sides = [inputs.slice(0, half + 3), inputs.slice(half - 3).reverse()];
    const ends = await Promise.all(sides.map((side) => endOf(readout(['add', ...side, '--record', shared.url]))));
    expect(ends).toEqual([0, 0]);
    expect(await addInPeace(inputs, shared.url)).toEqual(whole);
    await peaceful.remove();
    await shared.remove();
  },
);

async function endOf(child: ReturnType<typeof readout>): Promise<number | null> {
  child.stdout?.resume();
  child.stderr?.resume();
  return await new Promise((resolve) => child.once('close', resolve));
}
