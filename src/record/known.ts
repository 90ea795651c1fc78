import { ReadoutError } from '../model/error.ts';
import type { MentionType } from '../model/mention.ts';
import { officeOf } from './bodies.ts';
import { keyOf } from './fold.ts';

/** A row of a user's list of known entities. */
export interface KnownEntity {
  /** `wikidata:Q1`, `lei:...`, or the list's own id. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly type: MentionType;
  readonly aliases: readonly string[];
}

/**
 * Reads a list: FollowTheMoney entities as JSON lines, or CSV with a header row that has `name` and `type`, and may have
 * `id`, `wikidata`, `lei` and `aliases` (several are parted by `;`). Throws `bad-known` with the line that is wrong.
 */
export function parseKnown(text: string): KnownEntity[] {
  const bare = text.replace(/^\uFEFF/, '');
  return bare.trimStart().startsWith('{') ? parseFtm(bare) : parseCsv(bare);
}

/** The folded names of a known entity, as aliases are keyed. */
export function knownKeysOf({ name, type, aliases }: KnownEntity): string[] {
  const keys = [name, ...aliases].map((one) => keyOf({ type, name: one })).filter((one) => one !== '');
  const offices = type === 'organization' ? keys.flatMap((one) => officeKeyOf(one) ?? []) : [];
  return [...new Set([...keys, ...offices])];
}

function officeKeyOf(key: string): string | null {
  const found = officeOf(key);
  return found === null || found.country === null ? null : `${found.office} (${found.country})`;
}

function parseFtm(text: string): KnownEntity[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const entity = recordOf(parsed(line, index + 1));
    const properties = recordOf(entity['properties']);
    const type = typeOfSchema[String(entity['schema'])];
    const names = [...stringsOf(properties['name']), ...stringsOf(entity['caption'])];
    const [name, ...others] = names;
    if (type === undefined || name === undefined) return [];
    const aliases = ['alias', 'weakAlias', 'abbreviation', 'previousName'].flatMap((one) => stringsOf(properties[one]));
    const own = stringsOf(entity['id']);
    const ids = [
      ...stringsOf(properties['wikidataId']).map((one) => `wikidata:${one}`),
      ...stringsOf(properties['leiCode']).map((one) => `lei:${one}`),
      ...own,
    ];
    return [{ ids, name, type, aliases: [...new Set([...others, ...aliases])].filter((one) => one !== name) }];
  });
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new ReadoutError('bad-known', `List of known entities, line ${number}: not JSON; give one entity a line.`);
  }
}

function parseCsv(text: string): KnownEntity[] {
  const [header, ...rows] = rowsOf(text);
  const columns = (header?.cells ?? []).map((one) => one.trim().toLowerCase());
  for (const wanted of ['name', 'type'])
    if (!columns.includes(wanted))
      throw new ReadoutError('bad-known', `List of known entities: the first line must name a column "${wanted}".`);
  return rows.map(({ cells, line }) => {
    const cell = (column: string) => (cells[columns.indexOf(column)] ?? '').trim();
    const type = types.find((one) => one === cell('type').toLowerCase());
    if (type === undefined)
      throw new ReadoutError(
        'bad-known',
        `List of known entities, line ${line}: type "${cell('type')}" is none of ${types.join(', ')}.`,
      );
    if (cell('name') === '') throw new ReadoutError('bad-known', `List of known entities, line ${line}: no name.`);
    const ids = [
      ...several(cell('wikidata')).map((one) => `wikidata:${one}`),
      ...several(cell('lei')).map((one) => `lei:${one}`),
      ...several(cell('id')),
    ];
    return { ids, name: cell('name'), type, aliases: several(cell('aliases')) };
  });
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** RFC 4180: quoted cells may hold commas, doubled quotes and line ends. Blank lines are left out. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let [cells, line, start]: [string[], number, number] = [[], 1, 1];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += ((quoted ?? '') + end).split('\n').length - 1;
    if (end === ',') continue;
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: start, cells });
    [cells, start] = [[], line];
  }
  return rows;
}

function several(cell: string): string[] {
  return cell
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

const types: readonly MentionType[] = ['person', 'organization', 'place', 'nationality', 'product', 'law', 'occasion'];

/** Schemata of FollowTheMoney (MIT) that name somebody or something; others are left out. */
const typeOfSchema: Readonly<Record<string, MentionType>> = {
  Person: 'person',
  Organization: 'organization',
  Company: 'organization',
  PublicBody: 'organization',
  LegalEntity: 'organization',
  Address: 'place',
  Vessel: 'product',
  Airplane: 'product',
  Event: 'occasion',
};
