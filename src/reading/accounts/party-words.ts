import { countryOfDemonym, knownOrganization } from '../../language/names/gazetteer.ts';
import type { Mention } from '../../model/mention.ts';
import type { PartyClass } from './frame.ts';

const authorityWords =
  /\b(?:government|ministry|minister|department|commission|commissioner|committee|agency|authorit(?:y|ies)|administration|administrator|regulators?|watchdog|courts?|judges?|jury|tribunal|council|parliament|congress|senate|senators?|house|lawmakers?|legislat\w+|assembly|cabinet|president|premier|prosecutors?|attorney|police|customs|treasury|bureau|office|officials?|inspectors?|inspectorate|directorate|comptroller|auditors?|municipality|prefecture|sheriff|coroner|superintenden\w+|secretariat|voters|board|bank of|federal|central bank|union|state|states|city|county|province|governor|mayor|secretary|nations?|supervisor\w*|ombudsman|panel|magistrates?|prosecution|patrol|service|chancellor|republic|kingdom|monarch|king|army|military|navy|party|FTC|SEC|FDA|DOJ|FCC|EPA|CMA|EU|UN|WTO|IMF|NATO|FAA|NHTSA|NTSB|ITC|USTR|DOE|FERC|OSHA|CFPB|FDIC|Fed|MOFCOM|CAC|SAMR|CSRC|RBI|SEBI|ECB|FSA|FCA|ICO|BaFin)\b/i;
const companyWords =
  /\b(?:inc|corp|corporation|ltd|limited|llc|plc|co|company|gmbh|ag|sa|nv|group|holdings?|technolog(?:y|ies)|motors|airlines|airways|pharmaceuticals?|partners|capital|ventures|labs?|maker|startup|firm|retailer|manufacturer|chipmaker|carmaker|automaker)\b\.?/i;

/** Whether a mention can be of a class: true, false, or null where neither its name nor what it is called besides tells. */
export function isOfClass(mention: Mention, text: string, wanted: PartyClass): boolean | null {
  if (wanted === 'any') return true;
  // "Oslo shooter charged", "Somali pirates arrested": a country or a city is not who stands accused.
  if (wanted === 'suspect') return mention.type !== 'place' && mention.type !== 'nationality';
  if (wanted === 'authority') return isAuthority(mention, text);
  if (wanted === 'company') return isCompany(mention, text);
  if (wanted === 'person' && mention.type === 'organization' && /^\p{Lu}\S*$/u.test(mention.name)) return null;
  if (wanted === 'person' && /\b(?:delegation|team|officials|mission|envoys?|party)\b/i.test(mention.name)) return true;
  return mention.type === wanted;
}

function isCompany(mention: Mention, text: string): boolean | null {
  if (mention.type !== 'organization') return false;
  const authority = isAuthority(mention, text);
  return authority === null ? null : !authority;
}

function isAuthority(mention: Mention, text: string): boolean | null {
  if (mention.type === 'place' || countryOfDemonym(mention.name) !== null) return true;
  const known = knownOrganization(mention.name)?.kind;
  if (known !== undefined) return !['company', 'ngo', 'media', 'university', 'team', 'bank'].includes(known);
  const called = [
    ...mention.titles,
    ...mention.spans.filter((one) => one.form === 'description').map((one) => text.slice(one.start, one.end)),
  ];
  const name = mention.name.replaceAll('.', '');
  if (authorityWords.test(name) && !companyWords.test(name)) return true;
  if (called.some((words) => authorityWords.test(words) && !companyWords.test(words))) return true;
  if (companyWords.test(mention.name) || called.some((words) => companyWords.test(words))) return false;
  return called.some((words) => /\b(?:ceo|chief executive|founder|analyst|critics?)\b/i.test(words)) ? false : null;
}
