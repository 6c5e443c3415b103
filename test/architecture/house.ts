import type { Arrow } from "./source-tree.ts";

/** Which folders of `src/` each folder may import, as ARCHITECTURE.md draws them. `type:` arrows carry types only. */
const table: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: [],
  arrays: ["domain"],
  references: ["domain", "text"],
  ports: ["domain"],
  ingest: ["domain", "ports", "text", "references"],
  search: ["domain", "ports", "text", "arrays", "references"],
  config: ["domain", "type:adapters"],
  indexing: ["domain", "ports", "text", "search"],
  citation: ["domain"],
  answer: ["domain", "ports", "text", "references", "search", "citation"],
  adapters: ["domain", "ports", "text", "arrays"],
  http: ["domain", "citation", "type:answer", "type:search", "type:indexing", "type:ingest"],
  web: ["type:domain"],
  commands: [
    "compose.ts",
    "config.ts",
    "http",
    "domain",
    "citation",
    "eval",
    "type:indexing",
    "type:ports",
    "type:text",
  ],
};

/** The room a file lies in: a folder of `src/`, a file at its top, or `eval`. */
export function roomOf(path: string): string {
  const [top, folder] = path.split("/");
  return top === "src" ? (folder ?? "") : (top ?? "");
}

/** Whether the house allows this arrow. The files at the top of `src/` may import anything but the page. */
export function isAllowed(arrow: Arrow): boolean {
  const from = roomOf(arrow.from);
  const to = roomOf(arrow.to);
  if (from === to) return true;
  if (from === "eval")
    return (
      ["compose.ts", "config.ts", "domain", "text"].includes(to) || arrow.from.startsWith("eval/benchmarks/")
    );
  if (["config.ts", "compose.ts", "compose", "main.ts"].includes(from)) return to !== "web" && to !== "eval";
  const allowed = table[from];
  if (!allowed) return false;
  return allowed.includes(to) || (arrow.typeOnly && allowed.includes(`type:${to}`));
}

/** The first cycle found among the arrows, as the files along it, or undefined. */
export function findCycle(arrows: readonly Arrow[]): readonly string[] | undefined {
  const targets = new Map<string, readonly string[]>();
  for (const { from, to } of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of targets.get(file) ?? []) {
      const cycle = follow(target, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const cycle = follow(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/** Every file that the given files lead to through imports, themselves included. */
export function reachableFrom(files: readonly string[], arrows: readonly Arrow[]): ReadonlySet<string> {
  const reached = new Set(files);
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const { from, to } of arrows) {
      if (from !== file || reached.has(to)) continue;
      reached.add(to);
      waiting.push(to);
    }
  }
  return reached;
}
