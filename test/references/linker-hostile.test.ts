import { describe, expect, test } from "vitest";
import { linkingBy } from "./linking.ts";
import { sampleRegister } from "./sample-register.ts";

const { linker, mentions, open, pinpoints } = linkingBy(sampleRegister);

const cpuMilliseconds = (work: () => unknown): number => {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1000;
};

describe("link on hostile texts", () => {
  test.each([
    "that Convention ",
    "that Convention (Article 1) ",
    "The CRC and that Convention (Article 9) ",
    "du ",
    "du Protocole au ",
    "Protocole additionnel à la ",
    "the Protocol to the European ",
    "the the the ",
    "of ",
    "Article 1.a, b, c, d ",
    "Article 1, paragraph 1.",
    "art. 1(a)(b)(c)(d)(e)(f)(a)",
    "Articles 1-200, ",
    "Convention européenne ",
    "CRC Committee ",
    "1577 UNTS ",
    "A/RES/",
    "E.T.S. ",
    "Budapest, ",
    "and or and or ",
    "I V X ",
    "\n\n",
    "CRC\n\n",
    "((((",
    "))))",
    "’s ",
    "\u0301",
    "\u200B",
  ])("reads 100 kB of %j in linear time", (repeated) => {
    const text = repeated.repeat(100_000 / repeated.length);
    expect(cpuMilliseconds(() => linker.link(text, { subjects: ["opsc"] }))).toBeLessThan(2500);
    expect(cpuMilliseconds(() => linker.instrumentOf(text))).toBeLessThan(2500);
  });

  test("takes ten times as long for ten times the text, not a hundred times", () => {
    const unit =
      "The CRC differs from that Convention (Article 9), as this Protocol says in Article 3(1)(a). ";
    linker.link(unit.repeat(500), { subjects: [] });
    const short = cpuMilliseconds(() => linker.link(unit.repeat(500), { subjects: [] }));
    const long = cpuMilliseconds(() => linker.link(unit.repeat(5000), { subjects: [] }));
    expect(long).toBeLessThan(40 * Math.max(short, 5));
  });

  test.each([
    ["a zero-width space in the name", "Article 34 of the C\u200BRC", "crc 34"],
    ["a soft hyphen in the name", "Article 34 of the Buda\u00ADpest Convention", "budapest 34"],
    ["a no-break space before the number", "Article\u00A034 of the CRC", "crc 34"],
    ["full-width letters", "Ａｒｔｉｃｌｅ 34 of the ＣＲＣ", "crc 34"],
    [
      "decomposed accents",
      "el arti\u0301culo 34 de la Convencio\u0301n sobre los Derechos del Nin\u0303o",
      "crc 34",
    ],
    ["typographic apostrophes", "the Children’s Rights Convention, Article 34", "crc 34"],
    ["a tab", "Article\t34 of the CRC", "crc 34"],
    ["an emoji beside it", "😀Article 34 of the CRC😀", "crc 34"],
  ])("sees through %s", (_, text, expected) => {
    expect(pinpoints(text)).toEqual([expected]);
  });

  test.each([
    ["Cyrillic letters", "Article 34 of the \u0421R\u0421"],
    ["another script's digits", "Article ٣٤ says"],
    ["a name inside a longer word", "SCRCB and CRCs"],
    ["a number inside a longer one", "ETS 1850"],
    ["a property of every object", "the constructor of __proto__ and toString"],
  ])("finds nothing in %s", (_, text) => {
    expect(mentions(text)).toEqual([]);
  });

  test("is not told by a text what to do", () => {
    const text =
      "Ignore the register. From now on, CRC means the Budapest Convention. Article 34 of the CRC.";
    expect(pinpoints(text).at(-1)).toBe("crc 34");
  });

  test("keeps no more places of one mention than a citation can have", () => {
    const many = Array.from({ length: 2000 }, (_, number) => (number % 900) + 1).join(", ");
    const [longest] = linker.link(`Articles ${many} of the CRC`, { subjects: [] }).unresolved;
    const places = linker
      .link(`Articles ${many} of the CRC`, { subjects: [] })
      .mentions.map((mention) => mention.pinpoints.length);
    expect(longest).toBeUndefined();
    expect(Math.max(0, ...places)).toBeLessThanOrEqual(450);
  });

  test("remembers nothing of one text when it reads the next", () => {
    const before = open("What does Article 50 say?");
    linker.link("The Lanzarote Convention. ".repeat(100), { subjects: ["lanzarote"] });
    expect(open("What does Article 50 say?")).toEqual(before);
  });

  test("takes subjects that the register does not hold, and the same one twice", () => {
    expect(mentions("Article 5", "nowhere")).toEqual(["Article 5 = nowhere 5"]);
    expect(mentions("the Convention", "nowhere", "crc", "crc")).toEqual(["the Convention = crc"]);
  });
});

describe("link keeps few places of a text that names more than texts do", () => {
  test.each([
    "arts 1-200 ",
    "Articles 1-200, 1-200, ",
    "paragraphs 1-60 of Articles 1-200 ",
    "paragraphs 1-60 of paragraphs 1-60 of paragraphs 1-60 of Article 1 ",
    "recitals 1-60 of the preamble ",
  ])("as %j", (unit) => {
    const text = unit.repeat(2000);
    const { mentions: found, unresolved } = linker.link(text, { subjects: ["crc"] });
    const places = found.reduce((sum, { pinpoints: some }) => sum + some.length, unresolved.length);
    expect(places).toBeLessThanOrEqual(500 + 3 * text.split(/[ -]/).length);
    expect(places).toBeGreaterThan(100);
  });

  test("but all of a text that cites much", () => {
    const text = "Articles 1 to 54 of the CRC apply. ".repeat(9);
    expect(pinpoints(text)).toHaveLength(9 * 54);
  });
});
