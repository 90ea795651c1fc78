// Words handed on without a verb: "according to", "per", "his announcement that".
import type { Sentence, Token } from '../../model/sentence.ts';
import type { RuleId, Span } from '../../model/span.ts';
import { isQuoted } from './cues.ts';
import { utteredBy } from './reporting-nouns.ts';
import type { Example } from './rules.ts';
import { hasVerb, nounRun, type Stretch, sourceRun, trimEnd } from './stretch.ts';
import { contentOf, type Scene, type Telling } from './telling.ts';

/** What a phrase was found to say: the phrase and its noun as tokens, and the words told on its noun's word. */
interface Phrase {
  readonly place: Stretch;
  readonly speaker: Stretch;
  readonly content: readonly Stretch[];
}

/** One way of naming a source without a verb. */
export interface PhraseRule {
  readonly id: RuleId;
  readonly find: (sentence: Sentence, scene: Scene) => Phrase | null;
  readonly examples: readonly Example[];
}

export const phraseRules: readonly PhraseRule[] = [
  {
    id: 'quotes/according-to',
    find: (sentence, scene) => phraseAt(sentence, scene, isAccordingTo, 2),
    examples: [
      {
        text: 'According to the ministry, exports have fallen.',
        takes: { speaker: 'ministry', words: ['exports have fallen'] },
      },
      {
        text: 'The plant will close, according to two people familiar with the plan.',
        takes: { speaker: 'two people familiar with the plan', words: ['The plant will close'] },
      },
      { text: 'The works went according to plan.', takes: null },
    ],
  },
  {
    id: 'quotes/per',
    find: (sentence, scene) => phraseAt(sentence, scene, isPer, 1),
    examples: [
      { text: 'Per Reuters, the fine was halved.', takes: { speaker: 'Reuters', words: ['the fine was halved'] } },
      { text: 'The fee is five dollars per month.', takes: null },
    ],
  },
  {
    id: 'quotes/reporting-noun',
    find: byReportingNoun,
    examples: [
      {
        text: "Shops were angry at the minister's announcement that the road would close.",
        takes: { speaker: 'minister', words: ['the road would close'] },
      },
      { text: 'The fact that the road would close angered shops.', takes: null },
      { text: "The minister's statement angered shops.", takes: null },
    ],
  },
];

function byReportingNoun(sentence: Sentence, { quotations }: Scene): Phrase | null {
  const found = utteredBy(sentence);
  const noun = found === null ? undefined : sentence.tokens[found.noun];
  if (found === null || noun === undefined || isQuoted(noun, quotations)) return null;
  return { place: { from: found.noun, to: found.noun }, speaker: found.speaker, content: [found.content] };
}

/** All that a sentence hands on by such phrases. */
export function tellingsByPhrase(sentence: Sentence, scene: Scene): readonly Telling[] {
  return phraseRules.flatMap(({ id, find }) => {
    const found = find(sentence, scene);
    if (found === null) return [];
    const content = found.content.flatMap((one) => contentOf(scene, sentence, one));
    const span = ({ from, to }: Stretch): Span => ({
      start: sentence.tokens[from]?.start ?? sentence.start,
      end: sentence.tokens[to]?.end ?? sentence.end,
    });
    return [
      {
        rule: id,
        speech: true,
        sentence,
        place: span(found.place),
        speaker: { sentence, stretch: found.speaker, head: headOf(sentence, found.speaker) },
        content,
      },
    ];
  });
}

function headOf(sentence: Sentence, { from, to }: Stretch): number {
  return Math.min(to, nounRun(sentence, from)?.to ?? to);
}

function isAccordingTo(token: Token, next: Token | undefined): boolean {
  return next?.form === 'to' && /^according$/iu.test(token.form);
}

/** "Per Reuters,", ", per Reuters", ", per a Reuters report": not "per cent" or "per year". */
function isPer(token: Token, next: Token | undefined, sentence: Sentence): boolean {
  if (token.form.length !== 3 || !/^per$/iu.test(token.form) || next === undefined) return false;
  const run = next.upos === 'DET' ? nounRun(sentence, next.index) : null;
  return next.upos === 'PROPN' || (run !== null && told.test(sentence.tokens[run.to]?.lemma ?? ''));
}

const told = /^(?:report|filing|statement|notice|document|source|official|release|memo|letter|post)$/u;

function phraseAt(
  sentence: Sentence,
  scene: Scene,
  matches: (token: Token, next: Token | undefined, sentence: Sentence) => boolean,
  length: number,
): Phrase | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token) => matches(token, tokens[token.index + 1], sentence) && !isQuoted(token, scene.quotations),
  );
  const speaker = at < 0 ? null : sourceRun(sentence, at + length);
  if (speaker === null || isPlan(tokens[speaker.from])) return null;
  const content = contentBeside(sentence, at, speaker.to);
  return content.length === 0 ? null : { place: { from: at, to: speaker.to }, speaker, content };
}

/** "according to plan" names nobody. */
function isPlan(token: Token | undefined): boolean {
  return token !== undefined && /^(?:plan|schedule|law|size|type|need|rank|whether|how)$/u.test(token.lemma);
}

/** What the phrase vouches for: the rest of the sentence where it leads in, what stands before it, or both. */
function contentBeside(sentence: Sentence, at: number, speakerEnd: number): readonly Stretch[] {
  const before = trimEnd(sentence, { from: afterSemicolon(sentence, at), to: at - 1 });
  const after = behindPhrase(sentence, speakerEnd);
  const leads =
    before === null || !hasVerb(sentence, before) || /^(?:W|IN$)/u.test(sentence.tokens[before.to]?.xpos ?? '');
  if (!leads) return [before];
  return after === null ? [] : [after];
}

function afterSemicolon(sentence: Sentence, at: number): number {
  return (sentence.tokens.findLast((token) => token.index < at && token.form === ';')?.index ?? -1) + 1;
}

/** What follows the comma behind the noun, or behind its apposition; right behind the noun where no comma stands. */
function behindPhrase(sentence: Sentence, speakerEnd: number): Stretch | null {
  const { tokens } = sentence;
  const rest = (from: number) => trimEnd(sentence, { from, to: tokens.length - 1 });
  const [first, second] = tokens.filter((token) => token.index > speakerEnd && token.form === ',');
  if (tokens[speakerEnd + 1]?.upos === 'DET') return rest(speakerEnd + 1);
  if (first === undefined) return null;
  if (second === undefined || !isApposition(sentence, first.index, second.index)) return rest(first.index + 1);
  return rest(second.index + 1);
}

/** "Li Ming, an analyst at Kestrel, the plan ...": a noun phrase without a verb, and no verb behind it. */
function isApposition(sentence: Sentence, open: number, close: number): boolean {
  const [opening, behind] = [sentence.tokens[open + 1], sentence.tokens[close + 1]];
  if (opening === undefined || behind === undefined || !/^(?:DET|NUM|NOUN|ADJ)$/u.test(opening.upos)) return false;
  return !hasVerb(sentence, { from: open, to: close }) && !/^(?:VERB|AUX|ADP|CCONJ)$/u.test(behind.upos);
}
