import type { Check } from "./check.ts";

/** The Node that package.json pins. Newer ones run as well; older ones lack parts of node:sqlite. */
const pinnedNode = 26;

/** Checks the version of Node, given as "26.10.0". */
export function checkNode(version: string): Check {
  const major = Number(version.split(".")[0]);
  const isPinned = major === pinnedNode;
  const state = isPinned ? "ok" : major > pinnedNode ? "warn" : "fail";
  const fix = isPinned
    ? null
    : "npm ci, then start with npm or bin/pinpoint: both use the Node of the project";
  return {
    name: "Node",
    state,
    detail: isPinned ? version : `${version}; the project is made for ${pinnedNode}`,
    fix,
  };
}

/** Checks that SQLite, which comes with Node, opens a database. */
export async function checkSqlite(): Promise<Check> {
  const name = "SQLite";
  try {
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(":memory:");
    const row = database.prepare("SELECT sqlite_version() AS version").get();
    database.close();
    return { name, state: "ok", detail: String(row?.version), fix: null };
  } catch (thrown) {
    return { name, state: "fail", detail: `it does not open: ${String(thrown)}`, fix: "npm ci" };
  }
}
