import { describe, expect, test } from "vitest";
import { groupFindings } from "../../../src/http/report/group-findings.ts";
import { sampleAudit, sampleFinding } from "../../sample-audit.ts";

describe("groupFindings", () => {
  test("groups by text, in the order of the texts, with an anchor for each", () => {
    const findings = [
      sampleFinding({ documentId: "lanzarote", line: 1 }),
      sampleFinding({ line: 2 }),
      sampleFinding({ documentId: "lanzarote", line: 3 }),
    ];
    const groups = groupFindings(sampleAudit({ findings }));
    expect(
      groups.map(({ number, anchor, text, findings: own }) => [
        number,
        anchor,
        text.documentId,
        own.map(({ line }) => line),
      ]),
    ).toEqual([
      [1, "text-1", "guide", [2]],
      [2, "text-2", "lanzarote", [1, 3]],
    ]);
  });

  test("leaves out texts in which nothing was found, and counts the others from 1", () => {
    const groups = groupFindings(sampleAudit({ findings: [sampleFinding({ documentId: "lanzarote" })] }));
    expect(groups.map(({ anchor, text }) => [anchor, text.documentId])).toEqual([["text-1", "lanzarote"]]);
    expect(groupFindings(sampleAudit({ findings: [] }))).toEqual([]);
  });
});
