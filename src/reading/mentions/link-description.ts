// Whom a description means: by its own words anywhere in the report, or by the rules for what was told before it.
import { type Chain, sortsOf } from './chain.ts';
import { descriptionRules } from './description-rules.ts';
import { distance, lastTold, nearness, type ToldPlace } from './history.ts';
import type { NounPlace } from './place.ts';
import { partyNounsOf } from './words.ts';

/**
 * The one party of the report whose own words a description repeats in small letters or by its title: "China's commerce
 * ministry" for the Ministry of Commerce, "Norland boss" for the chief executive of Norland. It may be named only later.
 */
export function linkWords(place: NounPlace, named: readonly Chain[]): Chain | null {
  if (place.howMany === 'many' || place.modifiers.length === 0 || place.modifiers.some((word) => apart.test(word)))
    return null;
  const fitting = named.filter((chain) => agrees(place, chain) && repeats(place, chain));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function repeats(place: NounPlace, chain: Chain): boolean {
  if (!place.modifiers.every((word) => chain.words.has(word) || chain.titleWords.has(word))) return false;
  if (chain.types[0] !== 'person') return chain.words.has(place.noun) && chain.nouns.has(place.noun);
  if (place.narrowed || place.properModifiers.length === 0) return false;
  const sorts = partyNounsOf(place.noun)
    .filter((noun) => noun.type === 'person')
    .map((noun) => noun.sort);
  return chain.nouns.has(place.noun) || (sorts.includes('executive') && sortsOf(chain).has('executive'));
}

/** A description with a name in it that was told before in the same words: "the Norland Port Authority chief". */
export function linkSame(text: string, place: NounPlace, history: readonly ToldPlace[]): Chain | null {
  if (place.howMany === 'many' || place.properModifiers.length === 0 || place.owner !== null) return null;
  const words = ({ phrase }: NounPlace) => text.slice(phrase.start, phrase.end).toLowerCase();
  const told = history.findLast((one) => one.place.form === 'description' && words(one.place) === words(place));
  return told !== undefined && told.chain.types.length > 0 ? told.chain : null;
}

const farthest = Math.max(...descriptionRules.map((rule) => rule.reach));

/** The party that a definite description means, or null where it is new or open. */
export function linkDescription(place: NounPlace, history: readonly ToldPlace[]): Chain | null {
  if (
    !place.definite ||
    place.narrowed ||
    (place.quoted && place.deictic) ||
    place.modifiers.some((word) => apart.test(word))
  )
    return null;
  const told = lastTold(history, place, farthest).filter(
    (one) => agrees(place, one.chain) && !isBesideVerb(place, one),
  );
  for (const rule of descriptionRules) {
    const rated = told
      .filter((one) => distance(one.place, place) <= rule.reach && rule.fits(place, one.chain))
      .map((one) => ({ chain: one.chain, rate: rateOf(one, place) }))
      .sort((a, b) => b.rate - a.rate);
    const [best, next] = rated;
    if (best === undefined) continue;
    const margin = best.chain.types[0] === 'place' ? Math.max(1.2, rule.margin) : rule.margin;
    return next !== undefined && best.rate - next.rate < margin ? null : best.chain;
  }
  return null;
}

/** Two slots of one verb are two parties: "Redwood wants the company to". */
function isBesideVerb(place: NounPlace, { place: told }: ToldPlace): boolean {
  if (told.sentence !== place.sentence || told.role !== 'subject') return false;
  const { tokens } = place.sentence;
  return (place.role === 'object' || place.role === 'oblique') && tokens[told.head]?.head === tokens[place.head]?.head;
}

/** Nearer is likelier, and so is what the report names and speaks of often. */
function rateOf({ place: told, chain }: ToldPlace, place: NounPlace): number {
  const often = Math.min(1.5, Math.log2(1 + chain.references.length) * 0.5);
  return nearness(told, place) + often + (chain.names.length > 0 ? 1 : 0);
}

/** Words that set a party apart from the one told before. */
const apart =
  /^(?:other|another|new|second|third|next|last|former|different|separate|first|same|whole|entire|latter|remaining)$/;

function agrees(place: NounPlace, chain: Chain): boolean {
  if (chain.howMany !== null && chain.howMany !== place.howMany) return false;
  if (place.gender !== null && chain.gender !== null && place.gender !== chain.gender) return false;
  if (place.types.length > 0 && !place.types.some((type) => chain.types.includes(type))) return false;
  if (!knowsWords(place, chain)) return false;
  if (place.countries.length > 0 && chain.names.length === 0 && chain.countries.size === 0) return false;
  return (
    place.countries.length === 0 ||
    chain.countries.size === 0 ||
    place.countries.some((one) => chain.countries.has(one))
  );
}

/** A named party may be told anew in small letters; a proper noun, a word of office, or a word on one without a name must be known. */
function knowsWords(place: NounPlace, chain: Chain): boolean {
  return place.modifiers.every((word) => {
    if (chain.words.has(word) || chain.titleWords.has(word) || chain.nouns.has(`${word} ${place.noun}`)) return true;
    return chain.names.length > 0 && !place.properModifiers.includes(word) && !ofOffice.test(word);
  });
}

/** Words that tell one office from another: the prime minister is not the education minister. */
const ofOffice =
  /^(?:prime|vice|deputy|assistant|foreign|finance|commerce|trade|economy|interior|defen[cs]e|health|justice|education|labou?r|energy|press|managing|financial|operating|chief|general|central|supreme)$/;
