import { expect, test } from "vitest";
import { collapseSpace } from "../../src/ingest/collapse-space.ts";

test("collapseSpace makes one space of any run of blanks and leaves none at the ends", () => {
  expect(collapseSpace(" \u00A0a\n\t b\u2003\u202Fc \r\n")).toBe("a b c");
  expect(collapseSpace(" \n")).toBe("");
});

test("collapseSpace takes linear time on a long run of blanks", () => {
  const started = performance.now();
  expect(collapseSpace(`${" ".repeat(200_000)}x${" ".repeat(200_000)}y`)).toBe("x y");
  expect(performance.now() - started).toBeLessThan(500);
});
