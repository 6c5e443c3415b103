import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runCommandLine } from "../../src/commands/command-line.ts";
import type { Services } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { Fault } from "../../src/domain/fault.ts";
import { containing } from "../containing.ts";
import { sampleAnswer, sampleReference } from "../sample-answer.ts";
import { createFakeServices, sampleGeneration } from "./fake-services.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

async function run(words: readonly string[], parts: Partial<Services> = {}) {
  const { terminal, stdout, stderr } = createFakeTerminal();
  let created = 0;
  let closed = 0;
  const code = await runCommandLine(words, {
    terminal,
    version: "1.2.3",
    readConfig: () => readConfig({}),
    createServices: async () => {
      created += 1;
      return createFakeServices({
        ...parts,
        close: () => {
          closed += 1;
        },
      });
    },
  });
  return { code, stdout: stdout(), stderr: stderr(), created, closed };
}

describe("runCommandLine", () => {
  const commands = [
    [],
    ["ask"],
    ["search"],
    ["cite"],
    ["audit"],
    ["serve"],
    ["doctor"],
    ["index"],
    ["index", "build"],
    ["index", "verify"],
    ["index", "list"],
    ["eval"],
    ["eval", "run"],
    ["eval", "compare"],
    ["eval", "retrieval"],
    ["eval", "measure"],
  ];

  test.each(commands.map((words) => [words.join(" "), words] as const))(
    "helps with %s: what it does and two examples or more, on stdout, without wiring anything",
    async (name, words) => {
      const { code, stdout, stderr, created } = await run([...words, "--help"]);
      expect({ code, stderr, created }).toEqual({ code: 0, stderr: "", created: 0 });
      const examples = stdout.split("Examples:")[1] ?? "";
      expect(examples.match(new RegExp(`pinpoint -- ${name}|npm start`, "g"))?.length).toBeGreaterThanOrEqual(
        2,
      );
      const isGroup = ["", "index", "eval"].includes(name);
      if (!isGroup) expect(stdout).toContain("--json");
    },
  );

  test("knows its version", async () => {
    expect(await run(["--version"])).toMatchObject({ code: 0, stdout: "1.2.3\n" });
  });

  test.each([
    [["serv"], "Did you mean serve?"],
    [["index", "biuld"], "Did you mean build?"],
    [["ask", "--jsno", "x"], "Did you mean --json?"],
    [["ask"], "missing required argument"],
    [["search", "-k", "0", "x"], "from 1 to 20"],
    [["search", "-k", "2.5", "x"], "from 1 to 20"],
    [["doctor", "extra"], "too many arguments"],
  ])("ends %j with exit code 2 and says what was meant", async (words, advice) => {
    const { code, stdout, stderr, created } = await run(words);
    expect({ code, stdout, created }).toEqual({ code: 2, stdout: "", created: 0 });
    expect(stderr).toContain(advice);
  });

  test("opens the services once and closes them, whatever happens", async () => {
    expect(await run(["ask", "x"])).toMatchObject({ code: 0, created: 1, closed: 1 });
    const ask = async () => {
      throw new Fault("upstream_failed", "The model does not reply.");
    };
    expect(await run(["ask", "x"], { ask })).toMatchObject({ code: 69, created: 1, closed: 1 });
  });

  test("tells of a bug with exit code 70", async () => {
    const ask = async () => {
      throw new TypeError("undefined is not a function");
    };
    const { code, stdout, stderr } = await run(["ask", "x"], { ask });
    expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
    expect(stderr).toContain("this is a bug");
  });

  test("reports services that cannot be created", async () => {
    const { terminal, stderr } = createFakeTerminal();
    const code = await runCommandLine(["ask", "x"], {
      terminal,
      version: "1",
      readConfig: () => readConfig({ PINPOINT_PORT: "x" }),
      createServices: async () => createFakeServices(),
    });
    expect(code).toBe(78);
    expect(stderr()).toContain("PINPOINT_PORT");
  });

  test.each([
    [["ask", "--json", "why", "so?"], { question: "why so?", status: "answered" }],
    [["search", "--json", "grooming"], { question: "grooming", results: [] }],
    [
      ["cite", "--json", "crc", "34"],
      { citations: [{ pinpoint: "crc 34", instrument: "crc", article: "34" }] },
    ],
    [["index", "build", "--json"], { status: "unchanged", generation: "gen-1" }],
    [["index", "list", "--json"], { location: "/index", generations: [{ name: "gen-1" }] }],
    [["index", "verify", "--json"], { whole: true }],
    [
      ["doctor", "--json"],
      {
        checks: [
          { name: "Node" },
          { name: "SQLite" },
          { name: "clock" },
          { name: "configuration" },
          {},
          {},
          {},
          {},
          {},
          {},
          {},
          {},
        ],
      },
    ],
  ])("prints one line of JSON for %j", async (words, expected) => {
    const { stdout } = await run(words);
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(stdout)).toMatchObject(expected);
  });
});

