import { describe, expect, test } from "vitest";
import { describeMissingProtocol } from "../../../src/answer/premises/missing-protocol.ts";
import { english } from "../../../src/answer/wording/english.ts";
import { harbourRegister } from "../harbour-register.ts";

function messageFor(text: string, id: string): string | undefined {
  const instrument = harbourRegister.find(id);
  return instrument && describeMissingProtocol(text, instrument, harbourRegister)?.(english);
}

describe("describeMissingProtocol", () => {
  test.each([
    ["What does the Third Additional Protocol to the Harbour Convention say?", "harbour"],
    ["What is in the 2nd protocol to the Harbour Convention?", "harbour"],
    ["Is the second Protocol on Beacons stricter?", "beacon"],
  ])("corrects %j", (text, id) => {
    expect(messageFor(text, id)).toBe(
      "The register has 1 protocols to the Convention on the Safety of Harbours: Beacon Protocol.",
    );
  });

  test.each([
    ["What does the First Protocol to the Harbour Convention say?", "harbour"],
    ["What does the protocol to the Harbour Convention say?", "harbour"],
    ["What does the third article of the Harbour Convention say?", "harbour"],
    ["What does the Second Protocol to the Whale Convention say?", "whale"],
  ])("says nothing to %j", (text, id) => {
    expect(messageFor(text, id)).toBeUndefined();
  });
});
