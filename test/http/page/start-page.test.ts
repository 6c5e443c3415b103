import { describe, expect, test } from "vitest";
import { exampleQuestions } from "../../../src/http/page/question-form.ts";
import { renderStartPage } from "../../../src/http/page/start-page.ts";
import { documents, instruments } from "../fake-services.ts";
import { textOf } from "./page-skeleton.ts";

describe("renderStartPage", () => {
  const page = renderStartPage({ documents, instruments });

  test("asks by a form that posts, so that no question stands in an address", () => {
    expect(page.match(/<form [^>]*>/g)).toHaveLength(2);
    expect(page.match(/<form [^>]*method="post" action="\/#answer"/g)).toHaveLength(2);
    expect(page).not.toContain("<script");
  });

  test("offers five questions as buttons that ask them", () => {
    expect(exampleQuestions).toHaveLength(5);
    for (const question of exampleQuestions) {
      expect(page).toContain(
        `<button type="submit" name="question" value="${question}">${question}</button>`,
      );
    }
  });

  test("says what it knows and how old it is", () => {
    const text = textOf(page);
    expect(text).toContain("2 texts");
    expect(text).toContain(
      "Cyberspace Law: A Guide to Research Research guide, position as of December 2022",
    );
    expect(text).toContain("Talks on a cybercrime treaty News, published 7 April 2022");
    expect(text).toContain("2 treaties and other instruments");
    expect(text).toContain("1577 UNTS 3 · in force since 2 September 1990");
    expect(text).toContain("United Nations Convention against Cybercrime adopted 24 December 2024");
  });

  test("says so where dates and kinds are not known, and counts one as one", () => {
    const [document] = documents;
    const [instrument] = instruments;
    if (!document || !instrument) throw new Error("the fakes have one of each");
    const text = textOf(
      renderStartPage({
        documents: [{ ...document, kind: null, asOf: null, language: null }],
        instruments: [{ ...instrument, inForce: null, adopted: null }],
      }),
    );
    expect(text).toContain("1 text ");
    expect(text).toContain("Text, date unknown");
    expect(text).toContain("1 treaty or other instrument ");
    expect(text).toContain("dates not recorded");
  });
});
