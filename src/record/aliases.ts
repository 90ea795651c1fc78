import type { Mention, Reference } from '../model/mention.ts';
import type { Reading } from '../model/reading.ts';
import type { Alias, KeptMention } from '../model/record.ts';
import { countryBeside, isBareHead, officeOf } from './bodies.ts';
import { isCountry } from './countries.ts';
import { keyOf } from './fold.ts';
import { hashOf } from './ids.ts';

/** A folded name by which one report also calls what stands under an alias: a short form, an acronym; and how it does. */
export interface Claim {
  readonly alias: string;
  readonly key: string;
  readonly reason: string;
}

/** What the mentions of a reading come to. Descriptions and pronouns alone stand for nobody in particular: no alias. */
export interface Named {
  readonly aliases: readonly Alias[];
  readonly mentions: readonly Omit<KeptMention, 'version'>[];
  readonly claims: readonly Claim[];
  readonly aliasOf: (mention: string | null) => string | null;
  /** All folded names of a mention in this report, the fullest first; none for an unknown mention. */
  readonly keysOf: (mention: string | null) => readonly string[];
}

/** Gives each mention with a proper name its alias, and gathers what else the report calls it. */
export function nameMentions(reading: Reading, report: string): Named {
  const home = countryMostTold(reading);
  const named = reading.mentions.map((mention) => nameOf({ mention, text: reading.report.text, report, home }));
  const byMention = new Map(named.map((one) => [one.mention.id, one]));
  const proper = named.filter((one) => one.isProper);
  return {
    aliases: [...new Map(proper.flatMap((one) => [one.alias, ...one.acronyms]).map((one) => [one.id, one])).values()],
    mentions: proper.map(({ mention, alias }) => ({
      mention: mention.id,
      alias: alias.id,
      titles: mention.titles,
      spans: mention.spans,
    })),
    claims: proper.flatMap((one) => one.claims),
    aliasOf: (mention) => {
      const found = mention === null ? undefined : byMention.get(mention);
      return found?.isProper ? found.alias.id : null;
    },
    keysOf: (mention) => (mention === null ? undefined : byMention.get(mention))?.keys ?? [],
  };
}

interface Naming {
  readonly mention: Mention;
  readonly text: string;
  readonly report: string;
  /** The country that the report is mostly about, or null. */
  readonly home: string | null;
}

function nameOf({ mention, text, report, home }: Naming) {
  const { type, name } = mention;
  const forms = mention.spans.filter((one) => one.form === 'name' || one.form === 'acronym');
  const bare = keyOf({ type, name });
  const called = [...new Set(forms.map(({ start, end }) => keyOf({ type, name: text.slice(start, end) })))];
  const office = type === 'organization' ? officeOf(bare) : null;
  const country = office === null ? null : (office.country ?? countryNear(forms, text));
  const key = aliasKeyOf({ type, bare, report, office: office?.office ?? null, country });
  const alias: Alias = { id: aliasIdOf(type, key), type, name, key };
  const others = called.filter((one) => one !== key && one !== bare && one !== '' && !isBareHead(one));
  const hint = office !== null && country === null && home !== null ? [`${office.office} (${home})`] : [];
  const claimed =
    type === 'person' ? [] : [...new Set(others.map((one) => officeKey(one, country)))].filter((one) => one !== key);
  return {
    mention,
    alias,
    keys: [...new Set([bare, ...(office === null ? [] : [office.office]), ...(type === 'person' ? [] : others)])],
    claims: [
      ...claimed.map((one) => ({ alias: alias.id, key: one, reason: `a report calls ${name} "${one}"` })),
      ...hint.map((one) => ({
        alias: alias.id,
        key: one,
        reason: `a report that is mostly about ${home} names ${name}`,
      })),
    ],
    acronyms: type === 'person' ? [] : acronymsOf(mention, text).filter((one) => claimed.includes(one.key)),
    isProper: forms.length > 0,
  };
}

/** The acronyms by which the report calls it, as names of their own: whoever asks for "MoT" means the ministry of transport. */
function acronymsOf({ type, spans }: Mention, text: string): readonly Alias[] {
  return spans
    .filter((one) => one.form === 'acronym')
    .map(({ start, end }) => text.slice(start, end))
    .map((name) => ({ name, key: keyOf({ type, name }) }))
    .map(({ name, key }) => ({ id: aliasIdOf(type, key), type, name, key }));
}

interface KeyParts {
  readonly type: Alias['type'];
  readonly bare: string;
  readonly report: string;
  readonly office: string | null;
  readonly country: string | null;
}

/** A lone surname and an office without a country are nobody in particular outside their report. */
function aliasKeyOf({ type, bare, report, office, country }: KeyParts): string {
  if (type === 'person' && !bare.includes(' ')) return `${bare}@${report}`;
  if (office === null) return bare;
  return country === null ? `${office}@${report}` : `${office} (${country})`;
}

/** A short form that is itself an office has the country of the whole name. */
function officeKey(key: string, country: string | null): string {
  const office = officeOf(key);
  const told = office?.country ?? country;
  return office === null || told === null ? key : `${office.office} (${told})`;
}

function countryNear(forms: readonly Reference[], text: string): string | null {
  for (const { start, end } of forms) {
    const found = countryBeside(text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40));
    if (found !== null) return found;
  }
  return null;
}

/** The country named, with its people, at least twice and half as often again as any other; or null. */
function countryMostTold({ mentions }: Reading): string | null {
  const counts = new Map<string, number>();
  for (const { type, name, spans } of mentions) {
    const key = type === 'place' || type === 'nationality' ? keyOf({ type, name }) : '';
    if (isCountry(key)) counts.set(key, (counts.get(key) ?? 0) + spans.length);
  }
  const [[first, most] = [null, 0], [, next] = [null, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return most >= 2 && most >= 1.5 * next ? first : null;
}

/** The id of the alias of a type with a folded name. */
export function aliasIdOf(type: Alias['type'], key: string): string {
  return hashOf(['alias', type, key]);
}
