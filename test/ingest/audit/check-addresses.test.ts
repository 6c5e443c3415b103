import { describe, expect, test } from "vitest";
import { checkAddresses } from "../../../src/ingest/audit/check-addresses.ts";
import { writtenText } from "./written-text.ts";

describe("checkAddresses", () => {
  test("finds addresses without a scheme and writes them as they should be", () => {
    const findings = checkAddresses(
      writtenText("# Texts\n\nFind them at www.coe.int/conventions, or at https://treaties.un.org/doc."),
    );
    expect(findings).toEqual([
      {
        documentId: "doc",
        span: { start: 20, end: 43 },
        words: "www.coe.int/conventions",
        kind: "link",
        about: null,
        problem: "This address has no scheme, so that programs do not know it as one.",
        remedy: "Write https://www.coe.int/conventions, if that is where it leads.",
      },
    ]);
  });
});
