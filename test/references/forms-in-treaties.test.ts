import { describe, expect, test } from "vitest";
import { formatPinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import { createLinker } from "../../src/references/linker.ts";
import { formsRegister } from "./forms-register.ts";

const linker = createLinker(formsRegister);

/** The places of a text that stands at a place of the Budapest Convention, without its name. */
function placesAt(place: string, text: string): string {
  const article = parsePinpoint(`budapest ${place}`);
  if (!article) throw new Error(`no place: ${place}`);
  const { mentions } = linker.link(text, { subjects: ["budapest"], article });
  return mentions
    .flatMap(({ pinpoints }) => pinpoints.map(formatPinpoint))
    .join(" ")
    .replaceAll("budapest ", "");
}

describe("link reads, in the text of article 9,", () => {
  test.each([
    ["this article", "9"],
    ["This Article shall apply.", "9"],
    ["the present article", "9"],
    ["paragraph 1", "9(1)"],
    ["Paragraph 1", "9(1)"],
    ["paragraph 1 above", "9(1)"],
    ["paragraph 1 of this article", "9(1)"],
    ["paragraph 1 of the present article", "9(1)"],
    ["paragraphs 1 and 2 of this article", "9(1) 9(2)"],
    ["paragraphs 2 through 9 of this article", "9(2) 9(3) 9(4) 9(5) 9(6) 9(7) 9(8) 9(9)"],
    ["paragraph 1(a)", "9(1)(a)"],
    ["paragraph 1.a", "9(1)(a)"],
    ["paragraph 1 a.ii of this article", "9(1)(a)(ii)"],
    ["paragraph 1, sub-paragraph b", "9(1)(b)"],
    ["sub-paragraph b of paragraph 1 of this article", "9(1)(b)"],
    ["subparagraphs (a) and (b) of paragraph 1", "9(1)(a) 9(1)(b)"],
    ["the first paragraph of this article", "9(1)"],
    ["in accordance with paragraph 1, the Parties", "9(1)"],
    ["paragraph 1 of Article 3", "3(1)"],
    ["Article 3, paragraph 1", "3(1)"],
    ["paragraph 1 of that article", ""],
    ["Article 3 and paragraph 1 of that article", "3 3(1)"],
    ["Articles 2 through 5 of this Convention", "2 3 4 5"],
    ["referred to in Article 12, paragraph 1, as", "12(1)"],
    ["paragraph 1 of the report", ""],
    ["paragraph 1 of a request", ""],
    ["that paragraph", ""],
    ["le présent article", "9"],
    ["cet article", "9"],
    ["du présent article", "9"],
    ["paragraphe 1 du présent article", "9(1)"],
    ["paragraphes 1 et 2 ci-dessus", "9(1) 9(2)"],
    ["l'alinéa a ci-dessus", "9(a)"],
    ["les alinéas a et b ci-dessus", "9(a) 9(b)"],
    ["el apartado a supra", "9(a)"],
    ["point a below", "9(a)"],
    ["l'alinéa b) du paragraphe 1 du présent article", "9(1)(b)"],
    ["au premier alinéa du présent article", "9(1)"],
    ["este artículo", "9"],
    ["el presente artículo", "9"],
    ["el párrafo 1 del presente artículo", "9(1)"],
    ["los párrafos 1 y 2 de este artículo", "9(1) 9(2)"],
    ["el apartado b) del párrafo 1 del presente artículo", "9(1)(b)"],
    ["en el párrafo 1", "9(1)"],
  ])("%j as %s", (text, expected) => {
    expect(placesAt("9", text)).toBe(expected);
  });
});

describe("link reads, in a paragraph of the text,", () => {
  test.each([
    ["6(1)", "paragraphs a.i or ii above", "6(1)(a)(i) 6(1)(a)(ii)"],
    ["6(1)(b)", "paragraphs a.i or ii above", "6(1)(a)(i) 6(1)(a)(ii)"],
    ["6(1)", "subparagraph (b)", "6(1)(b)"],
    ["6(1)", "subparagraph (b) of this paragraph", "6(1)(b)"],
    ["6(1)", "subparagraphs d) (i) and (iii) of this paragraph", "6(1)(d)(i) 6(1)(d)(iii)"],
    ["6(1)", "point (a) above", "6(1)(a)"],
    ["6(1)", "paragraph 2", "6(2)"],
    ["6(1)", "this article", "6"],
    ["6(a)", "subparagraph (b)", "6(b)"],
    ["27(9)(c)", "sub-paragraph a. of this article", "27(9)(a)"],
    ["6(1)", "la letra b) del presente párrafo", "6(1)(b)"],
    ["6(1)", "l'alinéa b) du présent paragraphe", "6(1)(b)"],
  ])("at %s %j as %s", (place, text, expected) => {
    expect(placesAt(place, text)).toBe(expected);
  });
});
