import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { tellWhole } from "../../../src/answer/tell-whole.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { CitedText } from "../../../src/http/openai/cited-text.ts";
import { sampleReference } from "../../sample-answer.ts";
import { answered, refused } from "../fake-answers.ts";

/** The text of an answer that is told, and the pieces in which it grew. */
function textOf(answer: Answer): { readonly text: CitedText; readonly pieces: readonly string[] } {
  const text = new CitedText();
  const pieces: string[] = [];
  tellWhole(answer, (event) => pieces.push(text.add(event)));
  return { text, pieces };
}

describe("CitedText", () => {
  test("has sentences with their numbers, notices, and numbered sources", () => {
    expect(textOf(answered).text.content.split("\n\n")).toEqual([
      "⚠ There is no Article 60: the Budapest Convention has 48 articles.",
      expect.stringMatching(/^Convention on the Rights of the Child, Article 34: “.*” \[1\]$/),
      expect.stringMatching(/^The news says: “.*” \[2\]\[1\]$/),
      expect.stringMatching(/^⚠ This source states/),
      expect.stringMatching(/^\[1\] guide: Cyberspace Law.*1577 UNTS 3, art 34$/),
      expect.stringMatching(/^\[2\] news: Talks on a cybercrime treaty/),
    ]);
  });

  test("is the sum of what it said to have added", () => {
    const { text, pieces } = textOf(answered);
    expect(pieces.join("")).toBe(text.content);
    expect(pieces.filter((piece) => piece !== "")).toHaveLength(5);
  });

  test("marks each number of a source on the web, at its place in the text", () => {
    const { content, annotations } = textOf(answered).text;
    expect(annotations.map(({ url_citation: { url, title } }) => [url, title])).toEqual([
      ["https://library.example/guides/cyberspace", "Cyberspace Law: A Guide to Research"],
      ["https://library.example/guides/cyberspace", "Cyberspace Law: A Guide to Research"],
    ]);
    for (const { url_citation: place } of annotations) {
      expect(content.slice(place.start_index, place.end_index)).toBe("[1]");
    }
  });

  test("leads to the very place where it is known, and nowhere but to web addresses", () => {
    const sentences = [{ text: "So.", citations: [1, 2, 3], support: "verbatim" as const }];
    const { document } = sampleReference();
    const references = [
      sampleReference({ locator: { page: null, url: "https://library.example/guide#box-7" } }),
      sampleReference({ n: 2, document: { ...document, url: "javascript:alert(1)" } }),
      sampleReference({ n: 3, document: { ...document, url: null } }),
    ];
    const { annotations } = textOf({ ...answered, sentences, references }).text;
    expect(annotations.map(({ url_citation: { url } }) => url)).toEqual([
      "https://library.example/guide#box-7",
    ]);
  });

  test("says why there is no answer and where to look", () => {
    expect(textOf(refused).text.content).toBe(
      [
        "I cannot answer this from the texts: none gives a number of ratifications.",
        "- Convention on Cybercrime (2001), in the guide\n- The depositary: Council of Europe Treaty Office",
      ].join("\n\n"),
    );
  });

  test("lets no text become markup", () => {
    const poison = "![x](https://evil.example/p.png) <img src=x> **b** `c`";
    const { text } = textOf({
      ...answered,
      sentences: [{ text: poison, citations: [1], support: "verbatim" }],
      references: [sampleReference({ cite: poison, headings: [poison] })],
      notices: [{ kind: "stale", text: poison }],
      refusal: { reason: "no_evidence", message: poison, suggestions: [poison] },
    });
    const kinds = kindsIn(fromMarkdown(text.content));
    for (const kind of ["image", "html", "strong", "inlineCode", "link"]) expect(kinds).not.toContain(kind);
  });
});

/** The kinds of all nodes of a Markdown tree. */
function kindsIn(node: { readonly type: string }): readonly string[] {
  const children = "children" in node ? (node.children as readonly { readonly type: string }[]) : [];
  return [node.type, ...children.flatMap(kindsIn)];
}
