import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nodeFileSystem } from "../../src/adapters/generation-file-system.ts";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import {
  containing,
  having,
  matching,
  openSample,
  publishSample,
  useTemporaryFolder,
} from "./generation-sample.ts";

const temporaryFolder = useTemporaryFolder();
const allFiles = ["manifest.json", "passages.sqlite", "lexical.bin", "vectors.hnsw", "embedder.bin"] as const;

async function publishTwo() {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder);
  await publishSample(store, "one");
  await publishSample(store, "two");
  return {
    store,
    at: (file: string) => join(folder, "gen-2", file),
    former: (file: string) => join(folder, "gen-1", file),
  };
}

/** Offsets of every part of a file: each of its first and last bytes, and forty spread between them. */
function offsetsIn(length: number): readonly number[] {
  const spread = Array.from({ length: 40 }, (_, index) => Math.floor((index * length) / 40));
  const ends = [0, 1, 2, 3, length - 4, length - 3, length - 2, length - 1];
  return [...new Set([...spread, ...ends])].filter((offset) => offset >= 0 && offset < length);
}

it.each(allFiles)(
  "a flipped bit anywhere in %s is named, and the previous generation serves",
  async (file) => {
    const { store, at } = await publishTwo();
    const whole = readFileSync(at(file));
    for (const offset of offsetsIn(whole.length)) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8((whole[offset] ?? 0) ^ (1 << (offset % 8)), offset);
      writeFileSync(at(file), damaged);
      expect(openSample(store), `offset ${offset}`).toMatchObject({
        name: "gen-1",
        words: "one",
        degraded: containing(`gen-2/${file}`),
      });
    }
    writeFileSync(at(file), whole);
    expect(openSample(store)).toEqual({ name: "gen-2", words: "two", degraded: null });
  },
);

it.each(allFiles)("%s cut off anywhere, emptied or grown is named", async (file) => {
  const { store, at } = await publishTwo();
  const whole = readFileSync(at(file));
  const lengths = [0, 1, Math.floor(whole.length / 2), whole.length - 1];
  for (const length of lengths) {
    truncateSync(at(file), length);
    expect(openSample(store).degraded, `length ${length}`).toContain(`gen-2/${file}`);
    writeFileSync(at(file), whole);
  }
  appendFileSync(at(file), "\n");
  expect(openSample(store).degraded).toContain(`gen-2/${file}`);
});

it.each(allFiles)(
  "%s of another generation, a folder, a link or nothing in its place is named",
  async (file) => {
    const { store, at, former } = await publishTwo();
    const whole = readFileSync(at(file));
    const replacements: Readonly<Record<string, () => void>> = {
      missing: () => {},
      folder: () => mkdirSync(at(file)),
      link: () => {
        writeFileSync(at("elsewhere"), whole);
        symlinkSync(at("elsewhere"), at(file));
      },
      loop: () => symlinkSync(at(file), at(file)),
      "former generation's": () => copyFileSync(former(file), at(file)),
    };
    for (const [name, replace] of Object.entries(replacements)) {
      rmSync(at(file), { recursive: true, force: true });
      replace();
      // A whole manifest of another generation does not fit the files beside it, so it is one of them that is named.
      const named = name === "former generation's" && file === "manifest.json" ? "gen-2/" : `gen-2/${file}`;
      expect(openSample(store), name).toMatchObject({
        words: "one",
        degraded: containing(named),
      });
    }
  },
);

it("two files swapped within a generation are named", async () => {
  const { store, at } = await publishTwo();
  renameSync(at("lexical.bin"), at("aside"));
  renameSync(at("embedder.bin"), at("lexical.bin"));
  renameSync(at("aside"), at("embedder.bin"));
  expect(openSample(store)).toMatchObject({
    words: "one",
    degraded: containing("gen-2/lexical.bin"),
  });
});

it("a generation's folder that is a file, a link or gone is named", async () => {
  const { store, at, former } = await publishTwo();
  const folder = join(at("."));
  for (const replace of [() => writeFileSync(folder, ""), () => symlinkSync(former("."), folder), () => {}]) {
    rmSync(folder, { recursive: true, force: true });
    replace();
    expect(openSample(store)).toMatchObject({
      words: "one",
      degraded: containing("gen-2: it is"),
    });
  }
});

it("a file that cannot be read is named with its errno", async () => {
  const { store, at } = await publishTwo();
  chmodSync(at("lexical.bin"), 0o000);
  const failing = createGenerationFolder(store.location, {
    files: {
      ...nodeFileSystem,
      // Root may read everything, so that the refusal is made here as well.
      readFile(path) {
        if (path === at("lexical.bin"))
          throw Object.assign(new Error("denied"), { code: "EACCES", syscall: "open" });
        return nodeFileSystem.readFile(path);
      },
    },
  });
  expect(openSample(failing)).toMatchObject({
    words: "one",
    degraded: containing("gen-2/lexical.bin: it cannot be read (EACCES)"),
  });
});

it("no byte of a damaged generation is read but to be hashed", async () => {
  const { store, at } = await publishTwo();
  truncateSync(at("vectors.hnsw"), 3);
  const generation = store.open();
  expect(generation.vectorsPath).toBe(join(store.location, "gen-1", "vectors.hnsw"));
  generation.close();
});

it("open raises index_corrupt that names the files where no generation is whole", async () => {
  const { store, at, former } = await publishTwo();
  writeFileSync(at("passages.sqlite"), "damage");
  rmSync(former("embedder.bin"));
  expect(() => store.open()).toThrow(
    having({
      code: "index_corrupt",
      message: matching(/gen-2\/passages\.sqlite: .*gen-1\/embedder\.bin: it is missing/),
      remedy: containing("npm run -s pinpoint -- index build"),
    }),
  );
  await publishSample(store, "three");
  expect(openSample(store)).toEqual({ name: "gen-3", words: "three", degraded: null });
});
