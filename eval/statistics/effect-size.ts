import { standardDeviation } from "./standard-deviation.ts";

/**
 * Cohen's d_z: the mean of paired differences in units of their own standard deviation (J. Cohen, "Statistical Power Analysis for the
 * Behavioral Sciences", 1988, section 2.3.5). It says how regular a difference is: 0.2 is called small, 0.5 medium, 0.8 large.
 * 0 where all differences are equal, because there is no unit to say it in, and where there are fewer than two.
 */
export function pairedEffectSize(differences: readonly number[]): number {
  const deviation = standardDeviation(differences);
  if (deviation === 0) return 0;
  return differences.reduce((sum, difference) => sum + difference, 0) / differences.length / deviation;
}
