import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findVerbatim, toComparisonForm } from "../../src/text/comparison-form.ts";

const article = `Every treaty in force is binding upon the parties to it and must be performed by them in good faith.
« Tout traité en vigueur lie les parties et doit être exécuté par elles de bonne foi. »
«Todo tratado en vigor obliga a las partes y debe ser cumplido por ellas de buena fe.»`;

describe("findVerbatim finds a quotation as people and programs retype it", () => {
  test.each([
    ["as it stands", "binding upon the parties to it", true],
    ["with blanks around it", "  binding upon the parties to it \n", true],
    ["over two lines", "good faith. « Tout traité", false],
    ["with two blanks", "Every  treaty in force", false],
    ["with a tab", "Every\ttreaty in force", false],
    ["with a no-break space", "Every\u00A0treaty in force", false],
    ["with decomposed accents", "exe\u0301cute\u0301 par elles", false],
    ["with typewriter's quotation marks", '"Todo tratado en vigor', false],
    ["with zero-width characters", "bin\u200Bding upon\uFEFF the", false],
    ["with soft hyphens", "bind\u00ADing upon the par\u00ADties", false],
    ["with ligatures", "Tout traité en vigueur lie les parties", true],
    ["in full-width letters", "ｇｏｏｄ ｆａｉｔｈ", false],
    ["broken at a line's end", "must be per-\nformed by them", false],
  ])("%s", (_, quote, exact) => {
    const match = findVerbatim(quote, article);
    expect(match?.exact).toBe(exact);
    expect(toComparisonForm(article.slice(match?.start, match?.end)).text).toBe(toComparisonForm(quote).text);
  });
});

describe("findVerbatim does not find what the source does not say", () => {
  test.each([
    ["another word", "is binding upon all States"],
    ["one word more", "is not binding upon the parties"],
    ["one word less", "is upon the parties"],
    ["words in another order", "upon binding the parties"],
    ["another case", "every treaty in force"],
    ["another punctuation", "good faith, «"],
    ["no accents", "doit etre execute"],
    ["other accents", "doit étre exécuté"],
    ["the beginning of a word", "is bind"],
    ["the end of a word", "aith."],
    ["a homoglyph", "tre\u0430ty in force"],
    ["an elision that is shown", "Every treaty … in good faith"],
    ["an elision that is not", "Every treaty in good faith"],
    ["a bracketed change", "[e]very treaty in force"],
    ["another number", "Article 26"],
    ["two languages spliced", "Every treaty en vigueur"],
  ])("%s: %j", (_, quote) => {
    expect(findVerbatim(quote, article)).toBeUndefined();
  });

  test.each(["", " ", "…", "« »", "-", "\u200B", "\n\n", "😀", "()"])("no word at all: %j", (quote) => {
    expect(findVerbatim(quote, `${article} ${quote}`)).toBeUndefined();
  });

  test("anything in an empty source", () => {
    expect(findVerbatim("treaty", "")).toBeUndefined();
  });
});

describe("findVerbatim chooses", () => {
  test("the first of several places", () => {
    expect(findVerbatim("the parties", "the parties and the parties")?.start).toBe(0);
  });

  test("an exact place before an earlier one in another typography", () => {
    const source = "the child’s rights and the child's rights";
    expect(findVerbatim("the child's rights", source)).toEqual({ start: 23, end: 41, exact: true });
  });

  test("the place where no word is cut before one where a word is", () => {
    expect(findVerbatim("Article 3", "Article 34, Article 3(1)")?.start).toBe(12);
    expect(findVerbatim("art", "party, part, art")?.start).toBe(13);
  });

  test("no place inside a word of letters with marks", () => {
    expect(findVerbatim("cafe", "cafe\u0301")).toBeUndefined();
  });
});

describe("toComparisonForm", () => {
  const unit = fc.constantFrom(..."abé Z1-–“’«»\n\t\u00A0\u00AD\u200B\u0301ﬁ９😀.".split(/(?:)/u));
  const anyText = fc.array(unit, { maxLength: 40 }).map((units) => units.join(""));

  test("maps every part of its text to a part of the source that gives it back", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (source, one, other) => {
        const { text, offsets } = toComparisonForm(source);
        const start = one % (text.length + 1);
        const end = start + (other % (text.length - start + 1));
        const span = offsets.toSource({ start, end });
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(source.length);
        const back = toComparisonForm(source.slice(span.start, span.end)).text;
        expect(back).toContain(text.slice(start, end).trim());
      }),
    );
  });

  test("never holds two blanks in a row, one at an edge, or a sign that nobody sees", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(toComparisonForm(source).text).not.toMatch(/^ | $| {2}|[\n\t\u00A0\u00AD\u200B“’«»–]/);
      }),
    );
  });

  test("is the same whether the source is composed or decomposed", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(toComparisonForm(source.normalize("NFD")).text).toBe(
          toComparisonForm(source.normalize("NFC")).text,
        );
      }),
    );
  });

  test("joins the forms of two texts that a blank parts", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const parts = [one, other].map((text) => toComparisonForm(text).text);
        fc.pre(!/^\p{M}/u.test(other) && !/-\s*$/.test(one));
        expect(toComparisonForm(`${one} ${other}`).text).toBe(parts.filter((part) => part !== "").join(" "));
      }),
    );
  });

  test.each([
    ["‘single’ ‚low’ ‹angle› `grave`", "'single' 'low' 'angle' 'grave'"],
    ["“double” „low‟ «angle» ″prime″", '"double" "low" "angle" "prime"'],
    ["‐ ‑ ‒ – — ― −", "- - - - - - -"],
    ["5′ of ½", "5' of 1⁄2"],
    ["Ⅳ ² ™", "IV 2 TM"],
    ["A\u030A Å", "Å Å"],
    ["a\r\nb\u2028c\u3000d", "a b c d"],
    ["well -\nknown", "well - known"],
    ["non-\nEU", "non- EU"],
    ["1-\nst", "1- st"],
  ])("folds the signs of %j", (source, form) => {
    expect(toComparisonForm(source).text).toBe(form);
  });

  test("keeps case, punctuation and letters of other scripts", () => {
    for (const kept of [
      "Shall, SHALL; shall!",
      "пакт",
      "第一条。",
      "اتفاقية",
      "[1] (a) {b} <c>",
      "a/b_c*d",
    ]) {
      expect(toComparisonForm(kept).text).toBe(kept);
    }
  });
});
