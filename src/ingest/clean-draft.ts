import { findInstructions } from "../text/instructions/find-instructions.ts";
import { stripInvisible } from "../text/invisible-characters.ts";
import { removeControls } from "../text/visible-text.ts";
import { collapseSpace } from "./collapse-space.ts";
import type { DeclaredMetadata } from "./declared-metadata.ts";
import type { DraftText } from "./draft-block.ts";
import { sumNotes } from "./sum-notes.ts";

/**
 * Takes out of a text, whatever its format, what no reader sees: invisible characters and controls. Blocks that had nothing else go. Notes
 * how many characters that were, and how many phrases speak to a machine; those stay, for they are what the text says.
 */
export function cleanDraft(draft: DraftText): DraftText {
  let removed = 0;
  const clean = (text: string) => {
    const visible = stripInvisible(text);
    removed += visible.removed;
    return collapseSpace(removeControls(visible.text));
  };
  const blocks = draft.blocks
    .map((block) => ({ ...block, text: clean(block.text) }))
    .filter((block) => block.text !== "");
  const debris = draft.debris.map(clean);
  const instructions = blocks.reduce((sum, block) => sum + findInstructions(block.text).length, 0);
  const notes = sumNotes([
    draft.notes ?? {},
    { "invisible-characters": removed, "instruction-like": instructions },
  ]);
  return {
    blocks,
    debris,
    ...(draft.metadata && { metadata: cleanMetadata(draft.metadata, clean) }),
    ...(Object.keys(notes).length > 0 && { notes }),
  };
}

function cleanMetadata(metadata: DeclaredMetadata, clean: (text: string) => string): DeclaredMetadata {
  const { title, publisher, ...rest } = metadata;
  return {
    ...rest,
    ...(title !== undefined && clean(title) !== "" && { title: clean(title) }),
    ...(publisher && clean(publisher) !== "" && { publisher: clean(publisher) }),
  };
}
