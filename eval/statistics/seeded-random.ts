/** A stream of whole numbers from 0 up to, and without, 2³². */
export type RandomStream = () => number;

/** Four words of 32 bits, not all of them 0. */
export type RandomState = readonly [number, number, number, number];

/** The stream of a seed, which is a whole number: the same one gives the same numbers on every machine. */
export function createRandomStream(seed: number): RandomStream {
  const word = (step: number) => mixBits((seed + step * 0x9e3779b9) | 0);
  return continueStream([word(1), word(2), word(3), word(4)]);
}

/**
 * The generator xoshiro128** of D. Blackman and S. Vigna, "Scrambled Linear Pseudorandom Number Generators" (2018), from a state on: a
 * period of 2¹²⁸ − 1 and no known failing in any of its bits, on each of which resampling leans.
 */
export function continueStream(state: RandomState): RandomStream {
  let [a, b, c, d] = state;
  return () => {
    const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return scrambled;
  };
}

/** The finaliser of MurmurHash3, which spreads seeds that differ little over all 32 bits; it maps no two numbers to one. */
function mixBits(bits: number): number {
  const once = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}

function rotateLeft(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
