import { describe, expect, test } from "vitest";
import { findEvents } from "../../../src/ingest/audit/event-forms.ts";
import { findEventSubject } from "../../../src/ingest/audit/event-subject.ts";
import { quayStatements } from "./quay-register.ts";

/** What the first event of a sentence happened to. */
function subject(sentence: string, previous: string | null = null): string | undefined {
  const [statement] = quayStatements(sentence);
  const [event] = findEvents(sentence);
  if (!statement || !event) throw new Error(`no event in ${sentence}`);
  return findEventSubject(statement, event, previous === null ? null : { instrument: previous, end: 0 });
}

describe("findEventSubject", () => {
  test.each([
    ["The Quay Convention was adopted.", "quay"],
    ["The Quay Convention, which has been adopted, is old.", "quay"],
    ["The Quay Convention (1994) entered into force.", "quay"],
    ["Cite it as Quay Convention (adopted in 1994).", "quay"],
    ["They adopted the Pilots Protocol.", "pilots"],
    ["The Quay Convention (ETS No 150) was adopted.", "quay"],
    ["The Quay Convention needed five ratifications and has been adopted.", "quay"],
    ["The adoption of the Quay Convention was quick.", "quay"],
    ["The entry into force of the Pilots Protocol is far.", "pilots"],
  ])("of %j is %s", (sentence, instrument) => {
    expect(subject(sentence)).toBe(instrument);
  });

  test.each([
    "A law under the Quay Convention was adopted.",
    "The Quay Convention is old; a law was adopted.",
    "The Quay Convention and the Lamp Convention, of which nobody knows when the younger one was adopted, are old.",
    "The Quay Convention, although nothing was ever adopted, is old.",
    "A law was adopted.",
    "The report to the Quay Convention (ETS No 150) was adopted.",
    "The Quay Convention has a committee whose rules were adopted.",
  ])("of %j is not certain", (sentence) => {
    expect(subject(sentence)).toBeUndefined();
  });

  test("is the name behind an event that begins the sentence", () => {
    expect(subject("In force since 1997, the Quay Convention is old.")).toBe("quay");
    expect(subject("Opened for signature in Porto in 1994, the Quay Convention is old.")).toBe("quay");
    expect(subject("Adopted in a hurry. The Quay Convention is old.")).toBeUndefined();
    expect(subject("It was adopted under the Quay Convention.")).toBeUndefined();
  });

  test("is the subject of the text around where the sentence names no other", () => {
    const under = (line: string) => {
      const statement = quayStatements(`# Guide\n\n## Quay Convention\n\n${line}`).at(-1);
      const [event] = findEvents(line);
      return statement && event && findEventSubject(statement, event, null);
    };
    expect(under("It was adopted in 1994.")).toBe("quay");
    expect(under("Adopted in 1994 (ETS No 150)")).toBe("quay");
    expect(under("It was adopted together with the Pilots Protocol.")).toBeUndefined();
    expect(under("Rules were adopted in 1994.")).toBeUndefined();
  });

  test("is that of the event before where only little words lead on from it", () => {
    expect(subject(", and was adopted in 1994.", "quay")).toBe("quay");
    expect(subject("and their rules were adopted in 1994.", "quay")).toBeUndefined();
  });
});
