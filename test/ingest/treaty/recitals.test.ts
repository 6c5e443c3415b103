import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRecital, splitRecitals } from "../../../src/ingest/treaty/recitals.ts";

describe("splitRecitals", () => {
  it("parts parties, recitals and the handing over", () => {
    expect(
      splitRecitals(
        "The harbour States, Considering that ports keep data; Convinced that these need care, Noting the Basel, Bern and Geneva plans; Have agreed as follows:",
      ),
    ).toEqual([
      "The harbour States,",
      "Considering that ports keep data;",
      "Convinced that these need care,",
      "Noting the Basel, Bern and Geneva plans;",
      "Have agreed as follows:",
    ]);
  });

  it.each([
    [
      "Les États signataires, Considérant que les ports gardent des données; Désireux de les protéger, Sont convenus de ce qui suit:",
      4,
    ],
    [
      "Los Estados firmantes, Considerando que los puertos guardan datos; Teniendo presente su valor, Han convenido en lo siguiente:",
      4,
    ],
  ])("reads French and Spanish: %s", (preamble, count) => {
    expect(splitRecitals(preamble)).toHaveLength(count);
  });

  it("leaves a text without recitals whole", () => {
    const text = "Ports keep data, lists, and the names of ships; they keep them long.";
    expect(splitRecitals(text)).toEqual([text]);
  });

  it("loses and doubles no word", () => {
    const piece = fc.constantFrom("; ", ", ", " ", "Considering", "that", "Have agreed", "Ports", "–", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        expect(splitRecitals(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("isRecital", () => {
  it.each(["Considering that", "Recognising the value", "Reconnaissant l'intérêt", "Teniendo en cuenta"])(
    "takes %j",
    (text) => {
      expect(isRecital(text)).toBe(true);
    },
  );

  it.each(["The member States", "Consideration is due", "considering", "Notions"])("leaves %j", (text) => {
    expect(isRecital(text)).toBe(false);
  });
});
