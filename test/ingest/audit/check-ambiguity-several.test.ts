import { describe, expect, test } from "vitest";
import { Register } from "../../../src/domain/register.ts";
import { checkAmbiguity } from "../../../src/ingest/audit/check-ambiguity.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { documentOf } from "../documents.ts";
import { instrument } from "../instruments.ts";

/** A register of some instruments that share the name. */
function registerOf(name: string, count: number): Register {
  return new Register(
    Array.from({ length: count }, (_, number) => ({
      ...instrument(`i${number}`, `Agreement No ${number} on Ferries`),
      shortTitle: `Ferry Text ${number}`,
      sharedNames: { en: [name] },
    })),
  );
}

/** The findings in a text of Markdown over such a register. */
function findings(markdown: string, name: string, count = 2) {
  const register = registerOf(name, count);
  const text = { document: documentOf(markdown, { kind: "guide" }), passages: [] };
  return checkAmbiguity(text, { register, linker: createLinker(register) });
}

describe("checkAmbiguity of a name that several share", () => {
  test("finds it, and names those that it fits", () => {
    expect(findings("The Hull Accord is old.", "Hull Accord")).toMatchObject([
      {
        kind: "ambiguous",
        words: "Hull Accord",
        about: null,
        problem:
          "These words fit more than one instrument: Agreement No 0 on Ferries; Agreement No 1 on Ferries.",
      },
    ]);
  });

  test.each([
    [4, "These words fit more than one instrument: "],
    [5, "Nothing says which instrument these words are about; 5 of the register have such a place."],
  ])("names %i of them, or only counts them", (count, problem) => {
    const [finding] = findings("The Hull Accord is old.", "Hull Accord", count);
    expect(finding?.problem.startsWith(problem)).toBe(true);
  });

  test.each([
    "Hull treaties",
    "Hull Conventions",
    "Hull Protocols",
    "Hull agreements",
    "Hull Directives",
    "Hull Regulations",
    "Hull resolutions",
    "Hull package",
    "traités de Hull",
    "protocoles de Hull",
    "accords de Hull",
    "tratados de Hull",
    "convenios de Hull",
    "protocolos de Hull",
    "acuerdos de Hull",
  ])("finds nothing in “%s” that end on a plural, and something where they do not", (name) => {
    const isAtEnd = name.startsWith("Hull");
    expect(findings(`The ${name} are old.`, name)).toHaveLength(isAtEnd ? 0 : 1);
    const reversed = isAtEnd ? name : `Hull ${name.split(" ")[0]}`;
    expect(findings(`The ${reversed} are old.`, reversed)).toEqual([]);
  });

  test.each([
    "Both",
    "Each",
    "Either",
    "Every",
    "Neither",
    "Neither of the",
    "Both of the",
    "Two",
    "The two",
    "Three",
    "Les deux",
    "Trois",
    "Ambos",
    "Dos",
    "Tres",
  ])("finds nothing behind “%s”", (words) => {
    expect(findings(`${words} Hull Accord are old.`, "Hull Accord")).toEqual([]);
  });

  test.each(["One", "The", "Another", "Bothersome", "Both is one, the"])("finds it behind “%s”", (words) => {
    expect(findings(`${words} Hull Accord is old.`, "Hull Accord")).toHaveLength(1);
  });

  test("finds nothing where the sentence names one of them, and something in the next", () => {
    expect(findings("Ferry Text 1 is a Hull Accord.", "Hull Accord")).toEqual([]);
    expect(findings("The Hull Accord, namely Ferry Text 0, is old.", "Hull Accord")).toEqual([]);
    expect(findings("Ferry Text 1 is old. The Hull Accord is new.", "Hull Accord")).toHaveLength(1);
  });

  test("finds one doubt once in a paragraph, and again in the next", () => {
    const doubt = "The Hull Accord is old.";
    expect(findings(`${doubt} ${doubt}`, "Hull Accord")).toHaveLength(1);
    expect(findings(`${doubt}\n\n${doubt}`, "Hull Accord")).toHaveLength(2);
  });

  test("leaves the text of a treaty as it is", () => {
    const register = registerOf("Hull Accord", 2);
    const document = documentOf("The Hull Accord is old.", { kind: "treaty" });
    const parts = { register, linker: createLinker(register) };
    expect(checkAmbiguity({ document, passages: [] }, parts)).toEqual([]);
  });
});
