import type { Mention } from '../../model/mention.ts';
import type { PartyClass } from './frame.ts';

const authorityWords =
  /\b(?:government|ministry|minister|department|commission|commissioner|committee|agency|authorit(?:y|ies)|administration|regulators?|watchdog|courts?|judges?|jury|tribunal|council|parliament|congress|senate|senators?|house|lawmakers?|legislat\w+|assembly|cabinet|president|premier|prosecutors?|attorney|police|customs|treasury|bureau|office|officials?|inspectors?|board|bank of|federal|central bank|union|state|states|city|county|province|governor|mayor|secretary|nations?|supervisor\w*|ombudsman|garante|patrol|service|chancellor|republic|kingdom|monarch|king|army|military|navy|party|FTC|SEC|FDA|DOJ|FCC|EPA|CMA|EU|UN|WTO|IMF|NATO|FAA|NHTSA|NTSB|ITC|USTR|DOE|FERC|OSHA|CFPB|FDIC|Fed|MOFCOM|CAC|SAMR|CSRC|RBI|SEBI|ECB|FSA|FCA|ICO|BaFin)\b/i;
const companyWords =
  /\b(?:inc|corp|corporation|ltd|limited|llc|plc|co|company|gmbh|ag|sa|nv|group|holdings?|technolog(?:y|ies)|motors|airlines|airways|pharmaceuticals?|partners|capital|ventures|labs?|maker|startup|firm|retailer|manufacturer|chipmaker|carmaker|automaker)\b\.?/i;

/** Whether a party can be of a class: true, false, or null where its name and titles do not tell. */
export function isOfClass(name: string, mention: Mention | null, wanted: PartyClass): boolean | null {
  if (wanted === 'any') return true;
  if (wanted === 'authority') return isAuthority(name, mention);
  if (mention === null) return null;
  if (wanted === 'organization' && mention.type === 'place') return false;
  if (wanted === 'person' && mention.type === 'organization' && !/\s/.test(name)) return null;
  return mention.type === wanted;
}

function isAuthority(name: string, mention: Mention | null): boolean | null {
  if (mention?.type === 'place' || mention?.type === 'nationality') return true;
  if (mention?.titles.some((title) => authorityWords.test(title))) return true;
  if (authorityWords.test(name)) return !/\b(?:inc|corp|ltd|llc|plc)\b/i.test(name);
  if (companyWords.test(name)) return false;
  return mention?.titles.some((title) => /\b(?:ceo|chief executive|founder|analyst)\b/i.test(title)) ? false : null;
}