describe("ask", () => {
  const comparison = {
    state: "stale" as const,
    added: ["new.md"],
    changed: [],
    removed: [],
    unchanged: ["guide.md"],
    otherSettings: false,
  };

  test("joins the words of the question", async () => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return sampleAnswer();
    };
    await run(["ask", "is", "hacking", "illegal?"], { ask });
    expect(asked).toEqual(["is hacking illegal?"]);
  });

  test("hands on what was said before, and nothing where nothing was", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pinpoint-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const conversation = [{ role: "user", text: "What does the Budapest Convention cover?" }];
    await writeFile(join(folder, "before.json"), JSON.stringify(conversation));
    const given: unknown[] = [];
    const ask: Services["ask"] = async (_question, options) => {
      given.push(options);
      return sampleAnswer();
    };
    await run(["ask", "--conversation", join(folder, "before.json"), "and", "possession?"], { ask });
    await run(["ask", "and possession?"], { ask });
    expect(given).toEqual([{ conversation }, {}]);
    const missing = await run(["ask", "--conversation", join(folder, "none.json"), "x"], { ask });
    expect(missing).toMatchObject({ code: 66, stderr: containing("none.json cannot be read") });
  });

  test("warns of texts that were changed since, on stderr, and answers", async () => {
    const { code, stdout, stderr } = await run(["ask", "x"], { compareCorpus: async () => comparison });
    expect(code).toBe(0);
    expect(stderr).toBe(
      "warning: gen-1 is not up to date (1 added). Run: npm run -s pinpoint -- index build\n",
    );
    expect(stdout).toContain("[1] guide: A Guide");
  });

  test("refuses an index of other texts", async () => {
    const compareCorpus = async () => ({ ...comparison, state: "other" as const });
    const { code, stdout, stderr } = await run(["ask", "x"], { compareCorpus });
    expect({ code, stdout }).toEqual({ code: 78, stdout: "" });
    expect(stderr).toMatch(/index_stale[\s\S]*npm run -s pinpoint -- index build/);
  });

  test("answers from the index where the texts are gone, and says so", async () => {
    const compareCorpus = async () => {
      throw new Fault("corpus_missing", "There is no corpus folder /texts.");
    };
    const { code, stderr } = await run(["ask", "x"], { compareCorpus });
    expect(code).toBe(0);
    expect(stderr).toContain("There is no corpus folder /texts. What is answered comes from gen-1.");
  });
});

describe("what a text holds", () => {
  const hostile = "\u001b]0;owned\u0007\u001b[2J\u202eevil\u009b31m";
  const answer = sampleAnswer({
    sentences: [{ text: `A sentence ${hostile}`, citations: [1], support: "verbatim" }],
    references: [sampleReference({ headings: [hostile], cite: hostile, quote: hostile })],
    notices: [{ kind: "stale", text: hostile }],
  });

  test("never steers the terminal, in words or in JSON", async () => {
    for (const words of [
      ["ask", "x"],
      ["ask", "--json", "x"],
    ]) {
      const { stdout, stderr } = await run(words, { ask: async () => answer });
      expect(stdout + stderr).toContain("A sentence");
      expect(stdout + stderr).not.toMatch(/[[\p{Cc}\p{Cf}]--\n]/v);
    }
  });

  test("comes out of JSON as it is", async () => {
    const { stdout } = await run(["ask", "--json", "x"], { ask: async () => answer });
    expect(JSON.parse(stdout)).toEqual(answer);
  });
});

describe("cite", () => {
  test.each([[["crc", "34"]], [["crc 34"]]])("prints the citation of %j", async (words) => {
    const { code, stdout } = await run(["cite", ...words]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Convention on the Rights of the Child .*1577 UNTS 3, art 34\n$/);
  });

  test("says that there is no such article", async () => {
    const { code, stderr } = await run(["cite", "crc", "60"]);
    expect(code).toBe(66);
    expect(stderr).toContain(
      "There is no Article 60: the Convention on the Rights of the Child has 3 articles.",
    );
  });

  test("prints JSON with every place", async () => {
    const { stdout } = await run(["cite", "--json", "crc", "34"]);
    expect(JSON.parse(stdout)).toMatchObject({
      citations: [{ pinpoint: "crc 34", instrument: "crc", article: "34", cite: containing("art 34") }],
    });
  });
});

