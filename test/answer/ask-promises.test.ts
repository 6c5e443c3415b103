import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { narrowQuestion } from "../../src/answer/asking/narrow-question.ts";
import { findQuestionKind } from "../../src/answer/question-kind.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { isFault } from "../../src/domain/fault.ts";
import { containsPinpoint, formatPinpoint, type Pinpoint, parseArticle } from "../../src/domain/pinpoint.ts";
import { findNumbers } from "../../src/text/numbers.ts";
import { sharedFolder } from "../shared-folder.ts";
import { createLibrary, type Library } from "./library.ts";
import { readSharedTexts } from "./shared-texts.ts";
import { splitQuoting } from "./split-quoting.ts";

/** Every promise on answers that can be checked from outside; throws at the first that is broken. */
function expectKept(answer: Answer, library: Library): void {
  expect(answer.status).toBe(answer.refusal === null ? "answered" : "refused");
  expect(answer.sentences.length > 0).toBe(answer.status === "answered");
  expect(answer.references.map(({ n }) => n)).toEqual(answer.references.map((_, at) => at + 1));
  const cited = answer.sentences.flatMap(({ citations }) => citations);
  expect(new Set(cited)).toEqual(new Set(answer.references.map(({ n }) => n)));
  expectShort(answer);
  for (const reference of answer.references) expectStands(reference, library);
  for (const sentence of answer.sentences) expectSupported(sentence, answer, library);
}

function expectShort({ sentences, question, language }: Answer): void {
  // A question of several parts is of the kind of the part that asks, and one in another language of that of its gloss, which no answer tells.
  const kinds = [question, narrowQuestion(question).text].map(findQuestionKind);
  const isList = kinds.some((kind) => kind === "list" || kind === "which-instrument");
  expect(sentences.length).toBeLessThanOrEqual(isList || language !== "en" ? 5 : 3);
  const words = sentences.map(({ text }) => splitQuoting(text).quoted.split(/\s+/).length);
  if (sentences.length > 1) expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(120);
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
}

function expectStands(reference: Answer["references"][number], library: Library): void {
  const document = library.documents.find(({ id }) => id === reference.document.id);
  const passage = library.passages.find(({ id }) => id === reference.passage);
  const [start, end] = reference.span;
  expect(reference.quote).not.toBe("");
  expect(document?.text.slice(start, end)).toBe(reference.quote);
  const isInPassage = passage !== undefined && passage.span.start <= start && end <= passage.span.end;
  expect(isInPassage || reference.headings.includes(reference.quote)).toBe(true);
  expect(passage?.headings).toEqual(reference.headings);
  expect(reference.cite).not.toBe("");
  const place = placeOf(reference);
  if (place) expect(spokenIn(reference, library).some((known) => containsPinpoint(place, known))).toBe(true);
}

function placeOf({ instrument, article }: Answer["references"][number]): Pinpoint | undefined {
  const label = article === null ? { article: null, subdivisions: [] } : parseArticle(article);
  return instrument && label ? { instrument: instrument.id, ...label } : undefined;
}

/** Every place that the passage of a reference names, or stands under. */
function spokenIn(reference: Answer["references"][number], library: Library): readonly Pinpoint[] {
  const passage = library.passages.find(({ id }) => id === reference.passage);
  if (!passage) return [];
  const subjects = passage.subject === null ? [] : [passage.subject];
  const headings = passage.headings.flatMap((heading) => library.linker.link(heading, { subjects }).mentions);
  return [
    ...[...passage.mentions, ...headings].flatMap(({ pinpoints }) => pinpoints),
    ...subjects.map((instrument) => ({ instrument, article: null, subdivisions: [] })),
  ];
}

function expectSupported(sentence: Answer["sentences"][number], answer: Answer, library: Library): void {
  const { frame, quoted } = splitQuoting(sentence.text);
  const references = sentence.citations.flatMap((n) => answer.references[n - 1] ?? []);
  expect(references.length).toBeGreaterThan(0);
  expect(references.length).toBeLessThanOrEqual(3);
  const documents = library.documents.filter(({ id }) =>
    references.some(({ document }) => document.id === id),
  );
  expect(documents.some(({ text }) => text.includes(quoted))).toBe(true);
  expect(references.every(({ quote }) => quoted.includes(quote))).toBe(true);
  const spoken = references.flatMap((reference) => spokenIn(reference, library));
  for (const { pinpoints } of library.linker.link(frame, { subjects: [] }).mentions) {
    for (const named of pinpoints) {
      const stands = spoken.some((known) => containsPinpoint(named, known));
      expect(stands, `${formatPinpoint(named)} in “${frame}”`).toBe(true);
    }
  }
  const articles = [...frame.matchAll(/[Aa]rt(?:icle|ículo) (\S+?)\u00A0?: $/g)].map(([, label]) => label);
  expect(articles).toEqual(articles.length === 0 ? [] : [references[0]?.article]);
  const titles = library.register.instruments.flatMap(({ titles: { en }, shortTitle }) => [en, shortTitle]);
  const bare = titles
    .reduce((rest, title) => rest.replaceAll(title, ""), frame)
    .replace(/, (?:Article|article|artículo) \S+?\u00A0?: $/, "");
  const dates = references.flatMap(({ document }) => `${document.published} ${document.asOf}`.split(/\D+/));
  for (const { value } of findNumbers(bare)) expect(dates.map(Number)).toContain(value);
}

