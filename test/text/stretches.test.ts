import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitStretches } from "../../src/text/stretches.ts";

const split = (text: string) => splitStretches(text).map(({ start, end }) => text.slice(start, end));

describe("splitStretches", () => {
  test.each([
    ["•", "◦"],
    ["-", "–"],
    ["*", "+"],
    ["1.", "2)"],
    ["(a)", "b."],
    ["iv)", "(v)"],
    ["(12)", "■"],
  ])("parts before the list markers %j and %j", (one, other) => {
    expect(split(`lead\n${one} first\n  ${other} second`)).toEqual([
      "lead",
      `${one} first`,
      `  ${other} second`,
    ]);
  });

  test.each([
    "1.5 million",
    "-5 degrees",
    "2001. A year",
    "word. More",
    "a(b) c",
    "(see) it",
    "*bold* words",
  ])("takes %j for no list item", (line) => {
    expect(split(`and so on, in running text that is long enough to be wrapped at\n${line}`)).toHaveLength(1);
  });

  test("parts around headings, on both sides", () => {
    expect(split("text\n# Heading\nmore")).toEqual(["text", "# Heading", "more"]);
    expect(split("###### Deep\nmore")).toEqual(["###### Deep", "more"]);
  });

  test("believes a short line before a capital to be set on purpose, and no other", () => {
    expect(split("Signature\nThe treaty was opened in Budapest by States.")).toHaveLength(2);
    expect(split("Signature\nthe treaty was opened in Budapest by States.")).toHaveLength(1);
    expect(split("Signature and\nThe treaty was opened in Budapest by States.")).toHaveLength(1);
    expect(split("Signature,\nThe treaty was opened in Budapest by States.")).toHaveLength(1);
    expect(split("Signature –\nThe treaty was opened in Budapest by States.")).toHaveLength(1);
  });

  test("takes a line that is as wide as the paragraph for wrapped", () => {
    const wide = "The parties to the treaty shall cooperate with each other in";
    expect(split(`${wide}\nEurope and elsewhere.`)).toHaveLength(1);
    expect(split(`${wide.slice(0, 24)}\nEurope and elsewhere, ${wide}`)).toHaveLength(2);
  });

  test("measures each paragraph by its own lines", () => {
    const text = `${"wide ".repeat(30)}\n\nNarrow lines here but as long as they can be\nIndeed`;
    expect(split(text)).toHaveLength(2);
  });

  test("leaves out line breaks and blanks at the ends of lines, and nothing else", () => {
    const unit = fc.constantFrom("a", "B ", " ", "\n", "- ", "# ", ".", ",", "é");
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 60 }).map((units) => units.join("")),
        (text) => {
          const spans = splitStretches(text);
          expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const [position, { start, end }] of spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(spans[position - 1]?.end ?? 0);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trimEnd());
            expect(end).toBeGreaterThan(start);
          }
        },
      ),
    );
  });

  test.each(["\n", " \n", "a\n", "- \n", "# a\n", `${"a".repeat(1000)}\n`, "(", "A\n\n"])(
    "takes linear time on 200 kB of %j",
    (piece) => {
      const start = process.cpuUsage().user;
      splitStretches(piece.repeat(Math.ceil(200_000 / piece.length)));
      expect((process.cpuUsage().user - start) / 1000).toBeLessThan(800);
    },
  );
});
