import { describe, expect, test } from "vitest";
import { asksToAct } from "../../../src/answer/scope/asks-to-act.ts";

describe("asksToAct", () => {
  test.each([
    "Book me an interview with the secretariat.",
    "Please send the takedown request to the host on my behalf.",
    "Could you log into my account and see who was there?",
    "Trace 203.0.113.7 for me",
    "Remind me tomorrow at nine to file the request.",
    "Scan this code and tell me where it leads.",
    "Draw me a diagram of the network.",
  ])("%j is to be done in the world", (text) => {
    expect(asksToAct(text)).toBe(true);
  });

  test.each([
    "Here is a photo of the letter. What does it accuse me of?",
    "Can you hear in this recording whether he threatens her?",
    "What does the stamp on the page I just gave you say?",
    "I uploaded our contract, tell me if clause 7 is lawful.",
    "Translate the handwritten note in the picture below.",
  ])("%j shows what cannot be seen", (text) => {
    expect(asksToAct(text)).toBe(true);
  });

  test.each([
    "Can a court record a witness by video?",
    "May the police trace a call?",
    "Delete my data, which article?",
    "He sent me a photo of my daughter. Is that a crime?",
    "Tell me which article covers a stolen photo.",
    "Must a provider send us the data tonight?",
    "How do States call the contact point at night?",
  ])("%j asks what the law says", (text) => {
    expect(asksToAct(text)).toBe(false);
  });
});
