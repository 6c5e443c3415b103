import { describe, expect, test } from "vitest";
import { createSuiteJudge } from "../../../eval/judges/suite-judge.ts";
import { readConfig } from "../../../src/config.ts";
import { readRegister } from "../../../src/ingest/read-register.ts";

describe("createSuiteJudge", async () => {
  const { instruments } = await readRegister(readConfig({}).register);
  const judge = createSuiteJudge(instruments);
  const source =
    "Article 34 of the Convention on the Rights of the Child protects children from sexual exploitation.";

  test.each([
    ["exact-quote", "full", "“protects children from sexual exploitation”"],
    [
      "citation-resolves",
      "none",
      "Article 35 of the Convention on the Rights of the Child protects children.",
    ],
    ["token-overlap", "full", "Children are protected from sexual exploitation by the convention."],
    ["token-overlap", "none", "Children are not protected from sexual exploitation by the convention."],
  ])("lets %s decide %s on %s", (by, verdict, claim) => {
    expect(judge.decide(claim, [source])).toEqual({ verdict, by });
  });
});
