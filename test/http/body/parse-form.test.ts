import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuestionForm } from "../../../src/http/body/parse-form.ts";

describe("parseQuestionForm", () => {
  test("gives back what a browser encoded, with line ends as LF", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (question) => {
        const form = new URLSearchParams({ question }).toString();
        expect(parseQuestionForm(form)).toBe(question.replaceAll("\r\n", "\n"));
      }),
    );
    expect(parseQuestionForm("question=one%0D%0Atwo+three%3D")).toBe("one\ntwo three=");
  });

  test.each(["", "q=a", "question=a&question=b", "question=a&k=1", "questions=a", "__proto__=a"])(
    "refuses the fields of %j",
    (form) => {
      expect(() => parseQuestionForm(form)).toThrow("exactly one field");
    },
  );

  test.each(["question=%", "question=%ff", "question=%c0%af", "question=%ed%a0%80", "question=%zz"])(
    "refuses the bytes of %j",
    (form) => {
      expect(() => parseQuestionForm(form)).toThrow("not encoded as UTF-8");
    },
  );
});
