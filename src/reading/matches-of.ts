/** All matches of a global pattern in a text. `matchAll` gives the same, but makes a copy of the pattern for each text. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
