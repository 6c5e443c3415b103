import { describe, expect, test } from "vitest";
import { findCause, troubleOf, UpstreamTrouble } from "../../../src/adapters/openai/upstream-trouble.ts";

describe("troubleOf", () => {
  test("finds the trouble behind what others wrapped around it", () => {
    const trouble = new UpstreamTrouble("refused", { status: 429, retryAfterMs: 2000 });
    const wrapped = new Error("outer", { cause: new Error("inner", { cause: trouble }) });
    expect(troubleOf(wrapped)).toBe(trouble);
    expect(troubleOf(trouble)).toMatchObject({ name: "UpstreamTrouble", status: 429, retryAfterMs: 2000 });
  });

  test("finds none behind something else", () => {
    expect(troubleOf(new Error("alone"))).toBeUndefined();
    expect(troubleOf("a string")).toBeUndefined();
    expect(new UpstreamTrouble("cut")).toMatchObject({ status: null, retryAfterMs: null });
  });
});

describe("findCause", () => {
  test("ends where causes form a ring", () => {
    const ring = new Error("one");
    ring.cause = new Error("other", { cause: ring });
    expect(findCause(ring, (cause): cause is string => typeof cause === "string")).toBeUndefined();
  });
});
