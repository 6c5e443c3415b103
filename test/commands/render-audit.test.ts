import { describe, expect, test } from "vitest";
import { renderAudit, summarize } from "../../src/commands/render-audit.ts";
import type { AuditReport } from "../../src/domain/audit-report.ts";
import { sampleAudit, sampleFinding } from "../sample-audit.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

function render(report: AuditReport, options: Parameters<typeof createFakeTerminal>[0] = {}): string {
  const { terminal, stdout } = createFakeTerminal(options);
  terminal.print(...renderAudit(report));
  return stdout();
}

describe("renderAudit", () => {
  test("tells where, the words where they stand, what is wrong, what says otherwise, what mends it, and the sum", () => {
    expect(render(sampleAudit())).toBe(`guides/a.md:37 place
  It punishes access (“Article 21(1)(f)”).
  Lanzarote Convention has no Article 21(1)(f), by its text.
  Lanzarote Convention: “f) knowingly obtaining access”
  → The words stand at Article 20(1)(f): write that.

1 finding in 1 of 2 texts: 1 place.
`);
  });

  test.each([
    [{ line: null, page: "xii" }, "guides/a.md, page xii place"],
    [{ line: null, url: "https://a.example/#s2" }, "guides/a.md, https://a.example/#s2 place"],
    [{ line: null }, "guides/a.md place"],
    [{ line: 3, page: "12" }, "guides/a.md:3 place"],
  ])("names the place of %j", (parts, place) => {
    expect(render(sampleAudit({ findings: [sampleFinding(parts)] })).split("\n")[0]).toBe(place);
  });

  test("leaves out what stands against it where nothing does, and names a text that it does not know by its id", () => {
    const { against: _, ...alone } = sampleFinding();
    expect(render(sampleAudit({ findings: [alone] }))).not.toContain("knowingly");
    const other = { documentId: "elsewhere", span: { start: 0, end: 4 }, words: "else" };
    expect(render(sampleAudit({ findings: [sampleFinding({ against: other })] }))).toContain(
      "elsewhere: “else”",
    );
  });

  test("shortens long words, and keeps them on one line", () => {
    const words = `first\n${"word ".repeat(60)}last`;
    const shown = render(sampleAudit({ findings: [sampleFinding({ words })] }));
    expect(shown).toContain("(“first word word");
    expect(shown).toContain("word …”).");
    expect(shown).not.toContain("last");
  });

  test("names what could not be read, and why", () => {
    const shown = render(
      sampleAudit({ skipped: [{ file: "b.md", reason: "It is no text. Save it as UTF-8." }] }),
    );
    expect(shown).toContain("skipped b.md: It is no text. Save it as UTF-8.\n1 finding in 1 of 2 texts");
  });

  test("fits a narrow window, and is plain where colours are not wanted", () => {
    const narrow = render(sampleAudit(), { isTTY: true, columns: 40, plain: true });
    for (const line of narrow.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
    expect(narrow).not.toContain("\u001b");
    expect(render(sampleAudit(), { isTTY: true, columns: 80 })).toContain("\u001b[1mguides/a.md:37\u001b[0m");
  });

  test("lets no words of a text steer the terminal", () => {
    const words = "\u001b]0;owned\u0007\u001b[2Jevil\u202e";
    const hostile = sampleFinding({ words, before: words, after: words, problem: words, remedy: words });
    const shown = render(sampleAudit({ findings: [hostile] }), { isTTY: true, columns: 80, plain: true });
    expect(shown).toContain("evil");
    expect(shown).not.toMatch(/[[\p{Cc}\p{Cf}]--\n]/v);
  });
});

describe("summarize", () => {
  test("counts findings, texts and kinds, the most frequent first", () => {
    const findings = [
      sampleFinding({ kind: "date" }),
      sampleFinding(),
      sampleFinding({ documentId: "lanzarote" }),
    ];
    expect(summarize(sampleAudit({ findings }))).toBe("3 findings in 2 of 2 texts: 2 place, 1 date.");
  });

  test("says that nothing was found, and how much could not be read", () => {
    const [one] = sampleAudit().texts;
    expect(summarize(sampleAudit({ findings: [] }))).toBe("Nothing found in 2 texts.");
    const skipped = [
      { file: "b.md", reason: "x" },
      { file: "c.md", reason: "y" },
    ];
    expect(summarize(sampleAudit({ findings: [], texts: one ? [one] : [], skipped }))).toBe(
      "Nothing found in 1 text. 2 files could not be read.",
    );
  });
});
