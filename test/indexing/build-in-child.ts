import { writeSync } from "node:fs";
import { nodeFileSystem } from "../../src/adapters/generation-file-system.ts";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createIndexBuilder } from "../../src/indexing/build-index.ts";
import { watchFileSystem } from "../adapters/watched-file-system.ts";
import { manyTexts, realParts } from "./real-parts.ts";

/**
 * Builds an index, to be killed while it does so: `node build-in-child.ts <folder> <word> [n]`. Says "ready" before it begins
 * and, where `n` is given, "there" before its n-th file operation, at which it then stands still.
 */
const [folder = "", word = "", stop = "0"] = process.argv.slice(2);

function say(word: string): void {
  writeSync(1, `${word}\n`);
}

let operations = 0;
const files = watchFileSystem(nodeFileSystem, () => {
  operations += 1;
  if (operations !== Number(stop)) return;
  say("there");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
const store = createGenerationFolder(folder, { files });
const build = createIndexBuilder(realParts(store, manyTexts(30, word)));
say("ready");
await build();
say("done");
