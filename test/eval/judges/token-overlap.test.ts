import { describe, expect, test } from "vitest";
import { createTokenOverlapJudge } from "../../../eval/judges/token-overlap.ts";

const judge = createTokenOverlapJudge();
const source =
  "Each party shall criminalise illegal access to a computer system. The protocol entered into force on 27 January 1981.";

describe("createTokenOverlapJudge", () => {
  test.each([
    ["a paraphrase that keeps the words", "Parties shall criminalise access to computer systems.", "full"],
    ["a negated claim", "Each party shall not criminalise illegal access to a computer system.", "none"],
    ["another year", "The protocol entered into force on 27 January 1980.", "none"],
    ["a permission for a duty", "Each party may criminalise illegal access to a computer system.", "partial"],
    [
      "a clause that the source does not have",
      "Each party shall criminalise illegal access to a computer system, and fines are doubled for companies.",
      "partial",
    ],
    ["two words of five", "A party tolerates dangerous bots in a computer.", "partial"],
    ["hardly a shared word", "Hackers go to prison under every regime.", "unknown"],
    ["another language", "Chaque partie érige en infraction l'accès à un système.", "unknown"],
    ["a claim without content words", "It is not.", "unknown"],
  ])("judges %s", (_, claim, expected) => {
    expect(judge.judge(claim, [source])).toBe(expected);
  });

  test("denies a duty that the source only permits", () => {
    expect(judge.judge("A party shall refuse assistance.", ["A party may refuse assistance."])).toBe("none");
  });

  test("denies an affirmation of what the source denies", () => {
    const denying = ["The protocol had not entered into force as of December 2022."];
    expect(judge.judge("The protocol had entered into force as of December 2022.", denying)).toBe("none");
    expect(judge.judge("The protocol had not entered into force by December 2022.", denying)).toBe("full");
  });

  test.each([
    ["Le protocole est entré en vigueur.", "Le protocole n'est pas entré en vigueur.", "none"],
    ["Le protocole n'est pas entré en vigueur.", "Le protocole n'est pas encore entré en vigueur.", "full"],
    ["El convenio se aplica a los datos.", "El convenio no se aplica a los datos.", "none"],
    ["El convenio no se aplica a los datos.", "El convenio no se aplica a estos datos.", "full"],
  ])("judges “%s” by “%s”", (claim, stated, expected) => {
    expect(judge.judge(claim, [stated])).toBe(expected);
  });

  test("does not lose support by an irrelevant source", () => {
    const claim = "Parties shall criminalise access to computer systems.";
    const other = "Whales shall not be hunted in any sanctuary.";
    expect(judge.judge(claim, [source, other])).toBe("full");
    expect(judge.judge(claim, [other, source])).toBe("full");
  });

  test("cannot tell across languages, though they share words", () => {
    const stated = "The convention and the protocol are about international crime.";
    expect(judge.judge("Le protocole et la convention sont sur le crime international.", [stated])).toBe(
      "unknown",
    );
  });

  test("takes other thresholds", () => {
    const strict = createTokenOverlapJudge({ full: 1, clause: 1, partial: 0.9 });
    expect(strict.judge("Each party shall criminalise illegal access to a machine.", [source])).toBe(
      "unknown",
    );
  });
});
