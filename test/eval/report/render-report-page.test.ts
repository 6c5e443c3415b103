import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderReportPage } from "../../../eval/report/render-report-page.ts";
import { skeletonOf, textOf } from "../../http/page/page-skeleton.ts";
import { sampleAnswer, sampleReference } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";
import { sampleReport, sampleReported } from "./sample-report.ts";

const page = await renderReportPage(sampleReport());

const hostileLetters = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "/",
  "=",
  "!",
  "-",
  "]",
  " ",
  "script",
  "\u0000",
  "\u202E",
  "\uD800",
];

/** A report in which every text that comes from outside is this one. */
function reportOf(words: string) {
  const question = sampleQuestion({ id: words, q: words, inst: [words], cluster: words });
  const reference = sampleReference({
    passage: words,
    quote: words,
    headings: [words],
    cite: words,
    document: { ...sampleReference().document, id: words, title: words, asOf: words },
  });
  const answer = sampleAnswer({
    question: words,
    language: words,
    sentences: [{ text: words, citations: [1], support: "verbatim" }],
    references: [reference],
    notices: [{ kind: "stale", text: words }],
    refusal: { reason: "no_evidence", message: words, suggestions: [words] },
    trace: {
      ...sampleAnswer().trace,
      retrieved: [{ passage: words, rank: 1, score: 1, scores: {} }],
      dropped: [{ text: words, reason: words }],
    },
  });
  const { about } = sampleReport();
  return sampleReport({
    about: {
      ...about,
      name: words,
      generation: words,
      answerer: words,
      judges: [words],
      sets: [{ path: words, questions: 1, sha256: words }],
    },
    questions: [
      sampleReported({
        question,
        answer,
        set: words,
        kind: words,
        right: false,
        lacks: [words],
        violations: [words],
        scores: { [words]: 1 },
      }),
    ],
  });
}

describe("renderReportPage", () => {
  test("has every part, and links to each", () => {
    const headings = [...page.matchAll(/<h2 id="([^"]+)">([^<]+)</g)].map(([, id, heading]) => [id, heading]);
    expect(headings.map(([, heading]) => heading)).toEqual([
      "In short",
      "By group",
      "Where answers are lost",
      "When to refuse",
      "All measures",
      "The judges",
      "All questions",
      "What this run was made of",
    ]);
    const links = [...page.matchAll(/<a href="#([^"]+)">([^<]+)</g)].map(([, id, heading]) => [id, heading]);
    expect(links).toEqual(headings);
  });

  test("names what the run was made of", () => {
    const text = textOf(page);
    expect(text).toContain("2 questions, answered by quoting, without a model.");
    expect(text).toContain("Index9f86d081");
    expect(text).toContain("exact-quote, then token-overlap");
    expect(text).toContain("children.jsonl, 2 questions, SHA-256 ab12");
  });

  test("allows its own style and script by their hashes, and nothing else", () => {
    const hash = (tag: string) => {
      const source = new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(page)?.[1] ?? "";
      return `sha256-${createHash("sha256").update(source).digest("base64")}`;
    };
    expect(page).toContain(
      `content="default-src 'none'; style-src '${hash("style")}'; script-src '${hash("script")}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:link|img|iframe|object)\b|\bsrc=| style=| on\w+=|@import|url\(|https?:/i);
  });

  test("is the same for the same data, and knows nothing of how long replies took", async () => {
    const slower = sampleReport().questions.map((question) => ({ ...question, ms: 9_999 }));
    expect(await renderReportPage(sampleReport({ questions: slower }))).toBe(page);
  });

  test("takes no text for markup, wherever it stands", async () => {
    const hostile = `"'></title></style></bdi></details></table><script>alert(1)</script>&lt;`;
    const found = await renderReportPage(reportOf(hostile));
    expect(skeletonOf(found)).toEqual(skeletonOf(await renderReportPage(reportOf("plain"))));
    expect(textOf(found).split("<script>alert(1)</script>").length).toBeGreaterThan(20);
  });

  test("takes no text for markup, whatever it is", async () => {
    const plain = skeletonOf(await renderReportPage(reportOf("plain")));
    const text = fc.string({
      unit: fc.constantFrom(...hostileLetters),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        expect(skeletonOf(await renderReportPage(reportOf(words)))).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });

  test("lets no text turn the direction of the page", async () => {
    expect(await renderReportPage(reportOf("safe \u202Eevil\u202C \u2066x"))).not.toMatch(
      /[\u202A-\u202E\u2066-\u2069]/,
    );
  });

  test("is whole without any question, group, judge or curve", async () => {
    const empty = await renderReportPage(
      sampleReport({
        pair: null,
        headline: [],
        measures: [],
        groups: [],
        judges: [],
        thresholds: [],
        calibration: [],
        questions: [],
        funnel: { questions: 0, indexed: 0, retrieved: 0, considered: 0, cited: 0, right: 0 },
      }),
    );
    expect(textOf(empty)).toContain("0 questions, 0 of them answered wrong.");
    expect(/<main>.*<\/main>/s.exec(empty)?.[0]).not.toMatch(/NaN|undefined|null/);
  });

  test("renders thousands of questions in time that grows with their number", async () => {
    const questions = Array.from({ length: 3_000 }, () => sampleReported());
    const started = performance.now();
    const large = await renderReportPage(sampleReport({ questions }));
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(large.match(/<tr id="q-/g)).toHaveLength(3_000);
  });
});
