import { describe, expect, test } from "vitest";
import { z } from "zod";
import { isFault } from "../../../src/domain/fault.ts";
import { parseJson } from "../../../src/http/body/parse-json.ts";

const schema = z.strictObject({ question: z.string(), k: z.int().min(1).max(20).default(10) });

function detailOf(text: string): string {
  try {
    parseJson(text, schema);
  } catch (thrown) {
    if (isFault(thrown, "invalid_request")) return thrown.message;
    throw thrown;
  }
  return "accepted";
}

describe("parseJson", () => {
  test("gives the value with the defaults of its schema", () => {
    expect(parseJson('{"question":"Who? {\\"a\\":1} \\\\"}', schema)).toEqual({
      question: 'Who? {"a":1} \\',
      k: 10,
    });
  });

  test.each([
    ["", "The body is empty."],
    ["{", "The body is not valid JSON."],
    ["\uFEFF{}", "The body is not valid JSON."],
    ["null", "The body: Invalid input: expected object, received null."],
    ["[]", "The body: Invalid input: expected object, received array."],
    ["{}", '"question": Invalid input: expected string, received undefined.'],
    ['{"question":1}', '"question": Invalid input: expected string, received number.'],
    ['{"question":"a","q":1,"r":2}', 'Unknown field: "q", "r".'],
    ['{"question":"a","question":"b"}', 'The field "question" is given twice.'],
    ['{"question":"a","\\u0071uestion":"b"}', 'The field "question" is given twice.'],
    ['{"question":"a","__proto__":{"k":1}}', 'The field "__proto__" is not allowed.'],
    ['{"question":"a","x":[{"constructor":1}]}', 'The field "constructor" is not allowed.'],
    ['{"question":"a","\\u005f_proto__":1}', 'The field "__proto__" is not allowed.'],
    ['{"question":"a","k":21}', '"k": Too big: expected number to be <=20.'],
    ['{"question":"a","k":1.5}', '"k": Invalid input: expected int, received number.'],
  ])("tells what is wrong with %s", (text, detail) => {
    expect(detailOf(text)).toBe(detail);
  });

  test("does not repeat the text around a syntax mistake", () => {
    expect(detailOf('{"question": PATRON-CANARY-123}')).not.toContain("PATRON");
  });

  test("shows a long key only in part", () => {
    expect(detailOf(`{"question":"a","${"x".repeat(5000)}":1}`).length).toBeLessThan(80);
  });

  test("takes equal keys in different objects, also beside each other", () => {
    const nested = z.strictObject({ list: z.array(z.strictObject({ a: z.int() })) });
    expect(parseJson('{"list":[{"a":1},{"a":2}]}', nested)).toEqual({ list: [{ a: 1 }, { a: 2 }] });
  });

  test("reads the worst texts of the largest body quickly", () => {
    const start = performance.now();
    for (const text of [`${"[".repeat(50_000)}${"]".repeat(50_000)}`, `"${"\\\\".repeat(50_000)}"`]) {
      expect(detailOf(text)).toContain("expected object");
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});
