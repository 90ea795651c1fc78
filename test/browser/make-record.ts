import { takeSent } from '../../src/cli/serve/take-sent.ts';
import { openReadout } from '../../src/readout.ts';
import type { Told } from './story.ts';

/** A record that learned each report at the moment that its telling names. */
export async function makeRecord(path: string, reports: Iterable<Told>): Promise<void> {
  let moment = '';
  const readout = await openReadout({ url: path, now: () => moment });
  for (const { learned, text, published, publisher } of reports) {
    moment = learned;
    for await (const taken of takeSent({ text, published, publisher }))
      if ('report' in taken) await readout.add(taken.report);
      else throw new Error(`Not taken in: ${taken.name}`);
  }
  await readout.close();
}
