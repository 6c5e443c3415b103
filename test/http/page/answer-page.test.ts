import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import { renderAnswerPage } from "../../../src/http/page/answer-page.ts";
import { sharedFolder } from "../../shared-folder.ts";
import { answered, refused } from "../fake-answers.ts";
import { documents, instruments } from "../fake-services.ts";
import { skeletonOf, textOf } from "./page-skeleton.ts";

const holdings = { documents, instruments };

/** The answer with one text in the place of every text of it that is not ours. */
function withText(text: string): Answer {
  return {
    ...answered,
    question: text,
    language: text,
    sentences: answered.sentences.map((sentence) => ({ ...sentence, text })),
    notices: answered.notices.map((notice) => ({ ...notice, text })),
    refusal: { reason: "no_evidence", message: text, suggestions: [text] },
    references: answered.references.map((reference) => ({
      ...reference,
      quote: text,
      headings: [text],
      cite: text,
      article: text,
      instrument: { id: text, shortTitle: text, series: text },
      document: { ...reference.document, title: text, publisher: text, url: text, asOf: text },
    })),
  };
}

/** The same with harmless words; the addresses are no links there either. */
const harmless = skeletonOf(renderAnswerPage(withText("words"), holdings));

describe("renderAnswerPage in the language of the question", () => {
  const [reference] = answered.references;
  const inFrench = (text: string) =>
    renderAnswerPage(
      {
        ...answered,
        language: "fr",
        sentences: [{ text, citations: [1], support: "verbatim" }],
        references: reference ? [{ ...reference, n: 1, lang: "en" }] : [],
      },
      holdings,
    );

  test("tells the language of the words between quotation marks", () => {
    expect(inFrench("Selon le guide\u00A0: «\u202FIt <floats>.\u202F»")).toContain(
      '<bdi>Selon le guide\u00A0: «\u202F<span lang="en">It &lt;floats&gt;.</span>\u202F»</bdi>',
    );
  });

  test("leaves a written sentence in the language of the answer", () => {
    expect(inFrench("Cela flotte.")).toContain("<bdi>Cela flotte.</bdi>");
  });
});

describe("renderAnswerPage", () => {
  const page = renderAnswerPage(answered, holdings);

  test("shows each sentence with links to its sources, best first, named for those who do not see them", () => {
    expect(textOf(page)).toContain("every form of sexual exploitation.” 1");
    expect(
      [...page.matchAll(/<a href="#source-(\d)" aria-label="([^"]*)"/g)].map((link) => link.slice(1)),
    ).toEqual([
      ["1", "Source 1: Convention on the Rights of the Child, Article 34"],
      ["2", "Source 2: Talks on a cybercrime treaty"],
      ["1", "Source 1: Convention on the Rights of the Child, Article 34"],
    ]);
    expect(page).toContain('<li id="source-1"');
    expect(page).toContain('<li id="source-2"');
  });

  test("shows of each source treaty, article, quote, place, document, its date and the citation", () => {
    const text = textOf(page);
    expect(text).toContain("Convention on the Rights of the Child Article 34 1577 UNTS 3");
    expect(page).toContain('<blockquote lang="en"><bdi>Under Article 34 of the Convention');
    expect(text).toContain(
      "Research guide: Cyberspace Law: A Guide to Research (opens in a new tab), Example Law Library, position as of December 2022",
    );
    expect(text).toContain(
      "Under Treaties on cybercrime › United Nations › Convention on the Rights of the Child (1989)",
    );
    expect(text).toContain("Cite as Convention on the Rights of the Child (adopted 20 November 1989");
    expect(text).toContain("Talks on a cybercrime treaty The General Assembly");
    expect(text).toContain("News, published April 2022");
  });

  test("says what the question got wrong before the answer, and other warnings after it", () => {
    const text = textOf(page);
    const order = ["There is no Article 60", "Under Article 34", "position of December 2022", "Sources"];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("keeps what was asked out of the title, and in the field", () => {
    expect(page).toContain("<title>Answer, 2 sources – Pinpoint</title>");
    expect(page).toContain(`value="${answered.question}"`);
  });

  test("says of a written answer that a model wrote it", () => {
    const written = renderAnswerPage({ ...answered, mode: "written" }, holdings);
    expect(textOf(written)).toContain("Written by a language model; each sentence was checked");
    expect(textOf(page)).not.toContain("language model");
  });

  test("shows a refusal with its reason, message and suggestions, and no empty lists", () => {
    const refusal = renderAnswerPage(refused, holdings);
    expect(textOf(refusal)).toContain(
      "No answer There is no answer; the reason follows. The texts do not say I cannot answer this from the texts",
    );
    expect(refusal).toContain("<li><bdi>The depositary: Council of Europe Treaty Office</bdi></li>");
    expect(refusal).not.toContain('class="sources"');
    const bare = {
      ...refused,
      refusal: { reason: "ambiguous", message: "Which?", suggestions: [] },
    } as const;
    expect(renderAnswerPage(bare, holdings)).not.toContain("suggestions");
  });

  test("links to addresses on the web and to no others", () => {
    const links = (url: string) => {
      const references = answered.references.map((one) => ({ ...one, document: { ...one.document, url } }));
      const rendered = renderAnswerPage({ ...answered, references }, holdings);
      return rendered.match(/<a href="[^"#/][^"]*" target="_blank" rel="[^"]*">/g);
    };
    expect(links("https://library.example/?a=1&b=2")?.[0]).toBe(
      '<a href="https://library.example/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer nofollow">',
    );
    expect(links("javascript:alert(1)")).toBeNull();
    expect(links("//evil.example")).toBeNull();
  });

  test.each([
    `<script>alert(1)</script>`,
    `</textarea><script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `' onmouseover='alert(1)`,
    `![x](https://evil.example/?q=1)`,
    `<!-- </style></title> -->`,
    `&lt;b&gt;&#60;b&#62;`,
    `\u202Egnp.exe\u2066`,
    `\u001b]8;;https://evil.example\u0007click`,
  ])("shows %j as text wherever it stands", (hostile) => {
    const rendered = renderAnswerPage(withText(hostile), holdings);
    expect(skeletonOf(rendered)).toEqual(harmless);
    expect(textOf(rendered)).toContain(hostile.replace(/[^\P{Cc}\t\n\r]/gu, "\uFFFD"));
  });

  test("shows any text as text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!URL.canParse(text));
        expect(skeletonOf(renderAnswerPage(withText(text), holdings))).toEqual(harmless);
      }),
    );
  });

  const attacks = sharedFolder("injection/attacks.jsonl");
  test.skipIf(attacks === undefined)("shows published attacks as text", () => {
    const lines = readFileSync(attacks ?? "", "utf8")
      .trim()
      .split("\n");
    for (const line of lines) {
      const { text } = JSON.parse(line) as { readonly text: string };
      if (URL.canParse(text)) continue;
      expect(skeletonOf(renderAnswerPage(withText(text), holdings))).toEqual(harmless);
    }
    expect(lines.length).toBeGreaterThan(500);
  });
});
