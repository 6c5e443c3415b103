import { describe, expect, test } from "vitest";
import { dropTrailer, isDebris, isLinkListLead } from "../../src/ingest/web-debris.ts";

describe("isDebris", () => {
  test.each([
    "Read more about it here.",
    "Read more »",
    "Latest news",
    "RELATED ARTICLES:",
    "Click here to open the report",
    "Share this article",
    "En savoir plus",
    "Dernières actualités",
    "Leer más",
    "Últimas noticias",
  ])("finds %j", (line) => {
    expect(isDebris(line)).toBe(true);
  });

  test.each([
    "More news came from the court in The Hague today.",
    "Related acts are criminalised by Article 5.",
    "Read the Convention.",
    "Home Office guidance",
    "Print media are covered",
    "For more information, see Article 5.",
    "Learn more about how the treaty came to be written and why so many states have signed it",
  ])("leaves %j", (line) => {
    expect(isDebris(line)).toBe(false);
  });
});

describe("isLinkListLead", () => {
  test("finds leads in three languages and leaves what says more", () => {
    const leads = [
      "More information here:",
      "Related links",
      "Pour plus d’informations :",
      "Más información:",
    ];
    expect(leads.map(isLinkListLead)).toEqual([true, true, true, true]);
    expect(isLinkListLead("More information is given in the explanatory report:")).toBe(false);
  });
});

describe("dropTrailer", () => {
  test("parts a closing sentence that only points elsewhere", () => {
    expect(dropTrailer("It met in May. Read more here.")).toEqual({
      text: "It met in May.",
      debris: "Read more here.",
    });
    expect(dropTrailer("He said “yes.” Read more")).toEqual({ text: "He said “yes.”", debris: "Read more" });
  });

  test("keeps every other paragraph whole", () => {
    for (const paragraph of ["It met in May. It adjourned.", "Read more.", "", "No stop"]) {
      expect(dropTrailer(paragraph)).toEqual({ text: paragraph, debris: null });
    }
  });
});
