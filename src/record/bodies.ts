import { countryOf } from './countries.ts';

/** An office that many countries have, and the country that its own name tells, or null: "us department of treasury". */
export interface Office {
  readonly office: string;
  readonly country: string | null;
}

/** Reads a folded name of a body as an office of a country, or null where it is a body of its own name, as "bank of japan" is. */
export function officeOf(key: string): Office | null {
  const words = key.split(' ');
  const [first, last] = [countryAt(words, 0), countryAt(words, 1)];
  const rest = first === null ? (last === null ? words : last.rest) : first.rest;
  const kept = ministryOf(rest.filter((one, index) => !(one === 'of' && index === rest.length - 1)));
  if (!kept.some((one) => heads.has(one)) || !kept.every((one) => generic.has(one)) || isOwnName(kept)) return null;
  return { office: kept.join(' '), country: (first ?? last)?.country ?? null };
}

/** Banks, and boards and agencies of three words or more, are known by their names: "federal trade commission". */
function isOwnName(words: readonly string[]): boolean {
  const told = words.filter((one) => one !== 'of' && one !== 'and' && one !== 'for');
  return words.join() === 'bank' || (told.length > 2 && !told.some((one) => ofEveryCountry.has(one)));
}

/** Whether a folded short form could mean any body: "ministry", "board". */
export function isBareHead(key: string): boolean {
  return key.split(' ').every((one) => heads.has(one) || one === 'national' || one === 'federal');
}

/** The country told in the words just before a name ("China's", "the Chinese") or just after it ("of China"), or null. */
export function countryBeside(before: string, after: string): string | null {
  const ahead = /((?:\p{L}[\p{L}.]*\s+){0,2}\p{L}[\p{L}.]*)(?:['’]s)?\s+(?:the\s+)?$/u.exec(before)?.[1] ?? '';
  const behind = /^\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)?)/u.exec(after)?.[1] ?? '';
  const words = plain(ahead).split(' ');
  const found = [words.slice(-3), words.slice(-2), words.slice(-1)].map((one) => countryOf(one.join(' ')));
  return found.find((one) => one !== null) ?? countryOf(plain(behind)) ?? countryOf(plain(behind).split(' ')[0] ?? '');
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\./g, '').replace(/^the /, '').replace(/\s+/g, ' ').trim();
}

/** A country at the start (0) or the end (1) of a name, and the words without it. */
function countryAt(words: readonly string[], end: 0 | 1): { country: string; rest: readonly string[] } | null {
  for (const size of [3, 2, 1]) {
    const piece = end === 0 ? words.slice(0, size) : words.slice(-size);
    const country = words.length > size ? countryOf(piece.join(' ')) : null;
    if (country !== null) return { country, rest: end === 0 ? words.slice(size) : words.slice(0, -size) };
  }
  return null;
}

/** "commerce ministry" as "ministry of commerce", "treasury" as "department of treasury". */
function ministryOf(words: readonly string[]): readonly string[] {
  const office = words.at(-1) ?? '';
  if (words.length === 1 && office === 'treasury') return ['department', 'of', 'treasury'];
  if (words.length > 1 && (office === 'ministry' || office === 'department') && !words.includes('of'))
    return [office, 'of', ...words.slice(0, -1)];
  const [first, of, ...rest] = words;
  if (of === 'of' && (first === 'ministry' || first === 'department'))
    return [first, of, ...rest.filter((one) => one !== 'affairs')];
  return words;
}

const ofEveryCountry = new Set(
  'ministry department government cabinet parliament senate court army navy police'.split(' '),
);

const heads = new Set(
  (
    'ministry department office agency bureau administration commission council board authority regulator government cabinet parliament ' +
    'senate court bank treasury army navy police secretariat service directorate supreme customs inspectorate'
  ).split(' '),
);

/** What an office is for: words that tell no country, town or person. */
const generic = new Set([
  ...heads,
  ...(
    'of the and for national federal central state public general high constitutional foreign affairs commerce trade finance economy economic ' +
    'industry information technology defence defense justice interior home health education science energy environment environmental ' +
    'agriculture rural transport transportation labour labor human resources social security culture tourism housing water natural planning ' +
    'development reform investment competition consumer protection markets market securities exchange banking insurance financial tax ' +
    'revenue customs immigration intelligence internal external relations space aviation civil maritime food drug safety privacy data ' +
    'cyberspace cybersecurity review statistics patent reserve monetary policy communications media prosecutor prosecutors attorney'
  ).split(' '),
]);
