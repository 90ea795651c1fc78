// Which words name a medium of news, by name or by kind ("CNN", "the newspaper Aftenposten", "state television").
import { isMediaOutlet } from '../language/names/gazetteer.ts';

const kinds =
  /^(?:newspaper|broadcaster|agency|news|newswire|network|station|channel|magazine|daily|weekly|tabloid|website|outlet|television|tv|radio|state-(?:run|owned|controlled|backed)|semi-official|public|official|pro-government)$/iu;

const namedKind =
  /(?:\b(?:Times|Post|Journal|News|Herald|Tribune|Gazette|Telegraph|Daily|Newspaper|Broadcasting|Television|TV|Radio)|\b(?:newspaper|broadcaster|news (?:agency|outlet|website|channel|site)|newswire|television|TV|radio|magazine|tabloid|(?:state|local|national|foreign|domestic|regional) media|media outlets?|(?:state|national|local|public) broadcaster))$/u;

const times =
  /\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this) (?:week|month|year|\p{Lu}\p{L}+)|yesterday|today)(?:\s+(?:morning|afternoon|evening|night))?$/iu;

/** The outlet that a noun phrase names, without what is said about it; null where it names none. */
export function outletIn(phrase: string): string | null {
  const words = phrase.replace(/^(?:the|an?|its|his|her|their)\s+/iu, '').replace(times, '');
  if (isMediaOutlet(words)) return words;
  const owner = /^(?<outlet>.+?)['’](?:s\b|\s)/u.exec(words)?.groups?.outlet;
  if (owner !== undefined && isMediaOutlet(owner)) return owner;
  return nameBesideKind(words.split(/\s+/u)) ?? (namedKind.test(words) ? words : null);
}

/** "state-owned IRNA", "the official Xinhua news agency": a known name beside a word of its kind, the longest first. */
function nameBesideKind(words: readonly string[]): string | null {
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const name = words.slice(from, from + length).join(' ');
      if (!isMediaOutlet(name)) continue;
      const [before, after] = [words[from - 1] ?? '', words[from + length] ?? ''];
      const isSetOff = /^[\p{Lu}\d]+$/u.test(name) && /^\p{Ll}/u.test(after);
      if (length > 1 || isSetOff || kinds.test(before) || kinds.test(after)) return name;
    }
  }
  return null;
}
