import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignTitle } from "../../../src/ingest/audit/align-title.ts";

function align(title: string, text: string, most = 3): string | undefined {
  const aligned = alignTitle(title.split(" "), text.split(" "), most);
  if (!aligned) return undefined;
  const changes = aligned.changes.map(
    ({ title: ofTitle, text: ofText }) => `${ofTitle ?? "-"}>${ofText ?? "-"}`,
  );
  return [aligned.length, ...changes].join(" ");
}

/** The number of changes between all of one list and all of the other, by the textbook. */
function distance(one: readonly string[], other: readonly string[]): number {
  const [first, ...rest] = one;
  const [second, ...others] = other;
  if (first === undefined || second === undefined) return one.length + other.length;
  if (first === second) return distance(rest, others);
  return 1 + Math.min(distance(rest, others), distance(rest, other), distance(one, others));
}

describe("alignTitle", () => {
  test.each([
    ["a b c d", "a b c d", "4"],
    ["a b c d", "a b c d and more of it", "4"],
    ["a b c d", "a x c d", "4 b>x"],
    ["a b c d", "a c d then", "3 b>-"],
    ["a b c d", "a b x c d", "5 ->x"],
    ["a b c d e f", "a x c y e f", "6 b>x d>y"],
  ])("aligns %j with %j", (title, text, aligned) => {
    expect(align(title, text)).toBe(aligned);
  });

  test.each([
    ["a b c d", "a b c"],
    ["a b c d", "a b c x"],
    ["a b c d e f g h i", "a x y z w f g h i"],
    ["act 5 on ships at sea", "act 6 on ships at sea"],
    ["a b c d", ""],
    ["a b c d", "w x y z"],
  ])("does not take %j for %j", (title, text) => {
    expect(align(title, text)).toBeUndefined();
  });

  test("takes no more changes than it may", () => {
    expect(align("a b c d e", "a x c y e", 2)).toBe("5 b>x d>y");
    expect(align("a b c d e", "a x c y e", 1)).toBeUndefined();
    expect(align("a b c d e", "a b c d e", 0)).toBe("5");
  });

  test("finds as few changes as there can be, and explains each", () => {
    const word = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(word, { maxLength: 8 }),
        (title, text) => {
          const aligned = alignTitle(title, text, 3);
          const best = Math.min(
            ...[...text.keys(), text.length].map((length) => distance(title, text.slice(0, length))),
          );
          if (!aligned) return;
          expect(aligned.changes).toHaveLength(best);
          expect(distance(title, text.slice(0, aligned.length))).toBe(best);
          expect(text[aligned.length - 1]).toBe(title.at(-1));
        },
      ),
    );
  });
});
