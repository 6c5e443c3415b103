import { hash } from "node:crypto";
import { expect, it } from "vitest";
import { parseManifest, renderManifest } from "../../src/adapters/generation-manifest.ts";
import type { Manifest } from "../../src/ports/generation-store.ts";
import { containing } from "./generation-sample.ts";

const facts = { bytes: 3, sha256: "a".repeat(64) };
const manifest: Manifest = {
  formatVersion: 2,
  counts: { documents: 1, passages: 2 },
  embedder: { id: "lsa-256-v1", dimension: 256, metric: "inner-product" },
  vectors: { kind: "hnsw", size: 2 },
  settings: { register: "b" },
  sources: [{ id: "guide", file: "guide.md", hash: "c", passages: 2 }],
  collections: [],
  skipped: [{ file: "scan.pdf", reason: "it is not text" }],
  files: { "passages.sqlite": facts, "lexical.bin": facts, "vectors.hnsw": facts, "embedder.bin": facts },
};

/** Text with the checksum that makes it whole, whatever it says. */
function sealed(body: string): string {
  return `${body}\n${hash("sha256", body)}\n`;
}

it("parseManifest reads what renderManifest wrote", () => {
  expect(parseManifest(renderManifest(manifest))).toEqual({ manifest });
});

it("renderManifest says the same whatever the order of the fields", () => {
  const { formatVersion, counts, ...others } = manifest;
  const reordered = { ...others, counts, formatVersion };
  expect(Object.keys(reordered)).not.toEqual(Object.keys(manifest));
  expect(renderManifest(reordered)).toBe(renderManifest(manifest));
});

it("renderManifest refuses a manifest that it could not read", () => {
  expect(() => renderManifest({ ...manifest, files: { "lexical.bin": facts } })).toThrow();
  expect(() => renderManifest({ ...manifest, counts: { documents: -1, passages: Number.NaN } })).toThrow();
});

it.each([
  ["nothing", ""],
  ["a line", "\n"],
  ["other JSON", "{}"],
  ["a manifest without its checksum", JSON.stringify(manifest)],
  ["bytes", "\0\0\0\0\n\0"],
])("parseManifest takes %s as damage", (_, text) => {
  expect(parseManifest(text)).toEqual({ damage: "its checksum does not fit its text" });
});

it("parseManifest names the field that has the wrong form", () => {
  const body = JSON.stringify({ ...manifest, counts: { documents: "1", passages: 2 } });
  expect(parseManifest(sealed(body))).toEqual({
    damage: "it does not have the form of a manifest at counts.documents",
  });
  expect(parseManifest(sealed("no JSON"))).toMatchObject({ damage: containing("outermost") });
});

it("parseManifest names both versions where another program wrote it", () => {
  const body = JSON.stringify({ ...manifest, formatVersion: 3 }, null, 2);
  expect(parseManifest(sealed(body))).toEqual({
    damage: "its format is version 3, this program reads version 2",
  });
});
