/**
 * Looks for an entry that is its own ancestor. `parentsOf` gives each entry's direct parents; every parent must be a key.
 * Returns the ids along the first cycle, the first one repeated at the end, or undefined where there is none.
 */
export function findHierarchyCycle(
  parentsOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const open = new Map([...parentsOf].map(([id, parents]) => [id, new Set(parents)]));
  const childrenOf = new Map([...parentsOf.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, parents] of parentsOf) for (const parent of parents) childrenOf.get(parent)?.push(id);

  const rootless = [...open.keys()].filter((id) => open.get(id)?.size === 0);
  for (const root of rootless) {
    open.delete(root);
    for (const child of childrenOf.get(root) ?? []) {
      const waiting = open.get(child);
      waiting?.delete(root);
      if (waiting?.size === 0) rootless.push(child);
    }
  }
  return traceCycle(open);
}

/** Walks up from the first entry that was never freed of its parents: above it there must be a cycle. */
function traceCycle(open: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const path: string[] = [];
  let [id] = open.keys();
  while (id !== undefined && !path.includes(id)) {
    path.push(id);
    [id] = open.get(id) ?? [];
  }
  return id === undefined ? undefined : [...path.slice(path.indexOf(id)), id];
}
