import { describe, expect, test } from "vitest";
import { askRequestSchema, searchRequestSchema } from "../../../src/http/schema/request-schema.ts";

describe("askRequestSchema", () => {
  test("takes a question and nothing else: no prompt, no model, no temperature", () => {
    expect(askRequestSchema.safeParse({ question: "Who?" }).success).toBe(true);
    for (const field of ["prompt", "model", "temperature", "k", "system"]) {
      expect(askRequestSchema.safeParse({ question: "Who?", [field]: "x" }).success).toBe(false);
    }
  });

  test("leaves the length to the analysis, whose faults have codes of their own", () => {
    expect(askRequestSchema.safeParse({ question: "" }).success).toBe(true);
    expect(askRequestSchema.safeParse({ question: "a".repeat(2001) }).success).toBe(true);
  });
});

describe("searchRequestSchema", () => {
  test("finds ten passages where nothing is said, and 1 to 20 where it is", () => {
    expect(searchRequestSchema.parse({ question: "Who?" })).toEqual({ question: "Who?", k: 10 });
    expect(searchRequestSchema.parse({ question: "Who?", k: 1 }).k).toBe(1);
    expect(searchRequestSchema.parse({ question: "Who?", k: 20 }).k).toBe(20);
    for (const k of [0, 21, 1.5, "5", null]) {
      expect(searchRequestSchema.safeParse({ question: "Who?", k }).success).toBe(false);
    }
  });
});
