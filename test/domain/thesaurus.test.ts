import { describe, expect, test } from "vitest";
import { type Concept, labelsOf } from "../../src/domain/thesaurus.ts";

const grooming: Concept = {
  id: "grooming",
  prefLabel: { en: "solicitation of children", fr: "sollicitation d'enfants", es: "captación de menores" },
  altLabel: { en: ["grooming", "online grooming"], fr: ["grooming", "pédopiégeage"] },
  broader: ["child-sexual-abuse"],
  related: [],
};

describe("labelsOf", () => {
  test("gives the preferred labels of every language first, then the others", () => {
    expect(labelsOf(grooming)).toEqual([
      "solicitation of children",
      "sollicitation d'enfants",
      "captación de menores",
      "grooming",
      "online grooming",
      "pédopiégeage",
    ]);
  });

  test("gives a label once that two languages share, at its first place", () => {
    const concept = {
      ...grooming,
      prefLabel: { en: "sexting", fr: "sexting" },
      altLabel: { es: ["sexting", "sexteo"] },
    };
    expect(labelsOf(concept)).toEqual(["sexting", "sexteo"]);
  });

  test("tells labels apart by case and accents, which languages write", () => {
    const concept = { ...grooming, prefLabel: { en: "Nino", es: "niño" }, altLabel: { en: ["nino"] } };
    expect(labelsOf(concept)).toHaveLength(3);
  });

  test("takes no word of the concept's id or relations for a label", () => {
    expect(labelsOf({ ...grooming, prefLabel: {}, altLabel: {} })).toEqual([]);
  });

  test("leaves the concept as it was", () => {
    const before = structuredClone(grooming);
    labelsOf(grooming);
    expect(grooming).toEqual(before);
  });
});
