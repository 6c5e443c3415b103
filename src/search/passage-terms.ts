import type { Passage } from "../domain/passage.ts";
import type { Register } from "../domain/register.ts";
import type { TermCounts } from "../ports/embedder.ts";
import { createTermReader } from "../text/terms.ts";
import { countFields } from "./count-fields.ts";

/** Which terms a passage is known by. Raised when the same passage comes to be counted otherwise: kept counts are then of no use. */
export const passageTermsVersion = "2";

/**
 * Prepares the counting of a passage's terms, as the indexes are to know it: its own words, the headings it stands under, and the
 * names of the instrument it is about. Under "Article 34" nobody repeats the Convention's name, but readers ask by it. The names
 * count once for each word that the passage does not hold already, so that an instrument of many names does not become a matter of its own.
 */
export function createPassageTermCounter(
  register: Register,
): (passage: Pick<Passage, "headings" | "text" | "subject">) => TermCounts {
  const read = createTermReader();
  const nameTerms = new Map<string, readonly string[]>();
  const namesOf = (id: string): readonly string[] => {
    const instrument = register.find(id);
    return instrument ? [...new Set(register.namesOf(instrument).flatMap(read))] : [];
  };
  return ({ headings, text, subject }) => {
    const above = headings.flatMap(read);
    const own = read(text);
    if (subject === null) return countFields(above, own);
    const names = nameTerms.get(subject) ?? namesOf(subject);
    nameTerms.set(subject, names);
    const held = new Set([...above, ...own]);
    return countFields(above, [...own, ...names.filter((term) => !held.has(term))]);
  };
}
