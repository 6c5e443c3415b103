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
  notes: [],
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

  test("tells what readers kept out or want looked at, by file", () => {
    const notes = [
      { file: "export.xml", notes: { unpublished: 2, "personal-data": 31 } },
      { file: "page.html", notes: { "hidden-text": 1 } },
    ];
    expect(render({ ...report, notes }).slice(0, 2)).toEqual([
      "noted export.xml: not published, left out: 2; personal data left out: 31",
      "noted page.html: hidden text left out: 1",
    ]);
  });

  test("adds up what was noted of the texts of one file", () => {
    const notes = [
      { file: "export.xml", notes: { copies: 2, "personal-data": 5 } },
      { file: "export.xml#7", notes: { "personal-data": 1, "hidden-text": 1 } },
      { file: "export.xml#8", notes: { "personal-data": 2 } },
      { file: "plain.xml", notes: {} },
    ];
    const [first, second] = render({ ...report, notes });
    expect(first).toBe(
      "noted export.xml: copies taken in once: 2; personal data left out: 8; hidden text left out: 1",
    );
    expect(second).not.toContain("plain.xml");
  });

  test("says that nothing has changed, and what is still left out", () => {
    expect(render({ ...report, status: "unchanged" })).toEqual([
      "Nothing has changed: gen-3 is up to date.",
      "skipped notes/a.txt: it is not text",
    ]);
  });
});
