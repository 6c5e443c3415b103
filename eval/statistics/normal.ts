/** The two-sided 95 % point of the normal distribution. */
export const normalPoint = 1.959963984540054;

/** The point that 80 % of a normal distribution lies below: the power at which experiments are commonly planned. */
export const powerPoint = 0.8416212335729143;

/**
 * The share of a normal distribution that lies above `x`, which is at least 0. Formula 26.2.17 of Abramowitz and Stegun, "Handbook of
 * Mathematical Functions" (1964), off by less than 7.5e-8.
 */
export function normalTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (series * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
