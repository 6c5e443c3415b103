import { collapseSpace } from "./collapse-space.ts";
import type { DraftBlock } from "./draft-block.ts";
import { paragraphLabel } from "./paragraph-label.ts";

/** A piece of a Markdown text: blocks without any markup in them, or what needs the parser. */
export type MarkdownPiece = readonly DraftBlock[] | { readonly marked: string };

/** What reaches over empty lines, or is defined in one place for all: fences, HTML, definitions of links. */
const reachesFar = /^ {0,3}(?:`{3}|~{3}|<|\[[^\]]*\]:)/m;

/** Words that begin with a letter, an opening quotation mark or a bracket and hold no sign that Markdown reads. */
const words = String.raw`[\p{L}“„«(][^*_\x60[\]<>&\\!|#~\r\n]*`;
const plainLine = new RegExp(`^${words}$`, "u");
const plainHeading = new RegExp(`^(#{1,6}) +(${words})$`, "u");
const numberedLine = new RegExp(String.raw`^\d{1,9}[.)] {1,4}${words}$`, "u");
const indentedLine = /^\s/m;

/**
 * Parts a Markdown text into what the parser must read and what it need not: lines between empty lines that hold no markup are a paragraph,
 * a heading or a numbered list. Treaties are made of such lines, and the parser takes more time for them than everything else that is
 * done with them. In order; the same blocks come of it as of parsing the whole.
 */
export function partMarkdown(source: string): readonly MarkdownPiece[] {
  if (reachesFar.test(source)) return [{ marked: source }];
  const pieces: MarkdownPiece[] = [];
  let marked: string[] = [];
  const closeMarked = () => {
    if (marked.length > 0) pieces.push({ marked: marked.join("\n\n") });
    marked = [];
  };
  const parts = source.split(/\n(?:[ \t]*\n)+/);
  for (const [index, part] of parts.entries()) {
    const plain = readPlain(part, [parts[index - 1], parts[index + 1]]);
    if (plain) {
      closeMarked();
      pieces.push(plain);
    } else marked.push(part);
  }
  closeMarked();
  return pieces;
}

/** The paragraphs of law that stand in one paragraph of Markdown, parted by hard line breaks ("e) …\n2. …"). */
export function partParagraph(text: string): readonly string[] {
  return text.split(numberedParagraph).map(collapseSpace);
}

const numberedParagraph = new RegExp(`\\n(?=${paragraphLabel}\\s)`);

function readPlain(
  part: string,
  neighbours: readonly (string | undefined)[],
): readonly DraftBlock[] | undefined {
  const heading = plainHeading.exec(part);
  if (heading) {
    return [{ kind: "heading", text: collapseSpace(heading[2] ?? ""), depth: heading[1]?.length ?? 1 }];
  }
  const [first = "", ...others] = part.split("\n");
  if (!others.every((line) => plainLine.test(line) || numberedLine.test(line))) return undefined;
  if (plainLine.test(first)) return readParagraph(part, others);
  // What is indented below a numbered line belongs to it, and the parser begins no list behind indented code.
  const isList = numberedLine.test(first) && !neighbours.some((part = "") => indentedLine.test(part));
  return isList ? readList([first, ...others]) : undefined;
}

/** A line that begins with a number is one of the paragraph, unless the number is 1: then the parser begins a list. */
function readParagraph(text: string, others: readonly string[]): readonly DraftBlock[] | undefined {
  if (others.some((line) => /^1[.)]/.test(line))) return undefined;
  return partParagraph(text).map((part) => ({ kind: "paragraph", text: part, depth: 0 }));
}

/** Each number begins an item; a line without one goes on with the item before it. */
function readList(lines: readonly string[]): readonly DraftBlock[] {
  const items: string[] = [];
  for (const line of lines) {
    if (numberedLine.test(line)) items.push(line);
    else items.push(`${items.pop()} ${line}`);
  }
  return items.map((item) => ({ kind: "item", text: collapseSpace(item), depth: 1, numbered: true }));
}
