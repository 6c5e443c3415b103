import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHierarchyCycle } from "../../src/ingest/find-hierarchy-cycle.ts";

/** Edges over the ids "0" to "9"; every id is a key. */
const graphs = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 9 }).map(String), { maxLength: 3 }), {
    minLength: 10,
    maxLength: 10,
  })
  .map((parents) => new Map(parents.map((ids, id): [string, readonly string[]] => [String(id), ids])));

/** The plain definition: an entry that reaches itself by one step or more. */
function reachesItself(graph: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) open.push(...(graph.get(id) ?? []));
    seen.add(id);
  }
  return false;
}

describe("findHierarchyCycle", () => {
  it("finds a cycle exactly where an entry is its own ancestor", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const hasCycle = [...graph.keys()].some((id) => reachesItself(graph, id));
        expect(findHierarchyCycle(graph) !== undefined).toBe(hasCycle);
      }),
    );
  });

  it("gives the steps of a cycle from parent to parent, back to the first", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const cycle = findHierarchyCycle(graph) ?? [];
        cycle.slice(1).forEach((parent, at) => {
          expect(graph.get(cycle[at] ?? "")).toContain(parent);
        });
        expect(cycle.at(-1)).toBe(cycle[0]);
      }),
    );
  });

  it("walks a chain of 100,000 entries", () => {
    const chain = Array.from({ length: 100_000 }, (_, id): [string, string[]] => [
      String(id),
      [String(id + 1)],
    ]);
    expect(findHierarchyCycle(new Map([...chain, ["100000", []]]))).toBeUndefined();
  });
});
