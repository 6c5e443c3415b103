/** A piece of a Markdown text: one paragraph or heading without any markup in it, or whatever else needs the parser. */
export type MarkdownPiece =
  | { readonly kind: "plain"; readonly text: string; readonly headingDepth: number | null }
  | { readonly kind: "marked"; readonly source: string };

/** What reaches over empty lines, or is defined in one place for all: fences, HTML, definitions of links. */
const reachesFar = /^ {0,3}(?:`{3}|~{3}|<|\[[^\]]*\]:)/m;

/** A line that begins with a letter, an opening quotation mark or a bracket and holds no sign that Markdown reads. */
const plainLine = /^[\p{L}“„«(][^*_`[\]<>&\\!|#~\n]*$/u;
const plainHeading = /^(#{1,6}) +([\p{L}“„«(][^*_`[\]<>&\\!|#~\n]*)$/u;

/**
 * Parts a Markdown text into what the parser must read and what it need not: a line between empty lines that holds no markup is a paragraph
 * or a heading and nothing else, and ends whatever list stood before it. Treaties are made of such lines, and the parser takes more time
 * for them than everything else that is done with them. In order; the same blocks come of it as of parsing the whole.
 */
export function partMarkdown(source: string): readonly MarkdownPiece[] {
  if (reachesFar.test(source)) return [{ kind: "marked", source }];
  const pieces: MarkdownPiece[] = [];
  let marked: string[] = [];
  const closeMarked = () => {
    if (marked.length > 0) pieces.push({ kind: "marked", source: marked.join("\n\n") });
    marked = [];
  };
  for (const block of source.split(/\n(?:[ \t]*\n)+/)) {
    const plain = readPlain(block);
    if (plain) {
      closeMarked();
      pieces.push(plain);
    } else marked.push(block);
  }
  closeMarked();
  return pieces;
}

function readPlain(block: string): MarkdownPiece | undefined {
  const heading = plainHeading.exec(block);
  if (heading) return { kind: "plain", text: heading[2] ?? "", headingDepth: heading[1]?.length ?? 1 };
  return plainLine.test(block) ? { kind: "plain", text: block, headingDepth: null } : undefined;
}
