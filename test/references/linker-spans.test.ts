import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import { containsSpan } from "../../src/domain/span.ts";
import { createLinker, type LinkContext } from "../../src/references/linker.ts";
import { formsRegister } from "./forms-register.ts";

const linker = createLinker(formsRegister);

/** Every word and sign that the grammar reads, in no order that makes sense. */
const piece = fc.constantFrom(
  ..."Article article art. Articles arts sections Rule paragraph paragraphs sub-paragraph point §".split(" "),
  ..."alinéa inciso letra párrafo artículo l'article Preamble recital considérant Annex Anexo".split(" "),
  ..."1 2 10 34 100 999 0 II iv XIV 2bis a b) (c) (ii) 1.a .b a.ii (1)(a) 3(1)(c) premier first second".split(
    " ",
  ),
  ..."to through and or , ; . – à al y et of de du del the this present that same above dudit common".split(
    " ",
  ),
  ..."Convention Protocol CRC OPSC Budapest ibid. ETS No. 185 UNTS A/RES/74/247 Directive 2013/40/EU (EU)".split(
    " ",
  ),
  "\n",
  "\n\n",
  "\u00A0",
  "\u200B",
  "\u0301",
  ..."( ) ’s é 😀 « »".split(" "),
);
const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "", ", ")), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(""));
const anyContext: fc.Arbitrary<LinkContext> = fc
  .tuple(
    fc.subarray(["opsc", "crc", "budapest", "gdpr", "gge-2015"]),
    fc.constantFrom(
      undefined,
      { instrument: "crc", article: "9", subdivisions: [] },
      { instrument: "budapest", article: "6", subdivisions: ["1", "a"] },
    ),
  )
  .map(([subjects, article]) => ({ subjects, ...(article && { article }) }));

describe("link, of any text in any context,", () => {
  test("keeps spans inside the text, in order, apart, and at the edges of what is read", () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        let end = 0;
        for (const { span } of linker.link(text, context).mentions) {
          expect(span.start, text).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          const words = text.slice(span.start, span.end);
          expect(words.trim()).toBe(words);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("names only places that the domain can write and read back", () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        for (const { pinpoints } of linker.link(text, context).mentions) {
          expect(pinpoints.length).toBeGreaterThan(0);
          for (const pinpoint of pinpoints) {
            expect(parsePinpoint(formatPinpoint(pinpoint)), text).toEqual(pinpoint);
            expect(formsRegister.find(pinpoint.instrument)).toBeDefined();
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("leaves open only what it has not resolved, inside the text, with candidates of the register", () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const { mentions, unresolved } = linker.link(text, context);
        for (const { span, candidates } of unresolved) {
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(candidates.length, text).not.toBe(1);
          expect(mentions.some((mention) => containsSpan(mention.span, span))).toBe(false);
          expect(candidates.every((id) => formsRegister.find(id) !== undefined)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("never throws on strings that are no text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), anyContext, (text, context) => {
        const { mentions } = linker.link(text, context);
        expect(mentions.every(({ span }) => span.start >= 0 && span.end <= text.length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
