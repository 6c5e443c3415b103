import { describe, expect, test } from "vitest";
import { escapeMarkdown, renderMarkdown } from "../../src/answer/render-markdown.ts";
import type { Answer } from "../../src/domain/answer.ts";

const answered: Omit<Answer, "text" | "trace"> = {
  status: "answered",
  mode: "quoting",
  question: "Which article?",
  language: "en",
  sentences: [
    {
      text: "Convention, Article 34: “States shall protect *all* children.”",
      citations: [1],
      support: "verbatim",
    },
  ],
  references: [
    {
      n: 1,
      passage: "p-1",
      quote: "States shall protect *all* children.",
      span: [0, 36],
      document: {
        id: "guide",
        title: "A <b>guide</b>",
        kind: "guide",
        publisher: null,
        url: null,
        published: null,
        asOf: "2022-12",
      },
      headings: ["Treaties", "Convention"],
      instrument: { id: "crc", shortTitle: "CRC", series: null },
      article: "34",
      cite: "Convention art 34",
    },
  ],
  refusal: null,
  notices: [{ kind: "stale", text: "Of December 2022." }],
};

describe("renderMarkdown", () => {
  test("puts the sentence, its source and the notices one below the other", () => {
    expect(renderMarkdown(answered)).toBe(
      [
        "Convention, Article 34: “States shall protect \\*all\\* children.” [1]",
        "[1] guide: A \\<b\\>guide\\</b\\>, under *Treaties › Convention* (as of December 2022). Treaty: Convention art 34",
        "⚠ Of December 2022.",
      ].join("\n\n"),
    );
  });

  test("puts a corrected premise first", () => {
    const corrected: Omit<Answer, "text" | "trace"> = {
      ...answered,
      notices: [{ kind: "premise", text: "Not so." }],
    };
    expect(renderMarkdown(corrected)).toMatch(/^⚠ Not so\./);
  });

  test("lists where to look after a refusal", () => {
    const refused: Omit<Answer, "text" | "trace"> = {
      ...answered,
      status: "refused",
      sentences: [],
      references: [],
      notices: [],
      refusal: { reason: "no_evidence", message: "I cannot.", suggestions: ["Here", "There"] },
    };
    expect(renderMarkdown(refused)).toBe("I cannot.\n\n- Here\n- There");
  });
});

describe("escapeMarkdown", () => {
  test.each([
    ["![x](https://evil)", "\\!\\[x\\](https://evil)"],
    ["<script>", "\\<script\\>"],
    ["# Heading", "\\# Heading"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["a_b `c`", "a\\_b \\`c\\`"],
    ["plain words, 2.5 of them", "plain words, 2.5 of them"],
  ])("%j becomes %j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
