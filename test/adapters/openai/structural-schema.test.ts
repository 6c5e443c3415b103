import { describe, expect, test } from "vitest";
import { z } from "zod";
import { toStructuralSchema } from "../../../src/adapters/openai/structural-schema.ts";

describe("toStructuralSchema", () => {
  test("keeps how values are built and leaves out how large they may be", () => {
    const form = z.strictObject({
      sentences: z
        .array(z.strictObject({ text: z.string().max(2000), sources: z.array(z.int()).max(20) }))
        .min(1),
      language: z.enum(["en", "fr"]).nullable().describe("The language."),
    });
    expect(toStructuralSchema(z.toJSONSchema(form))).toEqual({
      type: "object",
      properties: {
        sentences: {
          type: "array",
          items: {
            type: "object",
            properties: { text: { type: "string" }, sources: { type: "array", items: { type: "integer" } } },
            required: ["text", "sources"],
            additionalProperties: false,
          },
        },
        language: {
          anyOf: [{ type: "string", enum: ["en", "fr"] }, { type: "null" }],
          description: "The language.",
        },
      },
      required: ["sentences", "language"],
      additionalProperties: false,
    });
  });

  test("takes a property for a property, whatever it is called", () => {
    const schema = {
      type: "object",
      properties: { pattern: { type: "string", pattern: "x" }, maxLength: {} },
    };
    expect(toStructuralSchema(schema)).toEqual({
      type: "object",
      properties: { pattern: { type: "string" }, maxLength: {} },
    });
  });
});
