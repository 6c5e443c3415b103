import { describe, expect, test } from "vitest";
import { renderAnswer } from "../../src/commands/render-answer.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { sampleAnswer, sampleReference, sampleRefusal, sampleText } from "../sample-answer.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

function render(answer: Answer): string {
  const { terminal, stdout } = createFakeTerminal();
  terminal.print(...renderAnswer(answer, (id) => (id === "unga-74-247" ? "resolution" : "treaty")));
  return stdout();
}

describe("renderAnswer", () => {
  test("shows the sentence, where its words stand, the treaty and the notice", () => {
    const answer = sampleAnswer({ notices: [{ kind: "stale", text: "This was so in December 2022." }] });
    expect(render(answer)).toBe(
      [
        `Article 34: “${sampleText}” [1]`,
        "",
        "[1] guide: A Guide, under United Nations › Children (as of December 2022)",
        "    Treaty: Convention on the Rights of the Child (adopted 20 November 1989) 1577 UNTS 3, art 34",
        "    https://library.example/guide",
        "",
        "⚠ This was so in December 2022.",
        "",
      ].join("\n"),
    );
  });

  test("names the page, and the address of the very place before that of the document", () => {
    const locator = { page: "12", url: "https://library.example/guide#s-lg-box-3" };
    const text = render(sampleAnswer({ references: [sampleReference({ locator })] }));
    expect(text).toContain(
      "[1] guide: A Guide, under United Nations › Children, p. 12 (as of December 2022)\n",
    );
    expect(text).toContain("\n    https://library.example/guide#s-lg-box-3\n");
    expect(text).not.toContain("guide\n\n");
    const paged = render(
      sampleAnswer({ references: [sampleReference({ locator: { page: "iv", url: null } })] }),
    );
    expect(paged).toContain(", p. iv (as of");
    expect(paged).toContain("\n    https://library.example/guide\n");
  });

  test("quotes the words of a source where the sentence does not show them", () => {
    const sentences = [{ text: "Article 34 does.", citations: [1], support: "verified" as const }];
    expect(render(sampleAnswer({ sentences }))).toContain(`\n    “${sampleText}”\n`);
  });

  test("says first that a premise is false", () => {
    const notices = [
      { kind: "stale" as const, text: "Old." },
      { kind: "premise" as const, text: "There is no Article 60." },
    ];
    const lines = render(sampleAnswer({ notices })).trim().split("\n");
    expect(lines[0]).toBe("⚠ There is no Article 60.");
    expect(lines.at(-1)).toBe("⚠ Old.");
  });

  test("gives every sentence its own citations", () => {
    const sentences = [
      { text: "One.", citations: [1], support: "verified" as const },
      { text: "Two.", citations: [2, 1], support: "verified" as const },
    ];
    const references = [sampleReference(), sampleReference({ n: 2 })];
    const lines = render(sampleAnswer({ sentences, references })).split("\n");
    expect(lines).toContain("One. [1]");
    expect(lines).toContain("Two. [2][1]");
    expect(lines.filter((line) => line.startsWith("[2] guide:"))).toHaveLength(1);
  });

  test("shows a refusal with where to look next", () => {
    expect(render(sampleRefusal())).toBe("The texts do not say.\n  - Ask a librarian\n");
  });

  test.each([
    [
      sampleReference({ instrument: { id: "unga-74-247", shortTitle: "", series: null } }),
      "    Resolution: ",
    ],
    [sampleReference({ instrument: null, article: null }), "    Cite as: "],
    [sampleReference({ headings: [] }), "[1] guide: A Guide (as of December 2022)"],
    [
      sampleReference({
        document: { ...sampleReference().document, kind: "news", asOf: null, published: "2022-04-05" },
      }),
      "[1] news: A Guide, under United Nations › Children (published 5 April 2022)",
    ],
    [
      sampleReference({ document: { ...sampleReference().document, kind: null, asOf: null, url: null } }),
      "[1] text: A Guide, under United Nations › Children (undated)",
    ],
  ])("shows what is known of a source and no more (%#)", (reference, line) => {
    expect(render(sampleAnswer({ references: [reference] }))).toContain(line);
  });
});
