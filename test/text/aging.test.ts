import { describe, expect, test } from "vitest";
import { findAgingWords, speaksOfFuture, speaksOfStatus, statedPosition } from "../../src/text/aging.ts";

describe("findAgingWords", () => {
  test.each([
    ["The session will be held in Vienna.", "ahead", "will be"],
    ["The talks are thought to take three years.", "ahead", "are thought to"],
    ["A treaty is on its way.", "ahead", "on its way"],
    ["To date, three treaties are in force.", "status", "To date"],
    ["It has not entered into force.", "status", "has not entered"],
    ["There is no treaty on it.", "status", "There is no"],
    ["La session aura lieu en mai.", "ahead", "aura lieu"],
    ["Le traité devrait entrer en vigueur.", "ahead", "devrait entrer"],
    ["La sesión se celebrará en mayo.", "ahead", "se celebrará"],
    ["À ce jour, 31 États l'ont ratifié.", "status", "À ce jour"],
    ["Elle n'est pas encore en vigueur.", "status", "pas encore"],
    ["Todavía no está en vigor.", "status", "Todavía no"],
    ["It has 31 parties.", "status", "has 31 parties"],
    ["Ratifications: 31", "status", "Ratifications: 3"],
    ["Peru recently joined.", "recent", "recently"],
    ["Le Pérou a récemment adhéré.", "recent", "récemment"],
  ])("finds in %j what is %s", (words, sort, marked) => {
    const [found] = findAgingWords(words).filter((aging) => aging.sort === sort);
    expect(found && words.slice(found.start, found.end)).toBe(marked);
  });

  test.each([
    "Article 34 protects children.",
    "It entered into force on 1 July 2004.",
    "",
    "A dated list.",
    "There is no paragraph 4.",
    "So far as laws permit",
    "States that have ratified it",
    "Parties may opt out of 20(1)(f).",
    "Five ratifications (Article 10)",
  ])("finds nothing in %j", (words) => {
    expect(findAgingWords(words)).toEqual([]);
  });

  test("gives one sentence as many sorts as it has", () => {
    const words = "So far it has 3 parties, and it will enter into force next year.";
    expect(findAgingWords(words).map(({ sort }) => sort)).toEqual(["ahead", "status"]);
  });
});

test("speaksOfFuture and speaksOfStatus tell what lay ahead from how things stood", () => {
  expect(speaksOfFuture("It is expected to be signed.")).toBe(true);
  expect(speaksOfFuture("It has 3 parties so far.")).toBe(false);
  expect(speaksOfStatus("It has 3 parties so far.")).toBe(true);
  expect(speaksOfStatus("It is expected to be signed.")).toBe(false);
});

describe("statedPosition", () => {
  test.each([
    ["It had not entered into force as of December 2022.", "2022-12"],
    ["It had 81 parties on 25 April 2026.", "2026-04-25"],
    ["As of 2019 it had 3 parties, as of 2021 five.", "2021"],
    ["It entered into force on 1 July 2004.", null],
    ["It was not in force in May 2020.", "2020-05"],
    ["It was adopted in 2001.", null],
  ])("of %j is %j", (words, date) => {
    expect(statedPosition(words)).toBe(date);
  });

  test("is found in linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["as of ", "as of 2001 ", "had 1 of ", "parties 1 ", "    "])
      statedPosition(piece.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
