import { rowsOf } from './list.ts';

/** A news outlet: its name as Readout writes it, and the IANA zone in which its pages tell the time. */
export interface Outlet {
  readonly name: string;
  readonly zone: string | null;
}

/** The outlet of a name as a page gives it ("CNN (Web News)", "Harbor Times - News"), or null if it is not listed. */
export function outletNamed(words: string): Outlet | null {
  const forms = [words, words.replace(/\s*[([].*$/, ''), words.replace(/\s+[-–—|]\s.*$/, '')];
  return forms.map((form) => outlets().byName.get(keyOf(form))).find((one) => one !== undefined) ?? null;
}

/** The outlet that an address belongs to, by its longest listed domain, or null. */
export function outletAt(url: string): Outlet | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.'));
  return domains.map((domain) => outlets().byDomain.get(domain)).find((one) => one !== undefined) ?? null;
}

/** Names are compared without case, punctuation and the article: "the Harbor Times" is "Harbor Times". */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']s?\b|[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/ (?:com|online|org)$/, '');
}

interface Outlets {
  readonly byName: ReadonlyMap<string, Outlet>;
  readonly byDomain: ReadonlyMap<string, Outlet>;
}

let loaded: Outlets | undefined;
function outlets(): Outlets {
  loaded ??= load();
  return loaded;
}

function load(): Outlets {
  const byName = new Map<string, Outlet>();
  const byDomain = new Map<string, Outlet>();
  for (const [name = '', aliases = '', domains = '', zone = ''] of rowsOf('outlets.tsv')) {
    const outlet = { name, zone: zone === '' ? null : zone };
    for (const one of [name, ...listed(aliases)]) byName.set(keyOf(one), outlet);
    for (const one of listed(domains)) byDomain.set(one.toLowerCase(), outlet);
  }
  return { byName, byDomain };
}

function listed(cell: string): readonly string[] {
  return cell.split('|').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}
