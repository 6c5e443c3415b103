import { describe, expect, test } from "vitest";
import {
  describeWrongDepositary,
  describeWrongOrganisation,
} from "../../../src/answer/premises/wrong-organisation.ts";
import { english } from "../../../src/answer/wording/english.ts";
import { exampleInstrument } from "../harbour-register.ts";

const harbour = exampleInstrument("harbour", "Harbour Convention", {
  depositary: "Secretary General of the Council of Europe",
});

function spansIn(text: string) {
  const start = text.indexOf("Harbour Convention");
  return [{ start, end: start + "Harbour Convention".length }];
}

const messageFor = (text: string, instrument = harbour) =>
  describeWrongOrganisation(text, instrument, spansIn(text))?.(english);

describe("describeWrongOrganisation", () => {
  test.each([
    "Why did the European Parliament adopt the Harbour Convention?",
    "Since the United Nations adopted the Harbour Convention, who has joined?",
    "What did the African Union change when it adopted the Harbour Convention?",
    "What is the Harbour Convention, drafted by NATO, about?",
    "What must ports do under the African Union's Harbour Convention?",
    "Why did the Security Council pass the Harbour Convention?",
    "Who at the United Nations keeps the original of the Harbour Convention?",
    "since WIPO drew up the Harbour Convention",
  ])("corrects %j", (text) => {
    expect(messageFor(text)).toBe("The Harbour Convention is an instrument of the Council of Europe.");
  });

  test.each([
    "Why did the Council of Europe adopt the Harbour Convention?",
    "Why did the European Union join the Harbour Convention?",
    "What does the United Nations think of the Harbour Convention?",
    "Which states of the African Union have signed the Harbour Convention?",
    "Why was the Harbour Convention adopted?",
    "Who at the Council of Europe keeps the original of the Harbour Convention?",
    "Who at the United Nations has read the Harbour Convention?",
  ])("says nothing to %j", (text) => {
    expect(messageFor(text)).toBeUndefined();
  });

  test("knows the laws of the Union and resolutions by their kind", () => {
    const text = "Why did NATO adopt the Harbour Convention?";
    const of = (kind: "directive" | "resolution") =>
      messageFor(text, exampleInstrument("x", "Rule", { kind }));
    expect(of("directive")).toContain("the European Union");
    expect(of("resolution")).toContain("the United Nations");
  });

  test("says nothing of an instrument whose maker is not known", () => {
    const whale = exampleInstrument("whale", "Whale Convention");
    expect(messageFor("Why did NATO adopt the Harbour Convention?", whale)).toBeUndefined();
  });
});

describe("describeWrongDepositary", () => {
  test.each([
    "Why is the UN Secretary-General the depositary of the Harbour Convention?",
    "Why was Portugal chosen as the depositary of the Harbour Convention?",
  ])("corrects %j", (text) => {
    expect(describeWrongDepositary(text, harbour)?.(english)).toBe(
      "The depositary of the Harbour Convention is the Secretary General of the Council of Europe.",
    );
  });

  test.each([
    "Who is the depositary of the Harbour Convention?",
    "What is the role of the depositary of the Harbour Convention?",
    "Why is the Secretary General of the Council of Europe the depositary of the Harbour Convention?",
    "Why has the Harbour Convention a depositary?",
  ])("says nothing to %j", (text) => {
    expect(describeWrongDepositary(text, harbour)).toBeUndefined();
  });

  test("says nothing where the depositary is not known", () => {
    const whale = exampleInstrument("whale", "Whale Convention");
    expect(describeWrongDepositary("Why is Chile the depositary of it?", whale)).toBeUndefined();
  });
});
