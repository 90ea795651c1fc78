/** The local name of the first element of XML or HTML, or null where something else comes first or none does. */
export function rootOf(text: string): string | null {
  let at = startOf(text);
  const found = documentType.exec(text.slice(at, at + longestType));
  if (found !== null) at = startOf(text, at + found[0].length);
  return /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>])/.exec(text.slice(at, at + longestName))?.[1] ?? null;
}

/** Where the document type or the root begins: after blank space, declarations and comments. Each is passed over once, so no text takes long. */
export function startOf(text: string, from = 0): number {
  let at = from;
  for (;;) {
    const start = at + (/^\s*/.exec(text.slice(at, at + longestType))?.[0].length ?? 0);
    const end = text.startsWith('<?', start) ? '?>' : text.startsWith('<!--', start) ? '-->' : null;
    const close = end === null ? -1 : text.indexOf(end, start + 2);
    if (end === null || close === -1) return start;
    at = close + end.length;
  }
}

const longestType = 65_536;
const longestName = 300;
const documentType = /^<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/i;
