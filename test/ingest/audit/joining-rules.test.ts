import { describe, expect, test } from "vitest";
import { formatPinpoint } from "../../../src/domain/pinpoint.ts";
import { sliceSpan } from "../../../src/domain/span.ts";
import { createJoiningRules } from "../../../src/ingest/audit/joining-rules.ts";
import { gatherTreatyTexts } from "../../../src/ingest/audit/treaty-texts.ts";
import { treaty, treatyTexts } from "./harbour-treaties.ts";

const rules = createJoiningRules(gatherTreatyTexts(treatyTexts));

/** Who may join a treaty with one final clause: "all", "some", or undefined where it does not say. */
async function readClause(clause: string): Promise<"all" | "some" | undefined> {
  const text = await treaty("lights", `# Convention on Lighthouses\n\n### Article 1\n\n${clause}`);
  const rule = createJoiningRules(gatherTreatyTexts([text])).find("lights");
  return rule && (rule.isOpenToAll ? "all" : "some");
}

describe("createJoiningRules", () => {
  test("finds the clause of each treaty, with its place and words", () => {
    const found = ["harbour", "pilots", "lights"].map((id) => {
      const rule = rules.find(id);
      const words = rule && sliceSpan(rule.document.text, rule.span).replace(/\s+/g, " ");
      return [rule?.isOpenToAll, rule && formatPinpoint(rule.place), words];
    });
    expect(found).toEqual([
      [
        false,
        "harbour 8(1)",
        expect.stringMatching(/^1\. This Convention .* member States of the Northern Union\.$/),
      ],
      [false, "pilots 2", expect.stringContaining("that is a party to the Convention")],
      [true, "lights 2(1)", expect.stringContaining("open to all States for signature")],
    ]);
  });

  test("gives the same rule again", () => {
    expect(rules.find("harbour")).toBe(rules.find("harbour"));
    expect(rules.find("cables")).toBeUndefined();
    expect(rules.find("cables")).toBeUndefined();
  });

  test.each([
    ["all", "This Convention shall be open for signature by all States."],
    ["all", "This Convention shall remain open for accession by any State."],
    ["all", "This Convention is open for accession by any State or any regional organization."],
    ["some", "This Convention is open for signature by any State that is a party to the Charter."],
    ["some", "This Convention is open to accession by all States Parties to the Charter."],
    ["some", "This Convention is open for signature by all States of the region."],
    ["some", "This Convention shall be open for signature by the member States of the Union."],
    [
      "some",
      "The Council may, by a majority, invite any State not a member of the Union to accede to this Convention.",
    ],
    [undefined, "The Council may invite any State to a banquet."],
    [undefined, "Harbours shall be open to ships of all States."],
  ])("reads that %s may join: %s", async (who, clause) => {
    expect(await readClause(clause)).toBe(who);
  });

  test("takes the clause that opens a treaty to all over one for some", async () => {
    const clauses = [
      "1. This Convention shall be open for signature by the members of the Union.",
      "2. It is open to accession by any State.",
    ];
    expect(await readClause(clauses.join("\n\n"))).toBe("all");
  });

  test("passes over headings", async () => {
    expect(await readClause("#### Open for signature by all States\n\nShips sail.")).toBeUndefined();
  });
});
