import { describe, expect, test } from "vitest";
import { renderBuildReport } from "../../src/commands/index-build.ts";
import type { BuildReport } from "../../src/indexing/build-report.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

const report: BuildReport = {
  generation: "gen-3",
  status: "built",
  documents: { added: 1, changed: 2, unchanged: 3, removed: 4 },
  passages: 50,
  embedded: 30,
  reused: 20,
  skipped: [{ file: "notes/a.txt", reason: "it is not text" }],
  seconds: 1.234,
};

function render(shown: BuildReport): readonly string[] {
  const { terminal, stdout } = createFakeTerminal();
  terminal.print(...renderBuildReport(shown));
  return stdout().trim().split("\n");
}

describe("renderBuildReport", () => {
  test("tells what became of every text and passage", () => {
    expect(render(report)).toEqual([
      "skipped notes/a.txt: it is not text",
      "Documents: 1 new, 2 changed, 3 unchanged, 4 removed, 1 skipped.",
      "Passages: 50; 30 read anew, 20 taken over.",
      "Published gen-3 in 1.2 s.",
    ]);
  });

  test("says that nothing has changed, and what is still left out", () => {
    expect(render({ ...report, status: "unchanged" })).toEqual([
      "Nothing has changed: gen-3 is up to date.",
      "skipped notes/a.txt: it is not text",
    ]);
  });
});
