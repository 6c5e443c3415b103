import { normalPoint } from "./normal.ts";

/**
 * The two-sided 95 % point of Student's t distribution: how many standard errors an interval must reach to either side of its mean.
 * One and two degrees are exact; from three on it is the expansion 26.7.5 of Abramowitz and Stegun, "Handbook of Mathematical
 * Functions" (1964), which is low by a thousandth at three degrees and by less above. Degrees are a whole number from 1.
 */
export function studentPoint(degrees: number): number {
  if (degrees === 1) return 12.706204736432095;
  if (degrees === 2) return 4.302652729911275;
  const x = normalPoint;
  const terms = [
    (x ** 3 + x) / 4,
    (5 * x ** 5 + 16 * x ** 3 + 3 * x) / 96,
    (3 * x ** 7 + 19 * x ** 5 + 17 * x ** 3 - 15 * x) / 384,
    (79 * x ** 9 + 776 * x ** 7 + 1482 * x ** 5 - 1920 * x ** 3 - 945 * x) / 92_160,
  ];
  return terms.reduce((sum, term, position) => sum + term / degrees ** (position + 1), x);
}
