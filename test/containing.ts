import { expect } from "vitest";

/** Matches, inside an object, any text that holds the given one. */
export function containing(text: string): unknown {
  return expect.stringContaining(text);
}
