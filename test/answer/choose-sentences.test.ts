import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/answer/candidate.ts";
import { chooseSentences, defaultChoiceLimits, limitsFor } from "../../src/answer/choose-sentences.ts";
import type { RankedSentence } from "../../src/answer/rank-sentences.ts";
import type { DocumentKind } from "../../src/domain/document.ts";
import type { QuestionKind } from "../../src/domain/question.ts";
import { exampleCandidate, exampleDocument, examplePassage, exampleQuestion } from "./examples.ts";

const limits = defaultChoiceLimits;

interface Known extends Partial<Pick<Candidate, "order">> {
  readonly passage?: string;
  readonly score?: number;
  readonly headed?: number;
  readonly meant?: number;
  readonly failure?: string | null;
  readonly kind?: DocumentKind | null;
}

function sentence(text: string, known: Known = {}): RankedSentence {
  const {
    passage = text,
    order = 0,
    score = 1,
    headed = 0,
    meant = 0,
    failure = null,
    kind = "guide",
  } = known;
  const document = { ...exampleDocument(), kind };
  const candidate = exampleCandidate(examplePassage(text, { id: passage }), { order, document });
  return { candidate, headingPlace: null, coverage: 1, score, headed, meant, failure };
}

function choose(ranked: readonly RankedSentence[], known: Partial<typeof limits> = {}): readonly string[] {
  return chooseSentences(ranked, { ...limits, ...known }).map(({ candidate }) => candidate.text);
}

describe("chooseSentences", () => {
  test("takes nothing where every sentence failed, or there is none", () => {
    expect(choose([sentence("On cats.", { failure: "says nothing" })])).toEqual([]);
    expect(choose([])).toEqual([]);
  });

  test("takes what is nearly as good as the best, and nothing less", () => {
    const ranked = [sentence("Best."), sentence("Near.", { score: 0.85 }), sentence("Far.", { score: 0.84 })];
    expect(choose(ranked)).toEqual(["Best.", "Near."]);
  });

  test("begins with what stands under a heading that says the matter, where it is nearly as good", () => {
    const ranked = [
      sentence("Best."),
      sentence("Headed.", { score: 0.9, headed: 1 }),
      sentence("Near.", { score: 0.88 }),
    ];
    expect(choose(ranked)).toEqual(["Headed.", "Best.", "Near."]);
  });

  test("of sentences that fit alike begins with the treaty, then a report, a guide and news", () => {
    const ranked = [
      sentence("News.", { kind: "news" }),
      sentence("Guide.", { score: 0.995 }),
      sentence("Report.", { score: 0.99, kind: "report" }),
      sentence("Treaty.", { score: 0.98, kind: "treaty" }),
    ];
    for (const lead of ["Treaty.", "Report.", "Guide.", "News."]) {
      expect(choose(ranked)[0]).toBe(lead);
      ranked.pop();
    }
  });

  test("begins with what fits best where the others fit less, whatever their authority", () => {
    expect(
      choose([sentence("News.", { kind: "news" }), sentence("Treaty.", { score: 0.9, kind: "treaty" })])[0],
    ).toBe("News.");
  });

  test("shows nothing for its heading that says too little", () => {
    const ranked = [sentence("Best."), sentence("Headed.", { score: 0.5, headed: 1 })];
    expect(choose(ranked)).toEqual(["Best."]);
  });

  test("takes what stands under the article that people likely mean before what says as much", () => {
    const ranked = [sentence("Best."), sentence("Meant.", { score: 0.9, meant: 0.3 })];
    expect(choose(ranked)).toEqual(["Meant."]);
    expect(choose([sentence("Best."), sentence("Meant.", { score: 0.9, meant: 0.15 })])).toEqual([
      "Meant.",
      "Best.",
    ]);
  });

  test("leaves what people likely mean aside where the best denies something", () => {
    const ranked = [sentence("No article sets up a court."), sentence("Meant.", { score: 0.5, meant: 0.6 })];
    expect(choose(ranked)).toEqual(["No article sets up a court."]);
  });

  test("passes over what failed, however well it scores", () => {
    const ranked = [sentence("Failed.", { score: 2, failure: "elsewhere" }), sentence("Best.")];
    expect(choose(ranked)).toEqual(["Best."]);
  });

  test("takes what is said in nearly the same words once, the better of the two", () => {
    const best = "Article 34 protects children from sexual exploitation in every form.";
    const again = "Children are protected from sexual exploitation by Article 34.";
    const other = "Article 19 protects children from violence at home and at school.";
    expect(choose([sentence(best), sentence(again), sentence(other)])).toEqual([best, other]);
    expect(choose([sentence("On cats."), sentence("On cats, too.")])).toEqual(["On cats.", "On cats, too."]);
  });

  test("takes the same words once", () => {
    expect(choose([sentence("Same.", { passage: "a" }), sentence("Same.", { passage: "b" })])).toEqual([
      "Same.",
    ]);
  });

  test("keeps to the number of sentences", () => {
    const many = ["a", "b", "c", "d", "e", "f", "g"].map((text) => sentence(text));
    expect(choose(many)).toHaveLength(5);
    expect(choose(many, { sentences: 1 })).toEqual(["a"]);
  });

  test("keeps to the number of words, and takes a shorter one in place of one too long", () => {
    const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(" ");
    const ranked = [sentence(words(100, "x")), sentence(words(21, "y")), sentence(words(20, "z"))];
    expect(choose(ranked)).toEqual([words(100, "x"), words(20, "z")]);
    const three = [sentence(words(50, "x")), sentence(words(50, "y")), sentence(words(50, "z"))];
    expect(choose(three)).toHaveLength(2);
  });

  test("shows the best sentence however long it is", () => {
    const long = "x ".repeat(500).trim();
    expect(choose([sentence(long), sentence("Short.")])).toEqual([long]);
  });

  test("puts the best first, then the rest of its passage in text order, then the others", () => {
    const ranked = [
      sentence("a1", { passage: "a", order: 1 }),
      sentence("b2", { passage: "b", order: 2 }),
      sentence("a3", { passage: "a", order: 3 }),
      sentence("a0", { passage: "a", order: 0 }),
      sentence("b0", { passage: "b", order: 0 }),
    ];
    expect(choose(ranked)).toEqual(["a1", "a0", "a3", "b0", "b2"]);
  });
});

