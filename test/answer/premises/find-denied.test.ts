import { describe, expect, test } from "vitest";
import { findDenied, findPremiseNotices } from "../../../src/answer/premises/find-denied.ts";
import { findQuestionKind } from "../../../src/answer/question-kind.ts";
import { english } from "../../../src/answer/wording/english.ts";
import { distinctPinpoints } from "../../../src/domain/mention.ts";
import { exampleFacet, exampleQuestion, mentionsIn } from "../examples.ts";
import { harbourRegister } from "../harbour-register.ts";

const parts = {
  facets: [exampleFacet("spam", { weight: 4, telling: true })],
  register: harbourRegister,
  ranked: [],
};
const pinpoints = [{ instrument: "harbour", article: null, subdivisions: [] }];
const question = (text: string) => exampleQuestion(text, { kind: findQuestionKind(text), pinpoints });

describe("findDenied", () => {
  test("finds what the register denies, of the making and of the standing of an instrument", () => {
    expect(findDenied(question("Why was it signed in Oslo?"), parts)?.tell(english)).toMatch(/Porto/);
    const resolution = [{ instrument: "unga-74-300", article: null, subdivisions: [] }];
    const joined = exampleQuestion("Who has ratified it?", { kind: "who", pinpoints: resolution });
    expect(findDenied(joined, parts)?.tell(english)).toMatch(/not a treaty/);
  });

  test("leaves out what a question only sets off", () => {
    const text = "Why was the Harbour Convention signed in Oslo and not with the Wreck Code in 1989?";
    const mentions = mentionsIn(text, [
      ["the Harbour Convention", "harbour"],
      ["the Wreck Code", "wreck"],
    ]);
    const both = exampleQuestion(text, { kind: "why", mentions, pinpoints: distinctPinpoints(mentions) });
    expect(findDenied(both, parts)?.tell(english)).toMatch(/Porto/);
  });

  test("finds nothing where nothing is denied", () => {
    expect(findDenied(question("Why was it signed in Porto?"), parts)).toBeUndefined();
  });
});

describe("findPremiseNotices", () => {
  test.each([
    ["Why was it signed in Oslo?", "It was signed in Porto.", /by the register/],
    ["Which article bans spam?", "No article bans spam.", /the words quoted first/],
  ])("tells of %j", (text, first, message) => {
    const [notice, ...others] = findPremiseNotices(question(text), {
      ...parts,
      first,
      findDeniedClaim: () => undefined,
    });
    expect([notice?.kind, others]).toEqual(["premise", []]);
    expect(notice?.text).toMatch(message);
  });

  test("tells nothing where the premise holds", () => {
    expect(
      findPremiseNotices(question("Which article bans spam?"), {
        ...parts,
        first: "Article 4 bans spam.",
        findDeniedClaim: () => undefined,
      }),
    ).toEqual([]);
  });
});
