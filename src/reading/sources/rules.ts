// Sources that are told without handing on words: "reportedly", "citing ...", "announced a plant", headlines ": report".
import { childBy, childrenBy, spanOf, subtreeOf } from '../../language/tree.ts';
import type { Mention, ReferenceForm } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Source, SourceType } from '../../model/source.ts';
import type { RuleId, Span } from '../../model/span.ts';
import { sourceNamed } from './source-named.ts';

interface Given {
  readonly report: Report;
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
}

/** What a rule finds: a stretch and on whose word it is told. */
interface Told {
  readonly span: Span;
  readonly sources: readonly Source[];
}

/** A text and what a rule takes from it: the stretch and its source, or null where it must leave the text alone. */
interface Example {
  readonly text: string;
  readonly takes: { readonly words: string; readonly source: string; readonly type: SourceType } | null;
}

/** One sign in a sentence that something is told on another's word. */
export interface SourceRule {
  readonly id: RuleId;
  readonly find: (sentence: Sentence, given: Given) => readonly Told[];
  readonly examples: readonly Example[];
}

export const sourceRules: readonly SourceRule[] = [
  {
    id: 'sources/reportedly',
    find: reportedly,
    examples: [
      {
        text: 'The firm has reportedly agreed to pay.',
        takes: { words: 'The firm has reportedly agreed to pay.', source: 'reportedly', type: 'anonymous' },
      },
      { text: 'The firm reported a loss.', takes: null },
    ],
  },
  {
    id: 'sources/citing',
    find: citing,
    examples: [
      {
        text: 'Reuters reported the talks, citing people familiar with the matter.',
        takes: {
          words: 'Reuters reported the talks, citing people familiar with the matter.',
          source: 'people familiar with the matter',
          type: 'anonymous',
        },
      },
      { text: 'The court fined the firm, citing serious breaches of the law.', takes: null },
    ],
  },
  {
    id: 'sources/announced',
    find: announced,
    examples: [
      {
        text: 'The company announced a new plant.',
        takes: { words: 'a new plant', source: 'company', type: 'party' },
      },
      { text: 'A new plant was announced in Ohio.', takes: null },
    ],
  },
  {
    id: 'sources/headline-report',
    find: headlineReport,
    examples: [
      {
        text: 'Regulator to fine chipmaker: report',
        takes: { words: 'Regulator to fine chipmaker', source: 'report', type: 'anonymous' },
      },
      { text: 'Regulator publishes its yearly report', takes: null },
    ],
  },
];

const hearsay = new Set(['reportedly']);

function reportedly(sentence: Sentence): readonly Told[] {
  const adverb = sentence.tokens.find((token) => hearsay.has(token.form.toLowerCase()));
  if (adverb === undefined) return [];
  const name = adverb.form.toLowerCase();
  return [{ span: spanOfSentence(sentence), sources: [{ name, type: 'anonymous', mention: null }] }];
}

/** "Reuters reported, citing people familiar": nearer than the one who cites them. A citing of reasons names no one. */
function citing(sentence: Sentence, given: Given): readonly Told[] {
  const verb = sentence.tokens.find((token) => token.form === 'citing' || token.form === 'quoting');
  const object = verb === undefined ? null : childBy(sentence, verb.index, 'obj');
  if (object === null) return [];
  const source = sourceAt(sentence, object, given);
  return source.mention === null && source.type === 'party'
    ? []
    : [{ span: spanOfSentence(sentence), sources: [source] }];
}

const announcing = new Set(['announce', 'unveil', 'disclose', 'confirm', 'reveal']);

/** "Norvik announced a further investment": what is announced stands on the word of who announces it. */
function announced(sentence: Sentence, given: Given): readonly Told[] {
  return sentence.tokens.flatMap((token) => {
    if (token.upos !== 'VERB' || !announcing.has(token.lemma)) return [];
    const subject = childrenBy(sentence, token.index, 'nsubj').find((one) => one < token.index);
    const object = childrenBy(sentence, token.index, 'obj', 'xcomp').find((one) => one > token.index);
    if (subject === undefined || object === undefined || childBy(sentence, token.index, 'aux:pass') !== null) return [];
    return [{ span: spanOf(sentence, subtreeOf(sentence, object)), sources: [sourceAt(sentence, subject, given)] }];
  });
}

/** "Regulator fines Acme: report" and "...: sources". */
function headlineReport(sentence: Sentence, { report }: Given): readonly Told[] {
  const words = report.text.slice(sentence.start, sentence.end);
  const match = /:\s+(reports?|sources?|officials?)\.?$/u.exec(words);
  if (match === null) return [];
  const span = { start: sentence.start, end: sentence.start + match.index };
  return [{ span, sources: [{ name: match[1] ?? '', type: 'anonymous', mention: null }] }];
}

function sourceAt(sentence: Sentence, head: number, { report, mentions }: Given): Source {
  const token = sentence.tokens[head];
  const at = token?.start ?? sentence.start;
  const covers = (one: Mention, form?: ReferenceForm) =>
    one.spans.some((span) => span.start <= at && at < span.end && (form === undefined || span.form === form));
  const named = mentions.find((one) => covers(one, 'name')) ?? mentions.find((one) => covers(one) && hasName(one));
  if (named !== undefined) return sourceNamed(named.name, named.id, mentions);
  const words = report.text.slice(spanOf(sentence, subtreeOf(sentence, head)).start, endOfPhrase(sentence, head));
  return sourceNamed(words.replace(/^(?:the|a|an) /iu, ''), null, mentions);
}

function hasName({ spans }: Mention): boolean {
  return spans.some(({ form }) => form === 'name' || form === 'acronym');
}

/** Up to the next mark or finite verb: "a person familiar with the matter". */
function endOfPhrase(sentence: Sentence, head: number): number {
  const stop = sentence.tokens.find(
    ({ index, upos, xpos }) => index > head && (upos === 'PUNCT' || /^(?:VBD|VBZ|VBP|MD|W.*)$/u.test(xpos)),
  );
  return sentence.tokens[(stop?.index ?? sentence.tokens.length) - 1]?.end ?? sentence.end;
}

function spanOfSentence({ start, end }: Sentence): Span {
  return { start, end };
}
