import { describe, expect, test } from "vitest";
import { findEventClaims } from "../../../src/ingest/audit/event-claims.ts";
import { quayStatements } from "./quay-register.ts";

/** "quay adopted 1994" for each claim of a sentence. */
function claims(sentence: string): readonly string[] {
  return quayStatements(sentence).flatMap((statement) =>
    findEventClaims(statement).map(
      ({ instrument, kind, dates }) => `${instrument} ${kind} ${dates.join("+")}`,
    ),
  );
}

describe("findEventClaims takes a date behind its event", () => {
  test.each([
    "in 1994",
    "since 1994",
    "late 1994",
    "early 1994",
    "mid 1994",
    "in the year 1994",
    "(1994)",
    ", 1994",
    ": 1994",
    "– 1994",
    "en 1994",
    "by the Council at its second session, in Porto, in 1994",
  ])("over “%s”", (words) => {
    expect(claims(`The Quay Convention was adopted ${words}.`)).toEqual(["quay adopted 1994"]);
  });

  test.each([
    "after 1994",
    "before 1994",
    "and in 1994 it fell",
    "but in 1994 it fell",
    "et en 1994 it fell",
    "for Peru in 1994",
    "pour Peru in 1994",
    "para Peru in 1994",
    "as regards Peru in 1994",
    "in respect of Peru in 1994",
    "with respect to Peru in 1994",
    "with regard to Peru in 1994",
    "; in 1994",
    "in 1994 for Peru",
    "in 1994 pour Peru",
    "in 1994 para Peru",
    "(in 1994) for Peru",
    `by ${"very ".repeat(30)}many in 1994`,
  ])("and not over “%s”", (words) => {
    expect(claims(`The Quay Convention was adopted ${words}.`)).toEqual([]);
  });

  test("though it was opened for signature, which is for no one party", () => {
    expect(claims("The Quay Convention was adopted for signature in 1994.")).toEqual(["quay adopted 1994"]);
  });

  test("and leaves a date behind the next event to that", () => {
    expect(claims("The Quay Convention was adopted and entered into force in 1997.")).toEqual([
      "quay inForce 1997",
    ]);
  });
});

describe("findEventClaims takes a date before its event", () => {
  test.each(["On 8 November 1994", "In 1994", "Le 8 November 1994", "En 1994", "1994,", "(1994)"])(
    "that begins the sentence: “%s”",
    (begin) => {
      expect(claims(`${begin} the Quay Convention was adopted.`)).toHaveLength(1);
    },
  );

  test.each([
    "After 1994 the Quay Convention was adopted.",
    "In 1994 for Peru the Quay Convention was adopted.",
    "In 1994; the Quay Convention was adopted.",
    `In 1994 ${"so they say ".repeat(12)} the Quay Convention was adopted.`,
    "For Peru in 1994 the Quay Convention was adopted.",
    "Pour Peru, the Quay Convention was adopted in 1994.",
    "Para Peru, the Quay Convention was adopted in 1994.",
  ])("and not in %.60j", (sentence) => {
    expect(claims(sentence)).toEqual([]);
  });
});

describe("findEventClaims joins dates", () => {
  test.each(["and", "or", "to", "et", "y", "a", "al", "au", "-", "–"])("by “%s”", (joint) => {
    const sentence = `The Quay Convention was adopted on 8 November 1994 ${joint} 23 November 1994.`;
    expect(claims(sentence)).toEqual(["quay adopted 1994-11-08+1994-11-23"]);
  });

  test.each(["but", "not", ", then", "and by", ";"])("and not by “%s”", (joint) => {
    const sentence = `The Quay Convention was adopted on 8 November 1994 ${joint} 23 November 1994.`;
    expect(claims(sentence)).toEqual(["quay adopted 1994-11-08"]);
  });

  test("also before the event", () => {
    expect(claims("On 8 November 1994 and 23 November 1994 the Quay Convention was adopted.")).toEqual([
      "quay adopted 1994-11-08+1994-11-23",
    ]);
  });
});
