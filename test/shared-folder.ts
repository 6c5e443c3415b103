import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The path of a folder or file of the data that lies beside the checkout, or undefined where this machine has none.
 * Throws in CI, where it must be there: a suite that silently tested nothing would look green.
 */
export function sharedFolder(name: string): string | undefined {
  const path = fileURLToPath(new URL(`../../shared/${name}`, import.meta.url));
  if (existsSync(path)) return path;
  if (process.env.CI) throw new Error(`../shared/${name} is missing, and in CI it must be there`);
  process.stderr.write(`skipped: ../shared/${name} is not on this machine\n`);
  return undefined;
}
