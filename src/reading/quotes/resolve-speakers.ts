// From the words that name a speaker at the verb to the fullest name that the report gives.
import { isTitle } from '../../language/names/gazetteer.ts';
import { spanOf } from '../../language/tree.ts';
import type { Mention } from '../../model/mention.ts';
import type { Speaker } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { outletIn } from '../outlet.ts';
import { type Indexed, issuerOf, issuerWords, papers } from './issuers.ts';
import { namedNext, ownerBefore, standIn } from './stand-ins.ts';
import type { Naming, Telling } from './telling.ts';

/** One speaker a telling, null where none is named; a document and a bare pronoun stand for whoever spoke before. */
export function resolveSpeakers(
  tellings: readonly Telling[],
  text: string,
  mentions: readonly Mention[],
): readonly (Speaker | null)[] {
  const index = indexOf(mentions);
  const found: (Speaker | null)[] = [];
  for (const { speaker } of tellings) {
    const told = speaker === null ? null : nameOf(speaker, text, index);
    const named =
      told !== null && speaker !== null ? (standIn(speaker, told, { index, tellings, found }) ?? told) : told;
    const isOpen =
      named !== null &&
      named.mention === null &&
      speaker !== null &&
      standsForEarlier(speaker) &&
      issuerWords(speaker) === null;
    const earlier = isOpen ? earlierSpeaker(speaker, tellings, found) : null;
    found.push(named !== null && earlier !== null ? { ...earlier, span: named.span } : named);
  }
  return found.map((one, at) => namedNext(one, at, tellings, found) ?? one);
}

/** The last speaker who is said to have put it on such a paper, else the last speaker. */
function earlierSpeaker(
  { sentence, head }: Naming,
  tellings: readonly Telling[],
  found: readonly (Speaker | null)[],
): Speaker | null {
  const paper = sentence.tokens[head]?.lemma ?? '';
  const onPaper = (at: number) => tellings[at]?.sentence.tokens.some((token) => token.lemma === paper) === true;
  // What papers and stations reported is a report; a firm may report a loss.
  const isIssuer = (one: Speaker | null): one is Speaker =>
    one !== null && (paper !== 'report' || outletIn(one.name) !== null);
  const onSame = papers.has(paper) ? found.findLast((one, at) => isIssuer(one) && onPaper(at)) : undefined;
  if (paper === 'report') return onSame ?? null;
  return onSame ?? found.findLast((one) => one !== null) ?? null;
}

function indexOf(mentions: readonly Mention[]): readonly Indexed[] {
  return mentions
    .flatMap((mention) => mention.spans.map((reference) => ({ mention, reference })))
    .sort((a, b) => a.reference.start - b.reference.start);
}

/** A name on the head noun, else a person named right behind it ("the president, Tom Li"), else what the noun refers to, as fully as told here. */
function nameOf(naming: Naming, text: string, index: readonly Indexed[]): Speaker {
  const { sentence, stretch } = naming;
  const span = spanOf(sentence, [stretch.from, stretch.to]);
  const head = sentence.tokens[naming.head] ?? span;
  const covers = index.filter(({ reference }) => reference.start <= head.start && head.end <= reference.end);
  const isName = ({ mention, reference }: Indexed) =>
    (reference.form === 'name' || reference.form === 'acronym') && !isOffice(mention.name);
  const both = bothNamed(naming, text, index);
  if (both !== null) return { name: both, mention: null, span };
  const named = covers.find(isName) ?? personBehind(naming, text, index) ?? firmBehind(naming, text, index);
  const issuer = named === undefined ? issuerOf(naming, text, index) : undefined;
  if (issuer !== undefined) return { name: issuer.mention.name, mention: issuer.mention.id, span };
  const best = named ?? covers[0];
  const owner = ownerBefore(naming, index) ?? ownerAt(span.start, index);
  const words = withOwner(withoutArticle(text.slice(span.start, span.end)), owner);
  const unmentioned = best === undefined ? issuerWords(naming) : null;
  if (unmentioned !== null) {
    const told = withoutArticle(text.slice(unmentioned.start, unmentioned.end));
    return { name: withOwner(told, ownerAt(unmentioned.start, index)), mention: null, span };
  }
  if (best === undefined) return { name: words, mention: null, span };
  const isNameless = best.mention.spans.every(({ form }) => form === 'description' || form === 'pronoun');
  const fuller = isNameless && words.includes(best.mention.name) ? words : best.mention.name;
  return { name: fuller, mention: best.mention.id, span };
}

