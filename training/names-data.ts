// The openly licensed texts from which the name tagger learns, in one form.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameType } from '../src/model/sentence.ts';

/** One sentence: its words, and the names in it as token stretches (`end` is the first token after the name). */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly names: readonly NamedSpan[];
}

/** `other` is a name of a type that the tagger does not learn. */
export interface NamedSpan {
  readonly first: number;
  readonly end: number;
  readonly type: NameType | 'other';
}

/** One whole text, so that what is told once can help elsewhere. */
export interface NamedText {
  readonly id: string;
  readonly sentences: readonly NamedSentence[];
}

/** A `.jsonl` of data/names: UNER EWT, Wikigold, GUM news. */
export function readNames(file: string): readonly NamedText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => textOf(JSON.parse(line)));
}

const typesOfSets: Readonly<Record<string, NameType>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

interface Line {
  readonly id: string;
  readonly text: string;
  readonly sents: readonly (readonly [number, number])[];
  readonly toks: readonly (readonly [number, number])[];
  readonly ents: readonly { readonly s: number; readonly e: number; readonly type: string }[];
}

function textOf({ id, text, sents, toks, ents }: Line): NamedText {
  const forms = toks.map(([start, end]) => text.slice(start, end));
  return {
    id,
    sentences: sents.map(([first, end]) => ({
      forms: forms.slice(first, end),
      names: ents
        .filter((one) => one.s >= first && one.e <= end)
        .map((one) => ({ first: one.s - first, end: one.e - first, type: typesOfSets[one.type] ?? 'other' })),
    })),
  };
}

const worldwideTypes: Readonly<Record<string, NameType>> = {
  Person: 'person',
  Organization: 'organization',
  Location: 'place',
  NORP: 'nationality',
};

/** The world news of `worldwide-dev`: for measuring only, its licence does not allow weights. */
export function readWorldwide(folder: string): readonly NamedText[] {
  return readdirSync(folder).map((file) => ({
    id: file,
    sentences: readFileSync(join(folder, file), 'utf8')
      .split(/\n\s*\n/)
      .map(worldwideSentence)
      .filter((one) => one.forms.length > 0),
  }));
}

function worldwideSentence(block: string): NamedSentence {
  const rows = block
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'));
  const names: { first: number; end: number; type: NameType }[] = [];
  rows.forEach(([, tag = 'O'], at) => {
    const type = worldwideTypes[tag.slice(2).trim()];
    if (type === undefined) return;
    const last = names.at(-1);
    if (tag.startsWith('I-') && last?.end === at && last.type === type) last.end = at + 1;
    else names.push({ first: at, end: at + 1, type });
  });
  return { forms: rows.map(([form = '']) => form), names };
}
