import { describe, expect, test } from "vitest";
import { findPresumedEvent } from "../../src/answer/presumed-event.ts";

describe("findPresumedEvent", () => {
  test.each([
    ["Why did Chile withdraw from it?", "Chile withdrew in 1999."],
    ["When did Chile leave the treaty?", "Chile denounced the treaty."],
    ["Why did Chile leave it?", "No country has left it so far."],
    ["Why did Chile refuse to ratify it?", "Chile opposed the article on wrecks."],
    ["Which court case interpreted Article 3?", "The court held that Article 3 covers rafts."],
    ["What did the court decide in the raft case?", "The judges decided for the captain."],
    ["How many years in prison does a smuggler get?", "A smuggler goes to prison for two years."],
    ["Which article gives a prison term?", "Nobody goes to jail for it under Article 4."],
    ["How many years does the treaty give for smuggling?", "It fixes no penalty for smuggling."],
    ["What is the minimum sentence?", "No length of imprisonment is set."],
    ["What time does the port open?", "The port opens at 8 a.m. and no later."],
    ["How much did the captain pay as a fine?", "The captain paid ten pounds."],
    ["Who invented the buoy?", "Buoys were invented by monks."],
    ["Who wrote the manual?", "The manual was drafted by twelve experts."],
  ])("%j is answered by %j", (question, sentence) => {
    expect(findPresumedEvent(question)?.test(sentence)).toBe(true);
  });

  test.each([
    ["Why did Chile withdraw from it?", "Chile ratified it in 1998."],
    ["Why did Chile leave the treaty?", "A State can leave the treaty by a notice."],
    ["Why did Chile refuse to ratify it?", "Chile ratified it in 1998."],
    ["Which court case interpreted Article 3?", "Article 3 is about rafts."],
    ["How many years in prison does a smuggler get?", "A child is anybody under 18 years."],
    ["Who invented the buoy?", "A buoy marks a wreck."],
    ["Who founded it?", "The Harbour Foundation warned of it."],
    ["Which article gives a prison term?", "Article 4 sets fines."],
    ["What time does the port open?", "The treaty was opened in Porto."],
  ])("%j is not answered by %j", (question, sentence) => {
    expect(findPresumedEvent(question)?.test(sentence)).toBe(false);
  });

  test.each([
    "How does a State leave the treaty?",
    "How long after notice does leaving take effect?",
    "Can a State withdraw?",
    "Why must wrecks be marked?",
    "Who marks wrecks?",
    "Does a smuggler go to prison?",
    "",
  ])("%j presumes no such event", (question) => {
    expect(findPresumedEvent(question)).toBeUndefined();
  });

  test("takes time in proportion to the question", () => {
    for (const part of ["why did ", "how many court ", "since has left "]) {
      expect(() => findPresumedEvent(part.repeat(250))).not.toThrow();
    }
  });
});
