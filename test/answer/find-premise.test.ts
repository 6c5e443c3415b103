import { describe, expect, test } from "vitest";
import { findFalsePremise } from "../../src/answer/find-premise.ts";
import { english } from "../../src/answer/wording/english.ts";
import { parsePinpoint } from "../../src/domain/pinpoint.ts";
import { Register } from "../../src/domain/register.ts";
import { exampleQuestion } from "./examples.ts";
import { exampleInstrument, harbourRegister } from "./harbour-register.ts";

function premiseOf(...places: readonly string[]): readonly [string, string] | undefined {
  const pinpoints = places.flatMap((place) => parsePinpoint(place) ?? []);
  const premise = findFalsePremise(exampleQuestion("What does it say?", { pinpoints }), harbourRegister);
  return premise && [premise.instrument.id, premise.tell(english)];
}

describe("findFalsePremise", () => {
  test("finds an article that the instrument does not have, and says what it has", () => {
    expect(premiseOf("harbour 60")).toEqual([
      "harbour",
      "There is no Article 60: the Convention on the Safety of Harbours has 24 articles.",
    ]);
  });

  test("looks at every place that the question names, and tells of the first that is not there", () => {
    expect(premiseOf("harbour 7", "beacon 10", "harbour 60")?.[1]).toMatch(/^There is no Article 10: /);
  });

  test.each([
    ["the last article", "harbour 24"],
    ["the first article", "harbour 1"],
    ["a paragraph of an article that is there", "harbour 7(9)(z)"],
    ["an instrument as a whole", "harbour"],
    ["the preamble", "harbour preamble"],
    ["an annex", "harbour annex ii"],
    ["an instrument whose articles have not been checked", "whale 9000"],
    ["an instrument that the register does not know", "krill 1"],
  ])("finds nothing wrong with %s", (_, place) => {
    expect(premiseOf(place)).toBeUndefined();
  });

  test("finds nothing wrong with a question that names no place", () => {
    expect(premiseOf()).toBeUndefined();
  });

  test("says “the” once", () => {
    const register = new Register([exampleInstrument("lamp", "The Lamp Treaty", { articleCount: 3 })]);
    const pinpoints = [{ instrument: "lamp", article: "4", subdivisions: [] }];
    expect(findFalsePremise(exampleQuestion("What?", { pinpoints }), register)?.tell(english)).toBe(
      "There is no Article 4: the Lamp Treaty has 3 articles.",
    );
  });
});
