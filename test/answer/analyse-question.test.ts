import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAnalyser, maximumQuestionLength } from "../../src/answer/analyse-question.ts";
import { type Fault, isFault } from "../../src/domain/fault.ts";
import { formatPinpoint } from "../../src/domain/pinpoint.ts";
import { createLinker } from "../../src/references/linker.ts";
import { createConceptFinder } from "../../src/search/find-concepts.ts";
import { glossHarbourQuestion } from "./harbour-glossary.ts";
import { harbourRegister, harbourThesaurus } from "./harbour-register.ts";

const analyse = createAnalyser({
  linker: createLinker(harbourRegister),
  findConcepts: createConceptFinder(harbourThesaurus),
  gloss: glossHarbourQuestion,
  correct: (text) => text.replace("Harbuor", "Harbour"),
});

function faultOf(question: string): Fault {
  try {
    analyse(question);
  } catch (thrown) {
    if (isFault(thrown)) return thrown;
    throw thrown;
  }
  throw new Error("the question was taken");
}

describe("analyse", () => {
  test("looks up what is meant where a word is misspelled, and keeps what was asked", () => {
    const question = analyse("What does the Harbuor Convention say?");
    expect(question.asked).toBe("What does the Harbuor Convention say?");
    expect(question.pinpoints.map(formatPinpoint)).toEqual(["harbour"]);
  });

  test("finds what a question names, and what sort of reply it asks for", () => {
    const question = analyse(
      "Which article of the Harbour Convention speaks of a sunken ship or contraband?",
    );
    expect(question).toMatchObject({
      kind: "which-article",
      language: "en",
      concepts: ["wreck", "smuggling"],
      unresolved: [],
    });
    expect(question.pinpoints.map(formatPinpoint)).toEqual(["harbour"]);
  });

  test("names each place and each concept once", () => {
    const question = analyse(
      "Does Article 7 of the Harbour Convention, yes Article 7 of the Harbour Convention, speak of a wreck or a sunken ship?",
    );
    expect(question.mentions).toHaveLength(2);
    expect(question.pinpoints.map(formatPinpoint)).toEqual(["harbour 7"]);
    expect(question.concepts).toEqual(["wreck"]);
  });

  test("leaves an article without an instrument open", () => {
    expect(analyse("What does Article 7 say?")).toMatchObject({
      pinpoints: [],
      unresolved: [{ article: "7" }],
    });
  });

  test.each([
    ["Which article is on wrecks?", "en"],
    ["Quel article oblige à signaler une épave ?", "fr"],
    ["¿Qué artículo prohíbe el contrabando?", "es"],
    ["ETS 185", "en"],
  ])("tells the language of %j: %s", (text, language) => {
    expect(analyse(text).language).toBe(language);
  });

  test("trims the question and brings it to one form, in whose positions its mentions are", () => {
    const question = analyse("  \n Is the Harbour Convention about an e\u0301pave?\t");
    expect(question.text).toBe("Is the Harbour Convention about an \u00e9pave?");
    expect(question.mentions.map(({ span }) => question.text.slice(span.start, span.end))).toEqual([
      "Harbour Convention",
    ]);
    expect(question.concepts).toEqual(["wreck"]);
  });

  test.each([
    ["nothing", "", "question_empty"],
    ["blanks", " \n\t ", "question_empty"],
    ["signs", "?!… —", "question_empty"],
    ["stop words", "What is it, and why not?", "question_empty"],
    ["a control code", "What is a buoy\u0007?", "question_malformed"],
    ["an escape", "\u001b[31mWhat is a buoy?", "question_malformed"],
    ["a C1 control code", "What is\u009b31m a buoy?", "question_malformed"],
    ["a delete", "What is a buoy\u007f?", "question_malformed"],
    ["a null", "What is a buoy\u0000?", "question_malformed"],
    ["half a surrogate pair", "What is a buoy \ud83d?", "question_malformed"],
    ["the other half", "\udc0d What is a buoy?", "question_malformed"],
    ["too much", `What is a buoy? ${"x".repeat(maximumQuestionLength)}`, "question_too_long"],
  ])("refuses a question of %s", (_, text, code) => {
    expect(faultOf(text).code).toBe(code);
    expect(faultOf(text).remedy).not.toBeNull();
  });

  test("takes line breaks and tabs", () => {
    expect(analyse("What is\r\n\ta buoy?").kind).toBe("definition");
  });

  test("takes a question of exactly the greatest length, counted without the blanks around it", () => {
    const longest = `buoy ${"x".repeat(maximumQuestionLength - 5)}`;
    expect(analyse(`  ${longest}  `).text).toHaveLength(maximumQuestionLength);
    expect(faultOf(`${longest}x`).data).toEqual({
      length: maximumQuestionLength + 1,
      limit: maximumQuestionLength,
    });
  });

  test("never repeats the question in a fault", () => {
    const canary = fc.constantFrom("\u0000", "\ud800", "x".repeat(maximumQuestionLength));
    fc.assert(
      fc.property(canary, (poison) => {
        const fault = faultOf(`canary ${poison} canary`);
        expect(`${fault.message} ${fault.remedy} ${JSON.stringify(fault.data)}`).not.toContain("canary");
      }),
    );
  });

  test("gives a question or a fault for any text, never another error", () => {
    const invisible = ["\u0301", "\u200d", "\u202e", "\u00ad", "\ufeff", "\u{e0041}", "\u0085", "\u001b"];
    const odd = [...invisible, "é", "ﬁ", "⁷", "٣", "字", "🐋", "’", "\t", "\n", "\ud83d"];
    const words = ["Article", "7", "(1)", "Harbour", "Convention", "of the", " ", "épave", "?"];
    const pieces = fc.array(fc.constantFrom(...odd, ...words), { maxLength: 40 });
    fc.assert(
      fc.property(pieces, (written) => {
        const text = written.join("");
        try {
          const question = analyse(text);
          expect(question.asked).toBe(text.normalize("NFC").trim());
          for (const { span } of [...question.mentions, ...question.unresolved]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(question.text.length);
          }
        } catch (thrown) {
          expect(isFault(thrown, "question_empty", "question_malformed")).toBe(true);
        }
      }),
    );
  });
});
