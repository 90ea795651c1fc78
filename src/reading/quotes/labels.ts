// Speech under a speaker's label: transcripts and interviews, and headlines in the form "Wang: ...".
import { tokenAt } from '../../language/tree.ts';
import type { Mention } from '../../model/mention.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { RuleId, Span } from '../../model/span.ts';
import type { Example } from './rules.ts';
import { trimEnd } from './stretch.ts';
import { contentOf, type Naming, type Scene, type Telling } from './telling.ts';

/** One way of setting a speaker's label before the words. */
export interface LabelRule {
  readonly id: RuleId;
  readonly find: (scene: Scene, mentions: readonly Mention[], id: RuleId) => readonly Telling[];
  readonly examples: readonly Example[];
}

export const labelRules: readonly LabelRule[] = [
  {
    id: 'quotes/transcript',
    find: turns,
    examples: [
      {
        text: 'MS. HALE:  The road will open in May.\n\nQ  And the bridge?\n\nMR. ODE:  It is safe.',
        takes: { speaker: 'MS. HALE', words: ['The road will open in May.'] },
      },
      { text: 'THE PRESIDENT:  Thank you all for coming.\n\nWe have work to do.', takes: null },
    ],
  },
  {
    id: 'quotes/headline',
    find: headlines,
    examples: [{ text: 'Analysis: why the road stays shut', takes: null }],
  },
];

interface Turn {
  readonly label: Span;
  readonly words: Span[];
}

const labelPattern =
  /^(?:((?:THE )?\p{Lu}[\p{Lu}.'’ -]{2,40}|Question|Answer)(?: \([^)\n]{1,40}\))?:\s+|([QA])(?::\s*|\s{2,}))/u;
const asked = /^(?:Q|Question)$/u;
const answered = /^(?:A|Answer)$/u;

/** Turns of a talk between several; where one label fills the report, the outlet itself speaks and nothing is handed on. */
function turns(scene: Scene, mentions: readonly Mention[], id: RuleId): readonly Telling[] {
  const { text } = scene.report;
  const found = turnsOf(scene);
  const spoken = found.filter((turn) => !asked.test(text.slice(turn.label.start, turn.label.end)));
  const labels = new Set(found.map((turn) => text.slice(turn.label.start, turn.label.end)));
  if (labels.size < 2 || isMonologue(found, text)) return [];
  const asking = found[0]?.label.start ?? 0;
  const interviewed = interviewedBefore(asking, scene, mentions);
  return spoken.flatMap((turn) => {
    const telling = tellingOf(turn, scene, id);
    const isAnswer = answered.test(text.slice(turn.label.start, turn.label.end));
    return isAnswer && interviewed !== null ? telling.map((one) => ({ ...one, speaker: interviewed })) : telling;
  });
}

/** Who answers: the person of whom the words before the first question tell most, of two alike the first. */
function interviewedBefore(end: number, { sentences }: Scene, mentions: readonly Mention[]): Naming | null {
  const people = mentions
    .filter(({ type }) => type === 'person')
    .map(({ spans }) => spans.filter((span) => span.end <= end))
    .filter((spans) => spans.some((span) => span.form === 'name'))
    .sort((a, b) => b.length - a.length);
  const [most] = people;
  const name = most?.find((span) => span.form === 'name');
  if (name === undefined) return null;
  const sentence = sentences.find((one) => one.start <= name.start && name.end <= one.end);
  const [from, to] = [name.start, name.end - 1].map((at) => (sentence === undefined ? null : tokenAt(sentence, at)));
  if (sentence === undefined || from == null || to == null) return null;
  return { sentence, stretch: { from, to }, head: to };
}

function turnsOf({ report }: Scene): readonly Turn[] {
  const found: Turn[] = [];
  for (const { span, kind } of report.parts) {
    if (kind !== 'paragraph') continue;
    const match = labelPattern.exec(report.text.slice(span.start, span.end));
    const last = found.at(-1);
    const label = match?.[1] ?? match?.[2];
    if (match !== null && label !== undefined) {
      const words = { start: span.start + match[0].length, end: span.end };
      found.push({ label: { start: span.start, end: span.start + label.length }, words: [words] });
    } else if (last !== undefined) last.words.push(span);
  }
  return found;
}

/** Whether one speaker has more than nineteen words in twenty. */
function isMonologue(turns: readonly Turn[], text: string): boolean {
  const lengths = new Map<string, number>();
  for (const { label, words } of turns) {
    const name = text.slice(label.start, label.end);
    const length = words.reduce((sum, one) => sum + one.end - one.start, 0);
    lengths.set(name, (lengths.get(name) ?? 0) + length);
  }
  const all = [...lengths.values()].reduce((sum, one) => sum + one, 0);
  return Math.max(0, ...lengths.values()) > all * 0.95;
}

function tellingOf({ label, words }: Turn, scene: Scene, rule: RuleId): readonly Telling[] {
  const sentence = scene.sentences.find((one) => one.start <= label.start && label.start < one.end);
  if (sentence === undefined) return [];
  const to = sentence.tokens.findLastIndex((token) => token.end <= label.end);
  const speaker = to < 0 ? null : { sentence, stretch: { from: 0, to }, head: to };
  return [{ rule, speech: true, sentence, place: label, speaker, content: words }];
}

/** "Wang: talks will go on": a party's name, a colon and a clause at the head of the report. */
function headlines(scene: Scene, mentions: readonly Mention[], id: RuleId): readonly Telling[] {
  return scene.sentences.flatMap((sentence) => {
    const colon = sentence.tokens.findIndex((token) => token.form === ':');
    if (colon < 1 || colon > 6 || sentence.block > 1 || !isHeadline(scene, sentence)) return [];
    if (!namesSpeaker(sentence, colon, mentions)) return [];
    const rest = trimEnd(sentence, { from: colon + 1, to: sentence.tokens.length - 1 });
    if (rest === null || rest.to - rest.from < 2) return [];
    const place = { start: sentence.start, end: sentence.tokens[colon]?.end ?? sentence.end };
    const speaker = { sentence, stretch: { from: 0, to: colon - 1 }, head: colon - 1 };
    return [{ rule: id, speech: true, sentence, place, speaker, content: contentOf(scene, sentence, rest) }];
  });
}

function isHeadline({ report }: Scene, sentence: Sentence): boolean {
  const [first] = report.parts;
  const part = report.parts.find((one) => one.span.start <= sentence.start && sentence.end <= one.span.end);
  return part !== undefined && (part.kind === 'headline' || part === first);
}

function namesSpeaker(sentence: Sentence, colon: number, mentions: readonly Mention[]): boolean {
  const end = sentence.tokens[colon - 1]?.end ?? sentence.end;
  return mentions.some(
    ({ type, spans }) =>
      (type === 'person' || type === 'organization') &&
      spans.some((span) => span.form === 'name' && span.end === end && span.start >= sentence.start),
  );
}
