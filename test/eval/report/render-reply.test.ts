import { describe, expect, test } from "vitest";
import { renderReply } from "../../../eval/report/render-reply.ts";
import { textOf } from "../../http/page/page-skeleton.ts";
import { sampleAnswer, sampleReference } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";
import { sampleReported, sampleWrong } from "./sample-report.ts";

function shown(parts: Parameters<typeof sampleReported>[0] = {}): string {
  return textOf(renderReply(sampleReported(parts)).source);
}

describe("renderReply", () => {
  test("shows the sentences with what they cite, and each source with its exact words", () => {
    expect(shown()).toMatch(
      /Article 34: “Article 34 protects children.*” \[1\].*Sources.*Article 34 protects children.*1577 UNTS 3, art 34 guide: A Guide \(as of 2022-12\), under United Nations › Children/,
    );
  });

  test("shows notices before the answer", () => {
    const answer = sampleAnswer({ notices: [{ kind: "stale", text: "This may have changed." }] });
    expect(shown({ answer })).toMatch(/stale This may have changed\..*Article 34:/);
  });

  test("shows a refusal with its reason and where else to look", () => {
    expect(textOf(renderReply(sampleWrong()).source)).toContain(
      "refused: no evidence The texts do not say.Ask a librarian",
    );
  });

  test.each([
    [{ inst: ["crc", "opsc"], art: ["34"] }, "cite crc or opsc, article 34"],
    [
      { inst: ["crc"], nugget: /1990|ninety/, notice: "stale" as const },
      "cite crc; hold /1990|ninety/; give the notice stale",
    ],
    [{ refuse: true, reason: "out_of_scope" as const }, "refuse as out of scope"],
    [{ refuse: true }, "refuse"],
    [{ premise: true }, "refuse, or correct what it takes for granted"],
    [{}, "answer"],
  ])("says what a right reply would be, for %j", (set, expected) => {
    expect(shown({ question: sampleQuestion(set) })).toContain(`To be right: ${expected}.`);
  });

  test("shows scores that apply, and where the right place was lost", () => {
    expect(shown()).toContain("right1nDCG@100.6309");
    expect(shown()).not.toContain("nugget-recall");
    expect(shown()).toContain("found and cited, and the answer is right");
    expect(textOf(renderReply(sampleWrong()).source)).toContain(
      "The right place was not among the first ten.",
    );
    expect(shown({ funnel: null })).not.toContain("The right place was");
  });

  test("names broken promises", () => {
    expect(shown({ violations: ["sentence 1 cites nothing"] })).toContain(
      "Broken promisessentence 1 cites nothing",
    );
    expect(shown()).not.toContain("Broken promises");
  });

  test("lists the first ten passages with their ranks, marks those cited, and counts the rest", () => {
    const retrieved = Array.from({ length: 12 }, (_, position) => ({
      passage: `p-${position + 1}`,
      rank: position + 1,
      score: 2 - position / 10,
      scores: { lexical: 5.123, vector: 0.5 },
    }));
    const { trace } = sampleAnswer();
    const references = [sampleReference({ n: 2, passage: "p-3" })];
    const text = shown({ answer: sampleAnswer({ references, trace: { ...trace, retrieved } }) });
    expect(text).toContain("1p-1 2.000lexical 5.12, vector 0.50");
    expect(text).toContain("3p-3 [2]1.800");
    expect(text).toContain("10p-10");
    expect(text).not.toContain("p-11");
    expect(text).toContain("And 2 more.");
  });

  test("lists sentences that were not shown, with the reason", () => {
    const { trace } = sampleAnswer();
    const dropped = [{ text: "Article 35.", reason: "stands in no passage" }];
    const text = shown({ answer: sampleAnswer({ trace: { ...trace, dropped } }) });
    expect(text).toContain("Sentences not shownArticle 35. stands in no passage");
  });
});
