import { describe, expect, test } from "vitest";
import { faultsOfTexts } from "../../src/commands/check-index.ts";
import { prepareIndex } from "../../src/commands/prepare-index.ts";
import type { Services } from "../../src/compose.ts";
import { Fault, type FaultCode } from "../../src/domain/fault.ts";
import type { BuildReport } from "../../src/indexing/build-report.ts";
import { createFakeServices } from "./fake-services.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

const report: BuildReport = {
  generation: "gen-2",
  status: "built",
  documents: { added: 1, changed: 2, unchanged: 3, removed: 4 },
  passages: 50,
  embedded: 30,
  reused: 20,
  notes: [],
  skipped: [],
  seconds: 1.26,
};

async function prepare(build: () => Promise<BuildReport>, current: string | undefined): Promise<string> {
  const { terminal, stdout, stderr } = createFakeTerminal();
  const store = { ...createFakeServices().store, currentName: () => current };
  const parts: Partial<Services> = { store, buildIndex: build };
  await prepareIndex(createFakeServices(parts), terminal, new AbortController().signal);
  expect(stdout()).toBe("");
  return stderr();
}

function failing(code: FaultCode): () => Promise<BuildReport> {
  return async () => {
    throw new Fault(code, `It is ${code}.`);
  };
}

describe("prepareIndex", () => {
  test("builds an index that is missing, and says so before and after", async () => {
    expect(await prepare(async () => report, undefined)).toBe(
      "There is no index yet. Building it …\nBuilt gen-2, 50 passages, in 1.3 s.\n",
    );
  });

  test("brings an index up to date whose texts have changed, and says what has", async () => {
    expect(await prepare(async () => report, "gen-1")).toBe(
      "The index was out of date (1 new, 2 changed, 4 removed): built gen-2, 50 passages, in 1.3 s.\n",
    );
  });

  test("says nothing of an index that is up to date", async () => {
    expect(await prepare(async () => ({ ...report, status: "unchanged" }), "gen-1")).toBe("");
  });

  test("names the texts that were left out", async () => {
    const skipped = [{ file: "a.txt", reason: "it is not text" }];
    const told = await prepare(async () => ({ ...report, status: "unchanged", skipped }), "gen-1");
    expect(told).toBe("warning: a.txt was left out: it is not text\n");
  });

  test.each([...faultsOfTexts, "index_locked", "storage_failed"] as const)(
    "takes the index that is there in spite of %s, and ends where there is none",
    async (code) => {
      expect(await prepare(failing(code), "gen-1")).toBe(
        `warning: It is ${code}. The index that is there serves as it is.\n`,
      );
      await expect(prepare(failing(code), undefined)).rejects.toMatchObject({ code });
    },
  );

  test("does not serve in spite of anything else", async () => {
    await expect(prepare(failing("register_invalid"), "gen-1")).rejects.toMatchObject({
      code: "register_invalid",
    });
  });
});
