import { describe, expect, test } from "vitest";
import { renderAuditPage } from "../../../src/http/report/audit-page.ts";
import { sampleAudit, sampleFinding } from "../../sample-audit.ts";
import { skeletonOf, textOf } from "../page/page-skeleton.ts";

const page = renderAuditPage(
  sampleAudit({
    findings: [sampleFinding(), sampleFinding({ kind: "date" }), sampleFinding({ documentId: "lanzarote" })],
    skipped: [{ file: "b.md", reason: "It is no text." }],
  }),
);

describe("renderAuditPage", () => {
  test("sums up by kind and by text, and leads to each text", () => {
    const text = textOf(page);
    expect(text).toContain("2 texts, audited on 21 November 2026");
    expect(text).toContain("3 findings in 2 of 2 texts.");
    expect(text).toMatch(
      /place\s*An article, paragraph or point that the instrument does not have\s*2\s*date/,
    );
    expect(page).toMatch(/href="#text-1"><bdi lang="en">A Guide<\/bdi><\/a><\/th><td class="number">2</);
    expect(page).toContain('<section class="text" id="text-1"');
  });

  test("has each finding under its text, with an anchor of its own, and the file", () => {
    const ids = [...page.matchAll(/<li id="(text-[\d-]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["text-1-1", "text-1-2", "text-2-1"]);
    expect(page).toContain("<code>guides/a.md</code>, 2 findings");
    expect(page.indexOf('id="text-2"')).toBeLessThan(page.indexOf('id="text-2-1"'));
  });

  test("names what could not be read", () => {
    expect(textOf(page)).toContain("Could not be read b.md It is no text.");
    expect(renderAuditPage(sampleAudit())).not.toContain("Could not be read");
  });

  test("says that nothing was found", () => {
    const empty = renderAuditPage(sampleAudit({ findings: [] }));
    expect(textOf(empty)).toContain("Nothing was found.");
    expect(empty).not.toContain("<table");
  });

  test("needs nothing but itself: no script, no other file, no other origin", () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|\bsrc=|@import|url\(/i);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page).toContain("@media print");
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  test("takes no text for markup, in titles and files neither", () => {
    const words = `</title></style><script>alert("x")</script>`;
    const [guide, ...others] = sampleAudit().texts;
    const hostile = renderAuditPage(
      sampleAudit({
        texts: guide ? [{ ...guide, title: words, file: words, language: words }, ...others] : [],
        skipped: [{ file: words, reason: words }],
      }),
    );
    const plain = renderAuditPage(sampleAudit({ skipped: [{ file: "a", reason: "b" }] }));
    expect(skeletonOf(hostile)).toEqual(skeletonOf(plain));
  });

  test("is the same for the same report", () => {
    expect(renderAuditPage(sampleAudit())).toBe(renderAuditPage(sampleAudit()));
  });
});
