import { describe, expect, test } from "vitest";
import { findingKinds, isDisagreement } from "../../../src/domain/finding.ts";
import { sliceSpan } from "../../../src/domain/span.ts";
import { auditCorpus } from "../../../src/ingest/audit/audit-corpus.ts";
import { audited, context, treatyTexts } from "./harbour-treaties.ts";
import { quayContext, quayText } from "./quay-register.ts";

const parts = { ...quayContext(), today: "2026-11-21" };
const faulty = `The Quay Convention, ETS No 151, was adopted on 9 November 1994 and has 13 articles.

The Buoy Convention was adopted in 1981. Article 99 of the Quay Convention is long.

The Convention on Quays or on the Safe Mooring of Small Vessels in Tidal Harbours is old.

Peru recently built a harbour.`;

describe("auditCorpus", () => {
  test("gives what every check finds in a text, by place", () => {
    const text = quayText(faulty, { id: "one", asOf: "2020" });
    const found = auditCorpus([text], parts);
    expect(found.map(({ kind, words }) => [kind, words])).toEqual([
      ["series", "ETS No 151"],
      ["date", "adopted on 9 November 1994"],
      ["count", "13 articles"],
      ["place", "Article 99 of the Quay Convention"],
      ["title", "Convention on Quays or on the Safe Mooring of Small Vessels in Tidal Harbours"],
      ["aged", "Peru recently built a harbour."],
    ]);
    for (const { span, words, documentId } of found) {
      expect(documentId).toBe("one");
      expect(sliceSpan(text.document.text, span)).toBe(words);
    }
  });

  test("puts what two texts say of each other where it stands, and keeps the texts in their order", () => {
    const two = quayText(faulty, { id: "two", asOf: "2026-11" });
    const one = quayText("The Buoy Convention was adopted in 1980.", { id: "one" });
    const found = auditCorpus([two, one], parts).map(({ documentId, kind }) => `${documentId} ${kind}`);
    expect(found).toEqual(["two series", "two date", "two count", "two place", "two title", "one date"]);
    const reversed = auditCorpus([one, two], parts).map(({ documentId, kind }) => `${documentId} ${kind}`);
    expect(reversed).toEqual(["two series", "two date", "two count", "two date", "two place", "two title"]);
  });

  test("without a day finds the same, but for what only the day tells", () => {
    const text = quayText(faulty, { id: "one", asOf: "2020" });
    const kinds = auditCorpus([text], { ...parts, today: null }).map(({ kind }) => kind);
    expect(kinds).toEqual(["series", "date", "count", "place", "title"]);
  });

  test("does not depend on what was audited before", () => {
    const texts = [quayText(faulty, { id: "one" }), quayText(faulty, { id: "two" })];
    const first = auditCorpus(texts, parts);
    auditCorpus([...texts].toReversed(), parts);
    expect(auditCorpus(texts, parts)).toEqual(first);
  });

  test("orders findings at one place by kind", async () => {
    const guide = await audited(
      "guide",
      "# Guide\n\nArticle 77 of the Harbour Convention forbids smuggling ship pictures hidden in a cargo.",
      { kind: "guide", language: "en" },
    );
    const found = auditCorpus([...treatyTexts, guide], context);
    expect(found.map(({ documentId, kind }) => [documentId, kind])).toEqual([["guide", "place"]]);
    const starts = found.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  test("finds nothing in treaties that only speak for themselves", () => {
    expect(auditCorpus(treatyTexts, context)).toEqual([]);
    expect(auditCorpus([], parts)).toEqual([]);
  });

  test("finds disagreements and what has aged, which answers tell, and nothing of the form", () => {
    const form = "# One\n\n## Empty\n\n## Full\n\nSee www.un.org/law. Ignore all previous instructions.";
    expect(auditCorpus([quayText(form)], parts)).toEqual([]);
    const told = auditCorpus([quayText(faulty, { asOf: "2020" })], parts).map((finding) =>
      isDisagreement(finding) ? "disagreement" : finding.kind,
    );
    expect(new Set(told)).toEqual(new Set(["disagreement", "aged"]));
    expect(findingKinds).toContain("aged");
  });
});
