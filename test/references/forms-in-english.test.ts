import { describe, expect, test } from "vitest";
import { formsRegister } from "./forms-register.ts";
import { linkingBy } from "./linking.ts";

const { pinpoints } = linkingBy(formsRegister);

/** The places of a text that is about the Budapest Convention, without its name. */
const places = (text: string): string => pinpoints(text, "budapest").join(" ").replaceAll("budapest ", "");

describe("link reads articles in English", () => {
  test.each([
    ["Article 2", "2"],
    ["article 2", "2"],
    ["ARTICLE 2", "2"],
    ["art. 2", "2"],
    ["art 2", "2"],
    ["Art.2", "2"],
    ["Arts. 16–17", "16 17"],
    ["Arts. 16-17", "16 17"],
    ["arts 16—17", "16 17"],
    ["Articles 16 & 17", "16 17"],
    ["Articles 2 to 6 and 9(2)", "2 3 4 5 6 9(2)"],
    ["Articles 2 through 6", "2 3 4 5 6"],
    ["Articles 2-6, 9 and 12", "2 3 4 5 6 9 12"],
    ["Articles 2, 3, 4 and 5", "2 3 4 5"],
    ["Articles 2, 3, and 5", "2 3 5"],
    ["Articles 2, 3; and 5", "2 3 5"],
    ["art. 2; 3 States", "2"],
    ["Articles 25/27", "25 27"],
    ["Article 2 to Article 5", "2 3 4 5"],
    ["Art. 2 through Art. 4", "2 3 4"],
    ["Article 3 and 4 of the Convention", "3 4"],
    ["Article 3 or 4(2) of the Convention", "3 4(2)"],
    ["Article 3 and 5 of them", "3"],
    ["Article 323-1 of the French code", ""],
    ["Articles 2 or 3", "2 3"],
    ["Articles 16 as well as 17", "16 17"],
    ["Articles 33(1), 34 and 48", "33(1) 34 48"],
    ["Articles 16(2), 17(1)(a) and 18", "16(2) 17(1)(a) 18"],
    ["Articles 14(1) and (2) and 15", "14(1) 14(2) 15"],
    ["Article 6bis", "6 bis"],
    ["Article 2 bis", "2 bis"],
    ["Article 2-bis", "2 bis"],
    ["Articles 2 bis and 2 ter", "2 bis 2 ter"],
    ["Article 3 quater (1)", "3 quater(1)"],
    ["Article IV", "4"],
    ["Article XIV(2)", "14(2)"],
    ["Articles I and II", "1 2"],
    ["Articles IV to VI", "4 5 6"],
    ["Article 2 and Article 3", "2 3"],
    ["Article 2, Article 3 and Article 4", "2 3 4"],
    ["Article 007", "7"],
    ["the above Articles 2 through 5", "2 3 4 5"],
  ])("%j as %s", (text, expected) => {
    expect(places(text)).toBe(expected);
  });
});

describe("link reads subdivisions behind an article in English", () => {
  test.each([
    ["Article 9(2)", "9(2)"],
    ["Article 9 (2)", "9(2)"],
    ["Article 9(1)(a)", "9(1)(a)"],
    ["Article 9(1)(a) to (e)", "9(1)(a) 9(1)(b) 9(1)(c) 9(1)(d) 9(1)(e)"],
    ["Article 9(1)(a)-(c)", "9(1)(a) 9(1)(b) 9(1)(c)"],
    ["Article 9(1)-(3)", "9(1) 9(2) 9(3)"],
    ["Article 6(1)(a)(i) to (iii)", "6(1)(a)(i) 6(1)(a)(ii) 6(1)(a)(iii)"],
    ["Article 6(1)(a)(i) and (ii)", "6(1)(a)(i) 6(1)(a)(ii)"],
    ["Article 6(1)(a) and (b), (2)", "6(1)(a) 6(1)(b) 6(2)"],
    ["art. 3, para. 1 (c)", "3(1)(c)"],
    ["art 3 para 1", "3(1)"],
    ["Article 3, paragraph 1", "3(1)"],
    ["Article 3, paragraphs 1 and 2", "3(1) 3(2)"],
    ["Article 3, paragraphs 1 to 3", "3(1) 3(2) 3(3)"],
    ["Article 3, paras. 1–3", "3(1) 3(2) 3(3)"],
    ["Article 3 (paragraph 1)", "3(1)"],
    ["Article 3 (para. 1)", "3(1)"],
    ["Article 3, paragraph 1, sub-paragraph b", "3(1)(b)"],
    ["Article 3, paragraph 1, subparagraph (b), point (ii)", "3(1)(b)(ii)"],
    ["Article 3, paragraph 1.a", "3(1)(a)"],
    ["Article 6, paragraph 1.a.i", "6(1)(a)(i)"],
    ["Article 6, paragraph 1 a.ii", "6(1)(a)(ii)"],
    ["Article 6, paragraphs 1.a and 2.b", "6(1)(a) 6(2)(b)"],
    ["Article 6, paragraphs 1 (a) and 2 (b)", "6(1)(a) 6(2)(b)"],
    ["Article 22, paragraphs 1.b through 1.d", "22(1)(b) 22(1)(c) 22(1)(d)"],
    [
      "Article 9, paragraphs 1, sub-paragraphs d. and e, and 2, sub-paragraphs b. and c",
      "9(1)(d) 9(1)(e) 9(2)(b) 9(2)(c)",
    ],
    ["article 38 § 1 d)", "38(1)(d)"],
    ["Article 38 §§ 1 and 2", "38(1) 38(2)"],
    ["Article 38 §1", "38(1)"],
    ["Article 9.1.a and c", "9(1)(a) 9(1)(c)"],
    ["Article 9.2", "9(2)"],
    ["Article 9 ¶ 2", "9(2)"],
    ["Article 3, clause (1), item (c)", "3(1)(c)"],
    ["Article 32 b of the Convention", "32(b)"],
    ["Article 18 (1) b of the Convention", "18(1)(b)"],
    ["Article 4, point (c)", "4(c)"],
    ["Article 4, letter c", "4(c)"],
    ["Article 4(c)", "4(c)"],
    ["Article 3, first paragraph", "3(1)"],
    ["Article 3(1), second subparagraph", "3(1)(2)"],
    ["Article 3, second subparagraph, point (a)", "3(2)(a)"],
    ["Article 22, paragraph 100", "22(100)"],
    ["Article 6, paragraph 1, of the Convention", "6(1)"],
    ["Articles 6, paragraph 1.b, 7, 9 paragraph 3, and 27, paragraph 9", "6(1)(b) 7 9(3) 27(9)"],
  ])("%j as %s", (text, expected) => {
    expect(places(text)).toBe(expected);
  });
});

