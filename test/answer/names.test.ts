import { describe, expect, test } from "vitest";
import { findCountries, findNames, isName, opensName } from "../../src/answer/names.ts";

function nameIn(text: string, words: string): boolean {
  const start = text.indexOf(words);
  return isName(text, { start, end: start + words.length });
}

describe("isName", () => {
  test.each([
    ["When did Japan ratify it?", "Japan", true],
    ["when did japan ratify it?", "japan", true],
    ["What did Brandolino say?", "Brandolino", true],
    ["Brandolino said what?", "Brandolino", false],
    ["EFF on privacy", "EFF", true],
    ["What is cybercrime?", "cybercrime", false],
    ["What Is Meant By Cybercrime", "Cybercrime", false],
    ["It ended. Cybercrime began.", "Cybercrime", false],
    ["Is it so: Cybercrime?", "Cybercrime", false],
    ["WHAT DID JAPAN SIGN?", "JAPAN", true],
    ["WHAT DID BRANDOLINO SIGN?", "BRANDOLINO", false],
    ["¿Brandolino?", "Brandolino", false],
    ["McCarthy said what?", "McCarthy", true],
    ["What of the Internet?", "Internet", false],
    ["What does this Convention say?", "Convention", false],
    ["What did Élodie say?", "Élodie", true],
    ["What of côte d’ivoire?", "côte d’ivoire", true],
  ])("in %j, %s: %s", (text, words, expected) => {
    expect(nameIn(text, words)).toBe(expected);
  });
});

describe("opensName", () => {
  test.each([
    ["Malabo Convention in force?", "Malabo", true],
    ["Malabo in force?", "Malabo", false],
    ["malabo Convention in force?", "malabo", false],
    ["The Malabo Convention", "Malabo", false],
    ["Malabo", "Malabo", false],
  ])("in %j, %s: %s", (text, words, expected) => {
    const start = text.indexOf(words);
    expect(opensName(text, { start, end: start + words.length }, [])).toBe(expected);
  });

  test("takes no word before what is spoken for: “Explain Article 34”", () => {
    const text = "Explain Article 34";
    expect(opensName(text, { start: 0, end: 7 }, [{ start: 8, end: 18 }])).toBe(false);
    expect(opensName(text, { start: 0, end: 7 }, [])).toBe(true);
  });
});

describe("findCountries", () => {
  test.each([
    ["Papua New Guinea and New Zealand", ["Papua New Guinea", "New Zealand"]],
    ["the UK, the USA and South Korea", ["UK", "USA", "South Korea"]],
    ["Côte d’Ivoire or Guinea-Bissau", ["Côte d’Ivoire", "Guinea-Bissau"]],
    ["Bosnia and Herzegovina, Trinidad and Tobago", ["Bosnia and Herzegovina", "Trinidad and Tobago"]],
    ["Myanmar, the Congo", ["Myanmar", "Congo"]],
    ["Chile, Chile.", ["Chile", "Chile"]],
    ["It was ratified by Serbia and Japan.", ["Serbia", "Japan"]],
    ["Has the United States signed it?", ["United States"]],
    ["has south africa joined", ["south africa"]],
    ["State parties are obligated", []],
    ["the General Assembly of the UN voted", []],
    ["the European Union", []],
    ["it concerns us all", []],
  ])("%j: %j", (text, expected) => {
    expect(findCountries(text).map((span) => text.slice(span.start, span.end))).toEqual(expected);
  });
});

describe("findNames", () => {
  const namesIn = (text: string) => findNames(text).map(({ start, end }) => text.slice(start, end));

  test.each([
    ["What does the Digital Services Act require?", ["Digital Services Act"]],
    ["What did the European Court of Human Rights decide?", ["European Court of Human Rights"]],
    [
      "Who is António Guterres, and who has ever heard of Ana-Maria Moreira?",
      ["António Guterres", "Ana-Maria Moreira"],
    ],
    ["Which article bans spam?", []],
    ["Is the Internet Party in it?", []],
    ["Digital services are cheap.", []],
    ["It ended. Digital Services began.", []],
    ["WHAT DOES THE DIGITAL SERVICES ACT SAY?", []],
    ["", []],
  ])("in %j", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
