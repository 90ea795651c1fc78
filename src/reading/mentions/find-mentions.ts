import type { Mention, Reference, ReferenceForm } from '../../model/mention.ts';
import type { Report } from '../../model/report.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Chain } from './chain.ts';
import { chainNames } from './chain-names.ts';
import { findPlaces } from './find-places.ts';
import { joinLeads } from './join-leads.ts';
import { knownWords } from './known-words.ts';
import { linkPlaces } from './link.ts';
import type { NamePlace, NounPlace, Place } from './place.ts';
import { findQuoted } from './quoted.ts';
import { repairNames } from './repair-names.ts';
import { voteTypes } from './vote-types.ts';

/** Everyone and everything a report names, each with all its references, by first appearance. */
export function findMentions(report: Report, sentences: readonly Sentence[]): readonly Mention[] {
  const known = knownWords(sentences);
  const quoted = findQuoted(sentences);
  const repaired = voteTypes(
    sentences,
    sentences.map((sentence) => repairNames(sentence, known)),
  );
  const places = sentences.flatMap((sentence, at) => {
    return findPlaces({ text: report.text, sentence, names: repaired[at] ?? [], quoted: quoted[at] ?? [] });
  });
  const names = places.filter((place) => place.form === 'name');
  const chains = joinLeads(linkPlaces(report.text, places, chainNames(names)));
  return chains.flatMap((chain) => mentionOf(report, chain)).map((mention, at) => ({ ...mention, id: `m${at + 1}` }));
}

function mentionOf(report: Report, chain: Chain): readonly Omit<Mention, 'id'>[] {
  const [type] = chain.types;
  const name = nameOf(report, chain);
  if (type === undefined || name === null) return [];
  const spans = chain.references.map((place) => referenceOf(place));
  return [{ name, type, titles: titlesOf(chain), spans }];
}

/** Titles as worded; one that stands inside a longer one is left out. */
function titlesOf(chain: Chain): readonly string[] {
  const titles = [...chain.titles].map(onOneLine);
  return titles.filter((one) => !titles.some((other) => other !== one && other.includes(one)));
}

/** The fullest proper name; where there is none, the fullest description. */
function nameOf(report: Report, chain: Chain): string | null {
  const names = chain.references.filter((place) => place.form === 'name');
  const [fullest] = names.toSorted((a, b) => fullness(b) - fullness(a));
  if (fullest !== undefined) return wordsOf(report, fullest);
  const [first] = chain.references.filter((place): place is NounPlace => place.form === 'description');
  return first === undefined ? null : onOneLine(report.text.slice(first.phrase.start, first.phrase.end));
}

function fullness(place: NamePlace): number {
  return isAcronym(place) ? 0 : place.words.length;
}

function wordsOf(report: Report, place: Place): string {
  return onOneLine(report.text.slice(place.start, place.end));
}

/** A name over a line's end is given on one line. */
function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function referenceOf(place: Place): Reference {
  if (place.form === 'description' && place.proper) return { start: place.phrase.start, end: place.end, form: 'name' };
  const form: ReferenceForm = place.form === 'name' && isAcronym(place) ? 'acronym' : place.form;
  return { start: place.start, end: place.end, form };
}

function isAcronym(place: NamePlace): boolean {
  return place.words.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(place.words[0] ?? '');
}
