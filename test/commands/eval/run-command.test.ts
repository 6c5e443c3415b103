import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReportJson } from "../../../eval/report/render-report-json.ts";
import { readRun } from "../../../eval/run/run-folder.ts";
import { runCommandLine } from "../../../src/commands/command-line.ts";
import { createServices, type Services } from "../../../src/compose.ts";
import { createSmallIndex, type SmallIndex } from "../../eval/small-index.ts";
import { createFakeTerminal } from "../fake-terminal.ts";

const questions = [
  '{"id":"crc","q":"Which article protects children from sexual exploitation?","inst":["crc"],"art":["34"]}',
  '{"id":"access","q":"Which article of the Budapest Convention is about illegal access?","inst":["budapest"],"art":["2"],"kind":"general"}',
  '{"id":"wrong","q":"Which article protects children from sexual exploitation in the media?","inst":["opsc"]}',
  '{"id":"pizza","q":"Best pizza in Geneva?","refuse":true,"kind":"unanswerable"}',
].join("\n");

let root: string;
let set: string;
let index: SmallIndex;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pinpoint-eval-run-"));
  set = join(root, "small.jsonl");
  await writeFile(set, questions);
  index = await createSmallIndex();
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await index.remove();
});

/** Runs `eval run`; `change` alters the service that is asked. */
async function evalRun(words: readonly string[], change: (services: Services) => Services = (same) => same) {
  const { terminal, stdout, stderr } = createFakeTerminal();
  const code = await runCommandLine(["eval", "run", ...words], {
    terminal,
    version: "1.2.3",
    readConfig: () => index.config,
    createServices: async (config) => change(await createServices(config)),
  });
  return { code, stdout: stdout(), stderr: stderr() };
}

async function readFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}

