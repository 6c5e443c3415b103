/** Positions as the names of clusters of `size` questions each. */
export function clustersOf(questions: number, size: number): readonly string[] {
  return Array.from({ length: questions }, (_, position) => `c${Math.floor(position / size)}`);
}
