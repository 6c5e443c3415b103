import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exitCode, exitCodeOf } from "../../src/commands/exit-code.ts";
import type { FaultCode } from "../../src/domain/fault.ts";

/** The codes as the source of the domain lists them: a new one must not be forgotten here. */
const source = readFileSync(new URL("../../src/domain/fault.ts", import.meta.url), "utf8");
const faultCodes = [...source.matchAll(/\| "(\w+)"/g)].map((match) => match[1] as FaultCode);

describe("exitCodeOf", () => {
  test("has a documented exit code for every fault, and none is that of success or of a bug", () => {
    expect(faultCodes.length).toBeGreaterThan(25);
    const documented: readonly number[] = Object.values(exitCode);
    for (const code of faultCodes) {
      expect(documented, code).toContain(exitCodeOf(code));
      expect([exitCode.ok, exitCode.bug, exitCode.gateFailed], code).not.toContain(exitCodeOf(code));
    }
  });

  test.each([
    ["usage", 2],
    ["question_empty", 2],
    ["question_malformed", 65],
    ["front_matter_invalid", 65],
    ["corpus_missing", 66],
    ["not_found", 66],
    ["upstream_failed", 69],
    ["storage_failed", 74],
    ["index_locked", 75],
    ["config_invalid", 78],
    ["index_missing", 78],
    ["index_mismatch", 78],
    ["index_stale", 78],
    ["port_in_use", 78],
  ] as const)("translates %s to %i", (code, expected) => {
    expect(exitCodeOf(code)).toBe(expected);
  });
});
