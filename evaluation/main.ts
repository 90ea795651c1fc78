// npm run evaluate -- NAME [--option value ...]: measures how right one part of the product is.
import { amounts } from './amounts.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { language } from './language.ts';
import { mentions } from './mentions.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';
import { runNamed } from './run.ts';
import { stories } from './stories.ts';
import { tokens } from './tokens.ts';

await runNamed('evaluate', [facts, language, tokens, names, dates, amounts, mentions, quotes, stories], '');
