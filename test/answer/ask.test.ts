import { beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { isFault } from "../../src/domain/fault.ts";
import { askedOn, createLibrary, type Library } from "./library.ts";

let library: Library;
beforeAll(async () => {
  library = await createLibrary();
});

/** The sentences of an answer. */
async function textsFor(question: string): Promise<readonly string[]> {
  return (await library.ask(question)).sentences.map(({ text }) => text);
}

/** The places of an answer's references: "harbour 7". */
function placesOf({ references }: Answer): readonly string[] {
  return references.map(({ instrument, article }) => `${instrument?.id ?? "-"} ${article ?? "-"}`);
}

const wrecks =
  "Convention on the Safety of Harbours, Article 7: “Article 7 of the Convention obliges coastal states to mark every wreck with a buoy.”";
const crimes =
  "“The Convention prohibits smuggling timber (Article 9(1)(b)), the discharge of oil (Article 12), or towing without a pilot (Article 15).”";

describe("ask answers", () => {
  test.each([
    "Which article obliges states to mark a wreck?",
    "Which article obliges states to mark a sunken ship?",
    "What does Article 7 of the Harbour Convention say?",
  ])("%s with the article", async (question) => {
    const answer = await library.ask(question);
    expect(answer).toMatchObject({ status: "answered", mode: "quoting", refusal: null, notices: [] });
    expect(answer.sentences[0]).toEqual({ text: wrecks, citations: [1], support: "verbatim" });
    expect(placesOf(answer)[0]).toBe("harbour 7");
    expect(answer.references[0]?.cite).toBe(
      "Convention on the Safety of Harbours (opened for signature 4 May 1971, entered into force 1 July 1974) 812 UNTS 45, art 7",
    );
  });

  test.each([
    ["Which article prohibits the smuggling of timber?", "9(1)(b)"],
    ["Which article prohibits an oil spill?", "12"],
    ["Which article is on tugboats?", "15"],
    ["What does Article 12 of the Harbour Convention prohibit?", "12"],
  ])("%s with the right one of several in a sentence: %s", async (question, article) => {
    const answer = await library.ask(question);
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      `Convention on the Safety of Harbours, Article ${article}: ${crimes}`,
    ]);
    expect(placesOf(answer)).toEqual([`harbour ${article}`]);
  });

  test("tells the articles of a protocol from those of its parent", async () => {
    const answer = await library.ask("What does Article 7 of the Beacon Protocol say?");
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      "Protocol on Beacons to the Convention on the Safety of Harbours, Article 7: “Article 7 of the Protocol lets lighthouse keepers rest on Sundays.”",
    ]);
    expect(placesOf(answer)).toEqual(["beacon 7"]);
  });

  test("no to what its source denies, and of when that is", async () => {
    const answer = await library.ask("Is the Beacon Protocol in force?");
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      "Not according to the guide: “This protocol was opened for signature on 12 May 2020 and had not entered into force as of December 2022.”",
    ]);
    expect(answer.notices).toEqual([
      {
        kind: "stale",
        text: "This source states the position of December 2022; the status may have changed since.",
      },
    ]);
  });

  test("yes-no questions without judging where nothing is denied", async () => {
    const [first] = await textsFor("Is the Harbour Convention in force?");
    expect(first).toMatch(/^Convention on the Safety of Harbours: “It was opened .*entered into force/);
  });

  test("what a word means, from a text that belongs to no treaty", async () => {
    const answer = await library.ask("What does flotsam mean?");
    expect(answer.sentences[0]?.text).toBe(
      "According to the guide: “Flotsam means goods found floating after a shipwreck.”",
    );
    expect(answer.references[0]).toMatchObject({
      instrument: null,
      article: null,
      cite: "‘A Guide to Harbour Law’ (Quay Library, as of December 2022) <https://quay.example/guide>",
    });
  });

  test("when, with the sentence that has the date", async () => {
    expect((await textsFor("When was the Harbour Convention opened for signature?"))[0]).toContain(
      "4 May 1971",
    );
    expect((await textsFor("When was the Beacon Protocol opened for signature?"))[0]).toContain(
      "12 May 2020",
    );
    expect((await textsFor("When does the Harbour Committee meet?"))[0]).toContain("every spring");
  });

  test("when a treaty was made by the year in its title, where no sentence says it", async () => {
    const guide = `---\nid: titles\nkind: guide\n---\n# Titles\n\n## Convention for the Protection of Whales (1946)\n\nIt protects whales and their calves.\n`;
    const { ask } = await createLibrary({ texts: [guide] });
    const answer = await ask("When was the Whale Convention signed?");
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      "According to the guide: “Convention for the Protection of Whales (1946)”",
    ]);
  });

  test("how many, with the number and its age", async () => {
    const answer = await library.ask("How many countries have ratified the Harbour Convention?");
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      "Convention on the Safety of Harbours (as of December 2022): “To date, 31 states have ratified the Convention.”",
    ]);
    expect(answer.notices.map(({ kind }) => kind)).toEqual(["stale"]);
  });

  test("who, with what the same person goes on to say", async () => {
    const answer = await library.ask("Who chairs the drone working group?");
    expect(answer.sentences.map(({ text }) => text)).toEqual([
      "According to a news text of 20 April 2022: “Tomas Lindqvist, who chairs the drone working group, warned that ferries without crews could ram fishing boats.”",
      "According to a news text of 20 April 2022: “He said insurers were already refusing cover.”",
    ]);
    expect(answer.sentences.map(({ citations }) => citations)).toEqual([[1], [2]]);
  });

  test("which country, and says where only news stands behind it", async () => {
    const answer = await library.ask("Which countries voted against the draft?");
    expect(answer.sentences[0]?.text).toContain(
      "“Norway and Chile voted against the draft on drone ferries.”",
    );
    expect(answer.notices).toEqual([
      {
        kind: "news-only",
        text: "Only a news item stands behind this answer; no guide or treaty text here confirms it.",
      },
    ]);
  });

  test("where and why", async () => {
    expect((await textsFor("Where will the second session be held?"))[0]).toContain("Rotterdam");
    expect((await textsFor("Why are fishing guilds worried?"))[0]).toContain("drive away the shoals");
  });

  test("which treaty", async () => {
    const answer = await library.ask("Which treaty covers lighthouses?");
    expect(answer.sentences).toHaveLength(2);
    expect(placesOf(answer)).toEqual(["beacon 3", "beacon 7"]);
  });

  test("says of what lay ahead when the source was written that it may have happened", async () => {
    const { notices } = await library.ask("When will the second session be held?");
    expect(notices.map(({ kind }) => kind)).toEqual(["stale", "news-only"]);
    expect(notices[0]?.text).toContain("20 April 2022");
  });

  test("names a resolution by its title, whose numbers are its own", async () => {
    const answer = await library.ask("What is resolution 74/300 about?");
    expect(answer.sentences[0]?.text).toMatch(/^Marking of wrecks on the high seas: “/);
    expect(answer.references[0]?.cite).toBe("UNGA Res 74/300 (27 December 2019) UN Doc A/RES/74/300");
  });
});

