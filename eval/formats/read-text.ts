import { readLineBlocks } from "./read-lines.ts";

/** Reads a text whole, its lines ending as on Unix, without a byte-order mark. Faults: see `readLines`. */
export async function readText(path: string): Promise<string> {
  const blocks = await Array.fromAsync(readLineBlocks(path), ({ lines }) => lines.join("\n"));
  return blocks.join("\n");
}
