/** A word of the title and what the text has in its place; null where one of them has none. */
export interface WordChange {
  readonly title: string | null;
  readonly text: string | null;
}

/** How the first words of a text follow a title. */
export interface TitleAlignment {
  /** The words that differ, in order. */
  readonly changes: readonly WordChange[];
  /** How many words of the text the title takes up. */
  readonly length: number;
}

/**
 * Aligns a title with the beginning of some words, with at most so many words changed, added or left out. Undefined where they differ in
 * more, or where the title's last word is left out: then the text has a short form, or goes on with something else. A number is never
 * taken for another one. The smallest number of changes by dynamic programming (Levenshtein, 1966) in a band around the diagonal.
 */
export function alignTitle(
  title: readonly string[],
  text: readonly string[],
  mostChanges: number,
): TitleAlignment | undefined {
  const rows: number[][] = [];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= title.length; row++) {
    const costs: number[] = [];
    rows.push(costs);
    let least = Number.POSITIVE_INFINITY;
    for (
      let column = Math.max(0, row - mostChanges);
      column <= row + mostChanges && column <= text.length;
      column++
    ) {
      const ofTitle = title[row - 1];
      const ofText = text[column - 1];
      const cost =
        row + column === 0
          ? 0
          : Math.min(
              at(row - 1, column - 1) + costOf(ofTitle, ofText),
              at(row - 1, column) + costOf(ofTitle, undefined),
              at(row, column - 1) + costOf(undefined, ofText),
            );
      costs[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > mostChanges) return undefined;
  }
  const last = rows.at(-1) ?? [];
  const least = Math.min(...last.filter((cost) => cost !== undefined));
  const length = last.indexOf(least);
  if (least > mostChanges || title.length === 0 || text[length - 1] !== title.at(-1)) return undefined;
  return { changes: traceChanges(title, text.slice(0, length), at), length };
}

function traceChanges(
  title: readonly string[],
  text: readonly string[],
  at: (row: number, column: number) => number,
): readonly WordChange[] {
  const changes: WordChange[] = [];
  let row = title.length;
  let column = text.length;
  while (row > 0 || column > 0) {
    const cost = at(row, column);
    const ofTitle = title[row - 1] ?? null;
    const ofText = text[column - 1] ?? null;
    if (row > 0 && column > 0 && cost === at(row - 1, column - 1) + costOf(ofTitle, ofText)) {
      if (ofTitle !== ofText) changes.push({ title: ofTitle, text: ofText });
      row--;
      column--;
    } else if (row > 0 && cost === at(row - 1, column) + costOf(ofTitle, null)) {
      changes.push({ title: ofTitle, text: null });
      row--;
    } else {
      changes.push({ title: null, text: ofText });
      column--;
    }
  }
  return changes.toReversed();
}

/** Another number makes another act. */
function costOf(one: string | null | undefined, other: string | null | undefined): number {
  if (one === other) return 0;
  return /\d/.test(`${one ?? ""}${other ?? ""}`) ? Number.POSITIVE_INFINITY : 1;
}
