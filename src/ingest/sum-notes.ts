import type { ReadingNoteKind, ReadingNotes } from "../ports/generation-store.ts";

/** Notes added up by kind, in the order of their names. What did not occur is absent. */
export function sumNotes(all: readonly ReadingNotes[]): ReadingNotes {
  const sums = new Map<ReadingNoteKind, number>();
  for (const notes of all) {
    for (const [kind, count] of Object.entries(notes) as readonly (readonly [ReadingNoteKind, number])[]) {
      if (count > 0) sums.set(kind, (sums.get(kind) ?? 0) + count);
    }
  }
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
}
