import type { Instrument, InstrumentKind } from "../domain/instrument.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Unit } from "./unit-words.ts";

/** Texts that are numbered in paragraphs throughout. */
const inParagraphs: ReadonlySet<InstrumentKind> = new Set(["resolution", "declaration", "report", "study"]);

/** Words of the names of texts that are numbered in rules. */
const inRules = ["manual", "rules"];

/**
 * Whether an instrument numbers its parts so, and "paragraph 13" or "Rule 4" alone is a place in it. Everything may have articles, also a
 * model law or a resolution ("Article 12 of the Universal Declaration").
 */
export function isNumberedIn(instrument: Instrument | undefined, unit: Unit, lexicon: Lexicon): boolean {
  if (!instrument || unit === "article") return unit === "article";
  if (unit === "section") return instrument.kind === "model-law";
  if (unit === "rule") return inRules.some((word) => lexicon.nameWordsOf(instrument.id).has(word));
  return inParagraphs.has(instrument.kind);
}
