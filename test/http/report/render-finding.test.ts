import { describe, expect, test } from "vitest";
import type { LocatedFinding } from "../../../src/domain/audit-report.ts";
import { renderFinding } from "../../../src/http/report/render-finding.ts";
import { sampleAudit, sampleFinding } from "../../sample-audit.ts";
import { skeletonOf, textOf } from "../page/page-skeleton.ts";

const other = sampleAudit().texts[1];

function render(parts: Partial<LocatedFinding> = {}, language: string | null = "en"): string {
  return renderFinding(sampleFinding(parts), { anchor: "text-1-1", number: "1.1", language, other }).source;
}

describe("renderFinding", () => {
  test("shows where, the words marked where they stand, what is wrong, what says otherwise, what mends it", () => {
    expect(textOf(render()).trim()).toBe(
      "1.1 place line 37 It punishes access (Article 21(1)(f)). Lanzarote Convention has no Article 21(1)(f), by its text. " +
        "Against it stands Lanzarote Convention: f) knowingly obtaining access " +
        "To mend it: The words stand at Article 20(1)(f): write that.",
    );
    expect(render()).toContain("It punishes access (<mark>Article 21(1)(f)</mark>).");
  });

  test("has a number that it can be named by, and links to itself", () => {
    expect(render()).toMatch(/^<li id="text-1-1"[^<]*<p class="place"><a href="#text-1-1">1\.1<\/a>/);
  });

  test("gives the page, or a link to the place, where there is no line", () => {
    expect(textOf(render({ line: null, page: "12" }))).toContain("place page 12 It");
    expect(render({ line: null, url: "https://a.example/#s2" })).toContain(
      '<a href="https://a.example/#s2" rel="noopener noreferrer nofollow">',
    );
    expect(textOf(render({ line: null }))).toContain("place It");
    expect(render({ line: null, url: "javascript:alert(1)" })).not.toContain("javascript");
  });

  test("marks the language of each text, and that it is not known", () => {
    expect(render({}, "fr")).toContain('<blockquote lang="fr"><bdi>It punishes');
    expect(render({}, null)).toContain('<blockquote lang=""><bdi>It punishes');
    expect(render({})).toContain('<cite lang="en"><bdi>Lanzarote');
  });

  test("shows no other text where there is none", () => {
    const { against: _, ...alone } = sampleFinding();
    const { source } = renderFinding(alone, { anchor: "a", number: "1", language: "en", other: undefined });
    expect(source).not.toContain("figure");
    expect(textOf(source)).not.toContain("Against");
  });

  test("shortens what is very long", () => {
    const shown = textOf(render({ words: "word ".repeat(200) }));
    expect(shown).toContain("word word …).");
    expect(shown.split("word ")).toHaveLength(81);
  });

  test("takes no text for markup", () => {
    const words = `<script>alert("x")</script><b onclick='y'>&amp;`;
    const hostile = render({
      words,
      before: words,
      after: words,
      problem: words,
      remedy: words,
      against: { documentId: "lanzarote", span: { start: 0, end: 1 }, words },
    });
    expect(skeletonOf(hostile)).toEqual(skeletonOf(render()));
    expect(textOf(hostile)).toContain(words);
  });
});
