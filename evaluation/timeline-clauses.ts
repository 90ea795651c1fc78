// The general layer of the timelines: every verb with a subject, whatever it tells, and whom it touches, off the reader's own trees.
import { doerOf, undergoerOf } from '../src/language/clauses.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Sentence, Token } from '../src/model/sentence.ts';
import type { TimeExpression } from '../src/model/time.ts';

/** A verb that tells something: where it stands, the names of its subject and object, and when. */
export interface ClauseEvent {
  readonly start: number;
  readonly names: readonly string[];
  readonly edtf: string;
}

/** Every verb of the paragraphs with a named subject or object; its time is that of its own clause, else the day of the report. */
export function clauseEvents({ report, sentences, mentions, times }: Reading): readonly ClauseEvent[] {
  const news = report.parts.filter((one) => one.kind === 'paragraph');
  const named = (token: Token | undefined) =>
    mentions.filter(
      (one) => token !== undefined && one.spans.some((span) => span.start <= token.start && token.end <= span.end),
    );
  return sentences
    .filter((one) => news.some(({ span }) => span.start <= one.start && one.end <= span.end))
    .flatMap((sentence) =>
      sentence.tokens.filter(tells).flatMap((verb) => {
        const parties = [doerOf(sentence, verb.index), undergoerOf(sentence, verb.index)];
        const names = parties.flatMap((at) => (at === null ? [] : named(sentence.tokens[at]).map(({ name }) => name)));
        return names.length === 0
          ? []
          : [{ start: verb.start, names, edtf: timeOf(sentence, verb, times) ?? report.publishedAt.slice(0, 10) }];
      }),
    );
}

function tells({ upos, xpos, deprel }: Token): boolean {
  return upos === 'VERB' && xpos !== 'VB' && deprel !== 'amod' && !deprel.startsWith('compound');
}

/** The time expression whose nearest verb above is this one; of several the first. */
function timeOf(sentence: Sentence, verb: Token, times: readonly TimeExpression[]): string | null {
  const own = times.find(({ span, edtf }) => {
    if (edtf === null || span.start < sentence.start || span.end > sentence.end) return false;
    const inside = sentence.tokens.filter((one) => one.start >= span.start && one.end <= span.end);
    const head = inside.find((one) => !inside.some((other) => other.index === one.head && other !== one));
    return head !== undefined && verbAbove(sentence, head)?.index === verb.index;
  });
  return own?.edtf ?? null;
}

function verbAbove({ tokens }: Sentence, from: Token): Token | null {
  let at: Token | undefined = from;
  for (let depth = 0; at !== undefined && depth < 12; depth += 1) {
    if (at.upos === 'VERB') return at;
    if (at.head === at.index) return null;
    at = tokens[at.head];
  }
  return null;
}
