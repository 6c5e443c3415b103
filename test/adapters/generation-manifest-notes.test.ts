import { hash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseManifest, renderManifest } from "../../src/adapters/generation-manifest.ts";
import type { Manifest, ReadingNoteKind } from "../../src/ports/generation-store.ts";

const noteKinds: readonly ReadingNoteKind[] = [
  "hidden-text",
  "invisible-characters",
  "personal-data",
  "unpublished",
  "copies",
  "unreadable-pages",
  "instruction-like",
];

const facts = { bytes: 0, sha256: "0123456789abcdef".repeat(4) };
const manifest: Manifest = {
  formatVersion: 2,
  counts: { documents: 0, passages: 0 },
  embedder: { id: "letters", dimension: 2, metric: "inner-product" },
  vectors: { kind: "json", size: 0 },
  settings: {},
  sources: [],
  collections: [],
  skipped: [],
  files: { "passages.sqlite": facts, "lexical.bin": facts, "vectors.hnsw": facts, "embedder.bin": facts },
};

/** What is wrong with a manifest whose checksum is right, whatever it says. */
function damageOf(changed: Readonly<Record<string, unknown>>): string {
  const body = JSON.stringify({ ...manifest, ...changed }, null, 2);
  const reading = parseManifest(`${body}\n${hash("sha256", body)}\n`);
  return "damage" in reading ? reading.damage : "";
}

const noteCounts = fc.dictionary(fc.constantFrom(...noteKinds), fc.nat(), { noNullPrototype: true });
const anyManifest: fc.Arbitrary<Manifest> = fc
  .record({
    sources: fc.array(
      fc.record({
        id: fc.string(),
        file: fc.string({ unit: "binary" }),
        hash: fc.string(),
        passages: fc.nat(),
        notes: fc.option(noteCounts, { nil: null }),
      }),
    ),
    collections: fc.array(fc.record({ file: fc.string(), notes: noteCounts })),
    skipped: fc.array(fc.record({ file: fc.string(), reason: fc.string() })),
  })
  .map(({ sources, ...lists }) => ({
    ...manifest,
    ...lists,
    sources: sources.map(({ notes, ...source }) => ({ ...source, ...(notes && { notes }) })),
  }));

describe("parseManifest", () => {
  it("reads back any sources, collections, notes and reasons", () => {
    fc.assert(
      fc.property(anyManifest, (any) => {
        expect(parseManifest(renderManifest(any))).toEqual({ manifest: any });
      }),
    );
  });

  it("sees every sign that is changed, left out or added", () => {
    const text = renderManifest({ ...manifest, collections: [{ file: "a.xml", notes: { copies: 2 } }] });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("", "0", "x", "\n", '"'), (at, sign) => {
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        fc.pre(changed !== text);
        expect(parseManifest(changed)).toHaveProperty("damage");
      }),
    );
    expect(parseManifest(`${text}\n`)).toHaveProperty("damage");
    expect(parseManifest(` ${text}`)).toHaveProperty("damage");
  });

  it.each(noteKinds)("knows the note %s of a text and of a collection", (kind) => {
    const source = { id: "a", file: "a.md", hash: "0", passages: 1, notes: { [kind]: 3 } };
    expect(damageOf({ sources: [source], collections: [{ file: "a.xml", notes: { [kind]: 0 } }] })).toBe("");
  });

  it.each([
    [{ collections: undefined }, "collections"],
    [{ collections: [{ file: "a.xml" }] }, "collections.0.notes"],
    [{ collections: [{ notes: {} }] }, "collections.0.file"],
    [{ collections: [{ file: "a.xml", notes: { weather: 1 } }] }, "collections.0.notes"],
    [{ collections: [{ file: "a.xml", notes: { copies: -1 } }] }, "collections.0.notes.copies"],
    [{ collections: [{ file: "a.xml", notes: { copies: 1.5 } }] }, "collections.0.notes.copies"],
    [{ skipped: [{ file: "a.md" }] }, "skipped.0.reason"],
    [{ settings: { splitter: 1 } }, "settings.splitter"],
    [{ embedder: { id: "a", dimension: 2, metric: "cosine" } }, "embedder.metric"],
    [{ files: { ...manifest.files, "lexical.bin": { ...facts, sha256: `${facts.sha256}0` } } }, "sha256"],
    [{ files: { ...manifest.files, "lexical.bin": { ...facts, sha256: "A".repeat(64) } } }, "sha256"],
    [{ files: { ...manifest.files, "other.bin": facts } }, "files"],
    [{ when: "today" }, "outermost"],
  ])("refuses %j at its place", (changed, place) => {
    expect(damageOf(changed)).toContain("it does not have the form of a manifest at ");
    expect(damageOf(changed)).toContain(place);
  });

  it.each([
    ["another version beside a checksum that does not fit", '{"formatVersion": 1,\n}\nabc\n', "version 1"],
    ["a version in another place", '{"a": 1, "formatVersion": 1,\n}\nabc\n', "checksum"],
    ["a version that is no number of this kind", '{"formatVersion": 1234567890,\n}\nabc\n', "checksum"],
  ])("tells %s", (_, text, damage) => {
    const reading = parseManifest(text);
    expect("damage" in reading && reading.damage).toContain(damage);
  });

  it("reads hostile bytes in time that grows with their length", () => {
    const started = performance.now();
    for (const text of [
      '{"formatVersion": '.repeat(20_000),
      `{${" ".repeat(300_000)}`,
      "\n".repeat(300_000),
    ]) {
      expect(parseManifest(text)).toHaveProperty("damage");
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
