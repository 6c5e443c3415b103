import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/answer/candidate.ts";
import { findExpectedReply } from "../../src/answer/expected-reply.ts";
import { findQuestionKind } from "../../src/answer/question-kind.ts";
import type { Pinpoint } from "../../src/domain/pinpoint.ts";
import { exampleCandidate, exampleFacet, examplePassage, exampleQuestion, mentionsIn } from "./examples.ts";

const article7: Pinpoint = { instrument: "harbour", article: "7", subdivisions: [] };

function replies(question: string, text: string, known: Partial<Candidate> = {}): number {
  const holdsReply = findExpectedReply(exampleQuestion(question, { kind: findQuestionKind(question) }), []);
  return holdsReply(exampleCandidate(examplePassage(text), known), null);
}

describe("findExpectedReply to which article", () => {
  const question = "Which article is on wrecks?";

  test("takes a sentence that names an article", () => {
    const text = "Article 7 is on wrecks.";
    expect(replies(question, text, { mentions: mentionsIn(text, [["Article 7", "harbour 7"]]) })).toBe(1);
  });

  test("takes a sentence under the heading of one", () => {
    const holdsReply = findExpectedReply(exampleQuestion(question, { kind: "which-article" }), []);
    expect(holdsReply(exampleCandidate(examplePassage("Wrecks are marked.")), article7)).toBe(1);
  });

  test("takes no sentence that names an instrument alone, or nothing", () => {
    const text = "The Harbour Convention is on wrecks.";
    const mentions = mentionsIn(text, [["Harbour Convention", "harbour"]]);
    expect(replies(question, text, { mentions })).toBe(0);
    expect(replies(question, "Wrecks are marked.")).toBe(0);
  });
});

describe("findExpectedReply to whether it is in force", () => {
  test.each([
    ["Is the Harbour Convention in force?", "It has been in force since 1 July 1974.", 1],
    ["Is the Harbour Convention in force?", "It was not in force in 1973.", 1],
    ["Did the Harbour Convention come into force?", "It entered into force on 1 July 1974.", 1],
    ["Is the Harbour Convention still valid?", "It is in force.", 1],
    ["Is the Harbour Convention in force?", "Five ratifications are needed for its entry into force.", 0.5],
    ["Is a captain in the Harbour Convention?", "Five ratifications are needed.", 1],
  ])("%s by %s: %d", (question, text, expected) => {
    expect(replies(question, text)).toBe(expected);
  });
});

describe("findExpectedReply to which treaty", () => {
  const question = "Which treaty is on wrecks?";

  test("takes a sentence about an instrument, on one or with the word for one", () => {
    const text = "Harbour is on wrecks.";
    const about = { passage: examplePassage(text, { subject: "harbour" }) };
    expect(replies(question, text, about)).toBe(1);
    expect(replies(question, text, { mentions: mentionsIn(text, [["Harbour", "harbour"]]) })).toBe(1);
    expect(replies(question, "An old agreement is on wrecks.")).toBe(1);
  });

  test("takes no other", () => {
    expect(replies(question, "Wrecks are marked.")).toBe(0);
  });
});

