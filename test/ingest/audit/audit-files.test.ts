import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { AuditReport } from "../../../src/domain/audit-report.ts";
import { type AuditProgress, createAudit } from "../../../src/ingest/audit/audit-files.ts";
import { readCorpus } from "../../../src/ingest/read-corpus.ts";
import { sharedFolder } from "../../shared-folder.ts";
import { faultFrom } from "../fault-of.ts";
import { asset, box, guide, libguides, page } from "../libguides/sample-export.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { shipped } from "./written-text.ts";

/** Noon of the day on which the audit is said to be made. */
const now = () => Date.UTC(2026, 10, 21, 12);

function auditOf(...paths: readonly string[]) {
  return createAudit({ ...shipped, now, listSources: () => readCorpus(paths, shipped) });
}

/** Each finding as "file:line kind words". */
function shown(report: AuditReport, folder: string): readonly string[] {
  return report.findings.map(
    ({ file, line, kind, words }) => `${file.slice(folder.length + 1)}:${line} ${kind} ${words}`,
  );
}

const wrongPlace = `---
id: one
title: One
---
# One

## Budapest Convention

Article 99 of the Budapest Convention is about nothing.
`;

describe("createAudit", () => {
  test("reads files of several formats and tells what is wrong in each, with its line", async () => {
    const folder = await temporaryFolder({
      "a.md": wrongPlace,
      "b.txt":
        "A plain guide\n\nIts first paragraph says little.\n\nThe Vienna Convention is at www.un.org/law.\n",
      "c.html": "<html><body><h1>A page</h1>\n<p>Words of it.</p>\n<h2>Nothing below</h2>\n</body></html>",
    });
    const report = await auditOf(folder)();
    expect(shown(report, folder)).toEqual([
      "a.md:9 place Article 99 of the Budapest Convention",
      "b.txt:5 ambiguous Vienna Convention",
      "b.txt:5 link www.un.org/law",
      "c.html:3 empty Nothing below",
    ]);
    expect(report.today).toBe("2026-11-21");
    expect(report.texts.map(({ documentId, title, file }) => [documentId, title, file])).toEqual([
      ["one", "One", join(folder, "a.md")],
      ["b", "A plain guide", join(folder, "b.txt")],
      ["c", "A page", join(folder, "c.html")],
    ]);
    expect(report.skipped).toEqual([]);
  });

  test("names what cannot be read and audits the others", async () => {
    const folder = await temporaryFolder({
      "a.md": wrongPlace,
      "bad.md": new Uint8Array([0xff, 0x00]),
      "empty.txt": "\n",
      "old.doc": "words",
    });
    const report = await auditOf(folder)();
    expect(report.findings).toHaveLength(1);
    expect(report.skipped.map(({ file }) => file)).toEqual(["bad.md", "old.doc", "empty.txt"]);
    for (const { file, reason } of report.skipped) expect(reason).toContain(file);
  });

  test("tells how far it is", async () => {
    const folder = await temporaryFolder({ "a.md": wrongPlace, "b.md": "# B\n\nWords of it." });
    const told: AuditProgress[] = [];
    await auditOf(folder)({ onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([
      { step: "read", done: 1, total: 2 },
      { step: "read", done: 2, total: 2 },
      { step: "locate", done: 1, total: 2 },
      { step: "locate", done: 2, total: 2 },
    ]);
  });

  test("takes files and folders mixed, and finds copies between them", async () => {
    const copied = "This paragraph of at least twelve words was copied from one folder to another one.";
    const one = await temporaryFolder({ "a.md": `# A\n\n${copied}`, "x.md": "# X\n\n## Empty" });
    const other = await temporaryFolder({ "b.md": `# B\n\n${copied}` });
    const report = await auditOf(join(one, "a.md"), other)();
    expect(report.findings).toMatchObject([
      { kind: "duplicate", file: join(other, "b.md"), line: 3, against: { documentId: "a" } },
    ]);
  });

  test("names the guide and the box of a LibGuides export, where no line would help", async () => {
    const boxes = [
      box(700, [asset("<p>Article 2 of the Budapest Convention is about access.</p>")]),
      box(701, [asset("<p>Article 99 of the Budapest Convention is about nothing.</p>")]),
    ];
    const folder = await temporaryFolder({ "export.xml": libguides(guide(7, [page(70, boxes)])) });
    expect((await auditOf(folder)()).findings).toMatchObject([
      {
        kind: "place",
        file: join(folder, "export.xml#7"),
        line: null,
        url: "https://guides.example.edu/c.php?g=7&p=70#s-lg-box-701",
      },
    ]);
  });

  test("is a Fault where there is nothing to read", async () => {
    expect(await faultFrom(auditOf("/nowhere/at/all")())).toMatchObject({ code: "corpus_missing" });
  });

  const [seeds, treaties] = [sharedFolder("seeds"), sharedFolder("treaties")];
  test.skipIf(!seeds || !treaties)("tells the line of each finding in real guides and treaties", async () => {
    const report = await auditOf(seeds ?? "", treaties ?? "")();
    expect(report.texts.length).toBeGreaterThan(10);
    expect(report.findings.filter(({ line }) => line === null)).toEqual([]);
    const wrong = report.findings.find(({ words }) => words === "Article 21(1)(f)");
    expect(wrong).toMatchObject({ kind: "place", line: 37 });
    expect(wrong?.remedy).toContain("20(1)(f)");
  });
});
