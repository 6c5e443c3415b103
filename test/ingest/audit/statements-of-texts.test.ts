import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/domain/finding.ts";
import { auditCorpus } from "../../../src/ingest/audit/audit-corpus.ts";
import { sharedFolder } from "../../shared-folder.ts";
import { ingestFolder } from "../shared-corpus.ts";
import { shipped } from "./written-text.ts";

const corpus = await ingestFolder(fileURLToPath(new URL("../../../corpus", import.meta.url)));
const seeds = sharedFolder("seeds");
const againstRegister = new Set(["aged", "count", "date", "series", "title"]);

function ofRegister(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ kind }) => againstRegister.has(kind))
    .map(({ kind, documentId, words, problem }) => `${documentId} ${kind}: ${words} => ${problem}`);
}

test("The texts that ship say nothing else than the register, and nothing that it knows to have aged", () => {
  expect(ofRegister(auditCorpus(corpus, { ...shipped, today: null }))).toEqual([]);
});

describe.skipIf(seeds === undefined)("of the seed texts", async () => {
  const texts = seeds === undefined ? [] : await ingestFolder(seeds);
  const found = ofRegister(auditCorpus(texts, { ...shipped, today: "2026-11-21" }));
  const lasting = ofRegister(auditCorpus(texts, { ...shipped, today: null }));

  test.each([
    ["date: Optional Protocol to the Convention on the Rights of the Child (2001) => ", "adoption"],
    ["series: E.T.S. 224 => ", "CETS"],
    [
      "title: Additional Protocol to the Convention on Cybercrime Concerning",
      "has “and” where this has “or”",
    ],
    ["had not entered into force as of December 2022. => ", "the register has that of"],
    ["there is no UN legal instrument on cybercrime. => ", "was adopted on 24 December 2024"],
  ])("the audit finds %j on any day", (words, told) => {
    const findings = lasting.filter((finding) => finding.includes(words));
    expect(findings).toEqual([expect.stringContaining(told)]);
  });

  test.each([
    "To date, three treaties",
    "will be held in Vienna in May and June",
    "are thought to take three years",
    "finally on its way",
  ])("the audit finds on the day that %j has aged", (words) => {
    expect(found.filter((finding) => finding.includes(words))).toHaveLength(1);
    expect(lasting.filter((finding) => finding.includes(words))).toEqual([]);
  });

  test("the audit finds little else", () => {
    expect(found.length).toBeLessThanOrEqual(12);
  });
});
