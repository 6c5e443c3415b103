import { describe, expect, test } from "vitest";
import { renderAuditPage } from "../../../src/http/report/audit-page.ts";
import { sampleAudit, sampleFinding } from "../../sample-audit.ts";
import { textOf } from "../page/page-skeleton.ts";

const [guide, treaty] = sampleAudit().texts;
if (!guide || !treaty) throw new Error("the sample has two texts");

describe("renderAuditPage", () => {
  test("counts one thing as one, and none and two as several", () => {
    const one = textOf(renderAuditPage(sampleAudit({ texts: [guide] })));
    expect(one).toContain("1 text, audited on");
    expect(one).toContain("1 finding in 1 of 1 text.");
    const none = textOf(renderAuditPage(sampleAudit({ texts: [], findings: [] })));
    expect(none).toContain("0 texts, audited on");
    const two = textOf(renderAuditPage(sampleAudit({ findings: [sampleFinding(), sampleFinding()] })));
    expect(two).toContain("2 findings in 1 of 2 texts.");
  });

  test("numbers findings by text and by place, each a link to itself", () => {
    const findings = [
      sampleFinding({ documentId: "lanzarote" }),
      sampleFinding(),
      sampleFinding({ kind: "date" }),
    ];
    const page = renderAuditPage(sampleAudit({ findings }));
    const links = [...page.matchAll(/<a href="#(text-\d+-\d+)">([\d.]+)<\/a>/g)].map(([, id, shown]) => [
      id,
      shown,
    ]);
    expect(links).toEqual([
      ["text-1-1", "1.1"],
      ["text-1-2", "1.2"],
      ["text-2-1", "2.1"],
    ]);
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(target);
  });

  test("names the text that stands against a finding, where the report has it", () => {
    const shown = (documentId: string) => {
      const against = { documentId, span: { start: 0, end: 4 }, words: "else" };
      return textOf(renderAuditPage(sampleAudit({ findings: [sampleFinding({ against })] })));
    };
    expect(shown("lanzarote")).toContain("Against it stands Lanzarote Convention: else");
    expect(shown("elsewhere")).toMatch(/Against it stands\s*: else/);
  });

  test("marks the language of every text, and that it is not known", () => {
    const page = (language: string | null) =>
      renderAuditPage(
        sampleAudit({
          texts: [
            { ...guide, language },
            { ...treaty, language: "es" },
          ],
        }),
      );
    expect(page("fr").match(/lang="fr"/g)).toHaveLength(3);
    expect(page(null).match(/lang=""/g)).toHaveLength(3);
    expect(page(null)).not.toContain('lang="null"');
    expect(page("fr").match(/lang="es"/g)).toHaveLength(2);
  });

  test("leaves words that are not long as they are, line ends and all, and cuts at eighty", () => {
    const words = (count: number) => Array.from({ length: count }, (_, number) => `w${number}`).join("\n");
    const shown = (count: number) =>
      /<mark>([^<]*)<\/mark>/.exec(
        renderAuditPage(sampleAudit({ findings: [sampleFinding({ words: words(count) })] })),
      )?.[1];
    expect(shown(80)).toBe(words(80));
    expect(shown(81)).toBe(`${words(80).replaceAll("\n", " ")} …`);
  });

  test("shows a file that was skipped though nothing was found", () => {
    const skipped = [{ file: "b.md", reason: "It is no text." }];
    const text = textOf(renderAuditPage(sampleAudit({ findings: [], skipped })));
    expect(text).toContain("Nothing was found.");
    expect(text).toContain("b.md It is no text.");
  });

  test("renders thousands of findings in time that grows with their number", () => {
    const findings = Array.from({ length: 5_000 }, (_, line) => sampleFinding({ line }));
    const started = performance.now();
    const page = renderAuditPage(sampleAudit({ findings }));
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(page.match(/class="finding"/g)).toHaveLength(5_000);
  });
});
