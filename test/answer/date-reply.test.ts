import { describe, expect, test } from "vitest";
import { findDateTest } from "../../src/answer/date-reply.ts";

const replies = (question: string, text: string): number => findDateTest(question)({ text, order: 0 });

describe("findDateTest", () => {
  test.each([
    ["Since when does it apply?", "It began to apply on 4 May 1971.", 1],
    ["Since when does it apply?", "It was adopted on 4 May 1971.", 0.5],
    ["When did it enter into force?", "It has been in force since 1 July 1974.", 1],
    ["When did it enter into force?", "It was opened for signature on 4 May 1971.", 0.5],
    ["On what date was it adopted?", "It was adopted on 4 May 1971.", 1],
    ["On what date was it adopted?", "It was adopted in 1971.", 0],
    ["By when must it be transposed?", "The deadline to transpose it was 17 October 1974.", 1],
    ["When was the last session?", "The session was held on 4 May 1971.", 1],
    ["When was it adopted?", "It was adopted.", 0],
    ["When did Norway join?", "There were 12 parties on 4 May 1971.", 0],
  ])("to %j by %j: %d", (question, text, expected) => {
    expect(replies(question, text)).toBe(expected);
  });
});
