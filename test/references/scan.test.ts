import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/references/lexicon.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { scan } from "../../src/references/scan.ts";
import { sampleRegister } from "./sample-register.ts";

const lexicon = createLexicon(sampleRegister);

function read(text: string) {
  const source = new ReferenceText(text);
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(source.start(first), source.end(last));
  const found = scan(source, (position) => lexicon.findName(source, position));
  return {
    names: found.names.map(words),
    pointers: found.pointers.map(words),
    strangers: found.strangers.map(words),
    articles: found.articles.map(({ start, end }) => text.slice(start, end)),
  };
}

describe("scan", () => {
  test("reads names, articles, pointers and strangers side by side", () => {
    expect(read("Article 2(3) of the CRC, this Protocol, the European Convention and Protocol I.")).toEqual({
      names: ["CRC"],
      pointers: ["this Protocol"],
      strangers: ["Convention", "Protocol"],
      articles: ["Article 2(3)"],
    });
  });

  test("takes no words of a name for a pointer", () => {
    expect(read("the Convention on Cybercrime and the 2001 Budapest Convention")).toMatchObject({
      names: ["Convention on Cybercrime", "Budapest Convention"],
      pointers: [],
      strangers: [],
    });
  });

  test("takes no numbers of an article for anything else", () => {
    expect(read("Articles 2, 3 and 5, paragraph 1, this Convention").articles).toEqual([
      "Articles 2, 3 and 5, paragraph 1",
    ]);
  });

  test.each([
    ["Universal Declaration of Human Rights", ["Declaration"]],
    ["the Statute of the Council of Europe", ["Statute"]],
    ["the Constitution", []],
    ["the Penal Code", ["Code"]],
    ["a new code of conduct", []],
    ["a Code of the conduct", []],
    ["a Code of conduct Parties accept", []],
    ["a Code of the Parties", ["Code"]],
    ["Convention européenne d'extradition", ["Convention"]],
    ["Code 5", ["Code"]],
  ])("tells strangers in %j", (text, strangers) => {
    expect(read(text).strangers).toEqual(strangers);
  });
});
