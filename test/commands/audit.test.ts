import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runCommandLine } from "../../src/commands/command-line.ts";
import type { Services } from "../../src/compose.ts";
import { type Config, readConfig } from "../../src/config.ts";
import type { AuditReport } from "../../src/domain/audit-report.ts";
import { Fault } from "../../src/domain/fault.ts";
import { findingKinds } from "../../src/domain/finding.ts";
import { sampleAudit, sampleFinding } from "../sample-audit.ts";
import { createFakeServices } from "./fake-services.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

/** Runs `audit` over texts of which the report is given. */
async function run(
  words: readonly string[],
  { report = sampleAudit(), isTTY = false }: { readonly report?: AuditReport; readonly isTTY?: boolean } = {},
) {
  const { terminal, stdout, stderr } = createFakeTerminal({ isTTY });
  const configs: Config[] = [];
  const audit: Services["audit"] = async ({ onProgress } = {}) => {
    onProgress?.({ step: "read", done: 1, total: 2 });
    return report;
  };
  const code = await runCommandLine(["audit", ...words], {
    terminal,
    version: "1",
    readConfig: () => readConfig({ PINPOINT_CORPUS: "/configured" }),
    createServices: async (config) => {
      configs.push(config);
      return createFakeServices({ audit });
    },
  });
  return { code, stdout: stdout(), stderr: stderr(), corpus: configs[0]?.corpus };
}

const clean = sampleAudit({ findings: [] });

describe("audit", () => {
  test("prints what was found and ends with 1, as a gate does", async () => {
    const { code, stdout, stderr } = await run([]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("guides/a.md:37 place");
    expect(stdout).toMatch(/1 finding in 1 of 2 texts: 1 place\.\n$/);
  });

  test("ends with 0 where nothing was found", async () => {
    expect(await run([], { report: clean })).toMatchObject({
      code: 0,
      stdout: "Nothing found in 2 texts.\n",
    });
  });

  test.each([clean, sampleAudit()])(
    "ends with 65 where a text could not be read, found something or not",
    async (report) => {
      const skipped = [{ file: "b.md", reason: "It is no text." }];
      const { code, stdout } = await run([], { report: { ...report, skipped } });
      expect(code).toBe(65);
      expect(stdout).toContain("skipped b.md: It is no text.");
    },
  );

  test("audits the configured texts, or those that are named, each once", async () => {
    expect((await run([])).corpus).toEqual(["/configured"]);
    expect((await run(["a", "b.md", "./a"])).corpus).toEqual([resolve("a"), resolve("b.md")]);
  });

  test("reports only the kinds that are wanted, and judges by them", async () => {
    const report = sampleAudit({
      findings: [sampleFinding(), sampleFinding({ kind: "date" }), sampleFinding({ kind: "link" })],
    });
    const { code, stdout } = await run(["--kind", "link", "date"], { report });
    expect(code).toBe(1);
    expect(stdout).toContain("2 findings in 1 of 2 texts: 1 date, 1 link.");
    expect(await run(["--kind", "empty"], { report })).toMatchObject({ code: 0 });
  });

  test("names the kinds where one is asked for that there is not", async () => {
    const { code, stdout, stderr } = await run(["--kind", "typo"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain('There is no kind of finding "typo".');
    for (const kind of findingKinds) expect(stderr).toContain(kind);
  });

  test("prints the whole report as one line of JSON", async () => {
    const { code, stdout } = await run(["--json"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(stdout)).toEqual(sampleAudit());
  });

  test("names files below the working folder from there, and others by their whole path", async () => {
    const near = join(process.cwd(), "guides", "a.md");
    const far = resolve("..", "elsewhere", "b.md");
    const [text, ...others] = sampleAudit().texts;
    const report = sampleAudit({
      texts: text ? [{ ...text, file: near }, ...others] : [],
      findings: [sampleFinding({ file: near }), sampleFinding({ file: far })],
    });
    const { stdout } = await run(["--json"], { report });
    expect(JSON.parse(stdout)).toMatchObject({
      texts: [{ file: "guides/a.md" }, {}],
      findings: [{ file: "guides/a.md" }, { file: far }],
    });
  });

  test("writes a page beside what it prints, and says where", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pinpoint-audit-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const page = join(folder, "report.html");
    const { code, stdout, stderr } = await run(["--html", page]);
    expect(code).toBe(1);
    expect(stdout).toContain("1 finding");
    expect(stderr).toBe(`The page is in ${page}.\n`);
    expect(await readFile(page, "utf8")).toMatch(/^<!doctype html>[\s\S]*Article 21\(1\)\(f\)/);
  });

  test("says that the page cannot be written, with 74", async () => {
    const { code, stderr } = await run(["--html", "/nowhere/at/all/report.html"]);
    expect(code).toBe(74);
    expect(stderr).toContain("The page /nowhere/at/all/report.html cannot be written (ENOENT).");
  });

  test("shows on a terminal how far it is, and clears that away", async () => {
    const { stderr } = await run([], { isTTY: true });
    expect(stderr).toContain("1/2 read texts [##########----------]  50 %");
    expect(stderr.endsWith("\u001b[K")).toBe(true);
  });

  test.each([
    ["corpus_missing", 66],
    ["register_invalid", 65],
    ["thesaurus_invalid", 65],
    ["glossary_invalid", 65],
  ] as const)("tells of the fault %s and ends with %i", async (fault, expected) => {
    const { terminal, stdout, stderr } = createFakeTerminal();
    const code = await runCommandLine(["audit"], {
      terminal,
      version: "1",
      readConfig: () => readConfig({}),
      createServices: async () => {
        throw new Fault(fault, "The entry crc is wrong.", { remedy: "Correct it." });
      },
    });
    expect({ code, stdout: stdout() }).toEqual({ code: expected, stdout: "" });
    expect(stderr()).toBe(`pinpoint: The entry crc is wrong. (${fault})\nCorrect it.\n`);
  });

  test("says in its help what its exit codes mean", async () => {
    const { stdout } = await run(["--help"]);
    expect(stdout).toMatch(/0 nothing found; 1 something found[\s\S]*65 a text[\s\S]*66 a file/);
  });
});
