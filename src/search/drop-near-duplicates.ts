import type { Passage } from "../domain/passage.ts";

/** Two passages that share this part of all the words of both say the same. */
const nearness = 0.9;

/** Keeps, of passages that say the same in nearly the same words, only the first. Order is kept. */
export function dropNearDuplicates<Found extends { readonly passage: Pick<Passage, "text"> }>(
  found: readonly Found[],
): readonly Found[] {
  const kept: { readonly entry: Found; readonly words: ReadonlySet<string> }[] = [];
  for (const entry of found) {
    const words = new Set(entry.passage.text.toLowerCase().split(/\s+/));
    if (!kept.some((other) => isNear(words, other.words))) kept.push({ entry, words });
  }
  return kept.map(({ entry }) => entry);
}

/** Jaccard's measure reaches `nearness`. Given up at the word too many that the other lacks, in texts on different matters soon. */
function isNear(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [smaller, larger] = one.size < other.size ? [one, other] : [other, one];
  const isStillNear = (missed: number) => smaller.size - missed >= nearness * (larger.size + missed);
  let missed = 0;
  for (const word of smaller) {
    if (!isStillNear(missed)) return false;
    if (!larger.has(word)) missed += 1;
  }
  return isStillNear(missed);
}
