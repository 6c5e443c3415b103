import { describe, expect, test } from "vitest";
import { isNumberedIn } from "../../src/references/instrument-numbering.ts";
import { createLexicon } from "../../src/references/lexicon.ts";
import type { Unit } from "../../src/references/unit-words.ts";
import { formsRegister } from "./forms-register.ts";

const lexicon = createLexicon(formsRegister);
const units: readonly Unit[] = ["article", "section", "rule", "paragraph"];
const unitsOf = (id: string): string =>
  units.filter((unit) => isNumberedIn(formsRegister.find(id), unit, lexicon)).join(" ");

describe("isNumberedIn", () => {
  test.each([
    ["budapest", "article"],
    ["opsc", "article"],
    ["gdpr", "article"],
    ["eu-2013-40", "article"],
    ["commonwealth-model-law", "article section"],
    ["unga-74-247", "article paragraph"],
    ["gge-2015", "article paragraph"],
    ["tallinn-manual", "article rule paragraph"],
  ])("gives %s %s", (id, expected) => {
    expect(unitsOf(id)).toBe(expected);
  });

  test("gives what the register does not hold articles only", () => {
    expect(unitsOf("nowhere")).toBe("article");
  });
});
