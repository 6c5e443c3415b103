import { describe, expect, test } from "vitest";
import { renderExamples, renderQuestionForm } from "../../../src/http/page/question-form.ts";

describe("renderQuestionForm", () => {
  test("labels its field and ties the hint to it", () => {
    const { source } = renderQuestionForm("");
    expect(source).toContain('<label for="question">');
    expect(source).toMatch(/<input id="question" name="question"[^>]* aria-describedby="question-hint">/);
    expect(source).toContain('<p id="question-hint"');
  });

  test("keeps the question, which cannot end its attribute", () => {
    expect(renderQuestionForm('Who "said" <it>?').source).toContain(
      'value="Who &quot;said&quot; &lt;it&gt;?"',
    );
  });

  test("is one line, so that the Enter key asks", () => {
    const { source } = renderQuestionForm("");
    expect(source).toContain('type="text"');
    expect(source).not.toContain("textarea");
  });

  test("limits the length where the service does", () => {
    expect(renderQuestionForm("").source).toContain('maxlength="2000"');
  });
});

describe("renderExamples", () => {
  test("asks in a form of its own, so that words in the field are not sent too", () => {
    const { source } = renderExamples();
    expect(source.match(/<form /g)).toHaveLength(1);
    expect(source).not.toContain("<input");
  });
});
