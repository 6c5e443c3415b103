import type { DraftBlock } from "./draft-block.ts";
import { paragraphLabel } from "./paragraph-label.ts";

const bareLabel = new RegExp(`^${paragraphLabel}$`);

/** A number alone on its line ("2." above "a) …") belongs to the words that follow. */
export function joinLabels(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const joined: DraftBlock[] = [];
  for (const block of blocks) {
    const label = joined.at(-1);
    const isLabelled = label !== undefined && bareLabel.test(label.text);
    if (isLabelled && label.kind !== "heading" && block.kind !== "heading") {
      joined[joined.length - 1] = { ...block, text: `${label.text} ${block.text}` };
    } else joined.push(block);
  }
  return joined;
}
