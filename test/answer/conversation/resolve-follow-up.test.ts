import { beforeAll, describe, expect, test } from "vitest";
import {
  createFollowUpResolver,
  type ResolveFollowUp,
} from "../../../src/answer/conversation/resolve-follow-up.ts";
import { createConceptFinderByLanguage } from "../../../src/answer/find-concepts-in-language.ts";
import { readConfig } from "../../../src/config.ts";
import type { Turn } from "../../../src/domain/conversation.ts";
import { readKnowledge } from "../../../src/ingest/read-knowledge.ts";
import { createQuestionLinker } from "../../../src/references/linker.ts";

let resolve: ResolveFollowUp;

beforeAll(async () => {
  const { register, thesaurus } = await readKnowledge(readConfig({}));
  const findConcepts = createConceptFinderByLanguage(thesaurus);
  resolve = createFollowUpResolver({
    linker: createQuestionLinker(register),
    register,
    thesaurus,
    findConcepts,
  });
});

/** Says the turns one after the other and gives what the last one is understood as; null where it is taken as it stands. */
function understand(...turns: readonly string[]): string | null {
  const before = turns.slice(0, -1).map((text): Turn => ({ role: "user", text }));
  return resolve(turns.at(-1) ?? "", before)?.text ?? null;
}

const inForce = "Is the Budapest Convention in force?";
const illegalAccess = "Which article of the Budapest Convention covers illegal access?";
const article9 = "What does Article 9 of the Budapest Convention say?";
const grooming = "Is grooming a crime under the Lanzarote Convention?";

