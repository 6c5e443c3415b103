import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addMeasureCommand } from "../../../src/commands/eval/measure-command.ts";
import { addRetrievalCommand } from "../../../src/commands/eval/retrieval-command.ts";
import { exitCodeOf } from "../../../src/commands/exit-code.ts";
import { isFault } from "../../../src/domain/fault.ts";
import { writtenFile } from "../../eval/formats/written-file.ts";
import { writeCollection } from "../../eval/retrieval/sample-collection.ts";
import { createFakeTerminal } from "../fake-terminal.ts";

/** Runs one of the two commands, which need nothing but a terminal; a fault gives the exit code that it ends the program with. */
async function run(...words: readonly string[]) {
  const { terminal, stdout, stderr } = createFakeTerminal();
  const unused = () => {
    throw new Error("no index is needed");
  };
  const context = {
    terminal,
    version: "1.2.3",
    readConfig: unused,
    openServices: unused,
    finishWith: unused,
  };
  const evaluation = new Command().exitOverride();
  addMeasureCommand(evaluation, context);
  addRetrievalCommand(evaluation, context);
  const fault = await evaluation.parseAsync(words, { from: "user" }).then(
    () => null,
    (thrown: unknown) => {
      if (isFault(thrown)) return { code: exitCodeOf(thrown.code), message: thrown.message };
      throw thrown;
    },
  );
  return { fault, stdout: stdout(), stderr: stderr() };
}

const qrels = "query-id\tcorpus-id\tscore\r\n1\ta\t1\r\n2\ta\t1\r\n";
const lines = "1 Q0 b 1 2 me\n1 Q0 a 2 1 me\n";

describe("eval measure", () => {
  test("prints the usual measures over every judged topic", async () => {
    const { stdout, stderr } = await run(
      "measure",
      writtenFile(lines, "run.txt"),
      writtenFile(qrels, "qrels.tsv"),
    );
    expect(stdout).toMatch(/run\.txt by .*qrels\.tsv: 2 judged topics, 1 answered$/m);
    for (const [name, value] of [
      ["nDCG@10", "0.3155"],
      ["R@100", "0.5000"],
      ["AP", "0.2500"],
      ["RR", "0.2500"],
      ["P@10", "0.0500"],
      ["Judged@10", "0.2500"],
    ]) {
      expect(stdout).toMatch(new RegExp(`^${name} +${value}  \\[`, "m"));
    }
    expect(stderr).toBe("");
  });

  test("prints the measures that are asked for, of each topic too", async () => {
    const { stdout } = await run(
      "measure",
      writtenFile(lines),
      writtenFile(qrels),
      "--measure",
      "MRR",
      "P@1",
      "--per-topic",
    );
    expect(stdout).toMatch(/^ +RR +P@1\n1 +0\.5000 +0\.0000\n2 +0\.0000 +0\.0000\n\n/);
    expect(stdout).not.toContain("nDCG");
  });

  test("prints one JSON object", async () => {
    const [runPath, qrelsPath] = [writtenFile(lines), writtenFile(qrels)];
    const words = ["measure", runPath, qrelsPath, "--json", "--measure", "RR"];
    const { stdout } = await run(...words);
    expect(JSON.parse(stdout)).toMatchObject({
      run: runPath,
      qrels: qrelsPath,
      topics: 2,
      unanswered: ["2"],
      measures: { RR: { n: 2, mean: 0.25 } },
    });
    expect(JSON.parse((await run(...words, "--per-topic")).stdout)).toMatchObject({
      topics: { 1: { RR: 0.5 }, 2: { RR: 0 } },
    });
  });

  test("says where a run has nothing for the topics that are judged", async () => {
    const { stderr, stdout, fault } = await run(
      "measure",
      writtenFile("7 Q0 a 1 1 me\n"),
      writtenFile(qrels),
    );
    expect(stderr).toContain("has nothing for any of the 2 topics that");
    expect(stdout).toContain("2 judged topics, 0 answered");
    expect(fault).toBeNull();
  });

  test.each([
    [
      "a rank that contradicts its score",
      "1 Q0 b 1 1 me\r\n1 Q0 a 2 2 me\r\n",
      qrels,
      ":2 has rank 2 and the score 2",
    ],
    ["a line that is not of a run", "\uFEFF1 Q0 a 1 1 me\n\n1 Q0 b\n", qrels, ":3 is not a line of a run"],
    ["a document ranked twice", "1\tQ0  a 1 2 me\n1 Q0 a 2 1 me\n", qrels, ":2 ranks the document a"],
    ["a judgement that is no number", lines, "1 0 a yes\n", ':1 judges with "yes"'],
  ])("ends with 65 and prints nothing on %s", async (_name, runText, qrelsText, message) => {
    const { fault, stdout } = await run("measure", writtenFile(runText), writtenFile(qrelsText));
    expect(fault?.code).toBe(65);
    expect(fault?.message).toContain(message);
    expect(stdout).toBe("");
  });

  test("orders by score on --trust-scores", async () => {
    const contrary = writtenFile("1 Q0 b 1 1 me\n1 Q0 a 2 2 me\n");
    const { stdout } = await run(
      "measure",
      contrary,
      writtenFile(qrels),
      "--trust-scores",
      "--measure",
      "RR",
    );
    expect(stdout).toMatch(/^RR +0\.5000/m);
  });

  test("ends with 66 where a file is not there and with 2 on a measure that is not", async () => {
    expect((await run("measure", "/nowhere", writtenFile(qrels))).fault?.code).toBe(66);
    expect((await run("measure", writtenFile(lines), "/nowhere")).fault?.code).toBe(66);
    const { fault } = await run("measure", writtenFile(lines), writtenFile(qrels), "--measure", "F1");
    expect(fault).toEqual({ code: 2, message: 'The measure "F1" is no measure of rankings.' });
  });
});

describe("eval retrieval", () => {
  test("writes the rankings of both together, which measure the same", async () => {
    const folder = writeCollection();
    const runFile = join(folder, "out", "hybrid.run");
    const retrieval = await run("retrieval", folder, "--run", runFile, "--json");
    const measured = await run("measure", runFile, join(folder, "qrels/test.tsv"), "--json");
    const { hybrid } = JSON.parse(retrieval.stdout) as { hybrid: Readonly<Record<string, number>> };
    const { measures } = JSON.parse(measured.stdout) as { measures: Record<string, { mean: number }> };
    expect(Object.keys(hybrid).length).toBe(6);
    expect(Object.fromEntries(Object.entries(measures).map(([name, { mean }]) => [name, mean]))).toEqual(
      hybrid,
    );
    expect(readFileSync(runFile, "utf8")).toMatch(/^q1 Q0 d1 1 /);
  });

  test("ends with 65 and writes nothing where a judgement names a document that is not there", async () => {
    const folder = writeCollection({ "qrels/test.tsv": "q1\td1\t1\nq1\td9\t1\n" });
    const runFile = join(folder, "hybrid.run");
    const { fault } = await run("retrieval", folder, "--run", runFile);
    expect(fault?.code).toBe(65);
    expect(fault?.message).toContain(
      "test.tsv:2 judges the document d9, which the collection does not hold.",
    );
    expect(existsSync(runFile)).toBe(false);
  });
});