/** "Ann Roy and Mayor Eva Lind": two names that make up the words, but for titles; null for any other. */
function bothNamed({ sentence, stretch }: Naming, text: string, index: readonly Indexed[]): string | null {
  const span = spanOf(sentence, [stretch.from, stretch.to]);
  const names = index.filter(
    ({ mention, reference: { start, end, form } }) =>
      (form === 'name' || form === 'acronym') &&
      start >= span.start &&
      end <= span.end &&
      mention.type !== 'nationality',
  );
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2 || second.reference.end !== span.end) return null;
  const between = text.slice(first.reference.end, second.reference.start);
  const titles = /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.]* ){0,4}$/u;
  if (!titles.test(text.slice(span.start, first.reference.start))) return null;
  const isJoined = /^ and (?:the )?(?:\p{Lu}[\p{L}.]* ){0,4}$/u.test(between) && first.mention.id !== second.mention.id;
  return isJoined ? `${first.mention.name} and ${second.mention.name}` : null;
}

/** A person's name within the noun phrase or set behind it by a comma or a bracket. */
function personBehind({ sentence, stretch }: Naming, text: string, index: readonly Indexed[]): Indexed | undefined {
  const span: Span = spanOf(sentence, [stretch.from, stretch.to]);
  return index.find(({ mention, reference }) => {
    if (mention.type !== 'person' || reference.form !== 'name' || reference.start < span.start) return false;
    // "an aide to Ann Roy" is another.
    if (reference.end <= span.end)
      return (
        text.slice(reference.end, span.end).trim() === '' && !preposition.test(text.slice(span.start, reference.start))
      );
    if (!/^[\s,(]{0,3}(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?$/u.test(text.slice(span.end, reference.start))) return false;
    // "According to a person familiar with it, Ann Roy will go": she is the subject, not the person.
    return !/,/u.test(text.slice(span.end, reference.start)) || !/^\s+\p{L}/u.test(text.slice(reference.end));
  });
}

const preposition = /(?:^|\s)(?:to|for|with|by|from|near|around|about|on|against)\s+(?:\S+\s+){0,4}$/u;

/** A firm's name that ends the noun phrase right behind its head: "carmaker Norland". */
function firmBehind({ sentence, stretch, head }: Naming, text: string, index: readonly Indexed[]): Indexed | undefined {
  const span = spanOf(sentence, [stretch.from, stretch.to]);
  const from = sentence.tokens[head]?.end ?? span.end;
  return index.find(
    ({ mention: { type }, reference: { start, end, form } }) =>
      type === 'organization' && form === 'name' && start > from && end === span.end && text.slice(from, start) === ' ',
  );
}

/** An office written large is no name yet: "Trade Commissioner" of "Trade Commissioner Ann Roy". */
function isOffice(name: string): boolean {
  return /\s/u.test(name) && isTitle(name.split(/\s+/u).at(-1) ?? '');
}

/** Words that name no one by themselves: a pronoun, or the paper on which somebody said it. */
function standsForEarlier({ sentence, head, stretch }: Naming): boolean {
  const token = sentence.tokens[head];
  if (token === undefined) return false;
  if (/^(?:he|she|they|it|who|which|his|her|their|its)$/iu.test(token.form)) return true;
  return papers.has(token.lemma) && !/^(?:an?|two|some|one)$/iu.test(sentence.tokens[stretch.from]?.form ?? '');
}

function ownerAt(start: number, index: readonly Indexed[]): string | null {
  return index.find(({ reference }) => reference.start === start && reference.form === 'pronoun')?.mention.name ?? null;
}

/** "its trade ministry" as "Norland's trade ministry". */
function withOwner(words: string, owner: string | null): string {
  if (owner === null || !/^\p{Lu}/u.test(owner)) return words;
  return words.replace(/^(?:its|his|her|their)(?=\s)/iu, `${owner}'s`);
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:the|a|an)\s+/iu, '');
}