describe("eval run", () => {
  test("prints measures with intervals and what went wrong, and writes the run with its report", async () => {
    const out = join(root, "first");
    const { code, stdout, stderr } = await evalRun([set, "--out", out, "--jobs", "1"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^right +75\.0 % {2}\[30\.1–95\.4\] +4$/m);
    expect(stdout).toMatch(/^wrongly refused +\d+\.\d % .* less is better$/m);
    expect(stdout).toContain(
      "of 3 places to cite: 2 in the index, 2 found, 2 among the first ten, 2 cited, 2 right",
    );
    expect(stdout).toContain("wrong  Which article protects children from sexual exploitation in the media?");
    expect(stdout).toContain("lacks citation of opsc");
    expect(stderr).toContain(join(out, "report.html"));
    expect(Object.keys(await readFiles(out))).toEqual([
      "answers.jsonl",
      "report.html",
      "report.json",
      "report.md",
      "run.json",
      "scores.jsonl",
      "timings.jsonl",
    ]);
    const { about } = await readRun(out);
    expect(about).toMatchObject({
      name: "first",
      program: "1.2.3",
      sets: [{ path: "small.jsonl", questions: 4 }],
    });
  });

  test("writes the same bytes whoever asks, one after the other or at once, but for times", async () => {
    const [one, two] = [join(root, "same", "a", "run"), join(root, "same", "b", "run")];
    await evalRun([set, "--out", one, "--jobs", "1"]);
    await evalRun([set, "--out", two, "--jobs", "2"]);
    const [first, second] = [await readFiles(one), await readFiles(two)];
    for (const [name, text] of Object.entries(first)) {
      if (name !== "timings.jsonl") expect(second[name], name).toBe(text);
    }
  });

  test("prints the report as JSON", async () => {
    const { code, stdout } = await evalRun([set, "--json", "--out", join(root, "json"), "--jobs", "1"]);
    const report = JSON.parse(stdout) as ReportJson;
    expect(code).toBe(0);
    expect(report.version).toBe(1);
    expect(report.questions.map(({ id, right }) => [id, right])).toEqual([
      ["crc", true],
      ["access", true],
      ["wrong", false],
      ["pizza", true],
    ]);
    expect(report.judges.map(({ judge }) => judge)).toContain("token-overlap");
  });

  test("goes on after an interruption and asks only what is left", async () => {
    const out = join(root, "resumed");
    let asked = 0;
    const interrupted = await evalRun([set, "--out", out, "--jobs", "1"], (services) => ({
      ...services,
      ask: (question, options) => {
        asked += 1;
        if (asked === 3) process.emit("SIGINT");
        return services.ask(question, options);
      },
    }));
    expect(interrupted).toMatchObject({ code: 130, stdout: "" });
    expect(interrupted.stderr).toContain("--resume");
    expect(await readdir(out)).toEqual(["replies.part.jsonl"]);
    const left: string[] = [];
    const resumed = await evalRun([set, "--out", out, "--jobs", "1", "--resume"], (services) => ({
      ...services,
      ask: (question, options) => {
        left.push(question);
        return services.ask(question, options);
      },
    }));
    expect(resumed.code).toBe(0);
    expect(left).toEqual(["Best pizza in Geneva?"]);
    expect((await readRun(out)).questions.map(({ answer }) => answer?.status)).toHaveLength(4);
  });

  test("ends with 1 where a promise is broken and names the question, and the broken promise", async () => {
    const { code, stdout } = await evalRun(
      [set, "--out", join(root, "broken"), "--jobs", "1"],
      (services) => ({
        ...services,
        ask: async (question, options) => {
          const answer = await services.ask(question, options);
          return {
            ...answer,
            references: answer.references.map((reference) => ({ ...reference, article: "35" })),
          };
        },
      }),
    );
    expect(code).toBe(1);
    expect(stdout).toContain("the place of reference [1] does not stand in its passage");
  });

  test("counts a question that cannot be asked as wrong and goes on", async () => {
    const long = join(root, "long.jsonl");
    await writeFile(long, `{"id":"long","q":"${"why ".repeat(900)}","inst":["crc"]}\n${questions}`);
    const { code, stdout } = await evalRun([long, "--out", join(root, "long"), "--jobs", "1"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^right +60\.0 %/m);
    expect(stdout).toContain("question_too_long; lacks a reply");
  });

  test("measures a folder in BEIR layout by itself, and writes its rankings", async () => {
    const collection = join(root, "beir");
    await mkdir(join(collection, "qrels"), { recursive: true });
    await writeFile(
      join(collection, "corpus.jsonl"),
      '{"_id":"d1","text":"Ships sail."}\n{"_id":"d2","text":"Cats purr."}\n',
    );
    await writeFile(join(collection, "queries.jsonl"), '{"_id":"q1","text":"purr of cats"}\n');
    await writeFile(join(collection, "qrels", "test.tsv"), "query-id\tcorpus-id\tscore\nq1\td2\t1\n");
    const out = join(root, "both");
    const { code, stdout } = await evalRun([collection, set, "--out", out, "--jobs", "1"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^hybrid +1\.0000/m);
    expect(stdout).toMatch(/^right +75\.0 %/m);
    expect(await readFile(join(out, "beir.run"), "utf8")).toMatch(/^q1 Q0 d2 1 /);
  });

  test.each([
    [["--jobs", "0"], 2, "from 1 to 8"],
    [["--jobs", "many"], 2, "from 1 to 8"],
    [["missing.jsonl"], 66, "missing.jsonl"],
  ])("refuses %o with %d", async (words, expected, message) => {
    const { code, stderr } = await evalRun([...words, "--out", join(root, "refused")]);
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
    expect(await readdir(root)).not.toContain("refused");
  });

  test("names file and line of a question that cannot be read, and writes nothing", async () => {
    const bad = join(root, "bad.jsonl");
    await writeFile(bad, `${questions}\n{"id":"crc","q":"Again?"}\n`);
    const { code, stderr } = await evalRun([bad, "--out", join(root, "refused")]);
    expect(code).toBe(65);
    expect(stderr).toContain("bad.jsonl:5 uses the id crc a second time");
    expect(await readdir(root)).not.toContain("refused");
  });
});
