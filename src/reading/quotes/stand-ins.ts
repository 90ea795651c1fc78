// Speakers told by words that stand for someone told before: "the companies", "the official", "the carmaker", "it".
import { hasRelation, spanOf } from '../../language/tree.ts';
import type { Speaker } from '../../model/quote.ts';
import type { Token } from '../../model/sentence.ts';
import { outletIn } from '../outlet.ts';
import type { Indexed } from './issuers.ts';
import { isFiniteVerb } from './stretch.ts';
import type { Naming, Telling } from './telling.ts';

/** What was told up to a speaker. */
export interface Before {
  readonly index: readonly Indexed[];
  readonly tellings: readonly Telling[];
  readonly found: readonly (Speaker | null)[];
}

/** Whom the words stand for; null where they stand for themselves or nobody fits. */
export function standIn(naming: Naming, told: Speaker, before: Before): Speaker | null {
  return (
    insideRelative(naming, told, before) ??
    sameNoun(naming, told, before) ??
    pairBefore(naming, told, before) ??
    subjectBefore(naming, told, before)
  );
}

/** "Norland sanctioned a firm that it says moved oil": the sentence's subject says it. */
function insideRelative({ sentence, head }: Naming, told: Speaker, { index }: Before): Speaker | null {
  const { tokens } = sentence;
  const [pronoun, verb, next] = tokens.slice(head, head + 3);
  const isWithin = /^(?:that|which|who)$/u.test(tokens[head - 1]?.form ?? '');
  if (pronoun === undefined || verb === undefined || next === undefined) return null;
  if (!isWithin || !/^(?:it|he|she)$/u.test(pronoun.form) || !isFiniteVerb(next)) return null;
  const root = tokens.find((token) => hasRelation(token, 'root'));
  const subject = tokens.find((one) => one.head === root?.index && hasRelation(one, 'nsubj') && one.index < head);
  return subject === undefined ? null : mentionedAs(subject, pronoun.form === 'it', told, index);
}

function mentionedAs(word: Token, isBody: boolean, told: Speaker, index: readonly Indexed[]): Speaker | null {
  const found = index.find(
    ({ mention, reference }) =>
      reference.start <= word.start && word.end <= reference.end && (mention.type !== 'person') === isBody,
  );
  return found === undefined ? null : { ...told, name: found.mention.name, mention: found.mention.id };
}

const roles =
  /^(?:official|source|spokes(?:man|woman|person)|person|executive|analyst|lawyer|attorney|diplomat|officer|expert|economist|aide|advis[eo]r|insider|employee|witness|researcher|prosecutor|regulator)s?$/u;

/** "a senior official said ... the official added": the one told by that noun just before, if no name came between. */
function sameNoun({ sentence, stretch, head }: Naming, told: Speaker, before: Before): Speaker | null {
  const noun = sentence.tokens[head];
  if (noun === undefined || stretch.to !== head || head !== stretch.from + 1 || !roles.test(noun.form)) return null;
  if (!/^(?:the|that|this)$/iu.test(sentence.tokens[stretch.from]?.form ?? '')) return null;
  const at = before.found.findLastIndex((_, one) => {
    const earlier = before.tellings[one]?.speaker;
    const word = earlier?.sentence.tokens[earlier.head];
    return word?.form.toLowerCase() === noun.form && word.start < noun.start;
  });
  const [speaker, telling] = [before.found[at], before.tellings[at]];
  if (speaker == null || telling === undefined || sentence.index - telling.sentence.index > 4) return null;
  const lastTold = before.index.findLast(
    ({ mention, reference }) =>
      mention.id === told.mention && reference.end <= (sentence.tokens[stretch.from]?.start ?? 0),
  );
  const isNearer = lastTold === undefined || lastTold.reference.start < speaker.span.start;
  return isNearer ? { ...speaker, span: told.span } : null;
}

