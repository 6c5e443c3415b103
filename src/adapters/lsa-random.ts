/** Draws whole numbers of 32 bits, evenly spread. */
export type Random = () => number;

/**
 * A small seeded generator, so that a fit draws the same numbers on every machine: Marsaglia's xorshift with the triple
 * (13, 17, 5), "Xorshift RNGs", Journal of Statistical Software 8(14), 2003. A seed of 0, at which it would stand still, is read as 1.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
