// Whoever hands on what another said: "Reuters reported, citing officials, that", "Reuters quoted Prado as saying".
import { childBy, childrenBy } from '../../language/tree.ts';
import type { Sentence, Token } from '../../model/sentence.ts';
import type { SpeakerAt } from './speakers.ts';
import { indexesOf, nounRun, sourceRun } from './stretch.ts';
import { isPassive, nounPhraseOf } from './subjects.ts';

/** What a citing changes of a reporting clause: who speaks, and through whom. */
type CitedAt = SpeakerAt & { readonly medium: readonly number[] };

/** Null where nobody is cited between the reporting verb and what it hands on. */
export function citedAt(sentence: Sentence, verb: number, told: SpeakerAt): CitedAt | null {
  return quotedAt(sentence, verb, told) ?? citedBehind(sentence, told);
}

/** "Reuters reported, citing two officials, that": the officials speak, through Reuters. Null where the words do not follow. */
function citedBehind(sentence: Sentence, { speaker, first, last }: SpeakerAt): CitedAt | null {
  const { tokens } = sentence;
  const citing = tokens.find(
    ({ index, form }) => index > last && index < last + 6 && (form === 'citing' || form === 'quoting'),
  );
  const run = citing === undefined ? null : sourceRun(sentence, citing.index + 1);
  const noun = tokens.slice(run?.from, (run?.to ?? -1) + 1).find((token) => isSomebody(token));
  if (run === null || noun === undefined || tokens[run.to + 1]?.form !== ',' || tokens[run.to + 2]?.form !== 'that')
    return null;
  return { head: noun.index, speaker: indexesOf(run), first, last: run.to, medium: speaker };
}

/** A cited report or reason is nobody. */
function isSomebody({ lemma, upos }: Token): boolean {
  return upos === 'PROPN' || somebody.test(lemma);
}

const somebody =
  /^(?:people|person|source|official|executive|insider|analyst|employee|lawyer|diplomat|spokes(?:man|woman|person)|officer|minister|ministry|adviser|aide|trader|banker|union|police|regulator|prosecutor)$/;

/** "Reuters quoted Prado as saying", "Prado was quoted as saying by Reuters": Prado speaks, through Reuters. */
function quotedAt(sentence: Sentence, verb: number, told: SpeakerAt): CitedAt | null {
  const { tokens } = sentence;
  const quote = tokens[tokens[verb]?.head ?? verb];
  if (quote === undefined || quote.lemma !== 'quote' || quote.upos !== 'VERB' || told.speaker.length === 0) return null;
  const isHeard = isPassive(sentence, quote.index);
  const medium = isHeard
    ? (agentOf(sentence, quote.index) ?? agentOf(sentence, verb))
    : childrenBy(sentence, quote.index, 'nsubj').find((one) => one < quote.index);
  const words = medium === undefined ? [] : nounPhraseOf(sentence, medium);
  const first = Math.min(quote.index, ...told.speaker, ...(isHeard ? [] : words));
  return { ...told, first, last: verb, medium: words };
}

/** "by the Aurel Times", behind the verb. */
function agentOf(sentence: Sentence, verb: number): number | undefined {
  return childrenBy(sentence, verb, 'obl').find((one) => {
    const by = childBy(sentence, one, 'case');
    return by !== null && sentence.tokens[by]?.form === 'by' && nounRun(sentence, by + 1) !== null;
  });
}