describe("ask refuses", () => {
  test("an article that two treaties have, and names both", async () => {
    const answer = await library.ask("What does Article 7 say?");
    expect(answer).toMatchObject({ status: "refused", sentences: [], references: [], notices: [] });
    expect(answer.refusal).toEqual({
      reason: "ambiguous",
      message:
        "I cannot tell which instrument is meant: Article 7 could be of 2 of them. Name the treaty and ask again.",
      suggestions: [
        "Article 7 of the Convention on the Safety of Harbours (Harbour Convention)",
        "Article 7 of the Protocol on Beacons to the Convention on the Safety of Harbours (Beacon Protocol)",
      ],
    });
  });

  test.each(["Is the treaty in force?", "When did the convention enter into force?"])(
    "%s, where the texts speak of several",
    async (question) => {
      expect((await library.ask(question)).refusal).toMatchObject({
        reason: "ambiguous",
        suggestions: [
          "Convention on the Safety of Harbours (Harbour Convention)",
          "Protocol on Beacons to the Convention on the Safety of Harbours (Beacon Protocol)",
        ],
      });
    },
  );

  test("an open article of which the rest of the question finds nothing", async () => {
    const answer = await library.ask("Does Article 7 speak of robbery at sea?");
    expect(answer.refusal).toMatchObject({ reason: "ambiguous" });
    expect(answer.trace.dropped.length).toBeGreaterThan(0);
  });

  test("but not an article that only one treaty has", async () => {
    expect(placesOf(await library.ask("What does Article 12 say?"))).toEqual(["harbour 12"]);
  });

  test("an article that the treaty does not have, before it looks at a text", async () => {
    const answer = await library.ask("What does Article 60 of the Harbour Convention say about wrecks?");
    expect(answer.refusal).toEqual({
      reason: "false_premise",
      message: "There is no Article 60: the Convention on the Safety of Harbours has 24 articles.",
      suggestions: [
        "Ask about one of the articles 1 to 24 of the Convention on the Safety of Harbours (Harbour Convention).",
      ],
    });
    expect(answer.trace.dropped).toEqual([]);
  });

  test.each([
    "What is the capital of Mongolia?",
    "How do I bake sourdough bread?",
    "What does the Whale Convention say about krill?",
  ])("%s as out of scope", async (question) => {
    expect((await library.ask(question)).refusal).toEqual({
      reason: "out_of_scope",
      message:
        "I cannot answer this: the texts do not speak of it. Searched: 2 documents. A librarian can help further.",
      suggestions: [],
    });
  });

  test("for want of evidence, with what there is and where to look", async () => {
    const answer = await library.ask("How many states have ratified the Beacon Protocol?");
    const nearest =
      "“Protocol on Beacons to the Convention on the Safety of Harbours (2020)” in the guide “A Guide to Harbour Law”";
    expect(answer.refusal?.reason).toBe("no_evidence");
    expect(answer.refusal?.message).toBe(
      "I cannot answer this from the texts. They speak of the Protocol on Beacons to the Convention on the Safety of Harbours (Beacon Protocol), but none gives such a number. " +
        `Searched: 2 documents. Nearest: ${nearest}. For the current status see the depositary or ask a librarian.`,
    );
    expect(answer.refusal?.suggestions[0]).toBe(nearest);
    expect(answer.text.startsWith("I cannot answer this from the texts\\.")).toBe(false);
    expect(answer.text).toContain("I cannot answer this from the texts.");
  });

  test.each([
    ["is about", "## Convention for the Protection of Whales (1946)\n\nIt spares calves."],
    ["names in passing", "## Sea beasts\n\nThe Whale Convention spares calves."],
  ])("with what there is of an instrument that a text %s", async (_, words) => {
    const { ask } = await createLibrary({
      texts: [`---\nid: beasts\nkind: guide\n---\n# Beasts\n\n${words}\n`],
    });
    expect((await ask("What does the Whale Convention say about krill?")).refusal).toMatchObject({
      reason: "no_evidence",
      message: expect.stringContaining("They speak of the Convention for the Protection of Whales") as string,
    });
  });

  test.each([
    "Did Japan ratify the Harbour Convention?",
    "What reward does salvage earn under the Harbour Convention?",
    "Who chairs the Harbour Committee?",
    "What is the fine for towing without a pilot?",
    "Which article of the Harbour Convention is on piracy?",
    "Does Article 3 of the Beacon Protocol speak of wrecks?",
  ])("%s, to which the words come near without an answer", async (question) => {
    const answer = await library.ask(question);
    expect(answer.refusal?.reason).toBe("no_evidence");
    expect(answer.refusal?.suggestions.length).toBeGreaterThan(0);
    expect(answer.trace.dropped.length).toBeGreaterThan(0);
  });

  test("with the faults of the analysis where there is nothing to look up", async () => {
    await expect(library.ask("What is it?")).rejects.toSatisfy((thrown) => isFault(thrown, "question_empty"));
  });
});

