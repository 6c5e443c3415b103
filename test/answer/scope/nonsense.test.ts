import { describe, expect, test } from "vitest";
import { isNonsense } from "../../../src/answer/scope/nonsense.ts";

describe("isNonsense", () => {
  test.each([
    "What is the square root of extradition?",
    "What does the taste of the second protocol mean?",
    "How heavy is Article 7?",
    "Which colour does a depositary have?",
    "Can a reservation swim?",
    "What is Article 4 divided by Article 2?",
  ])("finds that %j asks for what law cannot have", (text) => {
    expect(isNonsense(text)).toBe(true);
  });

  test.each([
    "convention the because of under in force older data?",
    "of is article the of an under because who?",
    "treaty lamp kitchen 12 of the of",
    "convention sofa password 7 garden the of",
  ])("finds no sentence in %j", (text) => {
    expect(isNonsense(text)).toBe(true);
  });

  test.each([
    "What is the weight of the evidence?",
    "Does the protocol protect colour and race?",
    "Which article is the the one on fraud?",
    "Is abuse of under sixteens a crime in the convention?",
    "What is the root cause of fraud, of the convention and of the protocol?",
    "Is there a law of or on the sea?",
    "Who was it adopted by and when?",
    "Which article of the Convention is the fraud one in the",
  ])("leaves %j alone", (text) => {
    expect(isNonsense(text)).toBe(false);
  });
});
