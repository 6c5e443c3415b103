import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFormats } from "../../../eval/export/export-formats.ts";
import { readRun } from "../../../eval/run/run-folder.ts";
import { toQuestionLine } from "../../../eval/run/run-lines.ts";
import { addExportCommand } from "../../../src/commands/eval/export-command.ts";
import { addImportCommand } from "../../../src/commands/eval/import-command.ts";
import { exitCodeOf } from "../../../src/commands/exit-code.ts";
import { isFault } from "../../../src/domain/fault.ts";
import { askForArticle, sampleEvaluation, writeEvaluation } from "../../eval/compare/sample-evaluations.ts";
import { sampleAnswer, sampleRefusal } from "../../sample-answer.ts";
import { createFakeServices } from "../fake-services.ts";
import { createFakeTerminal } from "../fake-terminal.ts";

let folder: string;
let runFolder: string;
let questions: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pinpoint-export-"));
  const asked = [
    askForArticle("1"),
    askForArticle("2", { inst: undefined, art: undefined, refuse: true }),
    askForArticle("3"),
  ];
  const run = sampleEvaluation([
    [asked[0] ?? askForArticle("1"), sampleAnswer()],
    [asked[1] ?? askForArticle("2"), sampleRefusal()],
    [asked[2] ?? askForArticle("3"), null],
  ]);
  runFolder = await writeEvaluation(join(folder, "run"), run);
  questions = join(folder, "one.jsonl");
  writeFileSync(questions, asked.map((question) => JSON.stringify(toQuestionLine(question))).join("\n"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs one of the two commands; a fault gives the exit code that it ends the program with. */
async function run(...words: readonly string[]) {
  const { terminal, stdout, stderr } = createFakeTerminal();
  const unused = () => {
    throw new Error("not needed");
  };
  const context = {
    terminal,
    version: "1.2.3",
    readConfig: unused,
    openServices: async () => createFakeServices(),
    finishWith: unused,
  };
  const written: string[] = [];
  const evaluation = new Command();
  addExportCommand(evaluation, context);
  addImportCommand(evaluation, context);
  for (const command of evaluation.commands)
    command.exitOverride().configureOutput({ writeOut: (text) => written.push(text), writeErr: () => {} });
  const fault = await evaluation.parseAsync(words, { from: "user" }).then(
    () => null,
    (thrown: unknown) => {
      if (isFault(thrown))
        return { code: exitCodeOf(thrown.code) as number, message: thrown.message, remedy: thrown.remedy };
      return { code: -1, message: String(thrown), remedy: null };
    },
  );
  return { fault, stdout: stdout(), stderr: stderr(), help: written.join("") };
}

describe("eval export", () => {
  test("lists every format in its help as it describes itself", async () => {
    const { help } = await run("export", "--help");
    for (const { name, description } of exportFormats) {
      expect(help).toContain(`  ${name.padEnd(18)}  ${description}\n`);
    }
    const listed = help.slice(help.indexOf("Formats:"), help.indexOf("What each can carry"));
    expect(listed.match(/^ {2}[a-z-]+ /gm)?.length).toBe(exportFormats.length);
  });

  test.each(exportFormats.filter(({ name }) => name !== "qrels").map(({ name }) => name))(
    "writes %s, the same bytes each time and to standard output",
    async (format) => {
      const file = join(folder, "out", format);
      expect((await run("export", runFolder, "--format", format, "--out", file)).fault).toBeNull();
      const text = readFileSync(file, "utf8");
      expect((await run("export", runFolder, "--format", format)).stdout).toBe(text);
      expect(readdirSync(join(folder, "out"))).not.toContain(`${format}.tmp`);
    },
  );

  test("ends with 65 and writes nothing where a form cannot hold the run", async () => {
    const file = join(folder, "qrels.txt");
    const { fault, stdout } = await run("export", runFolder, "--format", "qrels", "--out", file);
    expect(fault?.code).toBe(65);
    expect(stdout).toBe("");
    expect(existsSync(file)).toBe(false);
  });

  test("ends with 2 and lists the formats where there is no such one", async () => {
    const { fault } = await run("export", runFolder, "--format", "xls");
    expect(fault).toMatchObject({ code: 2, message: 'There is no format "xls".' });
    expect(fault?.remedy).toContain("trec-run, qrels, trec-rag, trec-rag-ids, nuggetizer");
  });

  test("ends with 66 where there is no run, and with 65 and the line where one is broken", async () => {
    expect((await run("export", join(folder, "none"), "--format", "csv")).fault?.code).toBe(66);
    const broken = join(folder, "broken");
    mkdirSync(broken);
    for (const file of readdirSync(runFolder))
      writeFileSync(join(broken, file), readFileSync(join(runFolder, file)));
    const answers = readFileSync(join(broken, "answers.jsonl"), "utf8").split("\n");
    writeFileSync(join(broken, "answers.jsonl"), [answers[0], "{}"].join("\r\n"));
    const file = join(folder, "broken.csv");
    const { fault } = await run("export", broken, "--format", "csv", "--out", file);
    expect(fault?.code).toBe(65);
    expect(fault?.message).toContain("answers.jsonl:2 ");
    expect(existsSync(file)).toBe(false);
  });

  test("asks promptfoo's questions at the address given", async () => {
    const words = ["export", runFolder, "--format", "promptfoo", "--base-url"];
    expect((await run(...words, "https://pinpoint.example/")).stdout).toContain(
      "url: https://pinpoint.example/api/ask\n",
    );
    expect((await run(...words, "ftp://x")).fault?.message).toContain("http:// or https://");
  });
});

describe("eval import", () => {
  test.each([
    ["csv", "csv"],
    ["ragas", "jsonl"],
    ["deepeval", "json"],
    ["trec-rag", "jsonl"],
    ["trec-rag-ids", "jsonl"],
  ])("makes a run of what was exported as %s, with a report", async (format, ending) => {
    const file = join(folder, `${format}.${ending}`);
    const out = join(folder, `back-${format}`);
    await run("export", runFolder, "--format", format, "--out", file);
    const { fault, stdout, stderr } = await run("import", file, "--questions", questions, "--out", out);
    expect(fault).toBeNull();
    expect(stderr).toContain(`The run is in ${out}.`);
    expect(stdout).not.toBe("");
    expect(readdirSync(out)).toContain("report.html");
    const back = await readRun(out);
    expect(back.about).toMatchObject({
      name: `back-${format}`,
      answerer: `imported from ${format}.${ending}`,
    });
    expect(back.questions.map(({ answer }) => answer?.status ?? null)).toEqual(["answered", "refused", null]);
    expect(back.questions.map(({ scores }) => scores["wrongly refused"])).toEqual([0, null, 1]);
    rmSync(out, { recursive: true });
  });

  test("ends with 65, the file and the line, and writes nothing where an answer is to no question", async () => {
    const file = join(folder, "stray.csv");
    writeFileSync(file, '\uFEFFid,answer\r\n1,"two\r\nlines"\r\n\r\n9,x\r\n');
    const out = join(folder, "stray");
    const { fault } = await run("import", file, "--questions", questions, "--out", out);
    expect(fault).toMatchObject({
      code: 65,
      message: `${file}:5 answers the question 9, which no set holds.`,
    });
    expect(existsSync(out)).toBe(false);
  });
});
