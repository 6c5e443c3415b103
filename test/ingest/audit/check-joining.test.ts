import { describe, expect, test } from "vitest";
import { checkJoining } from "../../../src/ingest/audit/check-joining.ts";
import { containing } from "../../containing.ts";
import { context, guide, treatyTexts } from "./harbour-treaties.ts";

async function words(text: string): Promise<readonly string[]> {
  return checkJoining(await guide(text), context).map((finding) => finding.words);
}

describe("checkJoining", () => {
  test("finds a treaty said to be open to all that is open to some by its clauses", async () => {
    const text = await guide(
      "The Harbour Convention is open to signature by any country, member of the Union or not.",
    );
    expect(checkJoining(text, context)).toMatchObject([
      {
        kind: "joining",
        words: "open to signature by any country",
        about: { instrument: "harbour", article: "8", subdivisions: ["1"] },
        problem:
          "Not every State may join on its own: the clauses name those that may (Article 8(1) of the Convention on Harbour Data).",
        remedy:
          "Say who may join in the words of the treaty: Article 8(1) of the Convention on Harbour Data.",
        against: {
          documentId: "harbour",
          words: containing("member States of the Northern Union."),
        },
      },
    ]);
  });

  test.each([
    "The Harbour Convention is open to all States.",
    "The Harbour Convention is open for signature and accession by every country.",
    "The Harbour Convention can be signed by any State, whether or not it belongs to the Union.",
    "Every country in the world may join the Harbour Convention.",
    "Any State can accede to the Harbour Convention.",
    "Any State can accede to the Harbour Convention without an invitation.",
    "Membership of the Union is no condition: the Harbour Convention is open to every State.",
    "The Harbour Convention is open to all States, and not only to members of the Union.",
    "All nations are free to ratify the Harbour Convention.",
  ])("finds a claim for all: %s", async (sentence) => {
    expect(await words(sentence)).toHaveLength(1);
    expect(await words(sentence.replace("Harbour", "Lighthouse"))).toEqual([]);
  });

  test.each([
    "Only members of the Union may sign the Lighthouse Convention.",
    "The Lighthouse Convention is open only to member States of the Union.",
    "The Lighthouse Convention is open to members only.",
    "States from elsewhere join the Lighthouse Convention by invitation only.",
  ])("finds a claim for some where all may join: %s", async (sentence) => {
    expect(await words(sentence)).toHaveLength(1);
    expect(await words(sentence.replace("Lighthouse", "Harbour"))).toEqual([]);
  });

  test("says for which treaties a claim is wrong, and for which it is right", async () => {
    const text = await guide("Open to all States are the Lighthouse Convention and the Pilots Protocol.");
    const [finding] = checkJoining(text, context);
    expect(finding?.problem).toContain("Pilots");
    expect(finding?.problem).not.toContain("Lighthouses");
  });

  test("takes the treaty that the passage is about where the sentence names none", async () => {
    expect(await words("## Harbour Convention\n\nIt is open to any country.")).toEqual([
      "open to any country",
    ]);
    expect(await words("## Lighthouse Convention\n\nIt is open to any country.")).toEqual([]);
    expect(await words("It is open to any country.")).toEqual([]);
  });

  test("takes for these treaties those below the same heading", async () => {
    const group = "## Northern treaties\n\nEach of these treaties is open to signature by any country.\n\n";
    expect(await words(`${group}### Harbour Convention (1999)\n\nOn ports.`)).toEqual([
      "open to signature by any country",
    ]);
    expect(
      await words(
        `${group}### Lighthouse Convention (1999)\n\nOn lights.\n\n## Others\n\n### Harbour Convention\n\nOn ports.`,
      ),
    ).toEqual([]);
  });

  test.each([
    ["denies it", "The Harbour Convention is not open to any country that wishes."],
    ["denies it before", "No article makes the Harbour Convention open to all States."],
    ["sets a condition", "Every State can join the Harbour Convention that the Council invites."],
    ["names some", "The Harbour Convention is open to all States of the Union."],
    ["names parties", "The Pilots Protocol is open to all States parties to the Harbour Convention."],
    [
      "retells and corrects",
      "An older guide calls the Harbour Convention open to any country; in fact it is for members.",
    ],
    [
      "is about something else",
      "All States may keep ships, and the Harbour Convention may be read by any country.",
    ],
    ["is about a treaty whose text is missing", "The Cable Convention is open to all States."],
  ])("finds nothing in a sentence that %s", async (_, sentence) => {
    expect(await words(sentence)).toEqual([]);
  });

  test("leaves the treaties themselves alone", () => {
    expect(treatyTexts.flatMap((text) => checkJoining(text, context))).toEqual([]);
  });

  test("reads a hostile sentence in time that grows with its length", async () => {
    const hostile = "open to these treaties any state may invite if all each ".repeat(2_000);
    const text = await guide(hostile);
    const start = performance.now();
    checkJoining(text, context);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
