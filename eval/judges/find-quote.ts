import { findVerbatim } from "../../src/text/comparison-form.ts";
import { wordsOf } from "../../src/text/words.ts";
import { findNegators } from "./negation.ts";

/**
 * Where a quotation stands to its source: word for word; word for word once both are in comparison form; in parts that follow one
 * another; in such parts where what was left out holds a "not"; not at all.
 */
export type QuoteVerdict = "exact" | "normalised" | "elided" | "elided-negation" | "not-found";

/** Shorter words between marks are a term or an irony as often as a quotation, and are not checked. */
export const shortestQuote = 4;

/** What stands for words left out: dots, with or without brackets, and words that the quoting writer put in brackets. */
const elision = /\[?(?:…|\.\s?\.\s?\.)\]?|\[[^\][]{2,80}\]/u;

/** A quotation in more parts is no quotation; it bounds the work, since each part is looked for in what follows the one before. */
const mostParts = 20;

/** A bracket round one letter, by which its case was changed: "[t]he". */
const alteredLetter = /\[(\p{L})\]/gu;

/** Whether words between quotation marks are long enough to be checked. */
export function isCheckedQuote(words: string): boolean {
  return wordsOf(words).length >= shortestQuote;
}

/**
 * Finds a quotation in its source. Compared in the form of `toComparisonForm` (NFKC, quotation marks and dashes folded, hidden characters
 * removed, white space collapsed), a stop or comma at its end left out, since American print sets it inside the marks. "[…]", "..." and
 * words in brackets part the quotation, and its parts must follow one another; "[t]he" may be "The". Takes linear time.
 */
export function findQuote(quote: string, source: string): QuoteVerdict {
  const isAltered = quote.search(alteredLetter) !== -1;
  const words = quote.replace(alteredLetter, "$1").trim();
  const [wanted, text] = isAltered ? [words.toLowerCase(), source.toLowerCase()] : [words, source];
  const parts = wanted
    .split(elision)
    .map((part) => part.replace(/^[\s,;]+/u, "").replace(/(?<=[^\s.,;])[.,;]?\s*$/u, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length > 1 || elision.test(wanted)) return findParts(parts, text);
  const match = findVerbatim(parts[0] ?? "", text);
  if (!match) return "not-found";
  return match.exact && !isAltered ? "exact" : "normalised";
}

function findParts(parts: readonly string[], source: string): QuoteVerdict {
  if (parts.length === 0 || parts.length > mostParts) return "not-found";
  const gaps: string[] = [];
  let from = 0;
  for (const part of parts) {
    const match = findVerbatim(part, source.slice(from));
    if (!match) return "not-found";
    if (from > 0) gaps.push(source.slice(from, from + match.start));
    from += match.end;
  }
  return gaps.some(dropsNegation) ? "elided-negation" : "elided";
}

/** Only what was cut from the sentences at the gap's edges changes what they say; whole sentences between may be left out. */
function dropsNegation(gap: string): boolean {
  const sentences = gap.split(/[.!?]\s/u);
  const edges = sentences.length === 1 ? sentences : [sentences[0] ?? "", sentences.at(-1) ?? ""];
  return edges.some((edge) => findNegators(wordsOf(edge)).length > 0);
}
