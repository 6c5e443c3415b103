import { describe, expect, test } from "vitest";
import { isDenied } from "../../../eval/judges/negation.ts";

describe("isDenied", () => {
  test.each([
    "This convention shall not apply",
    "No one may be extradited",
    "States can't join",
    "It doesn’t bind third States",
    "a State cannot join",
    "La convention ne s'applique pas",
    "Elle n'est pas en vigueur",
    "El convenio no se aplica",
    "ningún Estado puede",
  ])("finds a denial in %s", (clause) => {
    expect(isDenied(clause)).toBe(true);
  });

  test.each([
    "This convention applies",
    "ETS No. 185",
    "not only for computer crimes",
    "no later than two years",
    "whether or not it is a crime",
    "intentionally and without right",
    "sans droit",
    "The T-CY drafted the protocol",
    "STE n° 185",
  ])("finds none in %s", (clause) => {
    expect(isDenied(clause)).toBe(false);
  });
});
