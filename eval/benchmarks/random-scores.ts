import { createRandomStream } from "../statistics/seeded-random.ts";

/** Draws from a normal distribution of mean 0 and deviation 1, by the method of G. Box and M. Muller (1958). */
export function createNormalScores(seed: number): () => number {
  const random = createRandomStream(seed);
  const share = () => (random() + 1) / (2 ** 32 + 1);
  return () => Math.sqrt(-2 * Math.log(share())) * Math.cos(2 * Math.PI * share());
}
