import type { DraftText } from "../draft-block.ts";
import { sumNotes } from "../sum-notes.ts";
import type { TextFormat } from "../text-format.ts";
import { decodeHtml } from "./decode-html.ts";
import { requireFormat } from "./detect-format.ts";
import { readEpubPackage } from "./epub-package.ts";
import { levelHeadings } from "./level-headings.ts";
import { readHtmlAsItStands } from "./read-html-tree.ts";
import { closeEmptyElements } from "./xhtml.ts";
import { openZip } from "./zip-archive.ts";

/** Electronic books. */
export const epub: TextFormat = { name: "EPUB", parse: parseEpub };

/** Reads an EPUB into blocks, chapter by chapter in the order of its spine. Throws a Fault `text_invalid` that names the file. */
export function parseEpub(bytes: Uint8Array, file: string): DraftText {
  requireFormat(bytes, file, "EPUB");
  const archive = openZip(bytes, file);
  const { metadata, chapters } = readEpubPackage(archive, file);
  const drafts = chapters.flatMap((chapter) => {
    const page = archive.read(chapter);
    return page
      ? [readHtmlAsItStands(closeEmptyElements(decodeHtml(page, file)), { file, baseUrl: null })]
      : [];
  });
  return {
    blocks: levelHeadings(
      drafts.flatMap((draft) => draft.blocks),
      { title: metadata.title ?? null },
    ),
    debris: drafts.flatMap((draft) => draft.debris),
    metadata,
    notes: sumNotes(drafts.map((draft) => draft.notes)),
  };
}
