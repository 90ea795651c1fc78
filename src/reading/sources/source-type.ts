// What sort of source a name or a description is; who takes part in an event is known only later.
import { isMediaOutlet, knownOrganization } from '../../language/names/gazetteer.ts';
import type { Mention } from '../../model/mention.ts';
import type { SourceType } from '../../model/source.ts';

interface TypeRule {
  readonly type: SourceType;
  readonly pattern: RegExp;
}

/** By the words of the source, the first that fits; what none fits is a party. */
const byWords: readonly TypeRule[] = [
  {
    type: 'anonymous',
    pattern:
      /\b(?:sources?|insiders?|whistle-?blowers?|reportedly|rumou?rs|(?:media|press|news|local|some) reports?|^reports?$)\b|\b(?:person|people|individuals?|those|someone|somebody|officials?|executives?) (?:familiar|aware|close|with (?:direct )?knowledge|briefed|involved)\b|^(?:one|two|three|some|several) of the (?:people|persons)\b|\banonym/iu,
  },
  {
    type: 'expert',
    pattern:
      /\b(?:analysts?|experts?|economists?|observers?|professors?|researchers?|scholars?|scientists?|academics?|historians?|strategists?|specialists?|pundits?)\b/iu,
  },
  {
    type: 'media',
    pattern:
      /\b(?:newspaper|broadcaster|news agency|news outlet|magazine|tabloid|daily|times|post|journal|news|herald|tribune|gazette|telegraph|guardian|press|television|radio|reporters?|correspondent|(?:state|local|national|foreign) media|media outlets?)$/iu,
  },
  {
    type: 'official',
    pattern:
      /\b(?:officials?|government|ministry|ministers?|department|administration|commission|commissioner|authority|authorities|agency|bureau|police|prosecutors?|court|judge|regulators?|parliament|congress|senate|senators?|council|embassy|consulate|ambassador|customs|army|military|navy|secretary|president|premier|chancellor|governor|mayor|lawmakers?|legislators?|central bank|treasury|white house|kremlin|pentagon|attorney general|spokes(?:man|woman|person) for (?:the )?(?:ministry|department|government))\b/iu,
  },
];

const officialKinds: ReadonlySet<string> = new Set([
  'ministry',
  'agency',
  'central-bank',
  'court',
  'parliament',
  'igo',
]);

/** The type of a source by its name or description and the titles that its mention carries. */
export function typeOfSource(name: string, mention: Mention | null): SourceType {
  if (isMediaOutlet(name)) return 'media';
  const known = knownOrganization(name);
  if (known !== null) return officialKinds.has(known.kind) ? 'official' : 'party';
  const told = [name, ...(mention?.titles ?? [])];
  const rule = byWords.find(({ pattern }) => told.some((one) => pattern.test(one)));
  return rule === undefined || isCompanyOffice(told) ? 'party' : rule.type;
}

/** "president and CEO", "company president": an office in a firm is not one of state. */
function isCompanyOffice(told: readonly string[]): boolean {
  return told.some((one) => /\b(?:CEO|chief executive|company|firm|chairman|founder|executive)\b/iu.test(one));
}