/** "A spokesman said ... , spokesman Jan Berg said": the one without a name is the one named in the next sentence. */
export function namedNext(
  speaker: Speaker | null,
  at: number,
  tellings: readonly Telling[],
  found: readonly (Speaker | null)[],
): Speaker | null {
  const [first, second] = [tellings[at]?.speaker, tellings[at + 1]?.speaker];
  const [named, noun] = [found[at + 1], first?.sentence.tokens[first.head]];
  if (speaker === null || named?.mention == null || first == null || second == null || noun === undefined) return null;
  const isNew = /^an?$/iu.test(first.sentence.tokens[first.stretch.from]?.form ?? '') && roles.test(noun.form);
  const gap = second.sentence.index - first.sentence.index;
  if (!isNew || gap < 1 || gap > 2 || !/^\p{Lu}/u.test(named.name)) return null;
  const { tokens } = second.sentence;
  const title = tokens.slice(second.stretch.from, second.stretch.to + 1).find(({ form }) => form === noun.form);
  const next = tokens[(title?.index ?? -1) + 1];
  return title !== undefined && next?.upos === 'PROPN' ? { ...named, span: speaker.span } : null;
}

/** "A agreed to buy B, the companies said": the two bodies of the sentence, where it names just two. */
function pairBefore({ sentence, stretch, head }: Naming, told: Speaker, { index }: Before): Speaker | null {
  const words = sentence.tokens.slice(stretch.from, stretch.to + 1).map(({ form }) => form);
  if (
    !/^(?:(?:the|both) )?(?:two |both )?(?:companies|firms|sides|parties|two|pair|groups|banks|countries|nations|governments)$/iu.test(
      words.join(' '),
    )
  )
    return null;
  const isPlace = /^(?:countries|nations|governments|sides|two|pair)$/iu.test(sentence.tokens[head]?.form ?? '');
  const end = sentence.tokens[stretch.from]?.start ?? 0;
  const named = index.filter(
    ({ mention, reference }) =>
      reference.start >= sentence.start &&
      reference.end <= end &&
      (reference.form === 'name' || reference.form === 'acronym') &&
      outletIn(mention.name) === null &&
      (mention.type === 'organization' || (isPlace && mention.type === 'place')),
  );
  const names = [...new Set(named.map(({ mention }) => mention.name))];
  return names.length === 2 ? { ...told, name: names.join(' and '), mention: null } : null;
}

const firmNoun =
  /^(?:company|firm|group|giant|conglomerate|start-?up|chain|retailer|producer|manufacturer|operator|developer|supplier|lender|insurer|brewer|miner|airline|carrier|builder|\p{Ll}*maker|unicorn|publisher|contractor|utility)$/u;

/** "Norland fired 300 workers, it said", "..., the carmaker said": the subject of the clause that it says. */
function subjectBefore({ sentence, head, stretch }: Naming, told: Speaker, { index }: Before): Speaker | null {
  const { tokens } = sentence;
  const word = tokens[head];
  if (word === undefined || tokens[stretch.from - 1]?.form !== ',') return null;
  const isPronoun = /^(?:it|he|she)$/u.test(word.form);
  const isFirm = /^the$/u.test(tokens[stretch.from]?.form ?? '') && firmNoun.test(word.form);
  const isOpen = told.mention === null || (isFirm && isNameless(told.mention, index));
  if ((!isPronoun && !isFirm) || !isOpen) return null;
  const subject = tokens.find((one) => one.index < head && hasRelation(one, 'nsubj'));
  if (subject === undefined) return null;
  const found = mentionedAs(subject, isFirm || word.form === 'it', told, index);
  return isFirm && (found?.mention == null || isNameless(found.mention, index) || !isBody(found.mention, index))
    ? null
    : found;
}

function isBody(id: string, index: readonly Indexed[]): boolean {
  return index.some(({ mention }) => mention.id === id && mention.type === 'organization');
}

function isNameless(id: string, index: readonly Indexed[]): boolean {
  const mention = index.find((one) => one.mention.id === id)?.mention;
  return mention === undefined || mention.spans.every(({ form }) => form === 'description' || form === 'pronoun');
}

/** The owner told in the same sentence by "its": the subject of the clause before a trailing "..., its ministry said". */
export function ownerBefore({ sentence, stretch }: Naming, index: readonly Indexed[]): string | null {
  const { tokens } = sentence;
  if (tokens[stretch.from - 1]?.form !== ',' || !/^(?:its|his|her|their)$/u.test(tokens[stretch.from]?.form ?? ''))
    return null;
  const subject = tokens.find((one) => one.index < stretch.from && hasRelation(one, 'nsubj'));
  const span = subject === undefined ? null : spanOf(sentence, [subject.index]);
  const found = index.find(
    ({ reference }) =>
      span !== null && reference.form === 'name' && reference.start <= span.start && span.end <= reference.end,
  );
  return found?.mention.name ?? null;
}
