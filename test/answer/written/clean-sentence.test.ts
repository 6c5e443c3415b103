import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanSentence } from "../../../src/answer/written/clean-sentence.ts";
import { locateQuote } from "../../../src/answer/written/locate-quote.ts";

describe("cleanSentence", () => {
  test.each([
    ["It applies to all States [1].", [1]],
    ["It applies to all States [1][1][1].", [1]],
    ["It applies to all States [1,2].", [1, 2]],
    ["It applies to all States [1-3].", [1, 2, 3]],
    ["It applies to all States [1–3].", [1, 2, 3]],
    ["It applies to all States 【1】.", [1]],
    ["It applies to all States【2†source】.", [2]],
    ["It applies to all States [^1].", [1]],
    ["It applies to all States [0].", [0]],
    ["It applies to all States. [99]", [99]],
  ])("reads and removes the marks of %j", (drafted, cited) => {
    expect(cleanSentence(drafted)).toMatchObject({ text: "It applies to all States.", cited, fault: null });
  });

  test.each(["It applies to all States (1).", "It applies to all States and to Source 1."])(
    "leaves %j as words",
    (drafted) => {
      expect(cleanSentence(drafted)).toMatchObject({ text: drafted, cited: [], fault: null });
    },
  );

  test.each([
    "It applies to all States [-1].",
    "It applies to all States [99999999999999999999].",
    "It applies to all States [1e3].",
    "It applies to all States [١].",
    "It applies to all States [3-1].",
    "It applies to all States [1-999].",
    "It applies to all States [Source 1].",
  ])("finds %j unfit, with no number out of it", (drafted) => {
    const { cited, fault } = cleanSentence(drafted);
    expect(cited).toEqual([]);
    expect(fault).toBe("it holds a mark that cites nothing");
  });

  test("takes a mark inside an address for a part of it, and gives the address", () => {
    const { cited, addresses } = cleanSentence("It is found at https://x.example/[1] and www.y.example.");
    expect(cited).toEqual([]);
    expect(addresses).toEqual(["https://x.example/[1", "www.y.example"]);
  });

  test.each([
    ["HTML", "It <b>applies</b> to all of the States."],
    ["an entity", "It applies to all &lt;States&gt; of it."],
    ["a picture", "It applies ![x](https://evil.example) to all States."],
    ["a link", "It applies [to all](https://evil.example) States."],
    ["a link by reference", "It applies [to all][r] States of it."],
    ["a definition of one", "[r]: https://evil.example is for all."],
    ["code", "It applies `rm -rf` to all States."],
    ["emoji", "It applies 🎉 to all of the States."],
    ["a piece of a sentence", "to all States of it."],
    ["a sentence without an end", "It applies to all States"],
    ["hardly a word", "Access granted."],
    ["no word", "1 2 3 4 5."],
    ["nothing", ""],
  ])("finds %s unfit", (_, drafted) => {
    expect(cleanSentence(drafted).fault).not.toBeNull();
  });

  test.each([
    ["**It** applies to _all_ States.", "It applies to all States."],
    ["- It applies to all States.", "It applies to all States."],
    ["## It applies to all States.", "It applies to all States."],
    ["> It applies\nto all  States .", "It applies to all States."],
    ["It applies to all\u202E States\u200B.", "It applies to all States."],
  ])("takes the signs of Markdown and what nobody sees out of %j", (drafted, text) => {
    expect(cleanSentence(drafted)).toMatchObject({ text, fault: null });
  });

  test("never gives a number that is none, and is quick with the longest of texts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("[", "]", "1", ",", "-", "【", "】", "^", "0", "9", " ", "a", "١")),
        (signs) => {
          const { cited } = cleanSentence(signs.join(""));
          expect(cited.every((n) => Number.isInteger(n) && n >= 0 && n < 10_000)).toBe(true);
        },
      ),
    );
    const started = performance.now();
    for (const flood of ["[1", "[", "![", "<", "&", "*", "_", "https://", "【1", "> "]) {
      for (let times = 0; times < 20; times++) cleanSentence(flood.repeat(2000 / flood.length));
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("locateQuote", () => {
  const source =
    "Every treaty in force is binding upon the parties to it and must be performed by them in good faith. It shall not apply to wrecks. The coöperation of inter\u00ADnational bodies is “pacta sunt servanda”.";
  const found = (quote: string) => {
    const place = locateQuote(quote, source);
    return place.kind === "found"
      ? place.parts.map(({ start, end }) => source.slice(start, end))
      : place.kind;
  };

  test.each([
    [
      "Every treaty in force is binding upon the parties",
      ["Every treaty in force is binding upon the parties"],
    ],
    [
      "“Every treaty in force is binding upon the parties”",
      ["Every treaty in force is binding upon the parties"],
    ],
    ['"pacta sunt servanda"', ["pacta sunt servanda"]],
    ["[e]very treaty in force", ["Every treaty in force"]],
    ["Every  treaty\u00A0in\nforce", ["Every treaty in force"]],
    ["The coo\u0308peration of international bodies", ["The coöperation of inter\u00ADnational bodies"]],
    [
      "Every treaty … must be performed … in good faith.",
      ["Every treaty", "must be performed", "in good faith"],
    ],
    ["binding upon all States", "not-found"],
    ["must be performed … Every treaty", "not-found"],
    ["Every tre\u0430ty in force", "not-found"],
    ["It shall … apply to wrecks", "elided-negation"],
    ["", "not-found"],
    ["…", "not-found"],
    ["a … b … c … d … e … f … g … h … i … j", "not-found"],
  ])("finds %j as %j", (quote, expected) => {
    expect(found(quote)).toEqual(expected);
  });

  test("takes linear time over long quotes and endless marks", () => {
    const started = performance.now();
    locateQuote(source.repeat(1000), source.repeat(1000));
    for (const flood of ['"', "…", "[", "“", " . "]) locateQuote(flood.repeat(100_000), source);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