describe("chooseSentences goes on", () => {
  const said = { passage: "a", order: 1, score: 0, failure: "speaks of too little of the question" };
  const best = sentence("Lindqvist warned of ferries.", { passage: "a", order: 0 });

  test.each([
    "He said that insurers refuse cover.",
    "They refuse cover.",
    "Its members are many.",
    "This is new.",
    "The latter is new.",
    "Insurers refuse cover, he added.",
    "By then she noted it.",
  ])("with a sentence that points back: %s", (text) => {
    expect(choose([best, sentence(text, said)])).toEqual([best.candidate.text, text]);
  });

  test.each(["Insurers refuse cover.", "Herons fly.", "Itself a rule, it stands.", "Insurers said so."])(
    "with no other: %s",
    (text) => {
      expect(choose([best, sentence(text, said)])).toEqual([best.candidate.text]);
    },
  );

  test.each([
    ["of another passage", { ...said, passage: "b" }],
    ["further on", { ...said, order: 2 }],
    ["before it", { ...said, order: -1 }],
  ])("with no sentence %s", (_, known) => {
    expect(choose([best, sentence("He said so.", known)])).toEqual([best.candidate.text]);
  });

  test("not from a title", () => {
    const title = sentence("Harbour Convention", { passage: "a", order: -1 });
    expect(choose([title, sentence("It bans oil.", { ...said, order: 0 })])).toEqual(["Harbour Convention"]);
  });

  test("only within the limits", () => {
    expect(choose([best, sentence("He said so.", said)], { sentences: 1 })).toEqual([best.candidate.text]);
    expect(choose([best, sentence("He said so.", said)], { words: 5 })).toEqual([best.candidate.text]);
  });

  test("before what is as good but elsewhere", () => {
    const other = sentence("Ferries ram boats.", { passage: "b" });
    expect(choose([best, other, sentence("He said so.", said)], { sentences: 2 })).toEqual([
      best.candidate.text,
      "He said so.",
    ]);
  });
});

describe("chooseSentences on anything", () => {
  const drawn = fc.record({
    text: fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,60}$/),
    passage: fc.constantFrom("a", "b", "c"),
    order: fc.integer({ min: -1, max: 4 }),
    score: fc.double({ min: 0, max: 2, noNaN: true }),
    failure: fc.constantFrom(null, null, "failed"),
  });

  test("keeps to the limits, begins with the best and repeats nothing", () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), (drafts) => {
        const ranked = drafts
          .map(({ text, ...known }) => sentence(text, known))
          .toSorted((one, other) => other.score - one.score);
        const chosen = chooseSentences(ranked, limits);
        const texts = chosen.map(({ candidate }) => candidate.text);
        const words = texts.join(" ").split(/\s+/).length;
        expect(chosen.length).toBeLessThanOrEqual(limits.sentences);
        expect(chosen.length > 1 && words > limits.words).toBe(false);
        expect(new Set(texts).size).toBe(texts.length);
        expect(chosen[0]).toBe(ranked.find(({ failure }) => failure === null));
      }),
    );
  });
});

describe("limitsFor", () => {
  test.each<readonly [QuestionKind, number]>([
    ["list", 5],
    ["which-instrument", 5],
    ["which-article", 3],
    ["yes-no", 3],
    ["other", 3],
  ])("shows for %s %d sentences at most", (kind, sentences) => {
    expect(limitsFor(exampleQuestion("What?", { kind }))).toMatchObject({ sentences, words: 120 });
  });

  test("takes in more of a list that is not quite as good", () => {
    const share = (kind: QuestionKind) => limitsFor(exampleQuestion("What?", { kind })).shareOfBest;
    expect(share("list")).toBeLessThan(share("other"));
  });
});
