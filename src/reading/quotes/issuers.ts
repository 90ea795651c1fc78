// Whose words a paper hands on: "Norvik's account", "statements by the ministry", "a report in the Aurel Times".
import { spanOf } from '../../language/tree.ts';
import type { Mention, Reference } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { outletIn } from '../outlet.ts';
import { isDay, nounRun } from './stretch.ts';
import type { Naming } from './telling.ts';

/** A reference with its mention; lists of them are in text order. */
export interface Indexed {
  readonly mention: Mention;
  readonly reference: Reference;
}

/** Papers that, named alone, stand for whoever spoke on one before. */
export const papers: ReadonlySet<string> = new Set(
  'account announcement email filing letter memo message post release report statement tweet'.split(' '),
);

/** Further ones that stand for whoever put them out, where he is named with them. */
const works: ReadonlySet<string> = new Set(
  'analysis communique complaint estimate forecast lawsuit notice poll readout study survey website'.split(' '),
);

const issuing =
  /^(?:issued|released|filed|published|written|made|signed|posted|sent|drafted|compiled|produced|prepared|submitted|lodged|brought)$/u;

/** The issuer where a mention names him. */
export function issuerOf(naming: Naming, text: string, index: readonly Indexed[]): Indexed | undefined {
  if (!isPaper(naming)) return undefined;
  return ownerOf(naming, text, index) ?? behind(naming, index);
}

/** The words of an issuer whom no mention names: "a statement by the women's wing of the union"; null where none is told. */
export function issuerWords(naming: Naming): Span | null {
  if (!isPaper(naming)) return null;
  const owner = wordsBefore(naming);
  if (owner !== null) return owner;
  const from = fromOf(naming);
  const run = from === null ? null : nounRun(naming.sentence, from);
  if (run === null || !/^(?:NOUN|PROPN)$/u.test(naming.sentence.tokens[run.to]?.upos ?? '')) return null;
  const more = /^(?:of|on)$/u.test(naming.sentence.tokens[run.to + 1]?.form ?? '')
    ? nounRun(naming.sentence, run.to + 2)
    : null;
  return spanOf(naming.sentence, [run.from, more?.to ?? run.to]);
}

/** "the ministry's website", "a Bloomberg report". */
function wordsBefore({ sentence, stretch, head }: Naming): Span | null {
  const { tokens } = sentence;
  const mark = tokens.findLastIndex(({ index, xpos }) => xpos === 'POS' && stretch.from < index && index < head);
  const to = mark > 0 ? mark - 1 : head - 1;
  const words = tokens.slice(stretch.from, to + 1).map(({ form }) => form);
  const isOutlet = mark < 0 && to >= stretch.from && outletIn(words.join(' ')) !== null;
  return mark > 0 || isOutlet ? spanOf(sentence, [stretch.from, to]) : null;
}

function isPaper({ sentence, head }: Naming): boolean {
  const lemma = sentence.tokens[head]?.lemma ?? '';
  return papers.has(lemma) || works.has(lemma);
}

/** "Norvik's account", "its statement", "the AP report": whose it is, before its noun. A report is named for its subject, too. */
function ownerOf({ sentence, stretch, head }: Naming, text: string, index: readonly Indexed[]): Indexed | undefined {
  const start = sentence.tokens[stretch.from]?.start ?? 0;
  const end = sentence.tokens[head]?.start ?? 0;
  const isReport = sentence.tokens[head]?.lemma === 'report';
  const isOwner = ({ mention, reference }: Indexed) =>
    !isReport ||
    /^['’]/u.test(text.slice(reference.end, end)) ||
    isOwnForm(reference) ||
    outletIn(mention.name) !== null;
  return index.find((one) => one.reference.start >= start && one.reference.end <= end && isOwner(one));
}

function isOwnForm({ form }: Reference): boolean {
  return form === 'pronoun';
}

function behind(naming: Naming, index: readonly Indexed[]): Indexed | undefined {
  const { sentence } = naming;
  const from = fromOf(naming);
  const run = from === null ? null : nounRun(sentence, from);
  if (run === null) return undefined;
  const [start, end] = [sentence.tokens[run.from]?.start ?? 0, sentence.tokens[run.to]?.end ?? 0];
  const within = index.filter(
    ({ mention, reference }) =>
      /^(?:person|organization)$/u.test(mention.type) && reference.start >= start && reference.end <= end,
  );
  // "her office" is not she.
  const isIn = sentence.tokens[naming.head + 1]?.form !== 'from';
  const owns = ({ reference }: Indexed) =>
    sentence.tokens.some((token) => token.xpos === 'POS' && token.start === reference.end && token.index < run.to);
  const named = within
    .filter((one) => !owns(one))
    .filter(({ reference }) => reference.form !== 'pronoun' || reference.end === end || isIn);
  return named.find(({ reference }) => reference.form === 'name') ?? named[0];
}

/** The first word of the noun phrase that tells the issuer behind the paper; null where none does. */
function fromOf({ sentence, head }: Naming): number | null {
  const { tokens } = sentence;
  const paper = tokens[head]?.lemma ?? '';
  const first = tokens[head + 1];
  if (first === undefined) return null;
  const isAtOnce = /^(?:by|from)$/u.test(first.form) || (ofIts.has(paper) && first.form === 'of');
  // "a notice in its register".
  const isInOwn = /^(?:in|on)$/u.test(first.form) && /^(?:its|his|her|their)$/u.test(tokens[head + 2]?.form ?? '');
  if (isInOwn) return head + 2;
  if (isAtOnce || (paper === 'report' && first.form === 'in')) return nounAt(sentence, head + 2, first.form);
  if (!issuing.test(first.form)) return null;
  const by = tokens.slice(head + 2, head + 7).find(({ form }) => form === 'by');
  return by === undefined ? null : nounAt(sentence, by.index + 1, 'by');
}

const ofIts = new Set(['account', 'website']);

/** No weekday or number: "a letter from Monday". "A report in" must go on with an outlet. */
function nounAt(sentence: Sentence, at: number, by: string): number | null {
  const run = nounRun(sentence, at);
  const token = sentence.tokens[at];
  if (run === null || token === undefined || isDay(token) || token.upos === 'NUM') return null;
  const words = sentence.tokens.slice(run.from, run.to + 1).map(({ form }) => form);
  return by === 'in' && outletIn(words.join(' ')) === null ? null : at;
}
