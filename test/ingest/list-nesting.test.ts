import { describe, expect, test } from "vitest";
import { ListNesting } from "../../src/ingest/list-nesting.ts";

const text = (indent: number) => ({ indent, sign: null, numbered: false, text: "words" });

describe("ListNesting", () => {
  test("opens a list by indentation or by another sign, and goes back to either", () => {
    const nesting = new ListNesting();
    const items: readonly (readonly [number, string])[] = [
      [2, "•"],
      [4, "•"],
      [4, "-"],
      [4, "•"],
      [2, "•"],
      [2, "1"],
      [0, "•"],
    ];
    expect(items.map(([indent, sign]) => nesting.placeItem(indent, sign))).toEqual([1, 2, 3, 2, 1, 2, 1]);
  });

  test("puts text under the item that it is indented under", () => {
    const nesting = new ListNesting();
    nesting.placeItem(2, "•");
    nesting.placeItem(4, "•");
    expect(nesting.placeText(text(6), { isFollowing: false })).toBe(2);
    expect(nesting.placeText(text(4), { isFollowing: false })).toBe(1);
    expect(nesting.placeText(text(2), { isFollowing: false })).toBe(0);
  });

  test("keeps text that follows an item at once with it, and ends the lists before text that does not", () => {
    const nesting = new ListNesting();
    nesting.placeItem(0, "•");
    expect(nesting.placeText(text(0), { isFollowing: true })).toBe(1);
    expect(nesting.placeText(text(0), { isFollowing: false })).toBe(0);
    expect(nesting.placeText(text(0), { isFollowing: true })).toBe(0);
  });
});
