import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStatements } from "../../../src/ingest/audit/check-statements.ts";
import { quayContext, quayText } from "./quay-register.ts";

const faulty = `# Guide

- Convention on Quays or on the Safe Mooring of Small Vessels in Tidal Harbours (1997)

  It was adopted in 1993. The Quay Convention has 14 articles.

  - Citation: ETS No 151

- Pilots Protocol (2022)

  The Pilots Protocol had not entered into force as of December 2022.
`;

describe("checkStatements", () => {
  test("finds what is wrong in headings, entries and sentences, by every check", () => {
    const found = checkStatements(quayText(faulty, { id: "guide", asOf: "2022-12" }), quayContext());
    expect(found.map(({ kind, words }) => `${kind} ${words}`).toSorted()).toEqual([
      "aged The Pilots Protocol had not entered into force as of December 2022.",
      "count 14 articles",
      "date Convention on Quays or on the Safe Mooring of Small Vessels in Tidal Harbours (1997)",
      "date adopted in 1993",
      "series ETS No 151",
      "title Convention on Quays or on the Safe Mooring of Small Vessels in Tidal Harbours",
    ]);
  });

  test("gives every finding with its words at its place, and what it is about", () => {
    const text = quayText(faulty, { id: "guide", asOf: "2022-12" });
    for (const { documentId, span, words, about, problem, remedy } of checkStatements(text, quayContext())) {
      expect(documentId).toBe("guide");
      expect(text.document.text.slice(span.start, span.end)).toBe(words);
      expect(["quay", "pilots"]).toContain(about?.instrument);
      expect(problem).toMatch(/^[A-Z“].*\.$/u);
      expect(remedy).toMatch(/^[A-Z].*[.”]$/u);
    }
  });

  test("gives findings with their words at their place for whatever a text is made of", () => {
    const piece = fc.constantFrom(
      ..."The Quay Convention|Pilots Protocol|Lamp Convention|was adopted|entered into force|on 1 July 1999|in 2001|(1997)|ETS No 151|CETS No 230".split(
        "|",
      ),
      ..."has 14 articles|had 33 parties|on 10 March 2025|as of|not|there is no UN treaty on lamps|will be held|and|, which|.|\n\n|\n- |\n## |(|“|à ce jour".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = quayText(pieces.join(" "), { id: "guide", asOf: "2022-04" });
        for (const { span, words } of checkStatements(text, quayContext("2026-11-21"))) {
          expect(words).not.toBe("");
          expect(text.document.text.slice(span.start, span.end)).toBe(words);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("finds nothing in a text that says nothing wrong", () => {
    const sound =
      "# Guide\n\n## Quay Convention (1994)\n\nIt was adopted on 8 November 1994 and has 12 articles (ETS No 150).";
    expect(checkStatements(quayText(sound), quayContext("2026-11-21"))).toEqual([]);
  });
});
