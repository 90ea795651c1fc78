// Names from GUM's entities: the proper-noun core of each person, place and organization.
import { readFileSync } from 'node:fs';
import { countryNamed, countryOfDemonym, isTitle, typeOfHead } from '../src/language/names/gazetteer.ts';
import type { NameType } from '../src/model/sentence.ts';
import type { NamedSentence, NamedText } from './names-data.ts';

interface Row {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  readonly entity: string;
}

interface Entity {
  readonly type: string;
  readonly first: number;
  last: number;
  readonly core: readonly number[];
}

const typeOf: Readonly<Record<string, NameType>> = { person: 'person', place: 'place', organization: 'organization' };

export function readGumNames(file: string): readonly NamedText[] {
  return readFileSync(file, 'utf8')
    .split(/^(?=# newdoc id)/m)
    .filter((part) => part.startsWith('# newdoc'))
    .map((part) => ({ id: /^# newdoc id = (\S+)/.exec(part)?.[1] ?? '', sentences: sentencesOf(part) }));
}

function sentencesOf(document: string): readonly NamedSentence[] {
  const open: Entity[] = [];
  return document.split(/\n\n+/).flatMap((block) => {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map(rowOf);
    if (rows.length === 0) return [];
    open.length = 0;
    const entities: Entity[] = [];
    rows.forEach((row, at) => {
      readEntities(row.entity, at, open, entities);
    });
    return [{ forms: rows.map((row) => row.form), names: namesOf(rows, entities) }];
  });
}

function rowOf(line: string): Row {
  const cells = line.split('\t');
  const entity = /(?:^|\|)Entity=([^|]*)/.exec(cells[9] ?? '')?.[1] ?? '';
  return {
    form: cells[1] ?? '',
    upos: cells[3] ?? '',
    xpos: cells[4] ?? '',
    head: Number(cells[6]) - 1,
    deprel: cells[7] ?? '',
    entity,
  };
}

function readEntities(cell: string, at: number, open: Entity[], entities: Entity[]): void {
  for (const [piece] of cell.matchAll(/\([^()]*\)?|[^()]*\)/g)) {
    if (piece.startsWith('(')) {
      const [, type = '', , , , core = ''] = /^\(([^)]*)/.exec(piece)?.[1]?.split('-') ?? [];
      const entity = { type, first: at, last: at, core: core.split(',').map((one) => at + Number(one) - 1) };
      entities.push(entity);
      if (!piece.endsWith(')')) open.push(entity);
    } else {
      const closed = open.pop();
      if (closed !== undefined) closed.last = at;
    }
  }
}

function namesOf(rows: readonly Row[], entities: readonly Entity[]): NamedSentence['names'] {
  const found: { first: number; end: number; type: NameType }[] = [];
  const taken = new Set<number>();
  for (const entity of entities.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    const told = typeOf[entity.type];
    const name = told === undefined ? null : nameIn(rows, entity, told === 'person' ? isPersonJoint : isJoint);
    if (told === undefined || name === null) continue;
    const words = rows.slice(name.first, name.end).map((row) => row.form);
    if (countryOfDemonym(words.join(' ')) !== null || isGeneric(words)) continue;
    const type = countryNamed(words.join(' ')) === null ? told : 'place';
    const tokens = Array.from({ length: name.end - name.first }, (_, one) => name.first + one);
    if (tokens.some((one) => taken.has(one))) continue;
    for (const one of tokens) taken.add(one);
    found.push({ ...name, type });
  }
  return found.sort((a, b) => a.first - b.first);
}

function nameIn(rows: readonly Row[], entity: Entity, isJoint: (row: Row | undefined) => boolean) {
  const head =
    entity.core.find((at) => {
      const above = rows[at]?.head ?? -1;
      return above < entity.first || above > entity.last;
    }) ?? entity.core[0];
  if (head === undefined || head > entity.last || !isProper(rows[head])) return null;
  let first = head;
  let end = head + 1;
  while (
    end <= entity.last &&
    (isProper(rows[end]) || (isJoint(rows[end]) && end < entity.last && joins(rows, end, entity.last, isJoint)))
  )
    end += 1;
  while (
    first > entity.first &&
    (isProper(rows[first - 1]) || (isJoint(rows[first - 1]) && isProper(rows[first - 2]) && first - 2 >= entity.first))
  )
    first -= 1;
  while (end > first && !isProper(rows[end - 1])) end -= 1;
  return withoutTitle(rows, first, end);
}

function withoutTitle(rows: readonly Row[], from: number, end: number) {
  let first = from;
  for (let changed = true; changed; ) {
    changed = false;
    for (const length of [3, 2, 1]) {
      const words = rows
        .slice(first, first + length)
        .map((row) => row.form)
        .join(' ');
      if (first + length < end && isTitle(words)) {
        first += length;
        changed = true;
        break;
      }
    }
  }
  const alone = rows
    .slice(first, end)
    .map((row) => row.form)
    .join(' ');
  return isTitle(alone) || /^(God|Mom|Dad)$/.test(alone) ? null : { first, end };
}

function isProper(row: Row | undefined): boolean {
  return row !== undefined && /^[\p{Lu}\p{N}]/u.test(row.form) && (row.upos === 'PROPN' || /^NNPS?$/.test(row.xpos));
}

function isJoint(row: Row | undefined): boolean {
  return row !== undefined && /^(of|the|&|for|de|la|-|and|del|van|von|da|al|’s|'s)$/.test(row.form);
}

function isPersonJoint(row: Row | undefined): boolean {
  return row !== undefined && /^(de|la|-|del|van|von|da|al|bin|der)$/.test(row.form);
}

/** "Government", "the Hall": one word that any body or place of its sort bears. */
function isGeneric(words: readonly string[]): boolean {
  const [word = ''] = words;
  return (
    words.length === 1 &&
    (isTitle(word) ||
      typeOfHead(word, 'last') !== null ||
      /^(Government|Country|States|North|South|East|West|Who|Solicitor)$/.test(word))
  );
}

/** "University of the Arts": joints are inside only where the phrase goes on below the head, not in "Trump and Putin". */
function joins(rows: readonly Row[], at: number, last: number, isJoint: (row: Row | undefined) => boolean): boolean {
  const next = rows[at + 1];
  if (rows[at]?.form === 'and') return false;
  return isProper(next) || (isJoint(next) && at + 2 <= last && isProper(rows[at + 2]));
}
