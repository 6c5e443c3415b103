import { hash } from "node:crypto";
import { z } from "zod";
import type { Manifest, ReadingNoteKind } from "../ports/generation-store.ts";

/** The layout that this program writes and reads. It grows by one whenever a file changes its meaning. */
export const formatVersion = 2;

/** The files that every generation holds besides its manifest. */
export const generationFiles = ["passages.sqlite", "lexical.bin", "vectors.hnsw", "embedder.bin"] as const;

/** The manifest's own file name. */
export const manifestFile = "manifest.json";

const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fileFacts = z.strictObject({ bytes: count, sha256 });

const notes = z.partialRecord(
  z.enum([
    "hidden-text",
    "invisible-characters",
    "personal-data",
    "unpublished",
    "copies",
    "unreadable-pages",
    "instruction-like",
  ] satisfies readonly ReadingNoteKind[]),
  count,
);
const source = z.strictObject({
  id: z.string(),
  file: z.string(),
  hash: z.string(),
  passages: count,
  notes: notes.exactOptional(),
});

const manifestSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  counts: z.strictObject({ documents: count, passages: count }),
  embedder: z.strictObject({ id: z.string(), dimension: count, metric: z.literal("inner-product") }),
  vectors: z.strictObject({ kind: z.string(), size: count }),
  settings: z.record(z.string(), z.string()),
  sources: z.array(source),
  collections: z.array(z.strictObject({ file: z.string(), notes })),
  skipped: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
  files: z.record(z.enum(generationFiles), fileFacts),
});

/** A manifest as read, or what is wrong with it. */
export type ManifestReading = { readonly manifest: Manifest } | { readonly damage: string };

/** The manifest's file: JSON with its own sha256 as the last line, so that a flipped bit in it is seen like in any other file. */
export function renderManifest(manifest: Manifest): string {
  const body = JSON.stringify(manifestSchema.parse(manifest), null, 2);
  return `${body}\n${hash("sha256", body)}\n`;
}

/** Reads what `renderManifest` wrote; anything else is damage, told in a few words. */
export function parseManifest(text: string): ManifestReading {
  const end = text.lastIndexOf("\n", text.length - 2);
  const body = text.slice(0, Math.max(end, 0));
  const version = /^\{\s*"formatVersion": (\d{1,9}),/.exec(body)?.[1];
  if (version !== undefined && Number(version) !== formatVersion) {
    return { damage: `its format is version ${version}, this program reads version ${formatVersion}` };
  }
  if (text !== `${body}\n${hash("sha256", body)}\n`) return { damage: "its checksum does not fit its text" };
  return parseBody(body);
}

function parseBody(body: string): ManifestReading {
  const json = parseJson(body);
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) return { manifest: parsed.data };
  const place = parsed.error.issues[0]?.path.join(".") || "its outermost value";
  return { damage: `it does not have the form of a manifest at ${place}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
