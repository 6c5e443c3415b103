import { describe, expect, test } from "vitest";
import { describeWrongEvent } from "../../../src/answer/premises/wrong-event.ts";
import { english } from "../../../src/answer/wording/english.ts";
import { exampleInstrument } from "../harbour-register.ts";

const harbour = exampleInstrument("harbour", "Harbour Convention", {
  adopted: { date: "1971-02-01", place: null },
  opened: { date: "1971-05-04", place: "Porto, Portugal" },
  inForce: { date: "1974-07-01", place: null },
});
const signed =
  "The Harbour Convention was opened for signature in Porto, Portugal on 4 May 1971, by the register.";
const adopted = "The Harbour Convention was adopted on 1 February 1971, by the register.";
const entered = "The Harbour Convention entered into force on 1 July 1974, by the register.";

describe("describeWrongEvent", () => {
  test.each([
    ["Why was the Harbour Convention signed in Paris?", signed],
    ["Who hosted the signing of the Harbour Convention in Oslo in 1980?", signed],
    ["What does the Harbour Convention, signed in Geneva, say of wrecks?", signed],
    ["Why was the Harbour Convention opened for signature in 1999?", signed],
    ["Why was the Harbour Convention adopted in 1965?", adopted],
    ["Why did the Harbour Convention enter into force in 1990?", entered],
    ["Why is the Harbour Convention in force since 1999?", entered],
    ["since the Harbour Convention has applied since it was made in 1999", entered],
    ["Since the Harbour Convention came into force in 1999, who may join?", entered],
  ])("corrects %j", (text, message) => {
    expect(describeWrongEvent(text, harbour)?.(english)).toBe(message);
  });

  test.each([
    ["the right year", "Why was the Harbour Convention adopted in 1971?"],
    ["the right place", "Why was the Harbour Convention signed in Porto?"],
    ["no year and no place", "Why was the Harbour Convention signed?"],
    ["a place that the register does not know", "Why was the Harbour Convention adopted in Lisbon?"],
    ["a year in which States signed", "Which countries signed the Harbour Convention in 1999?"],
    ["a State for which it came into force", "Why did it enter into force for Chile in 1990?"],
    ["another year of something else", "Which wreck of 1850 does the Harbour Convention name?"],
    ["a month", "Why was it signed in May?"],
    ["no event", "What does the Harbour Convention say?"],
  ])("says nothing to %s", (_, text) => {
    expect(describeWrongEvent(text, harbour)).toBeUndefined();
  });

  test("says nothing of what the register does not know", () => {
    const whale = exampleInstrument("whale", "Whale Convention");
    expect(describeWrongEvent("Why was it signed in Paris in 1980?", whale)).toBeUndefined();
  });

  test("takes time in proportion to the question", () => {
    expect(() => describeWrongEvent("signed in force in ".repeat(100), harbour)).not.toThrow();
  });
});
