import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Fault, isFault } from "../domain/fault.ts";
import type { Register } from "../domain/register.ts";
import type { SkippedSource } from "../ports/generation-store.ts";
import type { DeclaredMetadata } from "./declared-metadata.ts";
import { decodeText, maxFileBytes } from "./decode-text.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { readSourcesFile } from "./read-sources-file.ts";
import { reasonToSkip } from "./reason-to-skip.ts";
import { slugOf } from "./slug.ts";
import { type FoundFile, isMarkdown, walkCorpus } from "./walk-corpus.ts";

/** A text of the corpus before it is parsed, with all that is declared of it. */
export interface SourceFile {
  readonly id: string;
  /** The corpus folder, as it was given. */
  readonly folder: string;
  /** The path below that folder, with "/" between its parts. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** sha256, in hex, of the bytes and of the metadata beside them: while it stays, the document and its passages do. */
  readonly hash: string;
  /** From the file's front matter, and what that does not say from `sources.json`. */
  readonly declared: DeclaredMetadata;
}

/** The texts of a corpus and those that were left out. */
export interface Corpus {
  readonly sources: readonly SourceFile[];
  readonly skipped: readonly SkippedSource[];
}

/**
 * Lists the texts of one or more folders, in the order given and by path in each, without parsing more than their front matter. A text
 * that cannot be taken in is left out with the reason, and the others stay: one that is unreadable or no text, whose front matter is
 * wrong, that names an instrument unknown to the register, or that has the id of a text before it.
 * Throws a Fault `corpus_missing` for a missing folder, `corpus_empty` where no folder holds a text, and `front_matter_invalid` for
 * a wrong `sources.json`.
 */
export async function readCorpus(
  folders: readonly string[],
  { register }: { readonly register: Register },
): Promise<Corpus> {
  const files = (await Promise.all(folders.map(walkCorpus))).flat();
  if (files.length === 0) throw empty(folders);
  const metadata = new MetadataBeside();
  const sources = new Map<string, SourceFile>();
  const skipped: SkippedSource[] = [];
  for (const found of files) {
    const beside = await metadata.of(found);
    try {
      const source = checkSource(readDeclared(found, beside, await readBytes(found)), register);
      const first = sources.get(source.id);
      if (first) throw duplicate(first, source);
      sources.set(source.id, source);
    } catch (thrown) {
      if (!isFault(thrown)) throw thrown;
      skipped.push({ file: found.file, reason: reasonToSkip(thrown) });
    }
  }
  return { sources: [...sources.values()], skipped };
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

async function readBytes(found: FoundFile): Promise<Uint8Array> {
  try {
    const { size } = await stat(found.path);
    if (size > maxFileBytes) throw tooLarge(found.file, size);
    return await readFile(found.path);
  } catch (cause) {
    if (isFault(cause)) throw cause;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new Fault("text_unreadable", `The text ${found.file} cannot be read (${code}).`, {
      remedy: "Give this process the right to read it.",
      data: { file: found.file },
      cause,
    });
  }
}

function readDeclared(found: FoundFile, beside: DeclaredMetadata, bytes: Uint8Array): SourceFile {
  const text = decodeText(bytes, found.file);
  const own = isMarkdown(found.file) ? parseFrontMatter(text, found.file).declared : {};
  const declared = { ...beside, ...own };
  const hash = createHash("sha256").update(bytes).update("\0").update(JSON.stringify(beside)).digest("hex");
  const { folder, file } = found;
  return { id: declared.id ?? slugOf(file), folder, file, bytes, hash, declared };
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

function tooLarge(file: string, size: number): Fault {
  return new Fault("text_invalid", `The text ${file} has ${size} bytes; ${maxFileBytes} are read at most.`, {
    remedy: "Split it, or take it out of the folder.",
    data: { file, size },
  });
}

function empty(folders: readonly string[]): Fault {
  return new Fault("corpus_empty", `There are no texts in ${folders.join(", ")}.`, {
    remedy: "Put .md or .txt files into the folder; README.md says what they may look like.",
    data: { folders },
  });
}
