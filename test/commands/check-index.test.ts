import { describe, expect, test } from "vitest";
import { checkIndex, faultsOfTexts, renderDifferences } from "../../src/commands/check-index.ts";
import { Fault } from "../../src/domain/fault.ts";
import type { CorpusComparison } from "../../src/indexing/compare-corpus.ts";
import { createFakeServices } from "./fake-services.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

const fresh: CorpusComparison = {
  state: "fresh",
  added: [],
  changed: [],
  removed: [],
  unchanged: ["a.md"],
  otherSettings: false,
};

describe("renderDifferences", () => {
  test.each([
    [{}, ""],
    [{ added: ["b.md"] }, "1 added"],
    [{ added: ["b.md"], changed: ["a.md", "c.md"], removed: ["d.md"] }, "1 added, 2 changed, 1 removed"],
    [{ otherSettings: true }, "other register or program"],
    [{ removed: ["a.md"], otherSettings: true }, "1 removed, other register or program"],
  ])("renders %o as %j", (parts, expected) => {
    expect(renderDifferences({ ...fresh, ...parts })).toBe(expected);
  });
});

describe("checkIndex", () => {
  async function check(compareCorpus: () => Promise<CorpusComparison>): Promise<string> {
    const { terminal, stderr } = createFakeTerminal();
    await checkIndex(createFakeServices({ compareCorpus }), terminal);
    return stderr();
  }

  test("is silent where index and texts say the same", async () => {
    expect(await check(async () => fresh)).toBe("");
  });

  test("warns in one line of texts that differ, with the command", async () => {
    expect(await check(async () => ({ ...fresh, state: "stale", changed: ["a.md"] }))).toBe(
      "warning: gen-1 is not up to date (1 changed). Run: npm run -s pinpoint -- index build\n",
    );
  });

  test("is a fault that names the folders where the index is that of other texts", async () => {
    await expect(check(async () => ({ ...fresh, state: "other" }))).rejects.toMatchObject({
      code: "index_stale",
      remedy: "Build it from these texts: npm run -s pinpoint -- index build",
    });
  });

  test("warns of the damaged file in whose place an older generation answers", async () => {
    const { terminal, stderr } = createFakeTerminal();
    const degraded = "The index is damaged (gen-2/lexical.bin: it is missing). gen-1 serves in its place.";
    const readiness = () => ({ ready: true, generation: "gen-1", degraded });
    await checkIndex(createFakeServices({ readiness }), terminal);
    expect(stderr()).toBe(`warning: ${degraded}\n`);
  });

  test.each(faultsOfTexts)("goes on in spite of %s", async (code) => {
    const told = await check(async () => {
      throw new Fault(code, "The texts are gone.");
    });
    expect(told).toBe("warning: The texts are gone. What is answered comes from gen-1.\n");
  });

  test("lets faults of the index through", async () => {
    const openIndex = async () => {
      throw new Fault("index_corrupt", "gen-1/lexical.bin is damaged.");
    };
    const { terminal } = createFakeTerminal();
    await expect(checkIndex(createFakeServices({ openIndex }), terminal)).rejects.toMatchObject({
      code: "index_corrupt",
    });
  });
});
