import { describe, expect, test } from "vitest";
import { checkIndexHealth } from "../../../src/commands/doctor/check-index-health.ts";
import type { Services } from "../../../src/compose.ts";
import { Fault } from "../../../src/domain/fault.ts";
import type { CorpusComparison } from "../../../src/indexing/compare-corpus.ts";
import { createFakeServices } from "../fake-services.ts";

const build = "npm run -s pinpoint -- index build";

function compareAs(state: CorpusComparison["state"]): Partial<Services> {
  return {
    compareCorpus: async () => ({
      state,
      added: ["new.md"],
      changed: [],
      removed: [],
      unchanged: [],
      otherSettings: false,
    }),
  };
}

async function check(parts: Partial<Services>) {
  const checks = await checkIndexHealth(createFakeServices(parts));
  return checks.map(({ name, state, fix }) => [name, state, fix]);
}

describe("checkIndexHealth", () => {
  test.each([
    ["fresh", "ok", null],
    ["stale", "warn", build],
    ["other", "fail", build],
  ] as const)("finds an index that is %s %s", async (state, verdict, fix) => {
    expect(await check(compareAs(state))).toEqual([
      ["index", "ok", null],
      ["index freshness", verdict, fix],
    ]);
  });

  test("warns of a generation that stands in for a damaged one, and names the damage", async () => {
    const readiness = () => ({
      ready: true,
      generation: "gen-1",
      degraded: "The index is damaged (gen-2/lexical.bin: it is missing). gen-1 serves in its place.",
    });
    const [index] = await checkIndexHealth(createFakeServices({ readiness }));
    expect(index).toMatchObject({ state: "warn", fix: build });
    expect(index?.detail).toBe(
      "The index is damaged (gen-2/lexical.bin: it is missing). gen-1 serves in its place.",
    );
  });

  test("finds the index whole where the texts beside it cannot be read", async () => {
    const compareCorpus = async () => {
      throw new Fault("text_unreadable", "The folder cannot be read.", { remedy: "Give the right." });
    };
    expect(await check({ compareCorpus })).toEqual([
      ["index", "ok", null],
      ["index freshness", "fail", "Give the right."],
    ]);
  });

  test.each(["index_missing", "index_corrupt", "index_mismatch"] as const)(
    "fails for %s with its remedy",
    async (code) => {
      const openIndex = async () => {
        throw new Fault(code, "It does not open.", { remedy: "Build it." });
      };
      expect(await check({ openIndex })).toEqual([["index", "fail", "Build it."]]);
    },
  );

  test("lets a bug through", async () => {
    const openIndex = async () => {
      throw new TypeError("bug");
    };
    await expect(check({ openIndex })).rejects.toThrow(TypeError);
  });
});
