/** Splits ids into those held together by edges, directly or by way of others; each sorted, by their smallest ids. */
export function componentsOf(
  ids: readonly string[],
  edges: readonly { readonly left: string; readonly right: string }[],
): readonly (readonly string[])[] {
  const above = new Map(ids.map((one) => [one, one]));
  const topOf = (id: string): string => {
    let top = id;
    for (let next = above.get(top) ?? top; next !== top; next = above.get(top) ?? top) top = next;
    above.set(id, top);
    return top;
  };
  for (const { left, right } of edges) {
    if (!above.has(left) || !above.has(right)) continue;
    const [first, second] = [topOf(left), topOf(right)].sort();
    if (first !== undefined && second !== undefined) above.set(second, first);
  }
  const families = new Map<string, string[]>();
  for (const id of [...above.keys()].sort()) families.set(topOf(id), [...(families.get(topOf(id)) ?? []), id]);
  return [...families.values()];
}
