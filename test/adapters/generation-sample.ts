import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import type { Document } from "../../src/domain/document.ts";
import type { Passage } from "../../src/domain/passage.ts";
import type { Generation, GenerationDraft, GenerationStore } from "../../src/ports/generation-store.ts";

/** A new empty folder for each test of a file, removed after it. */
export function useTemporaryFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pinpoint-store-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** A document of one passage that says the given words. */
export function sampleDocument(words: string): { readonly document: Document; readonly passage: Passage } {
  const span = { start: 0, end: words.length };
  const pinpoint = { instrument: "crc", article: "34", subdivisions: ["a"] };
  return {
    document: {
      id: "guide",
      title: "A guide",
      kind: "guide",
      publisher: null,
      url: null,
      language: "en",
      published: null,
      asOf: "2022-12",
      instrument: null,
      text: words,
      blocks: [{ kind: "paragraph", span, depth: 1, parent: null }],
    },
    passage: {
      id: "guide-1",
      documentId: "guide",
      span,
      headings: ["Treaties", "Children"],
      text: words,
      mentions: [{ span: { start: 0, end: 4 }, pinpoints: [pinpoint] }],
      subject: "crc",
    },
  };
}

/** Writes every file of a draft whose one passage says the given words, without publishing it. */
export async function fillDraft(draft: GenerationDraft, words: string): Promise<void> {
  const { document, passage } = sampleDocument(words);
  await draft.writePassages({ documents: [document], passages: [passage], findings: [] });
  await draft.writeFile("lexical.bin", Buffer.from(`lexical ${words}`));
  await draft.writeFile("embedder.bin", Buffer.from(`embedder ${words}`));
  await draft.writeFile("vectors.hnsw", Buffer.from(`vectors ${words}`));
}

/** Publishes a generation whose one passage says the given words; the draft is discarded where that fails. */
export async function publishSample(store: GenerationStore, words: string): Promise<string> {
  const draft = await store.begin();
  try {
    await fillDraft(draft, words);
    return await draft.publish({
      counts: { documents: 1, passages: 1 },
      embedder: { id: "sample", dimension: 2, metric: "inner-product" },
      vectors: { kind: "sample", size: 1 },
      settings: { splitter: "1" },
      sources: [{ id: "guide", file: "guide.md", hash: "0", passages: 1 }],
      collections: [],
      skipped: [],
    });
  } finally {
    await draft.discard();
  }
}

/** The words of a generation, from every one of its files: they must all be of the same generation. */
export function wordsIn(generation: Generation): string {
  const words = generation.findPassage("guide-1")?.text ?? "";
  const lexical = Buffer.from(generation.lexical).toString("utf8");
  const embedder = Buffer.from(generation.embedder).toString("utf8");
  if (lexical !== `lexical ${words}` || embedder !== `embedder ${words}`) {
    throw new Error(`A mixed generation: ${words}, ${lexical}, ${embedder}`);
  }
  return words;
}

/** Opens the store, gives its words and its note, and closes it. */
export function openSample(store: GenerationStore): {
  readonly name: string;
  readonly words: string;
  readonly degraded: string | null;
} {
  const generation = store.open();
  try {
    return { name: generation.name, words: wordsIn(generation), degraded: generation.degraded };
  } finally {
    generation.close();
  }
}

/** Any text that holds the given one; of type unknown, because vitest's own matchers are of type any. */
export function containing(text: string): unknown {
  return expect.stringContaining(text);
}

/** Any text that matches. */
export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}

/** Any object, an error among them, that has the given fields. */
export function having(fields: Readonly<Record<string, unknown>>): unknown {
  return expect.objectContaining(fields);
}
