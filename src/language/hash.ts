/** A 32-bit hash of characters (FNV-1a). */
export function hashOf(characters: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < characters.length; at += 1) hash = Math.imul(hash ^ characters.charCodeAt(at), 0x01000193);
  return hash | 0;
}
