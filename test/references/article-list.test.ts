import { describe, expect, test } from "vitest";
import { formatArticle } from "../../src/domain/pinpoint.ts";
import { type ListForm, readArticleList } from "../../src/references/article-list.ts";
import { LabelCursor } from "../../src/references/label-cursor.ts";

/** The articles at the beginning of a text, and what is left unread. */
function read(text: string, form: Partial<ListForm> = {}): string {
  const cursor = new LabelCursor(text, 0);
  const places = readArticleList(cursor, { isList: true, isCapital: true, ...form });
  return `${places.map(formatArticle).join(" ")} |${text.slice(cursor.position)}`;
}

describe("readArticleList", () => {
  test.each([
    ["2 of", "2 | of"],
    ["2, 3 and 5 of", "2 3 5 | of"],
    ["2 to 4", "2 3 4 |"],
    ["2–4, 9", "2 3 4 9 |"],
    ["2(1) to 4", "2(1) 4 |"],
    ["2 bis and 2 ter", "2 bis 2 ter |"],
    ["2bis(1)", "2 bis(1) |"],
    ["3a and 3b", "3(a) 3(b) |"],
    ["premier et 2", "1 2 |"],
    ["1er, al. 2", "1(2) |"],
    ["IV to VI of", "4 5 6 | of"],
    ["I and II", "1 2 |"],
    ["5/6", "5 6 |"],
    ["5 as well as 6", "5 6 |"],
    ["2, the third", "2 |, the third"],
    ["2 and the", "2 | and the"],
    ["2, 26 November", "2 |, 26 November"],
    ["6 to 2", "6 2 |"],
    ["323-1 of", " | of"],
    ["323-1 to 323-7", " | to 323-7"],
    ["primero y segundo", "1 2 |"],
    ["5 to Article 7", "5 6 7 |"],
    ["1 to 999", "1 999 |"],
    ["0", " |0"],
    ["1000", " |1000"],
    ["mix", " |mix"],
    ["", " |"],
  ])("of %j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("takes only a dash for more than one article after the singular", () => {
    expect(read("2 and 3", { isList: false })).toBe("2 | and 3");
    expect(read("2 to 4", { isList: false })).toBe("2 | to 4");
    expect(read("2-4", { isList: false })).toBe("2 3 4 |");
  });

  test.each([
    ["35 – 24/7 Network", "35 | – 24/7 Network"],
    ["9 – 18 years", "9 | – 18 years"],
    ["9 - 11", "9 10 11 |"],
    ["9 – 11 of it", "9 10 11 | of it"],
    ["9-11 of", "9 10 11 | of"],
    ["323-1", " |"],
  ])("tells the dash of a range from that of a title and of a number in %j", (text, expected) => {
    expect(read(text, { isList: false })).toBe(expected);
  });

  test("takes more after the singular where the text says so otherwise", () => {
    expect(read("2 to Article 4", { isList: false })).toBe("2 3 4 |");
    expect(read("2 and 3 of the Convention", { isList: false })).toBe("2 3 | of the Convention");
    expect(read("2 and 3(1) of Treaty X", { isList: false })).toBe("2 3(1) | of Treaty X");
    expect(read("2 and 3 of them", { isList: false })).toBe("2 | and 3 of them");
    expect(read("2 and 5 September", { isList: false })).toBe("2 | and 5 September");
  });

  test("takes a lone capital letter for a numeral only behind a capital word", () => {
    expect(read("V of", { isCapital: false })).toBe(" |V of");
    expect(read("IV of", { isCapital: false })).toBe("4 | of");
  });

  test("ends a list that is no citation any more", () => {
    const [places = ""] = read(Array.from({ length: 600 }, (_, at) => (at % 900) + 1).join(", ")).split(" |");
    expect(places.split(" ")).toHaveLength(250);
  });
});
