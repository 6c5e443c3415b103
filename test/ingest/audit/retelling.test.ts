import { describe, expect, test } from "vitest";
import { isAttributed, isRetold } from "../../../src/ingest/audit/retelling.ts";

describe("isAttributed", () => {
  test.each([
    "The library guide of December 2022 cites it as E.T.S. 224.",
    "The guide, too, had reported that it was not in force.",
    "Some sources give 2025 as the year.",
    "An encyclopaedia article dates it to 2011.",
    "This text retells a news article.",
  ])("knows that %j tells what another text says", (sentence) => {
    expect(isAttributed(sentence)).toBe(true);
    expect(isRetold(sentence)).toBe(true);
  });

  test.each([
    "It is not in force.",
    "The Convention was adopted in 2001.",
    "There is no treaty on it.",
    "This guide is long; the Convention says little.",
    "",
  ])("knows that %j does not", (sentence) => {
    expect(isAttributed(sentence)).toBe(false);
  });
});

describe("isRetold", () => {
  test.each([
    "The year is 2000 and not 2001.",
    "2001 is wrong.",
    "It is 2000 rather than 2001.",
    "Dates differ: it differs.",
  ])("knows that %j sets something right", (sentence) => {
    expect(isRetold(sentence)).toBe(true);
  });

  test("knows a plain statement", () => {
    expect(isRetold("The Convention was adopted in 2001.")).toBe(false);
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["guide ", "sources and ", "encyclopaedia ", "not ", "mistake"])
      isRetold(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
