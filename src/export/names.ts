import type { EventLine } from '../model/questions.ts';
import type { Role } from '../model/record.ts';

/** A party of an event under the record's name for it; `entity` is null where it stands for nobody in particular. */
export interface Named {
  readonly name: string;
  readonly entity: string | null;
}

/** The parties that have a role in an event, each once; of two sides that reports tell in either order each party stands on the first. */
export function namedIn(line: EventLine, role: Role['role']): readonly Named[] {
  const others = role === 'whom' ? namedIn(line, 'who').map(({ name }) => name) : [];
  const all = line.event.roles
    .filter((one) => one.role === role)
    .map(({ name, alias }) => {
      const known = alias === null ? undefined : line.names[alias];
      return { name: known?.name ?? name, entity: known?.entity ?? null };
    });
  return all.filter(
    (one, at) => !others.includes(one.name) && all.findIndex((other) => other.name === one.name) === at,
  );
}

/** Their names in one line: "Norland Chips; Ada Brandt". */
export function namesIn(line: EventLine, role: Role['role']): string {
  return namedIn(line, role)
    .map(({ name }) => name)
    .join('; ');
}

/** An event in one line for people: "Norland Chips, Ada Brandt: meeting (planned)". */
export function titleOf(line: EventLine): string {
  const parties = [...namedIn(line, 'who'), ...namedIn(line, 'whom')].map(({ name }) => name);
  const standing = line.event.standing.shown;
  const what = line.event.what.shown;
  const mark = standing === null || standing === 'happened' ? '' : ` (${standing})`;
  return `${parties.length === 0 ? 'Nobody named' : parties.join(', ')}: ${line.event.kind}${what === null ? '' : `, ${what}`}${mark}`;
}
