import { describe, expect, test } from "vitest";
import type { Concept } from "../../src/domain/thesaurus.ts";
import { createConceptFinder } from "../../src/search/find-concepts.ts";

const concept = (id: string, en: string, others: readonly string[] = [], fr?: string): Concept => ({
  id,
  prefLabel: fr === undefined ? { en } : { en, fr },
  altLabel: { en: others },
  broader: [],
  related: [],
});

const find = createConceptFinder({
  concepts: [
    concept("illegal-access", "illegal access", ["hacking"], "accès illégal"),
    concept("access", "access"),
    concept("child-pornography", "child pornography", ["images of child abuse"]),
    concept("child", "child", ["minor"]),
    concept("mining", "minor"),
    concept("nothing", "of the"),
  ],
});

const named = (text: string) => find(text).map((match) => match.concept);

describe("createConceptFinder", () => {
  test("finds labels by their stems, whatever their endings and case", () => {
    expect(named("Who HACKED the server?")).toEqual(["illegal-access"]);
  });

  test("takes the longest label at a word, and goes on after it", () => {
    expect(named("illegal access and access")).toEqual(["illegal-access", "access"]);
    expect(named("child pornography of a child")).toEqual(["child-pornography", "child"]);
  });

  test("reads over function words, in labels and in texts", () => {
    expect(named("images of the child being abused")).toEqual(["child-pornography"]);
  });

  test("finds labels of any language, with or without their accents", () => {
    expect(named("L'acces illegal est-il puni ?")).toEqual(["illegal-access"]);
  });

  test("names every concept that shares a label", () => {
    expect(named("minors")).toEqual(["child", "mining"]);
  });

  test("says where the words stand", () => {
    const text = "Is “illegal access” a crime?";
    const [match] = find(text);
    expect(text.slice(match?.span.start, match?.span.end)).toBe("illegal access");
  });

  test("finds nothing in a text without labels, nor by a label of function words", () => {
    expect(named("of the sea")).toEqual([]);
    expect(named("")).toEqual([]);
  });

  test("needs time in proportion to the text", () => {
    const started = performance.now();
    expect(find("illegal child ".repeat(7_000))).toHaveLength(7_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
