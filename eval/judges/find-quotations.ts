/** Words between quotation marks, and where they stand with their marks, `[start, end)` in UTF-16 code units. */
export interface Quotation {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A quotation whose closing mark has not been met yet. */
interface OpenQuotation {
  readonly start: number;
  readonly mark: string;
  depth: number;
  /** Where the last mark stood that could have closed it; used where marks inside it do not pair. */
  lastClosing: number | undefined;
}

/**
 * The outermost quotations of a text, in order: “…”, «…», „…“ and "…". What stands inside another quotation belongs to it. Single marks
 * are not read, because an apostrophe looks the same. A mark that nothing closes opens no quotation. Takes linear time.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const close = ({ start }: OpenQuotation, last: number) =>
    found.push({ words: text.slice(start + 1, last), start, end: last + 1 });
  let open: OpenQuotation | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“”„"«»]/g)) {
    if (!open) {
      if (mark !== "”" && mark !== "»") open = { start: index, mark, depth: 1, lastClosing: undefined };
      continue;
    }
    passMark(open, mark, index);
    if (open.depth > 0) continue;
    close(open, index);
    open = undefined;
  }
  if (open?.lastClosing !== undefined) close(open, open.lastClosing);
  return found;
}

function passMark(open: OpenQuotation, mark: string, index: number): void {
  if (open.mark === '"' || open.mark === "„") {
    const closing = open.mark === '"' ? '"' : "“”";
    if (closing.includes(mark)) open.depth = 0;
  } else if (mark === "“" || mark === "«") open.depth += 1;
  else if (mark === "”" || mark === "»") {
    open.depth -= 1;
    open.lastClosing = index;
  }
}
