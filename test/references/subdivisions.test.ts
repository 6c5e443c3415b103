import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LabelCursor } from "../../src/references/label-cursor.ts";
import { readSubdivisions } from "../../src/references/subdivisions.ts";

/** The places behind an article's number, and what is left unread. */
function read(text: string): string {
  const cursor = new LabelCursor(text, 0);
  const places = readSubdivisions(cursor).map((labels) => labels.join("."));
  return `${places.join(" ")} | ${text.slice(cursor.position)}`;
}

describe("readSubdivisions reads labels in brackets", () => {
  test.each([
    ["(1)(c) of", "1.c |  of"],
    ["(1) (c) of", "1.c |  of"],
    ["(1)(b)(iii)(A)", "1.b.iii.a | "],
    ["(aa)(bb)", "aa.bb | "],
    ["(1), (2) and (4).", "1 2 4 | ."],
    ["(1)–(3)", "1 2 3 | "],
    ["(1) to (3)", "1 2 3 | "],
    ["(a) à (c)", "a b c | "],
    ["(1)(a) and (b), (2)(c)", "1.a 1.b 2.c | "],
    ["(1)(a); (b)", "1.a 1.b | "],
    ["(1) & (2)", "1 2 | "],
    ["(1)(a), (2)", "1.a 2 | "],
    ["(a)(1) and (2)", "a.1 a.2 | "],
    ["(3)-(1)", "3 1 | "],
  ])("in %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["(ICT)", "(the matter)", "(ab)", "(123)", "()", "(1", "( 1 )", "[1]", "(-1)"])(
    "and no label in %j",
    (text) => {
      expect(read(text)).toBe(` | ${text}`);
    },
  );
});

describe("readSubdivisions reads labels by their names", () => {
  test.each([
    [", paragraph 1, of", "1 | , of"],
    [" paragraph 1(a)", "1.a | "],
    [", paragraphs 1 and 2", "1 2 | "],
    [", paragraphs 1 to 3", "1 2 3 | "],
    [", paragraphs 1, 2 and 4, of", "1 2 4 | , of"],
    [", paragraphs 1 and a third", "1 |  and a third"],
    [", paragraphs 1.a and 2.b of", "1.a 2.b |  of"],
    [", paragraphs a.i or ii above", "a.i a.ii |  above"],
    [" (para. 2) of", "2 |  of"],
    [", first paragraph, of", "1 | , of"],
    [", párrafo primero", "1 | "],
    [", alinéa premier, point a)", "1.a | "],
    [", third party", " | , third party"],
    [", para. 2", "2 | "],
    [", paras 2 and 3", "2 3 | "],
    [", sub-paragraph (b)", "b | "],
    [", subparagraph b", "b | "],
    [", paragraph 1, subparagraph (b), point (ii)", "1.b.ii | "],
    [", point a) of", "a |  of"],
    [" § 1", "1 | "],
    [" §§ 1 and 2", "1 2 | "],
    [" §2 b)", "2.b | "],
    [", paragraphe 1, alinéa b)", "1.b | "],
    [", al. 2", "2 | "],
    [", lettre c", "c | "],
    [", apartado 1, letra b)", "1.b | "],
    [", ap. 1", "1 | "],
    [", inc. b)", "b | "],
    [", párr. 3", "3 | "],
    [", incisos a) y b)", "a b | "],
    [", lit. b", "b | "],
    [", letter b", "b | "],
  ])("in %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    [", paragraph one"],
    [", points out that"],
    [", point a party makes"],
    [", para military"],
    [", al fin"],
    [", ap 1"],
    [", inc of"],
    [", literature 1"],
    [", paragraph\n\n\n1"],
    [" and paragraph 2"],
  ])("and none in %j", (text) => {
    expect(read(text)).toBe(` | ${text}`);
  });

  test("does not take a number for a label of the singular's list", () => {
    expect(read(", paragraph 1, 7 and 9")).toBe("1 | , 7 and 9");
    expect(read(", paragraphs 1, 7 and 9")).toBe("1 7 9 | ");
  });
});

describe("readSubdivisions reads labels behind stops", () => {
  test.each([
    [".1", "1 | "],
    [".1.c of", "1.c |  of"],
    [".d, and", "d | , and"],
    [".1.a) del Convenio", "1.a |  del Convenio"],
    [".1.a) says", "1.a | ) says"],
    [".1.b, d, e and f.", "1.b 1.d 1.e 1.f | ."],
    [".1.b–d of", "1.b 1.c 1.d |  of"],
    [". The next", " | . The next"],
    [".5th", " | .5th"],
    [".abc", " | .abc"],
    [".1.b and a state", "1.b |  and a state"],
    [".1.b and c states", "1.b |  and c states"],
    [".1.c and a of", "1.c |  and a of"],
  ])("in %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("readSubdivisions has bounds", () => {
  test("goes no deeper than instruments divide their articles", () => {
    expect(read("(1)(1)(1)(1)(1)(1)(1)(1)")).toBe("1.1.1.1.1.1 | (1)(1)");
  });

  test("stops a list that is too long for a citation", () => {
    const [places] = read(`(1)${", (2)".repeat(500)}`).split(" | ");
    expect(places?.split(" ").length).toBeLessThanOrEqual(61);
  });

  test("reads whatever list of places is written out, back to the same places", () => {
    const label = fc.constantFrom("a", "b", "c", "d");
    const place = fc.tuple(fc.integer({ min: 1, max: 20 }), label);
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const text = places.map(([number, letter]) => `(${number})(${letter})`).join(", ");
        expect(read(text)).toBe(`${places.map((labels) => labels.join(".")).join(" ")} | `);
      }),
    );
  });
});
