import type { GlossedLanguage } from "../../domain/glossary.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Register } from "../../domain/register.ts";
import type { AskedWord } from "./asked-words.ts";
import { findCognate } from "./cognate.ts";
import { nameInEnglish } from "./english-mention.ts";
import type { FindPhrase } from "./phrase-book.ts";
import type { Piece } from "./pieces.ts";

/** What a question is read with. */
export interface PieceReader {
  readonly register: Register;
  /** Whether some indexed text holds a word, which is given folded. */
  readonly isWord: (word: string) => boolean;
  readonly asked: string;
  readonly words: readonly AskedWord[];
  readonly language: GlossedLanguage;
  readonly find: FindPhrase;
}

/** Cuts a question into the names of instruments and articles, the longest phrases known, and single words, each with its English. */
export function readPieces(reader: PieceReader, mentions: readonly Mention[]): readonly Piece[] {
  const { asked, words, register } = reader;
  const named = mentions.toSorted((one, other) => one.span.start - other.span.start);
  const pieces: Piece[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const start = words[at]?.start ?? 0;
    while ((named[next]?.span.end ?? start + 1) <= start) next += 1;
    const mention = named[next];
    const end = mention === undefined ? words.length : firstFrom(words, at, mention.span.start);
    const gap = asked.slice(pieces.at(-1)?.end ?? 0, start);
    const piece = mention && end === at ? nameMention(mention, start, register) : readPhrase(reader, at, end);
    const before = pieces.pop();
    if (before) pieces.push(dropArticle(before, piece));
    pieces.push({ ...piece, english: piece.isName ? addArticle(before, piece) : piece.english, gap });
    at = Math.max(at + 1, firstFrom(words, at, piece.end));
  }
  return pieces;
}

/** The first word from `at` on that begins at a position or behind it. */
function firstFrom(words: readonly AskedWord[], at: number, position: number): number {
  let found = at;
  while (found < words.length && (words[found]?.start ?? position) < position) found += 1;
  return found;
}

function nameMention({ pinpoints, span }: Mention, start: number, register: Register): Piece {
  const english = nameInEnglish({ pinpoints }, register);
  return { start, end: span.end, english, gap: "", isKept: false, isInverted: false, isName: true };
}

const namesArticle = /^(?:Articles? |Preamble|Annex)/;

/** Before the name of an article or a country stands no "the": "of the" before "Article 9" is "of". */
function dropArticle(before: Piece, { english, isName, isKept }: Piece): Piece {
  const isBare = isName ? namesArticle.test(english) : !isKept && /^\p{Lu}\p{Ll}/u.test(english);
  return isBare ? { ...before, english: before.english.replace(/(?:^| )the$/, "") } : before;
}

/** The name of an instrument has its "the", unless one stands before it. */
function addArticle(before: Piece | undefined, { english }: Piece): string {
  const hasOne = namesArticle.test(english) || /\b(?:the|this|that|an?)$/.test(before?.english ?? "");
  return hasOne ? english : `the ${english}`;
}

function readPhrase({ asked, words, language, find, isWord }: PieceReader, at: number, end: number): Piece {
  const first = words[at];
  if (!first) throw new Error("A phrase was read behind the last word");
  const found = find(words, at, endOfClause(asked, words, { at, end }));
  const read = words.slice(at, at + (found?.length ?? 1));
  const english =
    found?.english ?? (isWord(first.word) ? undefined : findCognate(first.word, language, isWord));
  return {
    start: first.start,
    end: read.at(-1)?.end ?? first.end,
    english: english ?? asked.slice(first.start, first.end),
    gap: "",
    isKept: english === undefined,
    isInverted: read.some((word) => word.isInverted),
    isName: false,
  };
}

/** A phrase does not go on behind a sign that parts clauses. */
function endOfClause(
  asked: string,
  words: readonly AskedWord[],
  { at, end }: { readonly at: number; readonly end: number },
): number {
  const last = Math.min(end, at + longestPhrase);
  for (let next = at + 1; next < last; next += 1) {
    if (/[.,;:!?()"\n]/.test(asked.slice(words[next - 1]?.end, words[next]?.start))) return next;
  }
  return last;
}

/** Words that phrases have at most. */
const longestPhrase = 12;
