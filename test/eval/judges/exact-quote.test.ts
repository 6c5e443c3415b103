import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactQuoteJudge } from "../../../eval/judges/exact-quote.ts";

const words = "protects children from all forms of sexual exploitation";
const source = `Convention on the Rights of the Child, art 34.\n\nArticle 34 ${words}.`;
const other = "A computer system is any device that processes data.";

function judge(claim: string, sources: readonly string[] = [source]) {
  return exactQuoteJudge.judge(claim, sources);
}

describe("exactQuoteJudge", () => {
  test.each([
    ["a quotation alone", `“${words}.”`, "full"],
    ["the whole claim", `Article 34 ${words}.`, "full"],
    ["a frame that names what the source names", `Rights of the Child, Article 34: “${words}”`, "full"],
    ["a frame with another article", `Article 3: “${words}”`, "unknown"],
    ["a frame that adds words", `Rightly celebrated: “${words}”`, "unknown"],
    ["a frame that denies", `Not the child: “${words}”`, "unknown"],
    ["an altered quotation", `“${words.replace("all", "some")}”`, "none"],
    ["one altered quotation of two", `“${words}” and “all children of the world”`, "none"],
    ["other words without quotation", "Children are safe.", "unknown"],
    ["a term between marks", "“All forms” matter.", "unknown"],
  ])("judges %s", (_, claim, expected) => {
    expect(judge(claim)).toBe(expected);
  });

  test("does not take another number for the article that a frame names", () => {
    expect(judge(`Article 3: “${words}”`, [`${source} It has 3 paragraphs.`])).toBe("unknown");
    expect(judge(`Article 3: “${words}”`, [`${source} Article 3 is another.`])).toBe("full");
  });

  test("denies a quotation from which a negation was dropped", () => {
    const denying = "This convention shall not apply where one State is concerned.";
    expect(judge("“This convention shall … apply where one State is concerned”", [denying])).toBe("none");
  });

  test("does not change with the order of sources, an irrelevant one, or white space", () => {
    const claims = [`“${words}”`, `“${words.replace("all", "some")}”`, `Article 34 ${words}.`];
    fc.assert(
      fc.property(fc.constantFrom(...claims), fc.nat(5), (claim, blanks) => {
        const verdict = judge(claim);
        expect(judge(claim, [source, other])).toBe(verdict);
        expect(judge(claim, [other, source])).toBe(verdict);
        expect(judge(claim.replaceAll(" ", ` ${" ".repeat(blanks)}`), [source])).toBe(verdict);
      }),
    );
  });
});
