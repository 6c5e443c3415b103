/** A run of words that two texts have in common, by its places in both. */
export interface Run {
  readonly ours: number;
  readonly theirs: number;
  readonly length: number;
}

/** A word in the form in which it is compared. */
interface Keyed {
  readonly key: string;
}

/** The runs of a longest common subsequence of two texts, in order. Time and memory grow with the product of their lengths. */
export function findCommonRuns(said: readonly Keyed[], stated: readonly Keyed[]): readonly Run[] {
  const width = stated.length + 1;
  const lengths = new Uint16Array((said.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = said.length - 1; row >= 0; row--) {
    for (let column = stated.length - 1; column >= 0; column--) {
      const isSame = said[row]?.key === stated[column]?.key;
      lengths[row * width + column] = isSame
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const runs: Run[] = [];
  for (let row = 0, column = 0; row < said.length && column < stated.length; ) {
    if (said[row]?.key === stated[column]?.key) {
      const last = runs.at(-1);
      const isNext = last && last.ours + last.length === row && last.theirs + last.length === column;
      if (isNext) runs[runs.length - 1] = { ...last, length: last.length + 1 };
      else runs.push({ ours: row, theirs: column, length: 1 });
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return runs;
}
