import { normalPoint } from "./normal.ts";

/** A share of successes with the interval that holds the true share with 95 % confidence. All three are null where n is 0. */
export interface Rate {
  readonly successes: number;
  readonly n: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Wilson's score interval for a share: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * Journal of the American Statistical Association 22 (1927) 209. It stays within [0, 1] and is honest for small n and for shares near 0 or 1.
 */
export function wilsonInterval(successes: number, n: number): Rate {
  if (n === 0) return { successes, n, share: null, low: null, high: null };
  const z = normalPoint;
  const share = successes / n;
  const centre = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    successes,
    n,
    share,
    // All and none reach the very end of the interval, which fractions may miss by their last bit.
    low: successes === 0 ? 0 : (centre - reach) / scale,
    high: successes === n ? 1 : (centre + reach) / scale,
  };
}
