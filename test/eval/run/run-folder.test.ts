import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EvaluationRun, RunDescription } from "../../../eval/run/evaluation-run.ts";
import { openRunFolder, readRun } from "../../../eval/run/run-folder.ts";
import { isFault } from "../../../src/domain/fault.ts";
import { sampleAnswer, sampleRefusal } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pinpoint-runs-"));
});
afterAll(() => rm(root, { recursive: true }));

const newFolder = () => mkdtemp(join(root, "run-"));

const about: RunDescription = {
  name: "run",
  program: "0.1.0",
  generation: "ab12",
  answerer: "quoting",
  sets: [{ path: "one.jsonl", questions: 2, sha256: "00" }],
  judges: ["token-overlap"],
};

const funnel = { indexed: true, retrieved: true, considered: true, cited: true, right: true };

const run: EvaluationRun = {
  about,
  questions: [
    {
      question: sampleQuestion({
        id: "1",
        inst: ["crc"],
        art: ["34"],
        nugget: /exploit/i,
        nuggets: [{ text: "every form", importance: "vital", pattern: /all|every/i }],
      }),
      set: "one.jsonl",
      answer: sampleAnswer(),
      fault: null,
      violations: [],
      funnel,
      scores: { right: 1, "refusal recall": null },
      ms: 12.5,
    },
    {
      question: sampleQuestion({ id: "2", refuse: true, lang: "fr" }),
      set: "one.jsonl",
      answer: null,
      fault: "question_too_long",
      violations: [],
      funnel: null,
      scores: { right: 0, "refusal recall": 0 },
      ms: null,
    },
  ],
};

async function faultOf(action: Promise<unknown>): Promise<string | false> {
  const thrown: unknown = await action.catch((error: unknown) => error);
  return isFault(thrown) && `${thrown.code}: ${thrown.message}`;
}

describe("openRunFolder", () => {
  test("writes a run that is read again as it was, and the pages given with it", async () => {
    const folder = join(await newFolder(), "deep", "er");
    const open = await openRunFolder(folder, about, { resume: false });
    await open.finish(run, { "report.md": "# Report\n" });
    expect(await readRun(folder)).toEqual(run);
    expect(await readFile(join(folder, "report.md"), "utf8")).toBe("# Report\n");
    expect((await readdir(folder)).toSorted()).toEqual([
      "answers.jsonl",
      "report.md",
      "run.json",
      "scores.jsonl",
      "timings.jsonl",
    ]);
  });

  test("writes the same bytes for the same run, and times apart", async () => {
    const [one, two] = [await newFolder(), await newFolder()];
    const slower = { ...run, questions: run.questions.map((question) => ({ ...question, ms: 99 })) };
    await (await openRunFolder(one, about, { resume: false })).finish(run, {});
    await (await openRunFolder(two, about, { resume: false })).finish(slower, {});
    for (const file of await readdir(one)) {
      const [there, here] = await Promise.all(
        [one, two].map((folder) => readFile(join(folder, file), "utf8")),
      );
      if (file === "timings.jsonl") expect(here).not.toBe(there);
      else expect(here).toBe(there);
    }
  });

  test("goes on where a run was interrupted, with what was kept whole", async () => {
    const folder = await newFolder();
    const first = await openRunFolder(folder, about, { resume: false });
    const reply = { answer: sampleRefusal(), fault: null, ms: 3 };
    await first.keep({ question: sampleQuestion({ id: "1" }), ...reply });
    await appendFile(join(folder, "replies.part.jsonl"), '{"id":"2","answer":{"stat');
    const second = await openRunFolder(folder, about, { resume: true });
    expect([...second.answered]).toEqual([["1", reply]]);
    await second.keep({ question: sampleQuestion({ id: "2" }), ...reply });
    const third = await openRunFolder(folder, about, { resume: true });
    expect([...third.answered.keys()]).toEqual(["1", "2"]);
  });

  test("begins anew where nothing was interrupted, or nobody asks to go on", async () => {
    const folder = await newFolder();
    expect((await openRunFolder(folder, about, { resume: true })).answered.size).toBe(0);
    const open = await openRunFolder(folder, about, { resume: false });
    await open.keep({ question: sampleQuestion(), answer: null, fault: null, ms: 1 });
    expect((await openRunFolder(folder, about, { resume: false })).answered.size).toBe(0);
  });

  test("does not go on with a run of other questions", async () => {
    const folder = await newFolder();
    await openRunFolder(folder, about, { resume: false });
    const other = { ...about, generation: "cd34" };
    expect(await faultOf(openRunFolder(folder, other, { resume: true }))).toBe(
      `usage: The run that was interrupted in ${folder} was of other questions, texts or settings.`,
    );
  });

  test("leaves what an earlier run wrote until it has come to its end", async () => {
    const folder = await newFolder();
    await (await openRunFolder(folder, about, { resume: false })).finish(run, {});
    const next = await openRunFolder(folder, { ...about, name: "next" }, { resume: false });
    await next.keep({ question: sampleQuestion(), answer: null, fault: null, ms: 1 });
    expect(await readRun(folder)).toEqual(run);
  });

  test("tells of a folder that cannot be written", async () => {
    const file = join(await newFolder(), "file");
    await writeFile(file, "");
    expect(await faultOf(openRunFolder(join(file, "run"), about, { resume: false }))).toMatch(
      /^storage_failed: .*cannot be written/,
    );
  });
});

describe("readRun", () => {
  test("tells of a folder that holds no run", async () => {
    expect(await faultOf(readRun(await newFolder()))).toMatch(/^text_unreadable: .*run\.json cannot be read/);
  });

  test.each([
    ["run.json", "[]", "run.json:1 is not the description of a run"],
    ["answers.jsonl", '{"id":"1"}', "answers.jsonl:1 has not the fields of such a line"],
    ["answers.jsonl", "{", "answers.jsonl:1 is not a line of JSON"],
    [
      "scores.jsonl",
      '\n{"id":"1","cluster":"a","scores":{"right":"yes"}}',
      "scores.jsonl:2 has not the fields",
    ],
  ])("names the place of what is wrong in %s", async (file, text, message) => {
    const folder = await newFolder();
    await (await openRunFolder(folder, about, { resume: false })).finish(run, {});
    await writeFile(join(folder, file), text);
    expect(await faultOf(readRun(folder))).toContain(message);
  });
});
