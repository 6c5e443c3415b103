import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/answer/render-markdown.ts";
import type { Answer } from "../../src/domain/answer.ts";

const answered: Omit<Answer, "text" | "trace"> = {
  status: "answered",
  mode: "quoting",
  question: "Which article?",
  understoodAs: null,
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

  const [reference] = answered.references;
  const rendering = (parts: Partial<NonNullable<typeof reference>>) =>
    renderMarkdown({ ...answered, references: reference ? [{ ...reference, ...parts }] : [] });

  test("names the page, and leads to the very place", () => {
    const page = { page: "xi*i", url: null };
    expect(rendering({ locator: page })).toContain(
      "*Treaties › Convention*, p. xi\\*i (as of December 2022).",
    );
    const place = { page: null, url: "https://x.edu/c.php?g=1&p=2#s-lg-box-3" };
    expect(rendering({ locator: place })).toContain(
      " Treaty: Convention art 34 <https://x.edu/c.php?g=1&p=2#s-lg-box-3>",
    );
    expect(rendering({ locator: place, instrument: null })).toContain(". Convention art 34 <https://x.edu/");
  });

  test.each([
    "javascript:alert(1)",
    "https://x.edu/> **bold** <https://y.edu",
    "https://x.edu/a b",
    "mailto:a@b.c",
  ])("%s is no address that a source leads to", (url) => {
    const markdown = rendering({ locator: { page: null, url } });
    expect(markdown).toContain("Treaty: Convention art 34\n");
    expect(markdown).not.toContain(url);
  });

  test("dates a source by what it states, else by when it was published, else not", () => {
    const document = (published: string | null, asOf: string | null) =>
      rendering(reference ? { document: { ...reference.document, published, asOf } } : {});
    expect(document("2023-01-02", "2022-12")).toContain("(as of December 2022).");
    expect(document("2023-01-02", null)).toContain("(published 2 January 2023).");
    expect(document(null, null)).toContain("under *Treaties › Convention*. Treaty:");
  });

  test("leaves out the headings where there are none, and the treaty where it is of none", () => {
    expect(rendering({ headings: [] })).toContain("</b\\> (as of December 2022). Treaty: ");
    expect(rendering({ instrument: null, cite: "‘A guide’" })).toContain("(as of December 2022). ‘A guide’");
  });

  test("escapes whatever it shows, of texts, register or refusal", () => {
    const poison = "<b>*x*</b> [y](z)";
    const escaped = "\\<b\\>\\*x\\*\\</b\\> \\[y\\](z)";
    const sentence = { text: poison, citations: [1], support: "verbatim" as const };
    const text = [
      rendering({ cite: poison, headings: [poison] }),
      rendering({ cite: poison, instrument: null }),
      renderMarkdown({
        ...answered,
        sentences: [sentence],
        references: [],
        notices: [{ kind: "stale", text: poison }],
        refusal: { reason: "no_evidence", message: poison, suggestions: [poison] },
      }),
    ].join("\n");
    expect(text.split(escaped)).toHaveLength(8);
    expect(text).not.toContain(poison);
  });

  test("shows every citation of a sentence", () => {
    const sentences = [{ text: "So.", citations: [2, 1], support: "verbatim" as const }];
    expect(renderMarkdown({ ...answered, sentences })).toMatch(/^So\. \[2\]\[1\]\n\n/);
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