describe("findExpectedReply by what a sentence holds", () => {
  test.each([
    ["When was it signed?", "It was signed on 4 May 1971.", 1],
    ["When was it signed?", "It was signed in 1971.", 1],
    ["When does it meet?", "It meets every spring.", 0.5],
    ["On what date was it signed?", "It was signed on 4 May 1971.", 1],
    ["On what date was it signed?", "It was signed in May 1971.", 0.5],
    ["On what date was it signed?", "It was signed in 1971.", 0],
    ["On what date was it signed?", "It was signed years ago.", 0],
    ["In which city was it signed?", "It was signed in Porto.", 1],
    ["In which city was it signed?", "It was signed at the Hague.", 1],
    ["In which city was it signed?", "It was signed in May.", 0],
    ["In which city was it signed?", "It was signed in a hall.", 0],
    ["Are coaches checked, and in what place does it say so?", "Article 5 has coaches checked.", 1],
    ["Where was it signed?", "It was signed in 1971.", 0],
    ["Where will it be held?", "It will be held in Porto in May.", 1],
    ["Where are the members?", "They are at sea.", 1],
    ["When was it signed?", "It was signed three years later.", 0.5],
    ["When was it signed?", "It was signed in Porto.", 0],
    ["How many states are parties?", "It has 31 parties.", 1],
    ["How many states are parties?", "It has thirty-one parties.", 1],
    ["How many countries have ratified it?", "31 states ratified it.", 1],
    ["How many states are parties?", "Its parties met in 1971.", 0],
    ["How many buoys are there?", "There are 12 red buoys.", 1],
    ["How many buoys are there?", "There are 12 ships.", 0],
    ["How many buoys are there?", "There are 12 ships of the line and no buoys.", 0],
    ["How many have ratified it?", "So far 31 have ratified it.", 1],
    ["How many buoys are there?", "There are many buoys.", 0],
    ["How many buoys were laid?", "In 1971 buoys were laid.", 0],
    ["How long will the talks last?", "The talks last three years.", 1],
    ["How long will the talks last?", "The talks are held in Porto.", 0],
    ["How often does it meet?", "It meets twice.", 1],
    ["How much does salvage earn?", "Salvage earns 10 per cent.", 1],
    ["How much does salvage earn?", "Salvage earns a reward.", 0],
    ["Combien de bouées y a-t-il ?", "Il y a 12 bouées.", 1],
    ["¿Cuántas boyas hay?", "Hay 12 boyas.", 1],
    ["Who spoke?", "Then Ana Moreira spoke.", 1],
    ["Who spoke?", "The chair spoke.", 0],
    ["Which countries voted against it?", "Norway voted against it.", 1],
    ["Which countries voted against it?", "The Committee voted against it.", 0],
    ["Who has ratified it?", "Chile has ratified it.", 1],
    ["Who has ratified it?", "Ana Moreira has ratified it.", 0],
    ["What is ballast?", "It is heavy.", 0.5],
    ["What is ballast?", "Ballast is a load.", 1],
    ["What does “ballast” mean?", "Ballast means a load.", 1],
    ["What does “ballast” mean?", "A ship needs ballast.", 0.5],
    ["What are the rights of the crew?", "Article 9 gives the crew a say.", 1],
    ["When does the treaty apply to wrecks?", "It applies to wrecks that float.", 1],
    ["When does the treaty enter into force?", "It applies to wrecks that float.", 0],
    ["When did Norway ratify it?", "Norway ratified it in 1999.", 1],
    ["When did Norway ratify it?", "Parties to it on 25 April 2026 were Norway and Chile.", 0],
    ["When was the list made?", "Its parties were on 25 April 2026 Norway and Chile.", 0],
    ["Who is the chair of the Committee?", "The Committee is chaired by Ana Moreira.", 1],
    ["Who is the chair of the Committee?", "The Committee chairs no meeting.", 0],
    ["Who is the chair of the Committee?", "Ana Moreira spoke to the Committee.", 0],
    ["How many ships are there?", "Article 6 – Ships and ballast", 0],
    ["How many ships are there?", "There are 6 ships.", 1],
    ["Where is it?", "It is there.", 1],
    ["Is it there?", "It is there.", 1],
    ["Why is it there?", "It is there.", 1],
    ["Name the bodies", "It is there.", 1],
    ["Tell me of ballast", "It is there.", 1],
  ])("to %j takes %j: %d", (question, text, expected) => {
    expect(replies(question, text)).toBe(expected);
  });

  test("counts what is called by another word for the same, but not by one that is only near", () => {
    const question = exampleQuestion("How many pacts are there?", { kind: "how-many" });
    const facet = exampleFacet("pacts", { labels: ["treaties", "sea treaties"] });
    const near = { ...facet, alternatives: facet.alternatives.map(({ terms }) => ({ terms, credit: 0.7 })) };
    const three = exampleCandidate(examplePassage("There are three treaties."));
    expect(findExpectedReply(question, [facet])(three, null)).toBe(1);
    expect(findExpectedReply(question, [near])(three, null)).toBe(0);
    expect(findExpectedReply(question, [exampleFacet("buoys", { labels: ["treaties"] })])(three, null)).toBe(
      0,
    );
    expect(findExpectedReply(question, [])(three, null)).toBe(0);
  });

  test("counts no number of an article", () => {
    const text = "Article 12 binds states.";
    const mentions = mentionsIn(text, [["Article 12", "harbour 12"]]);
    expect(replies("How many states are bound?", text, { mentions })).toBe(0);
    expect(replies("How many states are bound?", "12 states.")).toBe(1);
  });

  test("finds the number of an article behind the first sentence of a document", () => {
    const text = "Article 12 binds states.";
    const span = { start: 100, end: 100 + text.length };
    const mentions = [{ span: { start: 100, end: 110 }, pinpoints: [{ ...article7, article: "12" }] }];
    expect(replies("How many states are bound?", text, { span, mentions })).toBe(0);
  });
});

describe("findExpectedReply of a title", () => {
  const title = { order: -1 };

  test.each([
    ["When was the Harbour Convention made?", 1],
    ["What is the date of the Harbour Convention?", 1],
    ["Which convention is of 1971?", 1],
    ["What is the Harbour Convention?", 0],
    ["Is there a Harbour Convention?", 0],
    ["Which article is it?", 0],
  ])("to %j: %d", (question, expected) => {
    expect(replies(question, "Harbour Convention (1971)", title)).toBe(expected);
  });
});

describe("findExpectedReply to which countries", () => {
  test.each([
    ["Which countries may try a smuggler?", 1],
    ["Which states have jurisdiction over a ship?", 1],
    ["Which country gets to punish the captain?", 1],
    ["Which countries ratified it?", 0],
    ["Which countries are parties?", 0],
  ])("%j is answered by a rule without names, or not: %d", (question, expected) => {
    expect(replies(question, "The flag state and the coastal state punish smugglers.")).toBe(expected);
  });

  test.each(["When would the convention reach a raft?", "When could it apply to a buoy?"])(
    "%j asks for a condition",
    (question) => {
      expect(replies(question, "It reaches whatever floats.")).toBe(1);
    },
  );
});

describe("findExpectedReply on hostile input", () => {
  test("takes linear time", () => {
    const started = performance.now();
    for (const piece of ["how many ", "number of ", "12 ", "which countries ", "combien d", "a", " "]) {
      const text = piece.repeat(10_000);
      const holdsReply = findExpectedReply(exampleQuestion(text, { kind: "how-many" }), []);
      holdsReply(exampleCandidate(examplePassage("12 buoys in 1971 ".repeat(200))), null);
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
