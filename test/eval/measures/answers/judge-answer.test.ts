import { describe, expect, test } from "vitest";
import { type JudgedQuestion, judgeAnswer } from "../../../../eval/measures/answers/judge-answer.ts";
import { sampleAnswer, sampleReference, sampleRefusal } from "../../../sample-answer.ts";

function question(parts: Partial<JudgedQuestion>): JudgedQuestion {
  return { refuse: false, premise: false, ...parts };
}

const opsc = { id: "opsc", shortTitle: "OPSC", series: null };

describe("judgeAnswer", () => {
  test("finds an answer right that holds all that is asked for", () => {
    const asked = question({
      inst: ["crc", "opsc"],
      art: ["34"],
      nugget: /sexual EXPLOITATION/i,
      notice: "stale",
    });
    const answer = sampleAnswer({ notices: [{ kind: "stale", text: "December 2022" }] });
    expect(judgeAnswer(asked, answer)).toEqual({
      expected: "answer",
      refused: false,
      right: true,
      citedRight: true,
      firstCitedRight: true,
      lacks: [],
    });
  });

  test.each([
    [{ inst: ["budapest"] }, "citation of budapest"],
    [{ inst: ["crc"], art: ["35", "36"] }, "citation of crc 35 or 36"],
    [{ inst: ["opsc"], art: ["34"] }, "citation of opsc 34"],
    [{ nugget: /Vienna/i }, "words /Vienna/"],
    [{ notice: "stale" as const }, "notice stale"],
  ])("names what an answer lacks for %o", (parts, lack) => {
    const judgement = judgeAnswer(question(parts), sampleAnswer());
    expect(judgement).toMatchObject({ right: false, lacks: [lack] });
  });

  test.each([
    ["3(1)(c)", "3(1)(c)", true],
    ["3(1)(c)", "3", true],
    ["3", "3(1)(c)", true],
    ["3(1)(c)", "3(2)", false],
    ["3(1)", "13(1)", false],
    ["preamble", "preamble", true],
    [null, "3", false],
  ])("takes a reference to %s for one to %s: %s", (article, wanted, expected) => {
    const answer = sampleAnswer({ references: [sampleReference({ instrument: opsc, article })] });
    expect(judgeAnswer(question({ inst: ["opsc"], art: [wanted] }), answer).citedRight).toBe(expected);
  });

  test("takes no article of one treaty for that of another", () => {
    const references = [
      sampleReference({ article: "3" }),
      sampleReference({ n: 2, instrument: opsc, article: "34" }),
    ];
    const judgement = judgeAnswer(question({ inst: ["opsc"], art: ["3"] }), sampleAnswer({ references }));
    expect(judgement.citedRight).toBe(false);
  });

  test("tells whether the first reference is the right one", () => {
    const references = [sampleReference({ instrument: opsc }), sampleReference({ n: 2 })];
    const judgement = judgeAnswer(question({ inst: ["crc"], art: ["34"] }), sampleAnswer({ references }));
    expect(judgement).toMatchObject({ right: true, citedRight: true, firstCitedRight: false });
  });

  test("asks for no citation where the question names none", () => {
    const references = [sampleReference({ instrument: null, article: null })];
    const judgement = judgeAnswer(question({ nugget: /children/i }), sampleAnswer({ references }));
    expect(judgement).toMatchObject({ right: true, citedRight: null, firstCitedRight: null });
  });

  test("finds the words in a quote as well as in a sentence", () => {
    const references = [sampleReference({ quote: "held in Vienna" })];
    expect(judgeAnswer(question({ nugget: /vienna/i }), sampleAnswer({ references })).right).toBe(true);
  });

  test("counts the refusal of a question that has an answer as wrong in every respect", () => {
    const judgement = judgeAnswer(question({ inst: ["crc"] }), sampleRefusal());
    expect(judgement).toMatchObject({
      right: false,
      refused: true,
      citedRight: false,
      firstCitedRight: false,
    });
    expect(judgement.lacks).toContain("answer (refused as no_evidence)");
  });

  test("finds a refusal right where one is asked for, for the reason that is", () => {
    expect(judgeAnswer(question({ refuse: true }), sampleRefusal()).right).toBe(true);
    expect(judgeAnswer(question({ refuse: true, reason: "no_evidence" }), sampleRefusal()).right).toBe(true);
    expect(judgeAnswer(question({ refuse: true, reason: "ambiguous" }), sampleRefusal())).toMatchObject({
      expected: "refusal",
      right: false,
      lacks: ["refusal as ambiguous"],
    });
    expect(judgeAnswer(question({ refuse: true }), sampleAnswer()).lacks).toEqual(["refusal"]);
  });

  test("finds a false premise well met by a refusal or a correction", () => {
    const asked = question({ premise: true });
    const corrected = sampleAnswer({ notices: [{ kind: "premise", text: "There is no Article 60." }] });
    expect(judgeAnswer(asked, sampleRefusal())).toMatchObject({ expected: "correction", right: true });
    expect(judgeAnswer(asked, corrected).right).toBe(true);
    expect(judgeAnswer(asked, sampleAnswer()).lacks).toEqual(["correction of the premise"]);
  });
});
