// npm run evaluate -- NAME [--option value ...]: measures how right one part of the product is.
import { amounts } from './amounts.ts';
import { copies } from './copies.ts';
import { dates } from './dates.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { faults } from './faults.ts';
import { formats } from './formats.ts';
import { intake } from './intake.ts';
import { language } from './language.ts';
import { mentions } from './mentions.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';
import { record } from './record.ts';
import { runNamed } from './run.ts';
import { stories } from './stories.ts';
import { timelines } from './timelines.ts';
import { tokens } from './tokens.ts';
import { warc } from './warc.ts';

await runNamed(
  'evaluate',
  [
    facts,
    formats,
    warc,
    intake,
    language,
    tokens,
    names,
    dates,
    amounts,
    mentions,
    quotes,
    stories,
    timelines,
    record,
    events,
    copies,
    faults,
  ],
  '',
);
