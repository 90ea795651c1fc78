// Texts of the sets with other names in the same places.
import { isFamilyName } from '../src/language/names/gazetteer.ts';
import { type InventedName, inventOrganization, inventPerson, inventPlace, isCountry, pick } from './invent-names.ts';
import { cut } from './made-news.ts';
import type { NamedSentence, NamedSpan, NamedText } from './names-data.ts';
import type { Random } from './parameters.ts';

/** What this text's names have become; null for those that stay. */
interface Swaps {
  readonly random: Random;
  readonly share: number;
  readonly told: Map<string, InventedName | null>;
  /** By family name: the person told in full before. */
  readonly people: Map<string, InventedName>;
}

const smallShare = 0.06;

/** About `share` of the names swapped, each throughout: full names with full names, short forms with short forms; some sentences in small letters. */
export function swapped(text: NamedText, random: Random, share: number): NamedText {
  const swaps: Swaps = { random, share, told: new Map(), people: new Map() };
  const sentences = text.sentences.map((sentence) => {
    const other = swappedSentence(sentence, swaps);
    return random() < smallShare ? { ...other, forms: other.forms.map((form) => form.toLowerCase()) } : other;
  });
  return { id: `${text.id}-swapped`, sentences };
}

function swappedSentence({ forms, names }: NamedSentence, swaps: Swaps): NamedSentence {
  const out: string[] = [];
  const found: NamedSpan[] = [];
  let at = 0;
  for (const { first, end, type } of names) {
    out.push(...forms.slice(at, first));
    const words = wordsFor(forms.slice(first, end), type, swaps);
    found.push({ first: out.length, end: out.length + words.length, type });
    out.push(...words);
    at = end;
  }
  out.push(...forms.slice(at));
  return { forms: out, names: found };
}

function wordsFor(words: readonly string[], type: NamedSpan['type'], swaps: Swaps): readonly string[] {
  const old = words.join(' ');
  const now = type === 'other' ? null : swapOf(old, type, swaps);
  if (now === null) return words;
  if (type !== 'person') return cut(swaps.random() < 0.5 ? now.full : now.short);
  if (words.length > 1) return cut(now.full);
  return cut(isFamilyName(old) || swaps.people.has(old) ? now.short : (now.full.split(' ')[0] ?? ''));
}

function swapOf(old: string, type: NamedSpan['type'], { random, share, told, people }: Swaps): InventedName | null {
  const key = `${type} ${old}`;
  const before = told.get(key) ?? (type === 'person' ? people.get(old) : undefined);
  if (before !== undefined || told.has(key)) return before ?? null;
  const now = random() > share || old === old.toLowerCase() ? null : invented(old, type, random);
  told.set(key, now);
  if (type === 'person' && now !== null && old.includes(' ')) people.set(old.split(' ').at(-1) ?? '', now);
  return now;
}

function invented(old: string, type: NamedSpan['type'], random: Random): InventedName {
  if (type === 'person') return inventPerson(random);
  if (type === 'organization') return inventOrganization(random);
  const full = isCountry(old) ? pick(random, 'countries') : inventPlace(random);
  return { full, short: full };
}
