/**
 * The p-values of a family of tests, adjusted so that the chance of one false finding among all of them stays what a single test's was:
 * S. Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6 (1979) 65. In the order given.
 */
export function adjustByHolm(pValues: readonly number[]): readonly number[] {
  const order = [...pValues.keys()].sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0) || a - b);
  const adjusted = [...pValues];
  let floor = 0;
  for (const [rank, position] of order.entries()) {
    floor = Math.max(floor, Math.min(1, (pValues.length - rank) * (pValues[position] ?? 1)));
    adjusted[position] = floor;
  }
  return adjusted;
}
