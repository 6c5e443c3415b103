import type { Span } from "../../domain/span.ts";

/** A stretch of a question and what it becomes in English. */
export interface Piece extends Span {
  readonly english: string;
  /** What stands in the question before it and behind the piece before. */
  readonly gap: string;
  /** Whether it stands as the question has it. */
  readonly isKept: boolean;
  /** Whether a pronoun is inverted behind it, so that in English a verb goes before the subject. */
  readonly isInverted: boolean;
  /** Whether it names an instrument or an article. */
  readonly isName: boolean;
}

/** Pieces put together: their English, and where in it the stretches of the question have come to stand. */
export interface JoinedPieces {
  readonly text: string;
  /** The stretch of the English that the words of a stretch of the question became; empty where they became nothing. */
  readonly place: (span: Span) => Span;
}

/** Joins pieces, in the order given, with what stands between them and, at the end, behind them. */
export function joinPieces(pieces: readonly Piece[], ending: string): JoinedPieces {
  let text = "";
  let before: Piece | undefined;
  const placed: { readonly from: Span; readonly to: Span }[] = [];
  for (const piece of pieces) {
    const gap = before?.isKept === true && piece.isKept ? piece.gap : plainGap(piece.gap);
    text = appendGap(text, piece.english === "" ? gap.trimEnd() : gap);
    before = piece;
    if (piece.english === "") continue;
    placed.push({ from: piece, to: { start: text.length, end: text.length + piece.english.length } });
    text += piece.english;
  }
  return { text: text + plainGap(ending).trimEnd(), place: (span) => placeOf(span, placed) };
}

function appendGap(text: string, gap: string): string {
  return text === "" || text.endsWith(" ") ? text + gap.trimStart() : text + gap;
}

function placeOf(span: Span, placed: readonly { readonly from: Span; readonly to: Span }[]): Span {
  const covered = placed
    .filter(({ from }) => from.start < span.end && span.start < from.end)
    .map(({ to }) => to);
  const [first, last] = [covered.at(0), covered.at(-1)];
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}

/** Signs that only part words are blanks in English; between words that stand as they are ("24/7", "e-mail") they stay. */
function plainGap(gap: string): string {
  return gap
    .replace(/[¿¡]/g, "")
    .replace(/[«»]/g, '"')
    .replace(/^[’'-]/, " ")
    .replace(/[ \u00A0\u202F]+(?=[?!;:])/g, "")
    .replace(/[ \u00A0\u202F]+/g, " ");
}
