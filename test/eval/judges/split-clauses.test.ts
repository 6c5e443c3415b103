import { describe, expect, test } from "vitest";
import { splitClauses } from "../../../eval/judges/split-clauses.ts";

describe("splitClauses", () => {
  test("parts at commas, semicolons and words that join, and at sentences", () => {
    const text =
      "A party answers within 24 hours and pays the costs; other cases take 45 days. The ministry informs the court.";
    expect(splitClauses(text)).toEqual([
      "A party answers within 24 hours",
      "and pays the costs",
      " other cases take 45 days.".trim(),
      "The ministry informs the court.",
    ]);
  });

  test("leaves the parts of a list with the clause that they belong to", () => {
    expect(splitClauses("States punish selling, buying, and importing.")).toEqual([
      "States punish selling buying and importing.",
    ]);
  });

  test("parts French and Spanish sentences too", () => {
    expect(splitClauses("Le protocole lie les États et punit les insultes racistes")).toHaveLength(2);
    expect(splitClauses("El protocolo obliga Estados, pero permite ciertas reservas")).toHaveLength(2);
  });

  test("gives nothing for an empty text", () => {
    expect(splitClauses("")).toEqual([]);
  });
});
