/**
 * The probability that at least `fell` of `fell + rose` changes go down where either way is as likely: the exact sign test, one-sided,
 * which for paired shares is McNemar's exact test (Q. McNemar, Psychometrika 12 (1947) 153). It is 1 where nothing fell. The terms are
 * summed by their logarithms, so that thousands of changes are no trouble.
 */
export function signTest({ fell, rose }: { readonly fell: number; readonly rose: number }): number {
  const changes = fell + rose;
  let term = -changes * Math.LN2;
  let sum = 0;
  for (let down = changes; down >= fell; down -= 1) {
    sum += Math.exp(term);
    // From "changes over down" to "changes over down minus one".
    term += Math.log(down) - Math.log(changes - down + 1);
  }
  return Math.min(1, sum);
}
