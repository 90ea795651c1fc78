import { appendFileSync, existsSync } from 'node:fs';
import { briefingHtml, briefingMarkdown, briefingOf } from '../../export/briefing.ts';
import { eventsCsv, tellingsCsv } from '../../export/csv.ts';
import { eventReportRows } from '../../export/event-report.ts';
import { followTheMoney } from '../../export/follow-the-money.ts';
import { graphml } from '../../export/graphml.ts';
import { icalendar } from '../../export/icalendar.ts';
import { jsonLd } from '../../export/json-ld.ts';
import { ploverRows } from '../../export/plover.ts';
import { stix } from '../../export/stix.ts';
import { timelineJs } from '../../export/timelinejs.ts';
import type { EventPage, Extract, Readout } from '../../model/questions.ts';
import type { Entity, Instant } from '../../model/record.ts';
import { type Command, type CommandLine, commandLine, type Options, usage } from '../command.ts';
import { questionOptions, withRecord } from '../record-options.ts';
import { whole } from '../unfinished.ts';
import { dayOf, filterOf, filterOptions } from './timeline.ts';

const { format: _, limit: __, ...asked } = questionOptions;
const options: Options = {
  ...asked,
  ...filterOptions,
  out: { value: 'PATH', tells: 'Write to a file instead of the screen' },
  since: { value: '2023-11-01', tells: 'For a briefing: reports published on that day or later are new' },
};

/** What a format needs beside the events. */
interface Setting {
  readonly now: Instant;
  readonly since: string | undefined;
}

interface Format {
  readonly tells: string;
  readonly make: (extract: Extract, setting: Setting) => string | Uint8Array | Promise<Uint8Array>;
}

const formats: Readonly<Record<string, Format>> = {
  csv: { tells: 'events, a row each', make: eventsCsv },
  'tellings-csv': { tells: 'tellings, a row each, with sentence and sources', make: tellingsCsv },
  json: { tells: 'events with all evidence', make: (extract) => `${JSON.stringify(extract, null, 2)}\n` },
  parquet: {
    tells: 'events, a row each',
    make: async (extract) => (await import('../../export/parquet.ts')).eventsParquet(extract),
  },
  'json-ld': { tells: 'schema.org, PROV-O, Web Annotation', make: jsonLd },
  ftm: { tells: 'FollowTheMoney entities (OpenAleph, Datashare)', make: followTheMoney },
  stix: { tells: 'STIX 2.1 bundle (OpenCTI)', make: (extract, { now }) => stix(extract, now) },
  timelinejs: { tells: 'TimelineJS 3', make: timelineJs },
  ics: { tells: 'iCalendar of planned events', make: (extract, { now }) => icalendar(extract, now) },
  graphml: { tells: 'entities and events as a graph', make: graphml },
  plover: { tells: 'PLOVER and CAMEO rows', make: ploverRows },
  eventreport: { tells: "a row a report, for R's eventreport", make: eventReportRows },
  briefing: {
    tells: 'Markdown with numbered sentences',
    make: (extract, setting) => briefingMarkdown(brief(extract, setting)),
  },
  'briefing-html': { tells: 'the same as a page', make: (extract, setting) => briefingHtml(brief(extract, setting)) },
};

/** `readout export`: events of the record in a form that other programs take, or the whole record's logs. */
export const exportCommand: Command = {
  tells: 'Writes events, filtered as in timeline, in a form that other programs take; "log" writes the whole record.',
  inputs: `log|${Object.keys(formats).join('|')}`,
  options,
  examples: [
    'readout export csv --kind investment --out investments.csv',
    'readout export briefing --since 2023-11-01 > briefing.md',
    'readout export log --out record.jsonl',
  ],
  run,
};

async function run(words: readonly string[]): Promise<number> {
  const line = commandLine(words, options);
  const [name = '', ...more] = line.paths;
  if (name !== 'log' && !Object.hasOwn(formats, name))
    throw usage(
      `Give a format: log, ${Object.entries(formats)
        .map(([one, { tells }]) => `${one} (${tells})`)
        .join(', ')}.`,
    );
  if (more.length > 0) throw usage(`One format at a time; "${more[0]}" is one too many.`);
  const since = dayOf(line, 'since');
  const { out } = line.options;
  if (out !== undefined && existsSync(out)) throw usage(`${out} is there already; give another path.`);
  return await withRecord(line, async (readout) => {
    const tell = async (write: Write) => await writeAs({ name, readout, line, since }, write);
    if (out === undefined) await tell((piece) => void process.stdout.write(piece));
    else await whole(out, async (file) => await tell(toFile(file, out)));
    return 0;
  });
}

type Write = (piece: string | Uint8Array) => void;

interface Asked {
  readonly name: string;
  readonly readout: Readout;
  readonly line: CommandLine;
  readonly since: string | undefined;
}

async function writeAs({ name, readout, line, since }: Asked, write: Write): Promise<void> {
  if (name === 'log') {
    for await (const one of readout.logs()) write(`${JSON.stringify(one)}\n`);
    return;
  }
  const extract = await extractOf(readout, line);
  const made = await formats[name]?.make(extract, { now: new Date().toISOString(), since });
  if (made !== undefined) write(made);
  process.stderr.write(`${extract.events.length} events.\n`);
}

function toFile(file: string, out: string): Write {
  return (piece) => {
    try {
      appendFileSync(file, piece);
    } catch {
      throw usage(`${out} cannot be written; check that its folder is there, may be written and has room.`);
    }
  };
}

async function extractOf(readout: Readout, line: CommandLine): Promise<Extract> {
  const events: EventPage[] = [];
  for await (const page of readout.pages(filterOf(line))) events.push(page);
  const entities = new Map<string, Entity>();
  const wanted = new Set(events.flatMap(({ names }) => Object.values(names).map(({ entity }) => entity)));
  let cursor: string | undefined;
  do {
    const page = await readout.entities({ limit: 500, cursor });
    for (const entity of page.items) if (wanted.has(entity.id)) entities.set(entity.id, entity);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && entities.size < wanted.size);
  return { events, entities: [...entities.values()] };
}

function brief(extract: Extract, { now, since }: Setting) {
  const today = now.slice(0, 10);
  return briefingOf(extract, since ?? dayBefore(today), today);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
