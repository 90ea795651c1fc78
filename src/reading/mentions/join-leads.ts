import { type Chain, sortsOf } from './chain.ts';
import type { NounPlace } from './place.ts';
import { partyNounsOf } from './words.ts';

/** Sentences behind a description in which its name must stand. */
const reach = 8;

/**
 * A report often opens with an authority by what it is and names it later: "Italy's competition regulator fined ...
 * the Data Protection Authority said". The two are one where the report names just one authority that it may be.
 */
export function joinLeads(chains: readonly Chain[]): readonly Chain[] {
  const authorities = chains.filter((chain) => isNamedAuthority(chain));
  const [only] = authorities;
  if (only === undefined || authorities.length > 1) return chains;
  const leads = chains.filter((chain) => isLead(chain, only));
  if (leads.length !== 1) return chains;
  const references = [...leads.flatMap((lead) => lead.references), ...only.references];
  const joined = { ...only, references: references.toSorted((a, b) => a.start - b.start) };
  return chains.flatMap((chain) => (chain === leads[0] ? [joined] : chain === only ? [] : [chain]));
}

/** A body with a name; the European Union is a country here. */
function isNamedAuthority(chain: Chain): boolean {
  return (
    chain.names.length > 0 && sortsOf(chain).has('authority') && chain.names.every((name) => name.country === null)
  );
}

/** Whether a chain without a name is told first, as an authority of a country, and may be the named one. */
function isLead(chain: Chain, named: Chain): boolean {
  const [first] = chain.references;
  const [name] = named.references;
  if (first?.form !== 'description' || name === undefined || chain.names.length > 0) return false;
  const near = name.start > first.start && name.sentence.index - first.sentence.index <= reach;
  return near && isAuthority(first) && agree(chain.countries, named.countries);
}

function isAuthority(place: NounPlace): boolean {
  const isGeneral = partyNounsOf(place.noun).some((noun) => noun.general && noun.sort === 'authority');
  return isGeneral && place.howMany === 'one' && place.countries.length > 0;
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((one) => b.has(one));
}