describe("ask keeps an account", () => {
  test("of the passages by rank, and of the time that it took", async () => {
    let clock = askedOn;
    const { ask, passages } = await createLibrary({
      now: () => {
        clock += 7;
        return clock;
      },
    });
    const { trace } = await ask("Which article obliges states to mark a wreck?");
    expect(trace).toMatchObject({ generation: "gen-1", promptHash: null, model: null });
    expect(trace.ms.retrieve).toBe(7);
    expect(trace.ms.answer).toBeGreaterThan(0);
    expect(trace.retrieved.map(({ rank }) => rank)).toEqual(trace.retrieved.map((_, at) => at + 1));
    const known = new Set(passages.map(({ id }) => id));
    expect(trace.retrieved.every(({ passage }) => known.has(passage))).toBe(true);
  });

  test("and says where an older index replies, of an answer and of a refusal", async () => {
    const { ask } = await createLibrary({ degraded: "lexical.bin is damaged" });
    for (const question of ["What is ballast?", "What is the capital of Mongolia?"]) {
      expect((await ask(question)).notices.map(({ kind }) => kind)).toEqual(["degraded"]);
    }
  });

  test("gives the same answer to the same question", async () => {
    const again = await createLibrary();
    for (const question of [
      "What is flotsam?",
      "Is the Beacon Protocol in force?",
      "What does Article 7 say?",
    ]) {
      expect(await again.ask(question)).toEqual(await library.ask(question));
    }
  });
});

