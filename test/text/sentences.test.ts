import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAbbreviationStop } from "../../src/text/abbreviations.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { splitStretches } from "../../src/text/stretches.ts";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  test.each([
    "See Art. 3(1)(c), e.g. No. 5, and arts. 2 and 3.",
    "The citation is 2225 U.N.T.S. 209 of the U.N. General Assembly.",
    "It is larger than the E.U. and older.",
    "In Nicaragua v. United States the Court spoke.",
    "J. Smith and Dr. Brown met Mr. Lee.",
    "Recruitment is target 10.8 of the list.",
    "« M. Dupont c. État » fut jugé.",
    "Véase, p. ej., el núm. 5 del art. 4.",
    "See U.N.T.S. vol. 1155, p. 331.",
    "1. Each State Party shall adopt measures.",
    "(a) Offences of the first kind.",
    "He asked the U.S. Department of State.",
    "Running text that was wrapped at\na certain width by its editor goes on.",
  ])("keeps %j whole", (text) => {
    expect(split(text)).toEqual([text]);
  });

  test.each<[string, string[]]>([
    [
      "Art. 31 VCLT, para. 3(c), e.g. in No. 5 v. Iran, applies.[1] See U.N.T.S. vol. 1155.",
      ["Art. 31 VCLT, para. 3(c), e.g. in No. 5 v. Iran, applies.[1]", "See U.N.T.S. vol. 1155."],
    ],
    ["It is not the E.U. The Council is older.", ["It is not the E.U.", "The Council is older."]],
    ["The answer is no. The court left.", ["The answer is no.", "The court left."]],
    ["That is Art. 5. The next is Art. 6.", ["That is Art. 5.", "The next is Art. 6."]],
    ["It began in 2019. Forty States came.", ["It began in 2019.", "Forty States came."]],
    ["He said “no.” Then he left.", ["He said “no.”", "Then he left."]],
    ["Il dit : « non. » Puis il partit.", ["Il dit : « non. »", "Puis il partit."]],
    ["What is it? It is law! Indeed.", ["What is it?", "It is law!", "Indeed."]],
    ["¿Qué es? ¡Nada! «Así».", ["¿Qué es?", "¡Nada!", "«Así»."]],
    [
      "to solicit children (Article 23).A UN treaty is due.",
      ["to solicit children (Article 23).", "A UN treaty is due."],
    ],
    ["• First item\n• Second item", ["First item", "Second item"]],
    ["# Title\nBody text here.", ["Title", "Body text here."]],
    ["A heading\n\nA paragraph.", ["A heading", "A paragraph."]],
    ["A blurry screen\nPhoto: Somebody", ["A blurry screen", "Photo: Somebody"]],
    ["第一条。第二条。", ["第一条。", "第二条。"]],
    [" \n\t ", []],
  ])("splits %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test("gives trimmed spans in rising order, and together they hold every letter and digit", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aB1.?! \n“”()•-é。".split("")), maxLength: 80 }),
        (text) => {
          const spans = splitSentences(text);
          const words = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, "");
          expect(words(spans.map(({ start, end }) => text.slice(start, end)).join(""))).toBe(words(text));
          for (const [position, span] of spans.entries()) {
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
            expect(span.start).toBeGreaterThanOrEqual(spans[position - 1]?.end ?? 0);
          }
        },
      ),
    );
  });

  test.each(["a. ", ". ", "• ", "(", "No. ", "\n", "A.", "# ", "'"])(
    "reads 100 kB of %j in linear time",
    (piece) => {
      const start = process.cpuUsage().user;
      splitSentences(piece.repeat(100_000 / piece.length));
      expect((process.cpuUsage().user - start) / 1000).toBeLessThan(500);
    },
  );
});

describe("splitStretches", () => {
  test("parts a list entry from the longer line below it and leaves wrapped lines together", () => {
    const text =
      "• Convention on Cybercrime (2001)\n  Also known by a shorter name, it is the first of its kind.";
    expect(splitStretches(text)).toHaveLength(2);
    const wrapped =
      "The treaty that was opened for signature in the year two thousand and one by\nStates entered into force.";
    expect(splitStretches(wrapped)).toHaveLength(1);
  });
});

describe("isAbbreviationStop", () => {
  test.each([
    ["Art", "5 of", true],
    ["art", "The court", false],
    ["no", "185", true],
    ["no", "It is", false],
    ["v", "Iran", true],
    ["etc", "The rest", false],
    ["etc", "Geneva", true],
    ["U.S", "Department", true],
    ["U.S", "However", false],
    ["law", "Geneva", false],
  ])("tells of %j before %j", (before, after, isAbbreviation) => {
    expect(isAbbreviationStop({ before, after })).toBe(isAbbreviation);
  });
});
