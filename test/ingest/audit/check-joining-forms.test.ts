import { describe, expect, test } from "vitest";
import { checkJoining } from "../../../src/ingest/audit/check-joining.ts";
import { context, guide } from "./harbour-treaties.ts";

async function words(text: string): Promise<readonly string[]> {
  return checkJoining(await guide(text), context).map((finding) => finding.words);
}

describe("checkJoining of a claim that only some may join", () => {
  test.each([
    ["The Lighthouse Convention is open solely to the members of the Union.", "open solely to the members"],
    ["The Lighthouse Convention is open exclusively to members.", "open exclusively to members"],
    ["The Lighthouse Convention is open to members alone.", "open to members alone"],
    ["The Lighthouse Convention is open to the member States only.", "open to the member States only"],
    ["Only the members can ratify the Lighthouse Convention.", "Only the members can ratify"],
    ["Only member States of the Union can join the Lighthouse Convention.", "Only member States"],
    ["Only members may accede to the Lighthouse Convention.", "Only members may accede"],
    ["Others join the Lighthouse Convention only by invitation.", "only by invitation"],
  ])("quotes it in %j", async (sentence, begin) => {
    const [found, ...others] = await words(sentence);
    expect(others).toEqual([]);
    expect(found?.startsWith(begin)).toBe(true);
  });

  test.each([
    "The Lighthouse Convention is not open only to members.",
    "Nobody says that the Lighthouse Convention is open to members only.",
    "Neither signature nor accession to the Lighthouse Convention is by invitation only.",
    "The Lighthouse Convention was never open to members alone.",
    "Only members of the Union; others may sign the Lighthouse Convention.",
  ])("finds nothing in %j", async (sentence) => {
    expect(await words(sentence)).toEqual([]);
  });

  test("does not ask of it whether a condition follows", async () => {
    expect(await words("Only members may sign the Lighthouse Convention if they wish.")).toHaveLength(1);
  });
});

describe("checkJoining of a claim that all may join", () => {
  test.each([
    "if it is invited",
    "when the Council invites it",
    "once it has signed the statute",
    "provided that the Council agrees",
    "unless a Party objects",
    "that the Council has approved",
    "which keeps ports",
    "whose government was invited",
    "by invitation of the Council",
    "that is party to the statute",
    "while being a party to the statute",
  ])("finds nothing where it goes on “%s”", async (condition) => {
    expect(await words(`Any State may join the Harbour Convention ${condition}.`)).toEqual([]);
  });

  test.each(["without an invitation", "without invitation", "with no invitation", "in the morning"])(
    "finds it where it goes on “%s”",
    async (rest) => {
      expect(await words(`Any State may join the Harbour Convention ${rest}.`)).toHaveLength(1);
    },
  );

  test("does not take what stands before the claim for its condition", async () => {
    expect(await words("If in doubt, ask: any State may join the Harbour Convention.")).toHaveLength(1);
  });

  test("takes a denial for one only in the clause of the claim", async () => {
    expect(await words("No port is far; the Harbour Convention is open to every State.")).toEqual([
      "open to every State",
    ]);
    expect(await words("No port holds that the Harbour Convention is open to every State.")).toEqual([]);
  });

  test.each([
    "States parties",
    "State party",
    "member States",
    "State member",
    "signatory State",
    "State not at war",
  ])("finds nothing where it is said of every %s", async (which) => {
    expect(await words(`The Harbour Convention is open to every ${which}.`)).toEqual([]);
  });
});

describe("checkJoining of words for several treaties", () => {
  const below = "\n\n### Harbour Convention (1999)\n\nOn ports.\n\n### Pilots Protocol (2001)\n\nOn pilots.";

  test.each([
    "These treaties are open to any State.",
    "Those conventions are open to any State.",
    "Both instruments are open to any State.",
    "All of the agreements below are open to any State.",
    "Each of the protocols is open to any State.",
  ])("takes %j for those below the heading", async (sentence) => {
    const text = await guide(`## Northern treaties\n\n${sentence}${below}`);
    const [finding, ...others] = checkJoining(text, context);
    expect(others).toEqual([]);
    expect(finding?.problem).toContain("Convention on Harbour Data, Article 2 of the Protocol");
  });

  test.each([
    "These ports are open to any State.",
    "The treaties are open to any State.",
    "Both, and other treaties, are open to any State.",
  ])("does not take %j for them", async (sentence) => {
    expect(await words(`## Northern treaties\n\n${sentence}${below}`)).toEqual([]);
  });

  test("takes the treaty that the sentence names, and not those below", async () => {
    const sentence = "Like all treaties, the Lighthouse Convention is open to any State.";
    expect(await words(`## Northern treaties\n\n${sentence}${below}`)).toEqual([]);
  });
});
