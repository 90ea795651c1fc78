import { ReadoutError } from '../../model/error.ts';
import type { EntityPage, EventPage, Readout, ReportPage } from '../../model/questions.ts';
import { type Command, commandLine, type Options, usage } from '../command.ts';
import { pageOf } from '../page.ts';
import { asOfOf, questionOptions, withRecord } from '../record-options.ts';
import { screen } from '../screen.ts';
import { entityText } from './show-entity.ts';
import { eventText } from './show-event.ts';

const { limit: _, ...options }: Options = {
  ...questionOptions,
  format: { value: 'table|json', tells: 'A page for people (default), or JSON' },
};

/** `readout show`: an event, entity or report with all its evidence. */
export const show: Command = {
  tells: 'Shows an event, an entity or a report with all its evidence.',
  inputs: 'ID',
  options,
  examples: [
    'readout show 1f0c2a9b7d3e4f50',
    'readout show "Norland Chips"',
    'readout show 1f0c2a9b7d3e4f50 --format json',
  ],
  run: (words) => tellOne(words, [event, entity, report]),
};

/** `readout who`: an entity by its name or id. */
export const who: Command = {
  tells: 'Shows a person, body or place: names, posts, events, quotes, partners.',
  inputs: 'NAME',
  options,
  examples: ['readout who "Norland Chips"', 'readout who Okafor --as-of 2023-07-21'],
  run: (words) => tellOne(words, [entity]),
};

type Shown = { readonly answer: EventPage | EntityPage | ReportPage; readonly text: () => string };
type Look = (readout: Readout, id: string, asOf: string | undefined) => Promise<Shown>;

async function tellOne(words: readonly string[], looks: readonly Look[]): Promise<number> {
  const line = commandLine(words, options);
  const id = line.paths.join(' ').trim();
  if (id === '') throw usage('Give an id or a name; readout timeline and readout find list them.');
  const asOf = asOfOf(line);
  return await withRecord(line, async (readout) => {
    const { answer, text } = await firstOf(looks, readout, id, asOf);
    process.stdout.write(line.options['format'] === 'json' ? `${JSON.stringify(answer, null, 2)}\n` : text());
    return 0;
  });
}

/** The first look that finds something; where none does, one sentence for all of them. */
async function firstOf(looks: readonly Look[], readout: Readout, id: string, asOf: string | undefined): Promise<Shown> {
  for (const look of looks) {
    try {
      return await look(readout, id, asOf);
    } catch (error) {
      if (!(error instanceof ReadoutError) || error.code !== 'not-found') throw error;
    }
  }
  const then = asOf === undefined ? '' : ` as of ${asOf}`;
  throw new ReadoutError(
    'no-such',
    `The record holds nothing under "${id}"${then}; readout find ${id} looks for its words.`,
  );
}

async function event(readout: Readout, id: string, asOf: string | undefined): Promise<Shown> {
  const answer = await readout.event(id, asOf);
  return { answer, text: () => eventText(answer, screen()) };
}

async function entity(readout: Readout, id: string, asOf: string | undefined): Promise<Shown> {
  const answer = await readout.entity(id, asOf);
  return { answer, text: () => entityText(answer, screen()) };
}

async function report(readout: Readout, id: string, asOf: string | undefined): Promise<Shown> {
  const answer = await readout.report(id, asOf);
  return { answer, text: () => pageOf(answer.reading, 0, screen()) };
}
