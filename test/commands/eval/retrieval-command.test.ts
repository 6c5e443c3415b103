import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addRetrievalCommand } from "../../../src/commands/eval/retrieval-command.ts";
import { exitCodeOf } from "../../../src/commands/exit-code.ts";
import { createServices, type Services } from "../../../src/compose.ts";
import { isFault } from "../../../src/domain/fault.ts";
import { writtenFile } from "../../eval/formats/written-file.ts";
import { createSmallIndex, type SmallIndex } from "../../eval/small-index.ts";
import { createFakeTerminal } from "../fake-terminal.ts";

let index: SmallIndex;
let services: Services;
beforeAll(async () => {
  index = await createSmallIndex();
  services = await createServices(index.config);
});
afterAll(async () => {
  services.close();
  await index.remove();
});

async function run(...words: readonly string[]) {
  const { terminal, stdout } = createFakeTerminal();
  const unused = () => {
    throw new Error("not needed");
  };
  const evaluation = new Command().exitOverride();
  addRetrievalCommand(evaluation, {
    terminal,
    version: "1.2.3",
    readConfig: unused,
    openServices: async () => services,
    finishWith: unused,
  });
  const fault = await evaluation.parseAsync(["retrieval", ...words], { from: "user" }).then(
    () => null,
    (thrown: unknown) => {
      if (isFault(thrown)) return { code: exitCodeOf(thrown.code), message: thrown.message };
      throw thrown;
    },
  );
  return { fault, stdout: stdout() };
}

describe("eval retrieval --topics", () => {
  const topics = writtenFile("\uFEFF1\tillegal access\r\n", "topics.tsv");
  const qrels = writtenFile("1\t0   guide\t1\r\n", "qrels.txt");

  test("measures the index and writes its rankings", async () => {
    const runFile = join(index.config.index, "..", "index.run");
    const { stdout, fault } = await run("--topics", topics, "--qrels", qrels, "--run", runFile);
    expect(fault).toBeNull();
    expect(stdout).toMatch(/^1 topics, 1 judged by document, 1 answered/);
    expect(stdout).toMatch(/^nDCG@10 +1\.0000$/m);
    expect(readFileSync(runFile, "utf8")).toBe("1 Q0 guide 1 1 pinpoint\n");
  });

  test("prints one JSON object", async () => {
    const { stdout } = await run("--topics", topics, "--qrels", qrels, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      topics: 1,
      judged: 1,
      unanswered: [],
      unit: "document",
      measures: { RR: 1 },
    });
  });

  test("ends with 65 and writes nothing where a judgement is of what the index does not hold", async () => {
    const runFile = join(index.config.index, "..", "none.run");
    const { fault, stdout } = await run(
      "--topics",
      topics,
      "--qrels",
      qrels,
      "--unit",
      "passage",
      "--run",
      runFile,
    );
    expect(fault?.code).toBe(65);
    expect(fault?.message).toContain("qrels.txt:1 judges the document guide");
    expect(stdout).toBe("");
    expect(existsSync(runFile)).toBe(false);
  });

  test.each([
    [[]],
    [["--topics", topics]],
    [["--qrels", qrels]],
    [["folder", "--topics", topics, "--qrels", qrels]],
  ])("ends with 2 on %j, since it is not clear what to measure", async (words) => {
    expect((await run(...words)).fault?.code).toBe(2);
  });
});
