import { describe, expect, test } from "vitest";
import { parseRetryAfter } from "../../../src/adapters/openai/retry-after.ts";

const now = Date.UTC(2026, 10, 22, 12, 0, 0);

describe("parseRetryAfter", () => {
  test.each([
    ["0", 0],
    ["2", 2000],
    [" 9999 ", 9_999_000],
    ["Sun, 22 Nov 2026 12:00:07 GMT", 7000],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
  ])("reads %j as %d ms", (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });

  test.each([
    null,
    "",
    "soon",
    "-1",
    "1.5",
    "1e3",
    "2026-11-22",
    "99999999999",
    "Foo, 99 Xxx 2026 99:99:99 GMT",
  ])("takes %j for nothing said", (header) => {
    expect(parseRetryAfter(header, now)).toBeNull();
  });
});
