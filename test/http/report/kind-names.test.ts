import { describe, expect, test } from "vitest";
import { findingKinds } from "../../../src/domain/finding.ts";
import { describeKind } from "../../../src/http/report/kind-names.ts";

describe("describeKind", () => {
  test("has words of its own for every kind", () => {
    const meanings = findingKinds.map(describeKind);
    expect(new Set(meanings).size).toBe(findingKinds.length);
    for (const meaning of meanings) expect(meaning).toMatch(/^[A-Z][^.]{15,}$/);
  });
});
