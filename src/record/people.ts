/** How likely two folded full names mean one person by the names alone, 0 to 1; 0 where a given name forbids it. */
export function nameLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length < 2 || right.length < 2 || left.at(-1) !== right.at(-1)) return 0;
  const [given, other] = [left[0] ?? '', right[0] ?? ''];
  if (!middlesAgree(left.slice(1, -1), right.slice(1, -1))) return 0;
  if (given === other) return 0.9;
  if (isShortFor(given, other)) return 0.8;
  const isInitial = (given.length === 1 || other.length === 1) && given[0] === other[0];
  return isInitial ? 0.5 : 0;
}

/** The letters that a form of a given name may begin with: of "bill" also the one of "william". */
export function initialsOf(given: string): readonly string[] {
  const forms = [given, ...shortNames.filter((names) => names.includes(given)).flat()];
  return [...new Set(forms.map((one) => one.slice(0, 1)))];
}

/** Whether a lone folded name is the family name of a full one, first or last. */
export function isFamilyName(lone: string, full: string): boolean {
  const words = full.split(' ');
  return words.length > 1 && (words.at(-1) === lone || words[0] === lone);
}

/** What two lists of titles share: words of office that are not mere rank; "Treasury Secretary" and "US Treasury Secretary" two. */
export function sharedOffice(a: readonly string[], b: readonly string[]): number {
  const words = new Set(b.flatMap(officeWords));
  return new Set(a.flatMap(officeWords).filter((one) => words.has(one))).size;
}

/** Whether both bear the title of a post that one person holds in a country or town: "President", "Governor". */
export function sharedPost(a: readonly string[], b: readonly string[]): boolean {
  const posts = new Set(b.flatMap(officeWords).filter((one) => solePosts.has(one)));
  return a.flatMap(officeWords).some((one) => posts.has(one));
}

/** The words of a title that say which office it is. */
export function officeWords(title: string): string[] {
  return (title.toLowerCase().match(/\p{L}+/gu) ?? []).filter((one) => one.length > 1 && !small.has(one));
}

/** Middle names and initials: each that both have must begin alike; one that only one has says nothing. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.every((one, index) => b[index] === undefined || one[0] === b[index][0]);
}

function isShortFor(a: string, b: string): boolean {
  return shortNames.some((names) => names.includes(a) && names.includes(b));
}

const small = new Set(['of', 'the', 'and', 'for', 'to', 'former', 'then', 'mr', 'ms', 'mrs', 'dr', 'sir']);

const solePosts = new Set([
  'president',
  'chancellor',
  'premier',
  'pope',
  'king',
  'queen',
  'mayor',
  'governor',
  'prime',
]);

/** Given names that stand for each other. */
const shortNames: readonly (readonly string[])[] = [
  'joe joseph',
  'bill william will',
  'bob robert rob',
  'mike michael',
  'jim james jimmy',
  'tom thomas',
  'tim timothy',
  'dan daniel danny',
  'dave david',
  'steve steven stephen',
  'chris christopher',
  'matt matthew',
  'tony anthony',
  'ted edward ed eddie',
  'ron ronald',
  'don donald',
  'rick richard dick rich',
  'chuck charles charlie',
  'jack john johnny',
  'ben benjamin',
  'sam samuel samantha',
  'nick nicholas',
  'alex alexander alexandra',
  'andy andrew',
  'greg gregory',
  'jeff jeffrey geoffrey',
  'ken kenneth',
  'larry lawrence',
  'pat patrick patricia',
  'pete peter',
  'phil philip phillip',
  'ray raymond',
  'kate katherine catherine kathy cathy',
  'liz elizabeth beth betty',
  'sue susan',
  'debbie deborah',
  'jen jennifer jenny',
  'meg margaret maggie peggy',
  'vicky victoria',
  'abe abraham',
].map((one) => one.split(' '));
