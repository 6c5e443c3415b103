import { describe, expect, test } from "vitest";
import { findCognate } from "../../../src/answer/gloss/cognate.ts";

const english = new Set(
  "proportionality administrative extradition confidential anonymous automatically provisional sovereignty notification terrorism".split(
    " ",
  ),
);
const isWord = (word: string) => english.has(word);

describe("findCognate", () => {
  test.each([
    ["fr", "proportionnalite", undefined],
    ["fr", "administratifs", "administrative"],
    ["fr", "confidentielle", "confidential"],
    ["fr", "terrorisme", "terrorism"],
    ["es", "extradicion", "extradition"],
    ["es", "notificaciones", "notification"],
    ["es", "terrorismo", "terrorism"],
    ["es", "administrativas", "administrative"],
    ["es", "automaticamente", "automatically"],
  ] as const)("finds in %s for %s: %s", (language, word, found) => {
    expect(findCognate(word, language, isWord)).toBe(found);
  });

  test("takes only words that the texts have, and no short ones, which are alike by chance", () => {
    expect(findCognate("terrorismo", "es", () => false)).toBeUndefined();
    expect(findCognate("fours", "fr", () => true)).toBeUndefined();
  });

  test("takes no longer for long words", () => {
    const started = performance.now();
    findCognate(`${"ifi".repeat(700)}er`, "fr", () => false);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
