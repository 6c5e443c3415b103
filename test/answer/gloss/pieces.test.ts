import { describe, expect, test } from "vitest";
import { joinPieces, type Piece } from "../../../src/answer/gloss/pieces.ts";

function piece(words: Partial<Piece> & Pick<Piece, "start" | "end" | "english">): Piece {
  return { gap: " ", isKept: false, isInverted: false, isName: false, ...words };
}

describe("joinPieces", () => {
  test("joins them with what stands between, Spanish marks and French blanks apart", () => {
    const pieces = [
      piece({ start: 1, end: 3, english: "what", gap: "¿" }),
      piece({ start: 4, end: 6, english: "is" }),
      piece({ start: 8, end: 10, english: "piracy", gap: " «" }),
    ];
    expect(joinPieces(pieces, "» ?").text).toBe('what is "piracy"?');
  });

  test("leaves out what says nothing", () => {
    const pieces = [
      piece({ start: 0, end: 2, english: "it", gap: "" }),
      piece({ start: 3, end: 5, english: "" }),
      piece({ start: 6, end: 9, english: "applies" }),
    ];
    expect(joinPieces(pieces, "").text).toBe("it applies");
  });

  test("keeps the signs between words that stay as they are", () => {
    const pieces = [
      piece({ start: 0, end: 2, english: "24", gap: "", isKept: true }),
      piece({ start: 3, end: 4, english: "7", gap: "/", isKept: true }),
      piece({ start: 5, end: 9, english: "network", gap: "-" }),
    ];
    expect(joinPieces(pieces, "").text).toBe("24/7 network");
  });

  test("tells where the words of a stretch have come to stand", () => {
    const pieces = [
      piece({ start: 0, end: 2, english: "the", gap: "" }),
      piece({ start: 3, end: 9, english: "treaty" }),
      piece({ start: 10, end: 12, english: "" }),
    ];
    const { text, place } = joinPieces(pieces, "");
    expect(text.slice(place({ start: 3, end: 9 }).start, place({ start: 3, end: 9 }).end)).toBe("treaty");
    expect(place({ start: 0, end: 9 })).toEqual({ start: 0, end: text.length });
    expect(place({ start: 10, end: 12 })).toEqual({ start: 0, end: 0 });
  });
});
