// Names against UNER EWT, GUM news and world news (exact span and type, tokens given), and the gold reports' parties.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNames } from '../src/language/names/find-names.ts';
import { isTitle } from '../src/language/names/gazetteer.ts';
import type { LabelSpan } from '../src/language/names/labels.ts';
import { parse } from '../src/language/parse.ts';
import { type NamedText, readNames, readWorldwide } from '../training/names-data.ts';
import type { Figures, Runner } from './runner.ts';

const sets: readonly (readonly [string, string])[] = [
  ['UNER EWT dev', 'uner-ewt.dev.jsonl'],
  ['UNER EWT test', 'uner-ewt.test.jsonl'],
  ['GUM news dev', 'gum-news-derived.dev.jsonl'],
];

/** `npm run evaluate -- names --data DIR`. */
export const names: Runner = {
  name: 'names',
  usage:
    'names --data DIR [--gold DIR]   people, organizations, places: UNER EWT, GUM news, world news; parties of the gold',
  run: async ({ data = '../shared/data', gold = '../shared/gold/dev' }) => {
    const folder = join(data, 'names');
    const figures = sets
      .filter(([, file]) => existsSync(join(folder, file)))
      .map(([name, file]) => score(name, readNames(join(folder, file))));
    const worldwide = score('Worldwide dev', readWorldwide(join(folder, 'worldwide-dev')));
    return Object.assign({}, ...figures, worldwide, existsSync(gold) ? parties(gold) : {});
  },
};

const types = ['person', 'organization', 'place'] as const;

function score(name: string, texts: readonly NamedText[]): Figures {
  const started = process.cpuUsage();
  const told = texts.map((text) => namesOf(text));
  const used = process.cpuUsage(started);
  const tokens = texts.reduce((sum, text) => sum + text.sentences.reduce((all, one) => all + one.forms.length, 0), 0);
  const rows = ['F1', ...types].map((type) => [`${name} ${type}`, f1(texts, told, type)] as const);
  const speed = Math.round((tokens * 1e6) / (used.user + used.system));
  console.log(`${rows.map(([row, figure]) => `${row} ${figure}`).join(', ')}; ${tokens} tokens, ${speed} a CPU second`);
  return Object.fromEntries(rows);
}

/** The sets tell no blanks, so every word stands apart. */
function namesOf({ sentences }: NamedText): readonly (readonly LabelSpan[])[] {
  const placed = sentences.map(({ forms }) => {
    let end = -1;
    return forms.map((form) => {
      const start = end + 1;
      end = start + form.length;
      return { form, start, end };
    });
  });
  return findNames(placed).map((found) => found.map(({ first, last, type }) => ({ first, end: last + 1, type })));
}

function f1(texts: readonly NamedText[], told: readonly (readonly (readonly LabelSpan[])[])[], type: string): number {
  const counts = { right: 0, found: 0, gold: 0 };
  const counted = (one: string) => (type === 'F1' ? types.some((each) => each === one) : one === type);
  texts.forEach(({ sentences }, text) => {
    sentences.forEach((sentence, index) => {
      const found = (told[text]?.[index] ?? []).filter((one) => counted(one.type));
      const gold = sentence.names.filter((one) => counted(one.type));
      counts.found += found.length;
      counts.gold += gold.length;
      counts.right += found.filter((one) =>
        gold.some((other) => other.first === one.first && other.end === one.end && other.type === one.type),
      ).length;
    });
  });
  return Math.round((2000 * counts.right) / Math.max(1, counts.found + counts.gold)) / 10;
}

interface GoldReport {
  readonly accounts: readonly { readonly who: readonly string[]; readonly whom: readonly string[] }[];
}

/** Of the parties that are a bare name and stand in the report so, how many `parse` finds as a name. */
function parties(gold: string): Figures {
  const counts = { all: 0, found: 0 };
  for (const file of readdirSync(join(gold, 'gold'))) {
    const text = readFileSync(join(gold, 'reports', file.replace(/json$/, 'txt')), 'utf8');
    const told: GoldReport = JSON.parse(readFileSync(join(gold, 'gold', file), 'utf8'));
    const found = new Set(parse(text).flatMap(({ names: all }) => all.map(({ start, end }) => text.slice(start, end))));
    for (const party of new Set(told.accounts.flatMap(({ who, whom }) => [...who, ...whom]))) {
      if (!isBareName(party) || !text.includes(party)) continue;
      counts.all += 1;
      if (found.has(party)) counts.found += 1;
      else console.log(`  not found: ${party} (${file})`);
    }
  }
  const share = Math.round((1000 * counts.found) / Math.max(1, counts.all)) / 10;
  console.log(`Parties found as names: ${counts.found} of ${counts.all}`);
  return { 'gold parties found as names': share };
}

/** All its words have capitals, and none of its first words is a title: "President" belongs to no name. */
function isBareName(party: string): boolean {
  const words = party.split(' ');
  const isName = words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|the|and|for|in|on)$/.test(word));
  return (
    isName && !isTitle(words[0] ?? '') && !isTitle(words.slice(0, 2).join(' ')) && !isTitle(words.slice(-2).join(' '))
  );
}
