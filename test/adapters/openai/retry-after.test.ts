import { describe, expect, test } from "vitest";
import { findRetryAfter } from "../../../src/adapters/openai/retry-after.ts";

const date = "Sun, 22 Nov 2026 12:00:00 GMT";

describe("findRetryAfter", () => {
  test.each([
    ["0", 0],
    ["2", 2000],
    [" 9999 ", 9_999_000],
    ["Sun, 22 Nov 2026 12:00:07 GMT", 7000],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
  ])("reads %j as %d ms", (asked, expected) => {
    expect(findRetryAfter(new Headers({ date, "retry-after": asked }))).toBe(expected);
  });

  test.each(["", "soon", "-1", "1.5", "1e3", "2026-11-22", "99999999999", "Foo, 99 Xxx 2026 99:99:99 GMT"])(
    "takes %j for nothing said",
    (asked) => {
      expect(findRetryAfter(new Headers({ date, "retry-after": asked }))).toBeNull();
    },
  );

  test("takes a date for nothing said where the reply does not say when it was sent", () => {
    expect(findRetryAfter(new Headers({ "retry-after": "Sun, 22 Nov 2026 12:00:07 GMT" }))).toBeNull();
    expect(findRetryAfter(new Headers({ date }))).toBeNull();
  });
});
