import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunComparison } from "../../../eval/compare/compare-runs.ts";
import { runCommandLine } from "../../../src/commands/command-line.ts";
import { readConfig } from "../../../src/config.ts";
import { containing } from "../../containing.ts";
import {
  askForArticle,
  sampleDescription,
  sampleEvaluation,
  writeEvaluation,
  wrongAnswer,
} from "../../eval/compare/sample-evaluations.ts";
import { sampleAnswer } from "../../sample-answer.ts";
import { createFakeTerminal } from "../fake-terminal.ts";

let root: string;
let before: string;
let after: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pinpoint-compare-command-"));
  const questions = Array.from({ length: 20 }, (_, position) => askForArticle(`q${position}`));
  const write = (name: string, wrong: number) =>
    writeEvaluation(
      join(root, name),
      sampleEvaluation(
        questions.map((question, position) => [question, position < wrong ? wrongAnswer() : sampleAnswer()]),
        sampleDescription({ name: "run" }),
      ),
    );
  before = await write("before", 0);
  after = await write("after", 12);
});
afterAll(() => rm(root, { recursive: true }));

async function compare(...words: readonly string[]) {
  const { terminal, stdout, stderr } = createFakeTerminal();
  const code = await runCommandLine(["eval", "compare", ...words], {
    terminal,
    version: "1.2.3",
    readConfig: () => readConfig({}),
    createServices: () => Promise.reject(new Error("A comparison needs no index.")),
  });
  return { code, stdout: stdout(), stderr: stderr() };
}

describe("eval compare", () => {
  test("of a run with itself finds no difference, p of 1 and nothing worse", async () => {
    const { code, stdout } = await compare(before, before, "--json", "--fail-if-worse");
    const comparison = JSON.parse(stdout) as RunComparison;
    expect(code).toBe(0);
    expect(comparison.measures.length).toBeGreaterThan(5);
    for (const { difference, p, interval } of comparison.measures) {
      expect({ difference, p, interval }).toEqual({ difference: 0, p: 1, interval: { low: 0, high: 0 } });
    }
    expect(comparison).toMatchObject({ worse: [], better: [], questions: 20 });
  });

  test("says what is worse, and ends with 1 only where that is asked", async () => {
    const { code, stdout, stderr } = await compare(before, after, "--measure", "right");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`A is ${before}, B is ${after}; 20 questions.`);
    expect(stdout).toMatch(/^right +B is worse +100\.0 % +40\.0 % +−60\.0 /m);
    expect(stdout).toContain("Worse in B: 12\nq0  What of q0?\n");
    expect((await compare(before, after, "--measure", "right", "--fail-if-worse")).code).toBe(1);
    expect((await compare(after, before, "--measure", "right", "--fail-if-worse")).code).toBe(0);
  });

  test("gives the same bytes for the same seed", async () => {
    const once = await compare(before, after, "--seed", "7", "--resamples", "500", "--json");
    expect(await compare(before, after, "--seed", "7", "--resamples", "500", "--json")).toEqual(once);
    expect(once.stdout).toContain('"resampling":{"resamples":500,"seed":7}');
    const other = await compare(before, after, "--seed", "8", "--resamples", "500", "--json");
    expect(other.stdout).not.toBe(once.stdout);
  });

  test("writes the page and the Markdown that are asked for, and says where", async () => {
    const [page, note] = [join(root, "new", "page.html"), join(root, "note.md")];
    const { code, stderr } = await compare(before, after, "--html", page, "--markdown", note);
    expect(code).toBe(0);
    expect(stderr).toBe(`The comparison is in ${page}.\nThe comparison is in ${note}.\n`);
    expect(await readFile(page, "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(await readFile(page, "utf8")).toContain("<mark>Article 3: ");
    expect(await readFile(note, "utf8")).toMatch(/^# /);
  });

  test("compares rankings by judgements", async () => {
    const topics = Array.from({ length: 12 }, (_, position) => `t${position}`);
    const write = async (name: string, line: (topic: string) => string) => {
      await writeFile(join(root, name), `${topics.map(line).join("\n")}\n`);
      return join(root, name);
    };
    const qrels = await write("qrels.txt", (topic) => `${topic} 0 d1 1`);
    const found = await write("found.trec", (topic) => `${topic} Q0 d1 1 1.0 x`);
    const lost = await write("lost.trec", (topic) => `${topic} Q0 d2 1 1.0 x`);
    const words = ["--qrels", qrels, "--measure", "nDCG@10", "--fail-if-worse"];
    const { code, stdout } = await compare(found, lost, ...words);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^nDCG@10 +B is worse /m);
  });

  test("ends with 66 for a run that is not there, 65 for runs that share no question, and writes nothing", async () => {
    const page = join(root, "never.html");
    const missing = await compare(before, join(root, "none"), "--html", page);
    expect(missing).toMatchObject({ code: 66, stdout: "", stderr: containing("none") });
    const other = await writeEvaluation(
      join(root, "other"),
      sampleEvaluation([[askForArticle("elsewhere"), sampleAnswer()]]),
    );
    const unlike = await compare(before, other, "--html", page);
    expect(unlike).toMatchObject({ code: 65, stdout: "", stderr: containing("no question in common") });
    expect(existsSync(page)).toBe(false);
  });

  test.each([
    ["--measure", "no such"],
    ["--seed", "-1"],
    ["--seed", "1.5"],
    ["--resamples", "99"],
    ["--resamples", "many"],
  ])("ends with 2 for %s %s", async (option, value) => {
    expect((await compare(before, after, option, value)).code).toBe(2);
  });
});
