import { describe, expect, test } from "vitest";
import { Fault } from "../../../src/domain/fault.ts";
import { renderTroublePage } from "../../../src/http/page/trouble-page.ts";
import { toProblem } from "../../../src/http/problem.ts";
import { textOf } from "./page-skeleton.ts";

describe("renderTroublePage", () => {
  const empty = new Fault("question_empty", "The question has no word.", { remedy: "Name the treaty." });

  test("tells what is wrong, aloud, and what to do", () => {
    const page = renderTroublePage(toProblem(empty, "id-1"), "?");
    expect(page).toContain("<title>The question is empty – Pinpoint</title>");
    expect(page).toContain('<p role="alert">The question has no word.</p>');
    expect(textOf(page)).toContain("The question has no word. Name the treaty.");
    expect(page).toContain('value="?"');
  });

  test("gives the number of the request only where the operator must look for it", () => {
    expect(renderTroublePage(toProblem(empty, "id-1"), "")).not.toContain("id-1");
    expect(textOf(renderTroublePage(toProblem(new Error("x"), "id-1"), ""))).toContain("Request id-1");
  });

  test("never puts the question into the title", () => {
    expect(renderTroublePage(toProblem(empty, "id-1"), "PATRON")).not.toMatch(/<title>.*PATRON.*<\/title>/);
  });
});
