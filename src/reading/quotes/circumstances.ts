// Through what and when something was said, as the words around the reporting verb tell.
import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Edtf, TimeExpression } from '../../model/time.ts';
import { outletIn } from '../outlet.ts';
import { nounRun, type Stretch } from './stretch.ts';
import type { Telling } from './telling.ts';

const ways = new Set(['in', 'on', 'via', 'through', 'at', 'during', 'by', 'to', 'with', 'for', 'from']);
const mediums: ReadonlySet<string> = new Set(
  (
    'account appearance article blog briefing call column conference declaration email facebook filing hearing instagram ' +
    'interview letter linkedin memo message newsletter note podcast post rally release remark speech statement telegram ' +
    'testimony tweet twitter video webcast website wechat weibo x youtube'
  ).split(' '),
);

/** The medium it was said to or through, as named: an outlet before a statement or a post; null where none is told. */
export function viaOf(telling: Telling, text: string, mentions: readonly Mention[]): string | null {
  if (telling.medium !== undefined) return fullestOf(telling.sentence, telling.medium, text, mentions);
  const runs = runsAround(telling);
  for (const run of runs) {
    const outlet = outletIn(wordsOf(telling.sentence, run, text));
    if (outlet !== null) return outletIn(fullestOf(telling.sentence, run, text, mentions)) ?? outlet;
  }
  const medium = runs.find((run) => isMedium(telling.sentence, run));
  return medium === undefined ? null : wordsOf(telling.sentence, medium, text);
}

/** When it was said: the first time told outside the words handed on, in their sentence; null where none is. */
export function saidAt(telling: Telling, times: readonly TimeExpression[]): Edtf | null {
  const { sentence } = telling;
  const found = times.find(
    ({ span, edtf }) =>
      edtf !== null && sentence.start <= span.start && span.end <= sentence.end && !isHandedOn(telling, span),
  );
  return found?.edtf ?? null;
}

/** The noun phrases outside the words handed on that follow a preposition or "told". */
function runsAround(telling: Telling): readonly Stretch[] {
  const { sentence } = telling;
  return sentence.tokens.flatMap((token) => {
    const leads = (token.upos === 'ADP' && ways.has(token.form.toLowerCase())) || token.lemma === 'tell';
    const run = leads ? nounRun(sentence, token.index + 1) : null;
    return run === null || isHandedOn(telling, sentence.tokens[run.from] ?? token) ? [] : [run];
  });
}

function isHandedOn({ content }: Telling, span: Span): boolean {
  return content.some((part) => part.start <= span.start && span.end <= part.end);
}

function isMedium(sentence: Sentence, run: Stretch): boolean {
  const head = sentence.tokens[run.to];
  return head !== undefined && mediums.has(head.lemma.toLowerCase());
}

function fullestOf(sentence: Sentence, run: Stretch, text: string, mentions: readonly Mention[]): string {
  const at = sentence.tokens[run.to]?.start ?? sentence.start;
  const mention = mentions.find((one) => one.spans.some((span) => span.start <= at && at < span.end));
  return mention?.name ?? wordsOf(sentence, run, text);
}

function wordsOf(sentence: Sentence, { from, to }: Stretch, text: string): string {
  const words = text.slice(sentence.tokens[from]?.start, sentence.tokens[to]?.end);
  return words.replace(/^(?:the|a|an|its|his|her|their)\s+/iu, '');
}
