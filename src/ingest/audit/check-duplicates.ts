import { createHash } from "node:crypto";
import type { Block, Document } from "../../domain/document.ts";
import type { Finding } from "../../domain/finding.ts";
import { sliceSpan } from "../../domain/span.ts";
import { wordsOf } from "../../text/words.ts";
import { type AuditedText, quoteWords } from "./audited-text.ts";

/** Words that a piece must have to be told as a copy. Shorter ones, such as "Full text in English", are said of many things. */
const fewestWords = 12;

/** A piece of a text: a block with all that stands under it. */
interface Piece {
  readonly document: Document;
  readonly block: Block;
  /** Where the last block under it ends. */
  readonly end: number;
}

/**
 * Finds what stands twice in a text or in two texts, by its words: a paragraph, an entry with what it holds, a heading with all below
 * it. Only the largest piece is told, at its second place. Treaties are left out: they say the same because they mean the same.
 */
export function checkDuplicates(texts: readonly AuditedText[]): readonly Finding[] {
  const first = new Map<string, Piece>();
  return texts
    .filter(({ document }) => document.kind !== "treaty")
    .flatMap(({ document }) => findCopies(document, first));
}

function findCopies(document: Document, first: Map<string, Piece>): readonly Finding[] {
  const findings: Finding[] = [];
  let copiedUpTo = 0;
  for (const piece of piecesOf(document)) {
    if (piece.block.span.start < copiedUpTo) continue;
    const key = keyOf(piece);
    const known = key === null ? undefined : first.get(key);
    if (known) {
      findings.push(describe(piece, known));
      copiedUpTo = piece.end;
    } else if (key !== null) first.set(key, piece);
  }
  return findings;
}

/** Every block with what stands under it, in text order: what holds others comes before them. */
function piecesOf(document: Document): readonly Piece[] {
  const ends = document.blocks.map(({ span }) => span.end);
  for (const [position, { parent }] of [...document.blocks.entries()].toReversed()) {
    if (parent !== null) ends[parent] = Math.max(ends[parent] ?? 0, ends[position] ?? 0);
  }
  return document.blocks.map((block, position) => ({
    document,
    block,
    end: ends[position] ?? block.span.end,
  }));
}

/** The same for pieces of the same words; null for one of too few. */
function keyOf({ document, block, end }: Piece): string | null {
  const words = wordsOf(sliceSpan(document.text, { start: block.span.start, end }));
  if (words.length < fewestWords) return null;
  return createHash("sha256")
    .update(words.map(({ word }) => word).join(" "))
    .digest("base64");
}

function describe({ document, block }: Piece, known: Piece): Finding {
  const what = block.kind === "heading" || block.kind === "entry" ? "This and what stands below it" : "This";
  const where = known.document === document ? "earlier in this text" : `in “${known.document.title}” too`;
  return {
    ...quoteWords(document, block.span),
    kind: "duplicate",
    about: null,
    problem: `${what} is said, word for word, ${where}.`,
    remedy: "Keep it in one place, and lead to it from the other.",
    against: quoteWords(known.document, known.block.span),
  };
}
