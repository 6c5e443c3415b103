import { meanInterval } from "./mean-interval.ts";
import { normalPoint, powerPoint } from "./normal.ts";
import type { PairedDifferences } from "./paired-differences.ts";

/** A standard error below this is what rounding leaves of none. */
const rounding = 1e-12;

/**
 * The smallest true difference that a set of this size and spread finds four times of five at the 5 % level, two-sided: 2.8 standard
 * errors of the mean difference (E. Miller, "Adding Error Bars to Evals", 2024, section 5). The standard error is that of
 * `meanInterval`, so clusters in which questions fare alike raise it. Null where it cannot be known: fewer than two clusters, or two
 * runs that differ by the same everywhere.
 */
export function minimumDetectable({ values, clusters }: PairedDifferences): number | null {
  const { standardError } = meanInterval(values, clusters);
  return standardError === null || standardError < rounding
    ? null
    : (normalPoint + powerPoint) * standardError;
}
