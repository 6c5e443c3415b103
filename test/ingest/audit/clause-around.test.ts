import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../../src/domain/span.ts";
import { sentencesOf } from "../../../src/ingest/audit/audited-text.ts";
import { createClauseReader } from "../../../src/ingest/audit/clause-around.ts";
import { guide } from "./harbour-treaties.ts";

/** For each reference of a text to an article: its words, and the words pinned to it with single spaces, "*" before a whole sentence. */
async function clauses(text: string) {
  return sentencesOf(await guide(text)).flatMap((sentence) =>
    sentence.mentions
      .filter(({ pinpoints }) => pinpoints[0]?.article !== null)
      .map((mention) => {
        const { words, isSentence } = createClauseReader(sentence)(mention);
        const clause = words.replace(/\s+/g, " ").trim();
        return [sliceSpan(sentence.document.text, mention.span), isSentence ? `* ${clause}` : clause];
      }),
  );
}

describe("createClauseReader", () => {
  test("gives what stands before a reference in brackets, from the reference before", async () => {
    const text =
      "The Harbour Convention forbids entering computers (Article 2), hiding pictures (Article 3(1)(c)) and more.";
    expect(await clauses(text)).toEqual([
      ["Article 2", "The forbids entering computers"],
      ["Article 3(1)(c)", ", hiding pictures"],
    ]);
  });

  test("gives the whole sentence without its references where none is in brackets", async () => {
    const text = "Article 2 of the Harbour Convention is about entry and Article 5 about logbooks.";
    const clause = "* is about entry and about logbooks.";
    expect(await clauses(text)).toEqual([
      ["Article 2 of the Harbour Convention", clause],
      ["Article 5", clause],
    ]);
  });

  test("gives the whole sentence where nothing stands before the brackets", async () => {
    expect(await clauses("(Article 2 of the Harbour Convention) Entry is forbidden.")).toEqual([
      ["Article 2 of the Harbour Convention", "* ( ) Entry is forbidden."],
    ]);
    expect(
      (await clauses("Entry (Article 2) (Article 3 of the Harbour Convention) is forbidden.")).at(-1)?.[1],
    ).toBe("* Entry ( ) ( ) is forbidden.");
  });

  test("reads no more than what stands near the reference where the sentence has no end", async () => {
    const filler = "ships and sails and ".repeat(500);
    const [[, before = ""] = [], [, whole = ""] = []] = await clauses(
      `${filler} near the port (Article 2 of the Harbour Convention) and Article 5 ${filler}`,
    );
    expect(before.length).toBeLessThanOrEqual(2_000);
    expect(before).toMatch(/sails and near the port$/);
    expect(whole.length).toBeLessThanOrEqual(2_002);
    expect(whole).toContain("near the port");
  });

  test("keeps every letter of the sentence that is in no reference, at its position", async () => {
    const word = fc.constantFrom(
      "entry",
      "Article 2",
      "(Article 5)",
      "pilots",
      "of the Harbour Convention",
      ",",
      "x",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 12 }), async (words) => {
        for (const sentence of sentencesOf(await guide(`Of the Harbour Convention ${words.join(" ")}.`))) {
          for (const mention of sentence.mentions) {
            const clause = createClauseReader(sentence)(mention);
            if (!clause.isSentence) {
              expect(sentence.text.length).toBeGreaterThan(clause.words.length);
              continue;
            }
            expect(clause.words).toHaveLength(sentence.text.length);
            const kept = clause.words.matchAll(/\S+/g);
            for (const { 0: letters, index } of kept) {
              expect(sentence.text.slice(index, index + letters.length)).toBe(letters);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