describe("ask with a signal", () => {
  test("stops with its reason once it is told to", async () => {
    const controller = new AbortController();
    const asked = library.ask("What is ballast?", { signal: controller.signal });
    const reason = new Error("the reader has gone");
    controller.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });

  test("answers where nothing is aborted", async () => {
    const { signal } = new AbortController();
    expect((await library.ask("What is ballast?", { signal })).status).toBe("answered");
  });
});

describe("ask corrects what a question takes for granted", () => {
  test("with a notice that comes first, where the texts deny it", async () => {
    const text = `---\nid: spam\nkind: guide\ninstrument: harbour\n---\n# Harbours\n\nNo article of the Harbour Convention bans dredging; Article 9 of the Harbour Convention is on timber.\n`;
    const texts = await createLibrary({ texts: [text] });
    const answer = await texts.ask("Which article of the Harbour Convention bans dredging?");
    expect(answer.status).toBe("answered");
    expect(answer.notices[0]).toMatchObject({ kind: "premise" });
    expect(answer.sentences[0]?.text).toContain("No article of the Harbour Convention bans dredging");
  });

  test("says no such thing of an answer that affirms", async () => {
    const answer = await library.ask("Which article obliges states to mark a wreck?");
    expect(answer.notices.map(({ kind }) => kind)).not.toContain("premise");
  });

  test.each([
    "The Harbour Convention was opened for signature in 1985. Which states have ratified it?",
    "Since the Harbour Convention was signed in Oslo, how many states have ratified it?",
  ])("told beside the question: %j", async (question) => {
    const answer = await library.ask(question);
    expect(answer.notices[0]?.text ?? answer.refusal?.message).toMatch(/in Porto on 4 May 1971/);
  });

  test("finds nothing to correct in what is so", async () => {
    const answer = await library.ask(
      "The Harbour Convention was opened for signature in 1971. How many states have ratified it?",
    );
    expect(answer.notices.map(({ kind }) => kind)).not.toContain("premise");
  });
});
