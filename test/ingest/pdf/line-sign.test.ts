import { describe, expect, test } from "vitest";
import { findSign, parseSign } from "../../../src/ingest/pdf/line-sign.ts";

describe("parseSign", () => {
  test.each([
    ["• first", "•", "first"],
    ["– second", "–", "second"],
    ["\uF0B7third", "\uF0B7", "third"],
    ["o fourth", "o", "fourth"],
    ["1. fifth", "1", "1. fifth"],
    ["12) sixth", "1", "12) sixth"],
    ["(b) seventh", "a", "(b) seventh"],
    ["iv) eighth", "a", "iv) eighth"],
    ["often used", null, "often used"],
    ["2001 was a year", null, "2001 was a year"],
    ["a thing", null, "a thing"],
    ["•", null, "•"],
    ["", null, ""],
  ])("%j begins with %j", (text, sign, words) => {
    expect(parseSign(text)).toEqual({ sign, words });
  });
});

describe("findSign", () => {
  test.each([
    ["1", "1"],
    ["12", "1"],
    ["3.", "1"],
    ["a", "a"],
    ["ii", "a"],
    ["(c)", "a"],
    ["•", "•"],
    ["\uF0A7", "\uF0A7"],
    ["2001", null],
    ["Article", null],
    ["1. Each", null],
    ["", null],
  ])("of the piece %j is %j", (piece, sign) => {
    expect(findSign(piece)).toBe(sign);
  });
});
