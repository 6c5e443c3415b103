import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderTopics } from "../../../eval/retrieval/render-topics.ts";
import { type RetrievalUnit, runTopics } from "../../../eval/retrieval/run-topics.ts";
import { createServices, type Services } from "../../../src/compose.ts";
import { isFault } from "../../../src/domain/fault.ts";
import { writtenFile } from "../formats/written-file.ts";
import { createSmallIndex, type SmallIndex } from "../small-index.ts";

let index: SmallIndex;
let services: Services;
let passage: string;
beforeAll(async () => {
  index = await createSmallIndex();
  services = await createServices(index.config);
  const { results } = await services.search("illegal access", { k: 1 });
  passage = results[0]?.passage.id ?? "";
});
afterAll(async () => {
  services.close();
  await index.remove();
});

function run(topics: string, qrels: string, unit: RetrievalUnit = "document", runFile?: string) {
  const files = { topics: writtenFile(topics, "topics.tsv"), qrels: writtenFile(qrels, "qrels.txt") };
  return runTopics(files, { services, unit, runFile });
}

describe("runTopics", () => {
  test("scores documents by their best passage, and the worst for what is judged and not found", async () => {
    const report = await run(
      "1\tillegal access\r\n2\t…\r\n3\tsexual exploitation\r\n",
      "1 0 guide 1\r\n2 0 guide 1\r\n9 0 guide 1\r\n",
    );
    expect(report).toMatchObject({ topics: 3, judged: 3, unanswered: ["2", "9"], unit: "document" });
    expect(report.measures.RR).toBeCloseTo(1 / 3);
    expect(renderTopics(report)).toMatch(
      /^3 topics, 3 judged by document, 1 answered .*\n(?:.*\n)*RR +0\.3333/,
    );
  });

  test("scores passages and writes a run that has the same order", async () => {
    const topics = "1\tillegal access\n";
    const runFile = join(dirname(writtenFile(topics)), "out", "index.run");
    const report = await run(topics, `1 0 ${passage} 2\n`, "passage", runFile);
    expect(report.measures.RR).toBe(1);
    const { results } = await services.search("illegal access", { k: 1_000 });
    const ids = readFileSync(runFile, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[2]);
    expect(ids).toEqual(results.map((result) => result.passage.id));
  });

  test.each([
    ["1\ta\n1\tb\n", "1 0 guide 1\n", "document", "topics.tsv:2 uses the id 1 a second time"],
    ["1\ta\n", "1 0 guide 1\n1 0 other 1\n", "document", "qrels.txt:2 judges the document other"],
    ["1\ta\n", "1 0 guide 1\n", "passage", "qrels.txt:1 judges the document guide"],
  ] as const)(
    "names the line of what is wrong in %j with %j, and writes nothing",
    async (topics, qrels, unit, message) => {
      const runFile = join(dirname(writtenFile(topics)), "index.run");
      const thrown: unknown = await run(topics, qrels, unit, runFile).catch((error: unknown) => error);
      expect(isFault(thrown, "text_invalid") && thrown.message).toContain(message);
      expect(existsSync(runFile)).toBe(false);
    },
  );
});
