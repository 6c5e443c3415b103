import type { Passage } from "../domain/passage.ts";
import type { Register } from "../domain/register.ts";
import type { TermCounts } from "../ports/embedder.ts";
import { createTermReader } from "../text/terms.ts";

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
    const counts = new Map<string, number>();
    for (const term of [...headings, text].flatMap(read)) counts.set(term, (counts.get(term) ?? 0) + 1);
    if (subject !== null) {
      const names = nameTerms.get(subject) ?? namesOf(subject);
      nameTerms.set(subject, names);
      for (const term of names) if (!counts.has(term)) counts.set(term, 1);
    }
    return { terms: [...counts.keys()], counts: [...counts.values()] };
  };
}