/** Questions made from the words of texts: openings of every kind, words of passages and names in any order. */
function questionsOver(library: Library): fc.Arbitrary<string> {
  const openings =
    "Which article|Which treaty|Which countries|What is|What does|When was|When will|How many|How long|Who|Who said|Where is|Is|Does|Why|List the|Quel article|¿Qué artículo|¿Cuándo|Quand|tell me of|";
  const names = library.register.instruments.flatMap(({ titles: { en }, shortTitle }) => [en, shortTitle]);
  const labels = ["Article 7", "Article 3", "art. 9(1)(b)", "Article 99", "the Preamble", "Articles 2 to 5"];
  const words = library.passages.flatMap(({ text, headings }) => [...headings, ...text.split(/\s+/)]);
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...new Set(words)) },
    { weight: 2, arbitrary: fc.constantFrom(...names, ...names.map((name) => `of the ${name}`)) },
    { weight: 1, arbitrary: fc.constantFrom(...labels, "not", "in force", "Japan", "1971", "31") },
  );
  return fc
    .tuple(fc.constantFrom(...openings.split("|")), fc.array(piece, { minLength: 1, maxLength: 7 }))
    .map(([opening, pieces]) => `${opening} ${pieces.join(" ")}?`.trim());
}

async function askAnything(library: Library, question: string): Promise<Answer | undefined> {
  try {
    return await library.ask(question);
  } catch (thrown) {
    if (isFault(thrown, "question_empty", "question_malformed", "question_too_long")) return undefined;
    throw thrown;
  }
}

describe("every answer keeps its promises", () => {
  let library: Library;
  beforeAll(async () => {
    library = await createLibrary();
  });

  test("over questions made from the words of the texts", async () => {
    let answered = 0;
    const property = fc.asyncProperty(questionsOver(library), async (question) => {
      const answer = await askAnything(library, question);
      if (!answer) return;
      expectKept(answer, library);
      if (answer.status === "answered") answered += 1;
    });
    await fc.assert(property, { numRuns: 600 });
    expect(answered).toBeGreaterThan(100);
  });

  test("over each sentence of the texts, asked in many ways", async () => {
    const frames = [
      "Which article says: X",
      "X?",
      "Is it so that X?",
      "When X?",
      "Who X?",
      "What does X mean?",
    ];
    for (const { text } of library.passages) {
      for (const frame of frames) {
        const answer = await askAnything(
          library,
          frame.replace("X", () => text),
        );
        if (answer) expectKept(answer, library);
      }
    }
  });

  test("over questions in which every word is odd", async () => {
    const pieces = [
      "wreck\u200bs",
      "ＷＲＥＣＫＳ",
      "ﬂotsam",
      "A\u0301rticle ⁷",
      "Article\u00a07",
      "🐋",
      "буй",
      "\u202eycnellab",
    ];
    const odd = fc.array(fc.constantFrom(...pieces, "of the Harbour\u2011Convention", "ballast", "؟"), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(odd, async (words) => {
        const answer = await askAnything(library, words.join(" "));
        if (answer) expectKept(answer, library);
      }),
      { numRuns: 60 },
    );
  });

  test("over a guide of which every entry is a heading with an article", async () => {
    const articles = ["Wrecks", "Oil", "Towing"].map(
      (matter, at) =>
        `## Article ${at + 7} – ${matter}\n\n1. ${matter} is forbidden.\n\n2. ${matter} is dear.`,
    );
    const text = `---\nid: treaty\nkind: treaty\ninstrument: harbour\n---\n# Convention\n\n${articles.join("\n\n")}\n`;
    const treaty = await createLibrary({ texts: [text] });
    const answer = await treaty.ask("Which article forbids towing?");
    expectKept(answer, treaty);
    expect(answer.references[0]).toMatchObject({ article: "9(1)", instrument: { id: "harbour" } });
    await fc.assert(
      fc.asyncProperty(questionsOver(treaty), async (question) => {
        const some = await askAnything(treaty, question);
        if (some) expectKept(some, treaty);
      }),
      { numRuns: 100 },
    );
  });
});

const seeds = sharedFolder("seeds");
const questions = sharedFolder("questions");

describe.skipIf(seeds === undefined || questions === undefined)("over texts that others wrote", () => {
  test("every answer to the development questions and to made ones keeps its promises", async () => {
    const { texts, asked, register, thesaurus } = await readSharedTexts(seeds ?? "", questions ?? "");
    const library = await createLibrary({ sources: texts, register, thesaurus });
    for (const question of asked) {
      const answer = await askAnything(library, question);
      if (answer) expectKept(answer, library);
    }
    await fc.assert(
      fc.asyncProperty(questionsOver(library), async (question) => {
        const answer = await askAnything(library, question);
        if (answer) expectKept(answer, library);
      }),
      { numRuns: 150 },
    );
  });
});
