import { describe, expect, test } from "vitest";
import { holdsNumbers } from "../../../eval/judges/number-guard.ts";

describe("holdsNumbers", () => {
  test.each([
    ["eighteen experts", "18 experts"],
    ["1 155 cases", "1,155 cases"],
    ["in 1981", "on 27 January 1981"],
    ["in January 1981", "on 27 January 1981"],
    ["no number at all", "on 27 January 1981"],
    ["the second protocol", "the second protocol"],
    ["the second protocol", "the protocol of 2022"],
    ["the first one is free", "two are free"],
    ["le deuxième protocole", "the second protocol"],
  ])("finds those of “%s” in “%s”", (claim, source) => {
    expect(holdsNumbers(claim, source)).toBe(true);
  });

  test.each([
    ["entered into force on 27 January 1980", "entered into force on 27 January 1981"],
    [
      "entered into force on 27 January 1981",
      "adopted on 3 March 1981, in force on 27 May 1979, 27 January 1980",
    ],
    ["within 45 days", "within 24 hours"],
    ["on 27 January 1981", "in January 1981"],
    ["the second protocol", "the first protocol"],
    ["el segundo protocolo", "el primer protocolo"],
  ])("misses those of “%s” in “%s”", (claim, source) => {
    expect(holdsNumbers(claim, source)).toBe(false);
  });
});
