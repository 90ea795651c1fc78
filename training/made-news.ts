// Texts made of templates and invented names: more names, and newer turns of news, than the sets hold.
import { loadWords } from '../src/language/load.ts';
import type { NameType } from '../src/model/sentence.ts';
import {
  type InventedName,
  inventAcronym,
  inventOrganization,
  inventPerson,
  inventPlace,
  pick,
} from './invent-names.ts';
import type { NamedSentence, NamedSpan, NamedText } from './names-data.ts';
import type { Random } from './parameters.ts';

interface Slot {
  readonly type: NameType | null;
  readonly make: (random: Random) => InventedName;
  /** Told again by its short form. */
  readonly isShort?: boolean;
}

const alone = (full: string): InventedName => ({ full, short: full });
const article = /^The (?=\p{Lu})/u;

const slots: Readonly<Record<string, Slot>> = {
  P: { type: 'person', make: inventPerson },
  p: { type: 'person', make: inventPerson, isShort: true },
  O: { type: 'organization', make: inventOrganization },
  o: { type: 'organization', make: inventOrganization, isShort: true },
  A: { type: 'organization', make: (random) => alone(inventAcronym(random)) },
  M: { type: 'organization', make: (random) => alone(pick(random, 'outlets').replace(article, '')) },
  L: { type: 'place', make: (random) => alone(inventPlace(random)) },
  C: { type: 'place', make: (random) => alone(pick(random, 'countries')) },
  N: { type: null, make: (random) => alone(pick(random, 'demonyms')) },
  T: { type: null, make: (random) => alone(pick(random, 'titles')) },
};

const templates = loadWords(new URL('news-templates.txt', import.meta.url));
const sentencesOfText = 12;
const shoutedShare = 0.04;

/** A text of a dozen made sentences about a few people, bodies and places. */
export function madeText(random: Random, id: number): NamedText {
  const told = new Map<string, InventedName>();
  const sentences = Array.from({ length: sentencesOfText }, () => {
    const template = templates[Math.floor(random() * templates.length)] ?? '';
    const sentence = filled(template, told, random);
    return random() < shoutedShare
      ? { ...sentence, forms: sentence.forms.map((form) => form.toUpperCase()) }
      : sentence;
  });
  return { id: `made-${id}`, sentences };
}

function filled(template: string, told: Map<string, InventedName>, random: Random): NamedSentence {
  const forms: string[] = [];
  const names: NamedSpan[] = [];
  for (const piece of template.split(' ')) {
    const [, letter = '', number = ''] = /^\{(\w)(\d?)\}$/.exec(piece) ?? [];
    const slot = slots[letter];
    const words = slot === undefined ? [piece] : cut(nameFor(slot, `${letter.toUpperCase()}${number}`, told, random));
    if (slot?.type) names.push({ first: forms.length, end: forms.length + words.length, type: slot.type });
    forms.push(...words);
  }
  return { forms, names };
}

/** The same letter and number mean the same one throughout the text; a title without number is new each time. */
function nameFor(slot: Slot, key: string, told: Map<string, InventedName>, random: Random): string {
  const name = (key === 'T' ? undefined : told.get(key)) ?? slot.make(random);
  told.set(key, name);
  return slot.isShort === true ? name.short : name.full;
}

/** As the tokenizer cuts: "Lowe's" is Lowe + 's, commas stand alone. */
export function cut(name: string): readonly string[] {
  return name.replace(/('s|,)(?= |$)/g, ' $1').split(' ');
}
