import { expect, test } from "vitest";
import { compareCorpus } from "../../src/indexing/compare-corpus.ts";

const manifest = {
  sources: ["a", "b", "c"].map((name) => ({
    id: name,
    file: `${name}.md`,
    hash: `hash of ${name}`,
    passages: 1,
  })),
  skipped: [{ file: "broken.docx", reason: "It is damaged." }],
  settings: { ingest: "1", register: "r" },
};
const listed = manifest.sources.map(({ id, file, hash }) => ({ id, file, hash }));

test("compareCorpus finds an index fresh whose texts and settings are those of now, in whatever order", () => {
  const comparison = compareCorpus(listed.toReversed(), { register: "r", ingest: "1" }, manifest);
  expect(comparison).toMatchObject({
    state: "fresh",
    unchanged: ["a.md", "b.md", "c.md"],
    otherSettings: false,
  });
});

test("compareCorpus names every file that differs", () => {
  const now = [
    { id: "d", file: "d.md", hash: "new" },
    { id: "b", file: "b.md", hash: "other" },
    { id: "a", file: "a.md", hash: "hash of a" },
  ];
  expect(compareCorpus(now, manifest.settings, manifest)).toEqual({
    state: "stale",
    added: ["d.md"],
    changed: ["b.md"],
    removed: ["c.md"],
    unchanged: ["a.md"],
    otherSettings: false,
  });
});

test("compareCorpus finds an index stale that was built with other settings", () => {
  expect(compareCorpus(listed, { ingest: "2", register: "r" }, manifest)).toMatchObject({
    state: "stale",
    otherSettings: true,
  });
});

test("compareCorpus takes an index without a text in common for that of another corpus", () => {
  const strange = [{ id: "z", file: "z.md", hash: "z" }];
  expect(compareCorpus(strange, manifest.settings, manifest).state).toBe("other");
  expect(compareCorpus([], manifest.settings, manifest).state).toBe("other");
});

test("compareCorpus takes texts that were all edited for the same corpus", () => {
  const edited = listed.map((source) => ({ ...source, hash: "edited" }));
  expect(compareCorpus(edited, manifest.settings, manifest)).toMatchObject({ state: "stale", unchanged: [] });
});

test("compareCorpus knows texts by their ids, so that moving them all makes no other corpus", () => {
  const moved = listed.map((source) => ({ ...source, file: `guides/${source.file}` }));
  expect(compareCorpus(moved, manifest.settings, manifest)).toMatchObject({
    state: "stale",
    changed: ["guides/a.md", "guides/b.md", "guides/c.md"],
    added: [],
    removed: [],
  });
});

test("compareCorpus tells texts apart that have one file name in two folders", () => {
  const namesakes = ["a", "b"].map((id) => ({ id, file: "guide.md", hash: `hash of ${id}`, passages: 1 }));
  const built = { ...manifest, sources: namesakes };
  expect(compareCorpus(namesakes, manifest.settings, built).state).toBe("fresh");
});

test("compareCorpus calls nothing new that was left out of the index because it could not be read", () => {
  const now = [...listed, { id: "broken", file: "broken.docx", hash: "h" }];
  expect(compareCorpus(now, manifest.settings, manifest)).toMatchObject({ state: "fresh", added: [] });
});
