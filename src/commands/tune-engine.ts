import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 compile each regular expression when it is first run. By itself it reads the first text with a slow interpreter and compiles
 * afterwards; a command that ends after a second runs hundreds of expressions a few times each, and pays for both.
 * To be called before anything is read. It changes how fast expressions run, and nothing else.
 */
export function tuneEngine(): void {
  setFlagsFromString("--no-regexp-tier-up");
}
