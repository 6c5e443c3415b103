import { createHash } from "node:crypto";
import path from "node:path";
import { Fault, isFault } from "../domain/fault.ts";
import type { Register } from "../domain/register.ts";
import type { ReadCollection, SkippedSource } from "../ports/generation-store.ts";
import type { DeclaredMetadata } from "./declared-metadata.ts";
import { findCollectionFormat, findFormat, findSubstitute, readEndings } from "./formats.ts";
import type { FoundFile } from "./found-file.ts";
import { readSourceBytes } from "./read-source-bytes.ts";
import { readSourcesFile } from "./read-sources-file.ts";
import { reasonToSkip } from "./reason-to-skip.ts";
import { slugOf } from "./slug.ts";
import type { SourceFile } from "./source-file.ts";
import type { CollectedText, CollectionFormat } from "./text-format.ts";
import { walkCorpus } from "./walk-corpus.ts";

/** The texts of a corpus and those that were left out. */
export interface Corpus {
  readonly sources: readonly SourceFile[];
  /** Files that hold several of the texts. */
  readonly collections: readonly ReadCollection[];
  readonly skipped: readonly SkippedSource[];
}

/**
 * Lists the texts of one or more files and folders, in the order given and by path in each, without parsing more than their front
 * matter. A text that cannot be taken in is left out with the reason, and the others stay: one that is unreadable or no text, whose
 * front matter is wrong, that names an instrument unknown to the register, or that has the id of a text before it.
 * Throws a Fault `corpus_missing` for a missing file or folder, `corpus_empty` where there is no text, and `front_matter_invalid` for
 * a wrong `sources.json`.
 */
export async function readCorpus(
  paths: readonly string[],
  { register }: { readonly register: Register },
): Promise<Corpus> {
  const files = (await Promise.all(paths.map(walkCorpus))).flat();
  if (files.length === 0) throw empty(paths);
  const metadata = new MetadataBeside();
  const sources = new Map<string, SourceFile>();
  const collections: ReadCollection[] = [];
  const skipped: SkippedSource[] = [];
  const tryToTake = async (file: string, take: () => Promise<void> | void) => {
    try {
      await take();
    } catch (thrown) {
      if (!isFault(thrown)) throw thrown;
      skipped.push({ file, reason: reasonToSkip(thrown) });
    }
  };
  const takeIn = (source: SourceFile) => {
    const first = sources.get(source.id);
    if (first) throw duplicate(first, source);
    sources.set(source.id, checkSource(source, register));
  };
  for (const found of files) {
    const beside = await metadata.of(found);
    await tryToTake(found.file, async () => {
      const format = findCollectionFormat(found.file);
      if (!format) return takeIn(await listText(found, beside));
      const { texts, ...collection } = await listCollection(found, format, beside);
      collections.push(collection);
      for (const text of texts) await tryToTake(text.file, () => takeIn(text));
    });
  }
  return { sources: [...sources.values()], collections, skipped };
}

/** The `sources.json` of each folder, read once. */
class MetadataBeside {
  readonly #folders = new Map<string, Promise<ReadonlyMap<string, DeclaredMetadata>>>();

  async of(found: FoundFile): Promise<DeclaredMetadata> {
    const folder = path.dirname(found.path);
    const known = this.#folders.get(folder) ?? readSourcesFile(folder);
    this.#folders.set(folder, known);
    return (await known).get(path.basename(found.path)) ?? {};
  }
}

async function listText(found: FoundFile, beside: DeclaredMetadata): Promise<SourceFile> {
  const format = findFormat(found.file);
  if (!format) throw otherFormat(found.file);
  const bytes = await readSourceBytes(found);
  const declared = { ...beside, ...format.declares?.(bytes, found.file) };
  const { folder, file } = found;
  const id = declared.id ?? slugOf(file);
  return {
    id,
    folder,
    file,
    format,
    declared,
    hash: hashOf(bytes, beside),
    read: () => readSourceBytes(found),
  };
}

/** What is declared of a collection holds for each of its texts, but for an id, which only one could have. */
async function listCollection(
  found: FoundFile,
  format: CollectionFormat,
  ofWhole: DeclaredMetadata,
): Promise<ReadCollection & { readonly texts: readonly SourceFile[] }> {
  const { id: _ofWhole, ...beside } = ofWhole;
  const { texts, notes } = await format.list(found);
  const sourceOf = (text: CollectedText): SourceFile => ({
    id: text.id,
    folder: found.folder,
    file: `${found.file}#${text.key}`,
    format: text.format,
    declared: beside,
    hash: hashOf(text.hash, beside),
    read: () => text.read(),
  });
  return { file: found.file, notes, texts: texts.map(sourceOf) };
}

function hashOf(contents: Uint8Array | string, beside: DeclaredMetadata): string {
  return createHash("sha256").update(contents).update("\0").update(JSON.stringify(beside)).digest("hex");
}

function checkSource(source: SourceFile, register: Register): SourceFile {
  const { instrument } = source.declared;
  if (instrument && !register.find(instrument)) {
    throw new Fault(
      "unknown_instrument",
      `The text ${source.file} names the instrument "${instrument}", which the register does not know.`,
      {
        remedy: "Correct the id, or add the instrument to instruments.json.",
        data: { file: source.file, instrument },
      },
    );
  }
  return source;
}

/** Of texts in two corpus folders the folders are named as well, by their last part: where they lie is no matter of the index. */
function duplicate(first: SourceFile, second: SourceFile): Fault {
  const nameOf = ({ folder, file }: SourceFile) =>
    first.folder === second.folder ? file : `${path.basename(folder)}/${file}`;
  return new Fault(
    "duplicate_document",
    `The text ${nameOf(second)} has the id "${second.id}" of ${nameOf(first)}.`,
    {
      remedy: "Give one of them another id in its front matter or in sources.json.",
      data: { id: second.id, files: [first.file, second.file] },
    },
  );
}

function otherFormat(file: string): Fault {
  const substitute = findSubstitute(file);
  const remedy =
    substitute === undefined
      ? `Files that end in ${readEndings.map((ending) => `.${ending}`).join(", ")} are read.`
      : `Save it as ${substitute}, or take it out of the folder.`;
  return new Fault("text_invalid", `The text ${file} is in a format that is not read.`, {
    remedy,
    data: { file },
  });
}

function empty(paths: readonly string[]): Fault {
  return new Fault("corpus_empty", `There are no texts in ${paths.join(", ")}.`, {
    remedy: `Put texts there (${readEndings.map((ending) => `.${ending}`).join(", ")}); README.md says what they may look like.`,
    data: { folders: paths },
  });
}