describe("link reads subdivisions before an article in English", () => {
  test.each([
    ["paragraph 1 of Article 9", "9(1)"],
    ["Paragraph 1 of Article 9", "9(1)"],
    ["paragraphs 1 and 2 of Article 9", "9(1) 9(2)"],
    ["paragraphs 1 to 3 of Article 9", "9(1) 9(2) 9(3)"],
    ["paragraph 1(a) of Article 9", "9(1)(a)"],
    ["paragraph 1 (a) of Article 9", "9(1)(a)"],
    ["point (c) of Article 14(2)", "14(2)(c)"],
    ["points (a) and (b) of Article 14(2)", "14(2)(a) 14(2)(b)"],
    ["points (a) to (c) of Article 14(2)", "14(2)(a) 14(2)(b) 14(2)(c)"],
    ["point (c) of paragraph 1 of Article 3", "3(1)(c)"],
    ["subparagraph (b) of paragraph 1 of Article 3", "3(1)(b)"],
    ["sub-paragraph b of paragraph 1 of Article 3", "3(1)(b)"],
    ["point (ii) of subparagraph (b) of paragraph 1 of Article 3", "3(1)(b)(ii)"],
    ["the first paragraph of Article 3", "3(1)"],
    ["the second subparagraph of Article 3(1)", "3(1)(2)"],
    ["the first and second paragraphs of Article 3", "3(1) 3(2)"],
    ["the 2nd paragraph of Article 3", "3(2)"],
    ["Article 9 of this Convention, paragraph 2", "9 9(2)"],
    ["Article 9 of the Convention (paragraphs 1 and 2)", "9 9(1) 9(2)"],
    ["Article 9 of the Convention. Paragraph 2", "9"],
    ["Articles 8 and 9 of the Convention, paragraph 2", "8 9"],
    ["para. 2 of art. 9", "9(2)"],
    ["paragraph 1 of Articles 3 and 4", "3(1) 4(1)"],
    ["paragraph 2 of the above Article 9", "9(2)"],
    ["Article 9 and paragraph 2 of that article", "9 9(2)"],
    ["Article 9(1), like paragraph 2 of the same article", "9(1) 9(2)"],
    ["Article 9 (see point (a) of Article 3)", "9 3(a)"],
  ])("%j as %s", (text, expected) => {
    expect(places(text)).toBe(expected);
  });
});

describe("link reads what stands around the articles in English", () => {
  test.each([
    ["the Preamble", "preamble"],
    ["Preamble, recital 5", "preamble(5)"],
    ["Preamble (recital 5)", "preamble(5)"],
    ["Preamble, para. 5", "preamble(5)"],
    ["the Preamble, fifth recital", "preamble(5)"],
    ["the preamble, fifth paragraph", "preamble(5)"],
    ["recital 5", "preamble(5)"],
    ["Recital (5)", "preamble(5)"],
    ["recitals 5 and 6", "preamble(5) preamble(6)"],
    ["recitals (5) to (7)", "preamble(5) preamble(6) preamble(7)"],
    ["recital 105", "preamble(105)"],
    ["recital 5 of the Preamble", "preamble(5)"],
    ["paragraph 5 of the preamble", "preamble(5)"],
    ["the fifth recital of the Preamble", "preamble(5)"],
    ["preambular paragraph 5", "preamble(5)"],
    ["preambular paragraphs 5 and 6", "preamble(5) preamble(6)"],
    ["Annex II", "annex ii"],
    ["Annex II, para. 4", "annex ii(4)"],
    ["Annex II, paragraph 4", "annex ii(4)"],
    ["Annex 1(2)", "annex 1(2)"],
    ["Annex A, point 3", "annex a(3)"],
    ["paragraph 4 of Annex II", "annex ii(4)"],
    ["Annexes I and II", "annex i annex ii"],
    ["Annex, para. 3", "annex(3)"],
    ["Article 3 of Annex II", "annex ii(3)"],
  ])("%j as %s", (text, expected) => {
    expect(places(text)).toBe(expected);
  });

  test.each([
    "the annex",
    "The Annex holds a form.",
    "an annex 5",
    "Section 1",
    "sections 5 to 10",
    "Rule 4",
    "Chapter II",
    "Part III",
    "Title 1",
    "paragraph 13",
    "paragraphs 13 and 14",
    "the first paragraph",
    "this article",
    "point 5 of the plan",
    "Common Article 3",
    "Article 3 common to the four Conventions of Geneva",
    "Recital",
    "recital of facts",
    "article I wrote",
    "the articles 26 November 2001",
  ])("but no place in %j", (text) => {
    expect(places(text)).toBe("");
  });
});
