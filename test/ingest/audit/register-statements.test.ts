import { describe, expect, test } from "vitest";
import { officialTitle } from "../../../src/domain/instrument.ts";
import { formatPartialDate } from "../../../src/domain/partial-date.ts";
import { shippedRegister } from "../shared-corpus.ts";
import { shownIn } from "./real-statements.ts";

/** The same date some years later. */
function later(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

/** The instruments that the register has a date of, with the name that texts use and the date. */
function dated(event: "adopted" | "opened" | "inForce"): readonly (readonly [string, string])[] {
  return shippedRegister.instruments.flatMap((instrument) => {
    const date = instrument[event]?.date;
    return date === undefined ? [] : [[instrument.shortTitle, date] as const];
  });
}

/** What the audit finds of one kind in a sentence. */
function found(kind: string, sentence: string): readonly string[] {
  return shownIn(sentence).filter((finding) => finding.startsWith(`${kind}: `));
}

describe("of every instrument of the register the audit", () => {
  test.each(dated("adopted"))("knows when the %s was adopted", (name, date) => {
    const sentence = (day: string) => `The ${name} was adopted on ${formatPartialDate(day)}.`;
    expect(found("date", sentence(date))).toEqual([]);
    expect(found("date", sentence(date.slice(0, 4)))).toEqual([]);
    expect(found("date", sentence(later(date, 7)))).toHaveLength(1);
    expect(found("date", sentence(later(date, 7).slice(0, 4)))).toHaveLength(1);
  });

  test.each(dated("opened"))("knows when the %s was opened for signature", (name, date) => {
    const sentence = (day: string) => `On ${formatPartialDate(day)} the ${name} was opened for signature.`;
    expect(found("date", sentence(date))).toEqual([]);
    expect(found("date", sentence(later(date, 7)))).toHaveLength(1);
  });

  test.each(dated("inForce"))("knows when the %s entered into force", (name, date) => {
    const sentence = (day: string) => `The ${name} has been in force since ${formatPartialDate(day)}.`;
    expect(found("date", sentence(date))).toEqual([]);
    expect(found("date", sentence(later(date, 7)))).toHaveLength(1);
  });

  test.each(dated("inForce"))("knows in French and Spanish when the %s entered into force", (name, date) => {
    const year = date.slice(0, 4);
    const wrong = later(date, 7).slice(0, 4);
    expect(found("date", `${name} : entrée en vigueur en ${year}.`)).toEqual([]);
    expect(found("date", `La ${name} est entrée en vigueur en ${wrong}.`)).toHaveLength(1);
    expect(found("date", `El ${name} entró en vigor en ${year}.`)).toEqual([]);
    expect(found("date", `El ${name} entró en vigor en ${wrong}.`)).toHaveLength(1);
  });

  const cited = shippedRegister.instruments.flatMap(({ shortTitle, series }) =>
    series
      .filter((place) => ["ETS", "CETS", "UNTS", "ILM"].includes(place.series) && /\d$/.test(place.text))
      .map(({ text }) => [shortTitle, text] as const),
  );

  test.each(cited)("knows that the %s is %s", (name, citation) => {
    const wrong = citation.replace(/\d+$/, (number) => String(Number(number) + 500).slice(-3));
    expect(found("series", `The ${name} (${citation}) is cited.`)).toEqual([]);
    expect(found("series", `The ${name} (${wrong}) is cited.`)).toHaveLength(1);
  });

  const counted = shippedRegister.instruments.filter(({ articles }) => articles.length > 0);

  test.each(counted.map(({ shortTitle, articles }) => [shortTitle, articles.length] as const))(
    "knows that the %s has %i articles",
    (name, count) => {
      expect(found("count", `The ${name} has ${count} articles.`)).toEqual([]);
      expect(found("count", `The ${name} has ${count + 3} articles.`)).toHaveLength(1);
    },
  );

  const titles = shippedRegister.instruments.filter(({ authenticLanguages }) =>
    authenticLanguages.includes("en"),
  );

  test.each(titles.map((instrument) => [instrument.shortTitle, officialTitle(instrument)] as const))(
    "takes the title of the %s for no changed one of its own or another's",
    (_, title) => {
      expect(found("title", `The treaty is called ${title}.`)).toEqual([]);
      expect(found("title", `# Guide\n\n## ${title}\n\nWords below it.`)).toEqual([]);
    },
  );

  test.each(
    shippedRegister.instruments.map(({ shortTitle, aliases }) => [shortTitle, aliases.en ?? []] as const),
  )("takes the English names of the %s for names", (_, names) => {
    const changed = names.filter((name) => found("title", `The treaty is called ${name}.`).length > 0);
    // One name in the register is there to be understood, and is the title with a word changed.
    expect(changed.filter((name) => !/Racist or Xenophobic/.test(name))).toEqual([]);
  });
});
