import type { Role, Telling } from '../model/record.ts';
import { sameParty } from './signs.ts';

/**
 * The parties of an event by their fullest names, each once under each role. Who meets and whom, or who agrees and with whom,
 * are one set: each stands once, on the side where the best telling has it.
 */
export function rolesOf(tellings: readonly Telling[], best: Telling): Role[] {
  if (!symmetric.has(best.account.kind)) return merged(tellings.flatMap((one) => one.roles));
  const others = tellings.filter((one) => one !== best).map((one) => turnedLike(one, best));
  return merged([...best.roles, ...others.flat()], (a, b) => a.role === b.role || (isSide(a) && isSide(b)));
}

function merged(roles: readonly Role[], mayBeOne = (a: Role, b: Role) => a.role === b.role): Role[] {
  const kept: Role[] = [];
  for (const role of roles) {
    const at = kept.findIndex((one) => mayBeOne(one, role) && sameParty(one, role));
    const there = kept[at];
    if (there === undefined) kept.push(role);
    else if (role.alias !== null && (there.alias === null || role.name.length > there.name.length))
      kept[at] = { ...role, role: there.role };
  }
  return kept;
}

/** The roles of a telling, its sides changed where it names the parties the other way round. */
function turnedLike({ roles }: Telling, best: Telling): readonly Role[] {
  const isTurned = roles.some((one) => isSide(one) && best.roles.some((other) => isAcross(one, other)));
  return isTurned ? roles.map((one) => ({ ...one, role: acrossFrom[one.role] })) : roles;
}

function isAcross(one: Role, other: Role): boolean {
  return isSide(other) && one.role !== other.role && sameParty(one, other);
}

function isSide({ role }: Role): boolean {
  return role !== 'where';
}

const acrossFrom = { who: 'whom', whom: 'who', where: 'where' } as const;
const symmetric = new Set(['meeting', 'agreement']);
