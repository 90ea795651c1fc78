import { childrenBy, hasRelation, spanOf } from '../../language/tree.ts';
import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RuleId, Span } from '../../model/span.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import { labelRules } from './labels.ts';
import { tellingsByPhrase } from './phrases.ts';
import type { Quotation } from './quotation-marks.ts';
import { cueRules } from './rules.ts';
import { isFiniteVerb } from './stretch.ts';
import { isPassive, nounPhraseOf } from './subjects.ts';
import type { Scene, Telling } from './telling.ts';

/** All words handed on in a report, in the order of the clauses that hand them on. */
export function findTellings(scene: Scene, mentions: readonly Mention[]): readonly Telling[] {
  const led = scene.sentences.flatMap((sentence) => [
    ...findCues(sentence, scene.quotations).flatMap((cue) => tellingOf(cue, scene)),
    ...tellingsByPhrase(sentence, scene),
  ]);
  const labelled = labelRules.flatMap(({ id, find }) => find(scene, mentions, id));
  const joined = joinLoose(withoutInner(led), scene);
  return [...labelled, ...joined].sort((a, b) => a.place.start - b.place.start);
}

/** A deed of speech told within other words handed on ("said he had urged them to wait") is part of those. */
function withoutInner(tellings: readonly Telling[]): readonly Telling[] {
  const isHeld = (part: Span, one: Telling) => one.content.some((other) => holds(other, part));
  return tellings.filter((telling) => {
    const outer = tellings.some((one) => one !== telling && telling.content.every((part) => isHeld(part, one)));
    return !deeds.has(telling.rule) || !outer;
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const deeds: ReadonlySet<RuleId> = new Set(cueRules.filter(({ stands }) => stands === 'deed').map(({ id }) => id));

function tellingOf(cue: Cue, scene: Scene): readonly Telling[] {
  for (const rule of cueRules) {
    if (rule.frames !== null && !rule.frames.some((frame) => cue.row.frames.has(frame))) continue;
    if (rule.stands === 'deed' && isDenied(cue)) continue;
    if (rule.stands !== 'marks' && isTeller(cue)) continue;
    const content = rule.content(cue, scene);
    if (content !== null && content.length > 0) return [tellingBy(cue, rule.id, content)];
  }
  return isColon(cue.sentence) ? [tellingBy(cue, 'quotes/colon', [])] : [];
}

/** "I", "we" and "you" are the outlet and its reader: nobody's words handed on, save in marks. "That said," is none. */
function isTeller({ sentence, head }: Cue): boolean {
  return head !== null && /^(?:I|we|you|that)$/iu.test(sentence.tokens[head]?.form ?? '');
}

/** "did not comment on": nothing was said. */
function isDenied({ sentence, verb }: Cue): boolean {
  return childrenBy(sentence, verb, 'advmod').some((one) => /^(?:not|never)$/u.test(sentence.tokens[one]?.lemma ?? ''));
}

function tellingBy(
  { sentence, first, last, speaker, head, row, medium }: Cue,
  rule: RuleId,
  content: readonly Span[],
): Telling {
  const stretch = { from: Math.min(...speaker), to: Math.max(...speaker) };
  const named = head === null || speaker.length === 0 ? null : { sentence, stretch, head };
  const place = spanOf(sentence, [first, last]);
  const through =
    medium === null || medium.length === 0 ? null : { from: Math.min(...medium), to: Math.max(...medium) };
  const telling = { rule, speech: row.speech, sentence, place, speaker: named, content };
  return through === null ? telling : { ...telling, medium: through };
}

/** A sentence that ends in a colon leads in what stands below it. */
function isColon(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)?.form === ':';
}

/** Gives each quotation that no verb hands on to the telling right before it. */
function joinLoose(tellings: readonly Telling[], scene: Scene): readonly Telling[] {
  const joined = [...tellings];
  for (const quotation of scene.quotations) {
    if (joined.some((one) => one.content.some((part) => overlap(part, quotation)))) continue;
    const opening = openedBy(scene, quotation);
    const at = opening === null ? -1 : ledBy(joined, scene, opening);
    const last = joined[at];
    const lead = last === undefined || opening === null ? behindColon(scene, quotation) : null;
    if (lead !== null) joined.push(lead);
    else if (last !== undefined) joined[at] = { ...last, content: [...last.content, ...quotation.inner] };
  }
  return joined.filter((one) => one.content.length > 0);
}

/** 'He rejected the claim: "It is false."': a person's deed, a colon and a whole utterance. */
function behindColon(scene: Scene, quotation: Quotation): Telling | null {
  const sentence = scene.sentences.find((one) => one.start < quotation.start && quotation.start < one.end);
  if (sentence === undefined) return null;
  const { text } = scene.report;
  const isWhole =
    /^\p{Lu}/u.test(text.slice(quotation.start).replace(/^["“'‘]+/u, '')) &&
    /[.!]$/u.test(text.slice(quotation.start, quotation.inner.at(-1)?.end));
  if (!isWhole || !/:\s*$/u.test(text.slice(sentence.start, quotation.start))) return null;
  if (!sentence.tokens.some((token) => token.start >= quotation.start && isFiniteVerb(token))) return null;
  const root = sentence.tokens.find((token) => hasRelation(token, 'root'));
  if (root === undefined || root.upos !== 'VERB' || root.start > quotation.start || isPassive(sentence, root.index))
    return null;
  const head = childrenBy(sentence, root.index, 'nsubj').find((one) => one < root.index);
  const word = sentence.tokens[head ?? -1];
  if (head === undefined || word === undefined || !(word.upos === 'PROPN' || /^(?:he|she)$/iu.test(word.form)))
    return null;
  const named = nounPhraseOf(sentence, head);
  const stretch = { from: Math.min(...named), to: Math.max(...named) };
  const place = spanOf(sentence, [stretch.from, root.index]);
  return {
    rule: 'quotes/colon',
    speech: true,
    sentence,
    place,
    speaker: { sentence, stretch, head },
    content: quotation.inner,
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The sentence that a quotation opens and fills, or at least leaves without a reporting verb of its own; else null. */
function openedBy(scene: Scene, quotation: Quotation): Sentence | null {
  const sentence = scene.sentences.find((one) => one.start <= quotation.start && quotation.start < one.end);
  if (sentence === undefined) return null;
  const { text } = scene.report;
  const leads = text.slice(sentence.start, quotation.start).trim() === '';
  const closing = scene.sentences.find((one) => one.start < quotation.end && quotation.end <= one.end);
  const rest = closing === undefined ? '' : text.slice(quotation.end, closing.end);
  return leads && !/\p{L}/u.test(rest) ? sentence : null;
}

/** The telling in the sentence before that a quotation carries on: one in quotation marks rather than one without. */
function ledBy(tellings: readonly Telling[], scene: Scene, opening: Sentence): number {
  const before = scene.sentences[opening.index - 1];
  if (before === undefined) return -1;
  const touches = (one: Telling) => overlap(one.place, before) || one.content.some((part) => overlap(part, before));
  const quoting = tellings.findLastIndex((one) => touches(one) && endsQuoted(one, scene));
  if (quoting >= 0) return quoting;
  return tellings.findLastIndex((one) => touches(one) && one.speech);
}

function endsQuoted({ content }: Telling, scene: Scene): boolean {
  const last = content.at(-1);
  return last !== undefined && scene.quotations.some((marks) => marks.start <= last.start && last.end <= marks.end);
}
