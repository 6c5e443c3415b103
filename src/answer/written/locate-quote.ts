import { findVerbatim } from "../../text/comparison-form.ts";
import { wordsOf } from "../../text/words.ts";
import { findNegators } from "./negators.ts";

/** Where a quote stands in its source: `[start, end)` of each of its parts, in order; or what keeps it from being a quote. */
export type QuotePlace =
  | { readonly kind: "found"; readonly parts: readonly { readonly start: number; readonly end: number }[] }
  | { readonly kind: "elided-negation" }
  | { readonly kind: "not-found" };

/** What stands for words left out: dots, with or without brackets, and words that the quoting writer put in brackets. */
const elision = /\[?(?:…|\.\s?\.\s?\.)\]?|\[[^\][]{2,80}\]/u;
/** A bracket round one letter, by which its case was changed: "[t]he". */
const alteredLetter = /\[(\p{L})\]/gu;
/** A quotation in more parts is no quotation; it bounds the work, since each part is looked for in what follows the one before. */
const mostParts = 8;

/**
 * Finds a quotation in its source. Compared in the form of `toComparisonForm` (NFKC, quotation marks and dashes folded, hidden characters
 * removed, white space collapsed; letters of another script stay what they are), quotation marks around it and a stop or comma at its end left
 * out. "[…]", "..." and words in brackets part it; the parts must follow one another, and what is left out may not deny. "[t]he" may be "The".
 * Takes linear time.
 */
export function locateQuote(quote: string, source: string): QuotePlace {
  const isAltered = quote.search(alteredLetter) !== -1;
  const words = quote
    .replace(alteredLetter, "$1")
    .trim()
    .replace(/^["“”«»„\s]+|["“”«»\s]+$/gu, "");
  const [wanted, text] = isAltered ? [words.toLowerCase(), source.toLowerCase()] : [words, source];
  const parts = wanted
    .split(elision)
    .map((part) => part.replace(/^[\s,;]+/u, "").replace(/(?<=[^\s.,;])[.,;]?\s*$/u, ""))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 0 || parts.length > mostParts || text.length !== source.length)
    return { kind: "not-found" };
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const part of parts) {
    const match = findVerbatim(part, text.slice(from));
    if (!match) return { kind: "not-found" };
    found.push({ start: from + match.start, end: from + match.end });
    from += match.end;
  }
  const gaps = found.slice(1).map(({ start }, at) => source.slice(found[at]?.end, start));
  return gaps.some(dropsNegation) ? { kind: "elided-negation" } : { kind: "found", parts: found };
}

/** Only what was cut from the sentences at the gap's edges changes what they say; whole sentences between may be left out. */
function dropsNegation(gap: string): boolean {
  const sentences = gap.split(/[.!?]\s/u);
  const edges = sentences.length === 1 ? sentences : [sentences[0] ?? "", sentences.at(-1) ?? ""];
  return edges.some((edge) => findNegators(wordsOf(edge)).length > 0);
}
