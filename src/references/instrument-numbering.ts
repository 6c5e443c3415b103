import type { Instrument } from "../domain/instrument.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Unit } from "./unit-words.ts";

/** Words of the names of texts that are numbered in paragraphs throughout: reports, agendas, declarations of conferences. */
const inParagraphs = ["report", "agenda", "commitment", "recommendation"];
/** Words of the names of texts that are numbered in rules. */
const inRules = ["manual", "rules"];

/**
 * Whether an instrument numbers its parts so, and "paragraph 13" or "Rule 4" alone is a place in it. Everything may have articles, also a
 * model law or a resolution ("Article 12 of the Universal Declaration").
 */
export function isNumberedIn(instrument: Instrument | undefined, unit: Unit, lexicon: Lexicon): boolean {
  if (!instrument) return unit === "article";
  const isCalled = (words: readonly string[]): boolean =>
    words.some((word) => lexicon.nameWordsOf(instrument.id).has(word));
  if (unit === "section") return instrument.kind === "model-law";
  if (unit === "rule") return isCalled(inRules);
  if (unit === "paragraph") return instrument.kind === "resolution" || isCalled(inParagraphs);
  return true;
}
