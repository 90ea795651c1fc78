import { spanOf } from '../../language/tree.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import type { Quotation } from './quotation-marks.ts';
import { cueRules } from './rules.ts';
import type { Scene, Telling } from './telling.ts';

/** All words handed on in a report, in the order of the clauses that hand them on. */
export function findTellings(scene: Scene): readonly Telling[] {
  const led = scene.sentences.flatMap((sentence) =>
    findCues(sentence, scene.quotations).flatMap((cue) => tellingOf(cue, scene)),
  );
  return joinLoose(led, scene);
}

function tellingOf(cue: Cue, scene: Scene): readonly Telling[] {
  for (const rule of cueRules) {
    if (rule.frames !== null && !rule.frames.some((frame) => cue.row.frames.has(frame))) continue;
    const content = rule.content(cue, scene);
    if (content === null || content.length === 0) continue;
    const { sentence, first, last, speaker, row } = cue;
    const place = spanOf(sentence, [first, last]);
    return [{ rule: rule.id, speech: row.speech, sentence, place, speaker: speaker.length === 0 ? null : spanOf(sentence, speaker), content }];
  }
  return [];
}

/** Gives each quotation that no verb hands on to the telling right before it, or to whoever the line before names. */
function joinLoose(tellings: readonly Telling[], scene: Scene): readonly Telling[] {
  const joined = [...tellings];
  for (const quotation of scene.quotations) {
    if (joined.some((one) => one.content.some((part) => overlap(part, quotation)))) continue;
    const at = lastBefore(joined, quotation);
    const last = joined[at];
    if (last === undefined || !followsOn(scene, last, quotation)) continue;
    joined[at] = { ...last, content: [...last.content, ...quotation.inner] };
  }
  return joined;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function lastBefore(tellings: readonly Telling[], quotation: Quotation): number {
  const ends = tellings.map((one) => (endOf(one) <= quotation.start && one.speech ? endOf(one) : -1));
  const last = Math.max(-1, ...ends);
  return last < 0 ? -1 : ends.indexOf(last);
}

/** The end of the telling or, where that is later, of the clause that leads it in. */
function endOf(telling: Telling): number {
  return Math.max(telling.place.end, ...telling.content.map((part) => part.end));
}

/** A quotation follows on where it begins the sentence right after a quotation of the same telling. */
function followsOn(scene: Scene, last: Telling, quotation: Quotation): boolean {
  const opening = scene.sentences.find((one) => one.start <= quotation.start && quotation.start < one.end);
  if (opening === undefined || scene.report.text.slice(opening.start, quotation.start).trim() !== '') return false;
  const before = sentenceBefore(scene, opening);
  return before !== null && before.end >= last.place.end && before.start <= endOf(last);
}

function sentenceBefore(scene: Scene, sentence: Sentence): Sentence | null {
  return scene.sentences[sentence.index - 1] ?? null;
}
