import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Finding, FindingKind } from "../../../src/domain/finding.ts";
import { formatPinpoint } from "../../../src/domain/pinpoint.ts";
import { sliceSpan } from "../../../src/domain/span.ts";
import { auditCorpus } from "../../../src/ingest/audit/audit-corpus.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { sharedFolder } from "../../shared-folder.ts";
import { type Ingested, ingestFolder, shippedRegister } from "../shared-corpus.ts";

const seeds = sharedFolder("seeds");
const treaties = sharedFolder("treaties");
const parts = { register: shippedRegister, linker: createLinker(shippedRegister), today: null };
const ofTreaties: ReadonlySet<FindingKind> = new Set(["place", "article", "wording", "joining"]);

/** What is found against the texts of treaties: kind, words, and where it should be. */
function auditAgainstTreaties(texts: readonly Ingested[]): readonly Finding[] {
  return auditCorpus(texts, parts).filter(({ kind }) => ofTreaties.has(kind));
}

describe.skipIf(seeds === undefined || treaties === undefined)(
  "auditCorpus with the texts of treaties",
  async () => {
    const texts = treaties === undefined ? [] : await ingestFolder(treaties);
    const guides = seeds === undefined ? [] : await ingestFolder(seeds);
    const found = auditAgainstTreaties([...guides, ...texts]).filter(({ documentId }) =>
      guides.some(({ document }) => document.id === documentId),
    );

    test("finds what the library guide has otherwise than the treaties, and nothing else", () => {
      const told = found.map(({ kind, words, rightPlace }) => [
        kind,
        words,
        rightPlace && formatPinpoint(rightPlace),
      ]);
      expect(told).toEqual([
        ["place", "Article 2(3)", "opsc 2(c)"],
        ["joining", "open to signature by any country", undefined],
        ["wording", "information and computer technology", undefined],
        ["place", "Article 21(1)(f)", "lanzarote 20(1)(f)"],
        ["article", "Article 30(5)", "lanzarote 20(1)(c)"],
      ]);
    });

    test("finds the same again, and with the texts in another order", () => {
      const keyOf = ({ documentId, span, kind, problem }: Finding) =>
        `${documentId} ${span.start} ${kind} ${problem}`;
      const turned = auditAgainstTreaties([...texts.toReversed(), ...guides.toReversed()]);
      const ofGuides = turned.filter(({ documentId }) =>
        guides.some(({ document }) => document.id === documentId),
      );
      expect(new Set(ofGuides.map(keyOf))).toEqual(new Set(found.map(keyOf)));
    });

    test("quotes the guide and the treaty as they stand", () => {
      const all = [...guides, ...texts].map(({ document }) => document);
      for (const finding of found) {
        for (const quoted of [finding, finding.against]) {
          const document = all.find(({ id }) => id === quoted?.documentId);
          expect(document && quoted && sliceSpan(document.text, quoted.span)).toBe(quoted?.words);
        }
        expect(finding.against?.words).toMatch(/\p{L}{4}/u);
      }
    });

    test("names every treaty that a statement on joining is wrong for", () => {
      const joining = found.find(({ kind }) => kind === "joining");
      for (const clause of [
        "36(1) of the Convention on Cybercrime",
        "9(1) of the First",
        "45(1) of the Lanzarote",
      ]) {
        expect(joining?.problem).toContain(clause);
      }
    });

    test("finds nothing wrong in the treaties by themselves", () => {
      const wrong = auditAgainstTreaties(texts);
      expect(wrong.map(({ words, problem }) => `${words}: ${problem}`)).toEqual([]);
    });

    test("finds nothing wrong in the shipped guides", async () => {
      const shipped = await ingestFolder(fileURLToPath(new URL("../../../corpus", import.meta.url)));
      const wrong = auditAgainstTreaties([...shipped, ...texts]);
      expect(wrong.map(({ documentId, words, problem }) => `${documentId}: ${words}: ${problem}`)).toEqual(
        [],
      );
    });
  },
);
