import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findEventClaims } from "../../../src/ingest/audit/event-claims.ts";
import { findEvents } from "../../../src/ingest/audit/event-forms.ts";
import { findEventSubject } from "../../../src/ingest/audit/event-subject.ts";
import { quayStatements } from "./quay-register.ts";

/** What the first event of a sentence happened to. */
function subject(sentence: string): string | undefined {
  const [statement] = quayStatements(sentence);
  const [event] = findEvents(sentence);
  if (!statement || !event) throw new Error(`no event in ${sentence}`);
  return findEventSubject(statement, event, null);
}

/** The same of a sentence below a heading that names the Quay Convention. */
function subjectBelow(sentence: string): string | undefined {
  const statement = quayStatements(`# Guide\n\n## Quay Convention\n\n${sentence}`).at(-1);
  const [event] = findEvents(sentence);
  return statement && event && findEventSubject(statement, event, null);
}

describe("findEventSubject takes the name before the verb", () => {
  test.each([
    "and it was",
    "which has been",
    "that was first",
    "was later",
    "had then been",
    "is finally",
    "itself was also",
    "which are",
    "were only",
    ", being",
    "–",
    ":",
    "(1994) was",
    ", the oldest of its kind, was",
    ", which was",
    "qui a été",
    "et est",
    "que fue",
    "y ha sido",
    "se",
  ])("over “%s”", (joint) => {
    const gap = /^[,:]/.test(joint) ? joint : ` ${joint}`;
    expect(subject(`The Quay Convention${gap} adopted in 1994.`)).toBe("quay");
  });

  test.each([
    "has a committee, whose rules were",
    "says which laws are",
    "is long, and its annex was",
    "; a law was",
    "(old) (older) was",
    "'s annex was",
  ])("and not over “%s”", (joint) => {
    const gap = /^[;']/.test(joint) ? joint : ` ${joint}`;
    expect(subject(`The Quay Convention${gap} adopted in 1994.`)).toBeUndefined();
  });

  test.each([
    "to",
    "of",
    "under",
    "on",
    "for",
    "by",
    "with",
    "from",
    "in",
    "after",
    "before",
    "since",
    "against",
    "within",
  ])("and not where it belongs to another noun by “%s”", (preposition) => {
    expect(subject(`A law ${preposition} the Quay Convention was adopted.`)).toBeUndefined();
    expect(subject(`A law ${preposition} Quay Convention was adopted.`)).toBeUndefined();
  });

  test.each(["du", "de la", "au", "à la", "del", "al", "por el", "par cette", "de cet", "to this", "of its"])(
    "and not where “%s” stands before it",
    (words) => {
      expect(subject(`A law ${words} Quay Convention was adopted.`)).toBeUndefined();
    },
  );

  test("over an aside of 160 characters at most", () => {
    const aside = (length: number) => `, ${"x".repeat(length)}, was`;
    expect(subject(`The Quay Convention${aside(140)} adopted.`)).toBe("quay");
    expect(subject(`The Quay Convention${aside(160)} adopted.`)).toBeUndefined();
  });

  test("over all of a sentence that names it alone and at its beginning", () => {
    const rest = "needed five ratifications, which took years, and it has then been adopted";
    expect(subject(`The Quay Convention ${rest}.`)).toBe("quay");
    expect(subject(`Quay Convention ${rest}.`)).toBe("quay");
    expect(subject(`At last the Quay Convention ${rest}.`)).toBeUndefined();
    expect(subject(`The Quay Convention, like the Lamp Convention, ${rest}.`)).toBeUndefined();
    expect(subject(`The Quay Convention ${rest.replace(",", ";")}.`)).toBeUndefined();
  });
});

describe("findEventSubject takes the name behind the verb", () => {
  test.each([
    "They adopted the Pilots Protocol.",
    "They adopted this Pilots Protocol.",
    "The adoption of the Pilots Protocol was quick.",
    "The entry into force of Pilots Protocol is far.",
    "Adoption de la Pilots Protocol.",
    "Entrée en vigueur du Pilots Protocol.",
    "Adopción del Pilots Protocol.",
  ])("in %j", (sentence) => {
    expect(subject(sentence)).toBe("pilots");
  });

  test.each([
    ["is not its own", "They adopted the Pilots Protocol's rules."],
    ["is not its own, in print", "They adopted the Pilots Protocol’s rules."],
    ["stands too far behind", "They adopted with many other and older papers the Pilots Protocol."],
    ["is another's", "They adopted rules under the Pilots Protocol."],
  ])("and not where it %s", (_, sentence) => {
    expect(subject(sentence)).toBeUndefined();
  });

  test("and not of what was signed: that may be a copy", () => {
    expect(subject("It was signed the Pilots Protocol.")).toBeUndefined();
  });

  test.each([
    ["In force since 1997, the Quay Convention is old.", "quay"],
    ["In force since 1997, Quay Convention is old.", "quay"],
    ["En vigueur depuis 1997, la Convention des quais est ancienne.", "quay"],
    ["In force since 1997: the Quay Convention is old.", undefined],
    [`In force since ${"19 and ".repeat(20)}7, the Quay Convention is old.`, undefined],
  ])("after a comma: %.60s", (sentence, instrument) => {
    expect(subject(sentence)).toBe(instrument);
  });
});

describe("findEventSubject takes what the text around is about", () => {
  test.each([
    "Adopted in 1994.",
    "It was adopted in 1994.",
    "First adopted in 1994.",
    "Date of adoption: 1994.",
    "It has been adopted in 1994.",
    "Elle a été adoptée en 1994.",
    "Il est adopté en 1994.",
    "Fue adoptado en 1994.",
  ])("in %j", (sentence) => {
    expect(subjectBelow(sentence)).toBe("quay");
    expect(subject(sentence)).toBeUndefined();
  });

  test.each(["A law was adopted in 1994.", "Its annex was adopted in 1994.", "They adopted it in 1994."])(
    "and not in %j",
    (sentence) => {
      expect(subjectBelow(sentence)).toBeUndefined();
    },
  );
});

test("findEventClaims places every claim within its sentence, with the event and the date in it", () => {
  const piece = fc.constantFrom(
    "The Quay Convention",
    "the Pilots Protocol",
    "was adopted",
    "entered into force",
    "on 8 November 1994",
    "in 2021",
    "and",
    ", which",
    "(ETS No 150)",
    "for Peru",
    "of",
    ";",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 2, maxLength: 12 }), (pieces) => {
      for (const statement of quayStatements(`${pieces.join(" ")}.`)) {
        for (const { span, dates, instrument } of findEventClaims(statement)) {
          const words = statement.document.text.slice(span.start, span.end);
          expect(statement.text).toContain(words);
          expect(words).toMatch(/adopted|into force/);
          expect(words).toMatch(/1994|2021/);
          expect(dates.length).toBeGreaterThan(0);
          expect(["quay", "pilots"]).toContain(instrument);
        }
      }
    }),
    { numRuns: 300 },
  );
});
