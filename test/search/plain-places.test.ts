import { describe, expect, test } from "vitest";
import { parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { PlainWords } from "../../src/domain/plain-words.ts";
import { createPlainPlaceFinder } from "../../src/search/plain-places.ts";
import { readPlainPlaces } from "../../src/search/plain-words.ts";
import { termsOf } from "../../src/text/terms.ts";
import { harbourRegister } from "../answer/harbour-register.ts";

const plainWords: PlainWords = {
  "harbour 2": ["ship left to rot at the quay", "owner never came back for his boat"],
  "harbour 7": ["yellow buoys over a sunken ship", "warn others of the wreck below"],
  "harbour 7(2)": ["who pays for the buoys"],
  harbour: ["rules for ports"],
};

const [{ id: instrument, shortTitle } = { id: "", shortTitle: "" }] = harbourRegister.instruments;

describe("createPlainPlaceFinder", () => {
  const find = createPlainPlaceFinder(readPlainPlaces(plainWords), harbourRegister);
  const ask = (text: string, ...named: readonly string[]) =>
    find({ text, pinpoints: named.flatMap((place) => parsePinpoint(place) ?? []) });

  test("finds the article that people mean, with what passages on it hold", () => {
    const [best] = ask("Must somebody put yellow buoys there?");
    expect(best).toMatchObject({ instrument: "harbour", article: "7", fit: 1 });
    expect(best?.runs[0]).toEqual(expect.arrayContaining(["7", ...termsOf(shortTitle)]));
  });

  test("takes what people call a paragraph for its article, and what they call an instrument for the whole", () => {
    expect(ask("who pays?")[0]?.article).toBe("7");
    expect(ask("which rules are there for ports?")[0]?.article).toBeNull();
  });

  test("tells how much worse the others fit", () => {
    const [best, other] = ask("the owner of a sunken ship");
    expect(best?.fit).toBe(1);
    expect(other?.fit).toBeGreaterThan(0);
    expect(other?.fit).toBeLessThan(1);
  });

  test("finds one phrase that says it all in place of many that each say a bit", () => {
    const words = {
      "harbour 2": ["red lamp", "green lamp", "lamp of a ship"],
      "harbour 7": ["lamp at night"],
    };
    const [best] = createPlainPlaceFinder(
      readPlainPlaces(words),
      harbourRegister,
    )({
      text: "lamp at night",
      pinpoints: [],
    });
    expect(best?.article).toBe("7");
  });

  test("looks in the articles of the instruments that are named, and in no others", () => {
    expect(ask("yellow buoys", instrument)).toHaveLength(1);
    expect(ask("yellow buoys", "tides")).toEqual([]);
  });

  test("finds nothing where nobody puts it so", () => {
    expect(ask("pizza")).toEqual([]);
  });
});
