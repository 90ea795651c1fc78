// Readings that nobody had to read: a record of many events costs minutes with them, where reading as many reports takes hours.
import type { Account, Standing } from '../src/model/account.ts';
import type { Amount } from '../src/model/amount.ts';
import type { Mention, MentionType, Party } from '../src/model/mention.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Part } from '../src/model/report.ts';
import { bodyOf, chance, firmOf, oneOf, outletOf, personOf, townOf } from './made-names.ts';

/** So many events does each reading tell, in a sentence each. */
export const eventsInReading = 5;

/**
 * What the report of a number tells: made people, firms and bodies over twenty years, each account with its words in the
 * text. Every third report tells what the one before it told, in another outlet, a tenth of the sums otherwise.
 */
export function madeReading(number: number): Reading {
  const isRetold = number % 3 === 2;
  const story = isRetold ? number - 1 : number;
  const day = dayOf(firstDay + Math.floor((story * 7306) / 20_000) + (story % 5));
  const published = dayOf(dayNumber(day) + (isRetold ? 1 : 0));
  const outlet = outletOf(Math.floor(chance('outlet', number) * 200));
  const page = newPage();
  const accounts = Array.from({ length: eventsInReading }, (_, at) =>
    tell(page, {
      key: `${story}/${at}`,
      report: number,
      at,
      day: dayOf(dayNumber(day) - Math.floor(chance(story, at) * 3)),
    }),
  );
  const { text, mentions, parts } = page.done();
  const report: Reading['report'] = {
    id: `made-${number}`,
    publisher: outlet.name,
    url: `https://${outlet.host}/${published}/${number}`,
    title: text.slice(0, text.indexOf('\n')),
    byline: [],
    section: null,
    publishedAt: `${published}T09:30`,
    zone: 'Europe/London',
    language: 'en',
    text,
    parts,
  };
  const amounts = accounts.flatMap((one) => one.amounts);
  return { report, sentences: [], mentions, times: [], amounts, quotes: [], accounts, figures: [] };
}

const firstDay = dayNumber('2004-01-05');

interface Telling {
  readonly key: string;
  readonly report: number;
  readonly at: number;
  readonly day: string;
}

/** One sentence of one of the molds, and the account that stands in it. */
function tell(page: Page, { key, report, at, day }: Telling): Account {
  const { kind, verb, whom, hasAmount } = oneOf(molds, 'mold', key) ?? molds[0];
  const standing = oneOf(standings, 'standing', key) ?? 'happened';
  const start = page.begin();
  const who = page.name(
    kind === 'penalty'
      ? bodyOf('who', key).full
      : chance('is person', key) < 0.5
        ? personOf('who', key).full
        : firmOf('who', key).full,
    kind === 'penalty' ? 'organization' : chance('is person', key) < 0.5 ? 'person' : 'organization',
  );
  page.say(` ${standing === 'planned' ? 'will' : standing === 'denied' ? 'did not' : 'did'} ${verb} `);
  const other =
    whom === 'town'
      ? null
      : page.name(
          whom === 'person' ? personOf('whom', key).full : firmOf('whom', key).full,
          whom === 'person' ? 'person' : 'organization',
        );
  const what = oneOf(subjects, 'what', key) ?? '';
  if (other !== null) page.say(' over ');
  const subject = page.passage(`${what} of case ${key.replace('/', '-')}`);
  const value = 1 + Math.floor(chance('sum', key, chance(report, at) < 0.1 ? report : 0) * 900);
  const amount = hasAmount ? sumIn(page, value) : null;
  page.say(' in ');
  const where = page.name(townOf('where', key).full, 'place');
  page.say(` on ${day}.`);
  const evidence = page.end(start);
  return {
    kind,
    who: [who],
    whom: other === null ? [] : [other],
    what: subject,
    where: [where],
    amounts: amount === null ? [] : [amount],
    time: { edtf: day, span: null, rule: 'dates/made', working: `The sentence says ${day}.` },
    standing,
    sources: [],
    confidence: chance('sure', key) < 0.1 ? 0.4 : 0.9,
    main: at === 0,
    evidence: [{ ...evidence, rule: 'accounts/made' }],
  };
}

function sumIn(page: Page, value: number): Amount {
  page.say(' worth ');
  const { span, words } = page.passage(`${value} million euros`);
  return {
    span,
    words,
    rule: 'amounts/made',
    kind: 'money',
    value: value * 1e6,
    unit: 'EUR',
    bound: 'exact',
    low: null,
    high: null,
  };
}

interface Mold {
  readonly kind: string;
  readonly verb: string;
  readonly whom: 'person' | 'firm' | 'town';
  readonly hasAmount: boolean;
}

const molds: readonly [Mold, ...Mold[]] = [
  { kind: 'meeting', verb: 'meet', whom: 'person', hasAmount: false },
  { kind: 'visit', verb: 'visit', whom: 'town', hasAmount: false },
  { kind: 'agreement', verb: 'sign with', whom: 'firm', hasAmount: true },
  { kind: 'penalty', verb: 'fine', whom: 'firm', hasAmount: true },
  { kind: 'lawsuit', verb: 'sue', whom: 'firm', hasAmount: true },
  { kind: 'funding', verb: 'fund', whom: 'firm', hasAmount: true },
  { kind: 'appointment', verb: 'appoint', whom: 'person', hasAmount: false },
  { kind: 'acquisition', verb: 'buy from', whom: 'firm', hasAmount: true },
];
const standings: readonly Standing[] = [
  'happened',
  'happened',
  'happened',
  'happened',
  'happened',
  'planned',
  'denied',
];
const subjects = [
  'the harbour',
  'the new line',
  'the old mill',
  'a second bridge',
  'the ferry',
  'the quarry',
  'the dam',
];

/** A text as it is written, with where its names stand. */
type Page = ReturnType<typeof newPage>;

function newPage() {
  let text = '';
  const mentions = new Map<string, Mention>();
  const parts: Part[] = [];
  const say = (words: string) => {
    text += words;
  };
  const passage = (words: string) => {
    const span = { start: text.length, end: text.length + words.length };
    say(words);
    return { span, words };
  };
  return {
    say,
    passage,
    begin: () => {
      if (text !== '') say('\n\n');
      return text.length;
    },
    end: (start: number) => {
      const span = { start, end: text.length };
      parts.push({ kind: parts.length === 0 ? 'headline' : 'paragraph', span });
      return { span, words: text.slice(start) };
    },
    name: (name: string, type: MentionType): Party => {
      const { span } = passage(name);
      const there = mentions.get(`${type} ${name}`) ?? {
        id: `m${mentions.size + 1}`,
        name,
        type,
        titles: [],
        spans: [],
      };
      mentions.set(`${type} ${name}`, { ...there, spans: [...there.spans, { ...span, form: 'name' }] });
      return { name, mention: there.id };
    },
    done: () => ({ text: `${text}\n`, mentions: [...mentions.values()], parts }),
  };
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}

function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