describe("resolveFollowUp", () => {
  test.each([
    [
      inForce,
      "and the second protocol?",
      "Is the Second Additional Protocol to the Budapest Convention in force?",
    ],
    [inForce, "What about Lanzarote", "Is the Lanzarote Convention in force?"],
    [
      illegalAccess,
      "and in the Arab Convention?",
      "Which article of the Arab Convention covers illegal access?",
    ],
    [
      illegalAccess,
      "what about the UN one?",
      "Which article of the UN Convention against Cybercrime covers illegal access?",
    ],
    [
      article9,
      "no, I meant the UN convention",
      "What does Article 9 of the UN Convention against Cybercrime say?",
    ],
    [
      "Which treaty covers grooming?",
      "and the Lanzarote Convention?",
      "About the Lanzarote Convention: Which treaty covers grooming?",
    ],
  ])("asks %j of another instrument: %j", (before, turn, expected) => {
    expect(understand(before, turn)).toBe(expected);
  });

  test.each([
    [article9, "And Article 10?", "What does Article 10 of the Budapest Convention say?"],
    [article9, "sorry, article 9 paragraph 2", "What does Article 9(2) of the Budapest Convention say?"],
    [illegalAccess, "And Article 7?", "What does Article 7 of the Budapest Convention say?"],
    [article9, "does it cover cartoons?", "does Article 9 of the Budapest Convention cover cartoons?"],
    [
      article9,
      "what does that article say about intent?",
      "what does Article 9 of the Budapest Convention say about intent?",
    ],
    [
      article9,
      "when did the convention enter into force?",
      "when did the Budapest Convention enter into force?",
    ],
    ["And Convention 108?", "who can join it?", "who can join Convention 108?"],
  ])("after %j puts what was named in its place: %j", (before, turn, expected) => {
    expect(understand(before, turn)).toBe(expected);
  });

  test.each([
    [grooming, "which article?", "Is grooming a crime under the Lanzarote Convention, and which article?"],
    [inForce, "since when?", "Is the Budapest Convention in force, and since when?"],
    [
      grooming,
      "is it a crime even if they never met?",
      `${grooming.slice(0, -1)}: is it a crime even if they never met?`,
    ],
    [grooming, "how many articles?", "About the Lanzarote Convention: how many articles?"],
    [grooming, "and for companies?", `${grooming.slice(0, -1)}, companies?`],
  ])("after %j asks more of the same: %j", (before, turn, expected) => {
    expect(understand(before, turn)).toBe(expected);
  });

  test.each([
    [article9, "and 10?", "What does Article 10 of the Budapest Convention say?"],
    [article9, "and the next article?", "What does Article 10 of the Budapest Convention say?"],
    [
      article9,
      "what does the previous article punish?",
      "what does Article 8 of the Budapest Convention punish?",
    ],
    [
      "Is the First Protocol to the Budapest Convention in force?",
      "the second?",
      "Is the Second Additional Protocol to the Budapest Convention in force?",
    ],
    [
      "Is Ireland a party to the Budapest Convention?",
      "and Russia?",
      "Is Russia a party to the Budapest Convention?",
    ],
    [grooming, "and when the child is abroad?", `${grooming.slice(0, -1)}, when the child is abroad?`],
    [grooming, "what if he never came?", `${grooming.slice(0, -1)}, what if he never came?`],
    [
      grooming,
      "so every such man has to be sent to prison for at least four years?",
      "About the Lanzarote Convention: every such man has to be sent to prison for at least four years?",
    ],
    [
      illegalAccess,
      "and its counterpart in the UN cybercrime treaty?",
      "Which article of the UN Convention against Cybercrime covers illegal access?",
    ],
    [
      "Quel article de la Convention de Lanzarote vise le grooming ?",
      "dit-elle quelque chose sur l'intention ?",
      "Sur Convention de Lanzarote: dit-elle quelque chose sur l'intention ?",
    ],
  ])("after %j spells out what is only hinted at: %j", (before, turn, expected) => {
    expect(understand(before, turn)).toBe(expected);
  });

  test("takes the article that was cited for the one that is pointed to", () => {
    const conversation: Turn[] = [
      { role: "user", text: "Where is grooming in the Lanzarote Convention?" },
      {
        role: "assistant",
        text: "Lanzarote Convention, Article 23: … Article 24 of the Lanzarote Convention …",
      },
    ];
    expect(resolve("what does that article say about intent?", conversation)?.text).toBe(
      "what does Article 23 of the Lanzarote Convention say about intent?",
    );
    expect(resolve("and the next article?", conversation)?.text).toBe(
      "What does Article 24 of the Lanzarote Convention say?",
    );
    expect(resolve("who can join it?", conversation)?.text).toBe("who can join the Lanzarote Convention?");
  });

  test("carries the topic through turns that name nothing", () => {
    expect(understand(grooming, "which article?", "since when is it in force?")).toBe(
      "since when is the Lanzarote Convention in force?",
    );
  });

  test("builds on the question before and not on what a bare ask added to it", () => {
    expect(understand(grooming, "why?", "where?")).toBe(`${grooming.slice(0, -1)}, and where?`);
  });

  test.each([
    ["who can join the former?", "who can join the Budapest Convention?"],
    ["is the latter one in force?", "is the Malabo Convention in force?"],
  ])("tells two instruments by their order: %j", (turn, expected) => {
    expect(understand("Do the Budapest Convention and the Malabo Convention differ?", turn)).toBe(expected);
  });

  test.each([
    [
      "La Convention de Budapest est-elle en vigueur ?",
      "qui peut y adhérer ?",
      "Sur Convention de Budapest: qui peut y adhérer ?",
    ],
    [
      "¿Está en vigor el Convenio de Budapest?",
      "¿y desde cuándo?",
      "¿Está en vigor el Convenio de Budapest, y desde cuándo?",
    ],
  ])("understands %j in its language: %j", (before, turn, expected) => {
    expect(understand(before, turn)).toBe(expected);
  });

  test.each([
    ["in French please", "fr"],
    ["en français s'il vous plaît", "fr"],
    ["can you say that in Spanish?", "es"],
    ["Y en español, por favor", "es"],
  ])("repeats the question in the language asked for: %j", (turn, language) => {
    expect(resolve(turn, [{ role: "user", text: inForce }])).toMatchObject({ text: inForce, language });
  });

  test("is not certain of a question that can stand alone", () => {
    const turn = "Which article protects children from sexual exploitation?";
    expect(resolve(turn, [{ role: "user", text: inForce }])).toMatchObject({
      text: `About the Budapest Convention: ${turn}`,
      certain: false,
    });
  });

  test("leaves a question that names its own instrument and matter as it stands", () => {
    expect(understand(inForce, "What does Article 34 of the CRC protect children from?")).toBeNull();
  });

  test("leaves a first turn, and one that nothing before explains", () => {
    expect(understand("who can join it?")).toBeNull();
    expect(understand("Is hacking a crime?", "who can sign it?")).toBeNull();
  });

  test("takes from the assistant's words which instrument is meant only where the reader named none", () => {
    const said: Turn = { role: "assistant", text: "Lanzarote Convention, Article 23: …" };
    const asked: Turn = { role: "user", text: "Which treaty covers grooming?" };
    expect(resolve("who can sign it?", [asked, said])?.text).toBe("who can sign the Lanzarote Convention?");
    const named: Turn = { role: "user", text: inForce };
    expect(resolve("who can sign it?", [named, said])?.text).toBe("who can sign the Budapest Convention?");
  });

  test("reads the last turns of a long conversation, each only in part", () => {
    const long: Turn[] = Array.from({ length: 1000 }, () => ({ role: "user", text: "why ".repeat(250_000) }));
    const started = performance.now();
    expect(resolve("who can join it?", [...long, { role: "user", text: inForce }])?.text).toContain(
      "Budapest",
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
