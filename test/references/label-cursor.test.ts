import { describe, expect, test } from "vitest";
import { LabelCursor } from "../../src/references/label-cursor.ts";

describe("LabelCursor", () => {
  test("starts where it is told, and sees nothing of what stands before", () => {
    const cursor = new LabelCursor("Article 5", 8);
    expect([cursor.position, cursor.look(/^5/)?.index, cursor.look(/^A/)]).toEqual([8, 0, null]);
  });

  test("moves by the whole match, not by its groups", () => {
    const cursor = new LabelCursor("(12)(a)", 0);
    expect(cursor.take(/^\((\d+)\)/)?.[1]).toBe("12");
    expect(cursor.position).toBe(4);
  });

  test("stays where nothing is taken", () => {
    const cursor = new LabelCursor("abc", 1);
    expect([cursor.take(/^\d/), cursor.position]).toEqual([null, 1]);
  });

  test("sees no further than a label can reach, however long the text is", () => {
    const cursor = new LabelCursor(`${" ".repeat(60)}1`, 0);
    expect(cursor.look(/^ +1/)).toBeNull();
    expect(cursor.look(/^ +/)?.[0]).toHaveLength(48);
  });

  test("sees the end of the text as an end", () => {
    const cursor = new LabelCursor("5", 1);
    expect([cursor.look(/^$/)?.[0], cursor.look(/^./)]).toEqual(["", null]);
  });
});