describe("index", () => {
  test("build ends with 65 where a text was left out, unless that is allowed", async () => {
    const report = await createFakeServices().buildIndex();
    const buildIndex = async () => ({ ...report, skipped: [{ file: "a.txt", reason: "it is not text" }] });
    expect(await run(["index", "build"], { buildIndex })).toMatchObject({
      code: 65,
      stdout: containing("a.txt"),
    });
    expect(await run(["index", "build", "--allow-skipped"], { buildIndex })).toMatchObject({ code: 0 });
  });

  test("list marks the current generation and tells of damage", async () => {
    const older = {
      ...sampleGeneration,
      name: "gen-0",
      current: false,
      manifest: null,
      damage: "manifest.json: it is empty",
    };
    const store = { ...createFakeServices().store, list: () => [sampleGeneration, older] };
    expect((await run(["index", "list"], { store })).stdout.split("\n")).toEqual([
      "* gen-1: documents 1, passages 2, embedder lsa-256-v1, vectors hnsw",
      "  gen-0: the manifest cannot be read; damaged: manifest.json: it is empty",
      "",
    ]);
  });

  test.each([
    [[], "index_missing"],
    [[{ ...sampleGeneration, damage: "gen-1/lexical.bin: it is 3 bytes long" }], "gen-1/lexical.bin"],
  ])("verify fails with 78 for %j", async (generations, message) => {
    const store = { ...createFakeServices().store, list: () => generations };
    const { code, stderr } = await run(["index", "verify"], { store });
    expect(code).toBe(78);
    expect(stderr).toContain(message);
  });
});

describe("eval retrieval", () => {
  test("measures a collection, each ranker for itself on --json", async () => {
    const folder = await writeCollection();
    const { code, stdout } = await run(["eval", "retrieval", folder]);
    expect(code).toBe(0);
    for (const ranker of ["bm25", "lsa", "hybrid"])
      expect(stdout).toMatch(new RegExp(`^${ranker} +1\\.0000`, "m"));
    const json = await run(["eval", "retrieval", "--json", folder]);
    const report = JSON.parse(json.stdout) as Record<string, unknown>;
    expect(report).toMatchObject({
      "nDCG@10": 1,
      "R@100": 1,
      AP: 1,
      bm25: { AP: 1 },
      hybrid: { "nDCG@10": 1 },
    });
    expect(json.created).toBe(0);
    await rm(folder, { recursive: true });
  });

  test("names a collection that is not there", async () => {
    expect(await run(["eval", "retrieval", "/nowhere"])).toMatchObject({
      code: 66,
      stderr: containing("/nowhere"),
    });
  });
});

/** The smallest collection in BEIR layout: three texts, one question, one judgement. */
async function writeCollection(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pinpoint-beir-"));
  const texts = ["illegal access to computers", "sale of children", "forged invoices and fraud"];
  const lines = texts.map((text, n) => JSON.stringify({ _id: `d${n}`, title: "", text }));
  await mkdir(join(folder, "qrels"));
  await writeFile(join(folder, "corpus.jsonl"), `${lines.join("\n")}\n`);
  await writeFile(
    join(folder, "queries.jsonl"),
    `${JSON.stringify({ _id: "q", text: "forged invoices" })}\n`,
  );
  await writeFile(join(folder, "qrels", "test.tsv"), "query-id\tcorpus-id\tscore\nq\td2\t1\n");
  return folder;
}

describe("doctor", () => {
  test("ends with 78 where the index is missing, and names the command that builds it", async () => {
    const openIndex = async () => {
      throw new Fault("index_missing", "There is no index.", {
        remedy: "Build it: npm run -s pinpoint -- index build",
      });
    };
    const { code, stdout } = await run(["doctor"], { openIndex });
    expect(code).toBe(78);
    expect(stdout).toMatch(/fail index: There is no index\.\n {5}→ Build it: npm run/);
  });

  test("warns where exact search stands in and where the texts differ", async () => {
    const { stdout } = await run(["doctor"], {
      vectorSearch: { kind: "exact", isStandIn: true },
      compareCorpus: async () => ({
        state: "stale",
        added: [],
        changed: ["a"],
        removed: [],
        unchanged: [],
        otherSettings: true,
      }),
    });
    expect(stdout).toContain("warn vector search: ");
    expect(stdout).toContain("warn index freshness: the texts differ: 1 changed, other register");
  });
});
