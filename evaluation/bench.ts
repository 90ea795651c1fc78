// npm run bench -- NAME [--option value ...]: measures how fast one part of the product is, on this machine as it is now.
import { benchApi } from './bench-api.ts';
import { benchDates } from './bench-dates.ts';
import { benchLanguage } from './bench-language.ts';
import { benchReading } from './bench-reading.ts';
import { benchRecord } from './bench-record.ts';
import { benchWeb } from './bench-web.ts';
import { runNamed } from './run.ts';

await runNamed('bench', [benchReading, benchLanguage, benchDates, benchRecord, benchApi, benchWeb], 'bench ');
