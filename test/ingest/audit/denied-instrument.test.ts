import { describe, expect, test } from "vitest";
import { findDenied } from "../../../src/ingest/audit/denied-instrument.ts";
import { quayRegister } from "./quay-register.ts";

describe("findDenied", () => {
  test.each([
    "There is no UN legal instrument on the theft of lamps.",
    "There is still no United Nations treaty against lamp theft.",
    "Although there are treaties, there is no binding UN convention on lamps.",
    "The United Nations has no treaty on lamps.",
    "There is no treaty on lamps.",
  ])("finds what %j denies", (text) => {
    expect(findDenied(text, "2022-04", quayRegister)?.id).toBe("lamps");
  });

  test.each([
    "There is no UN legal instrument on bridges.",
    "There is no African treaty on lamps.",
    "There is no definition of lamps.",
    "There is a UN treaty on lamps.",
    "There is no article on lamps in the treaty.",
    "",
  ])("finds nothing denied in %j", (text) => {
    expect(findDenied(text, "2022-04", quayRegister)).toBeUndefined();
  });

  test("finds only what was adopted after the statement was written", () => {
    const text = "There is no UN treaty on lamps.";
    expect(findDenied(text, "2024-12-23", quayRegister)?.id).toBe("lamps");
    expect(findDenied(text, "2024", quayRegister)).toBeUndefined();
    expect(findDenied(text, "2025-01", quayRegister)).toBeUndefined();
    expect(findDenied("There is no convention on buoys.", "1900", quayRegister)).toBeUndefined();
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["is no ", "is no aaaaaaaaaaaaaaaaaaa ", "has no treaty on ", "a-"])
      findDenied(piece.repeat(10_000), "2022", quayRegister);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
