import { describe, expect, test } from "vitest";
import { findCountTest } from "../../src/answer/count-reply.ts";
import { exampleCandidate, examplePassage } from "./examples.ts";

const replies = (question: string, text: string): boolean =>
  findCountTest(question, [])(exampleCandidate(examplePassage(text)));

describe("findCountTest", () => {
  test.each([
    ["How many years in prison does it fix?", "It fixes no prison terms and no number of years.", true],
    ["How many years in prison does it fix?", "It does not say how many years a smuggler gets.", true],
    ["How many years in prison does it fix?", "It fixes four years.", true],
    ["How many years in prison does it fix?", "It fixes no fines.", false],
    ["How many years in prison does it fix?", "It speaks of prison for years.", false],
    ["How long have they to report it?", "They report it within 72 hours.", true],
    ["How long have they to report it?", "They report it to the master.", false],
    ["How many smugglers were caught?", "It sets no number of smugglers.", false],
    ["How many smugglers are caught every year?", "It sets no limit on years.", false],
  ])("to %j by %j: %j", (question, text, expected) => {
    expect(replies(question, text)).toBe(expected);
  });
});
