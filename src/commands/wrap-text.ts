/** How a piece of a line is to look on a terminal that has colours. */
export type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** Words with or without a style. They are data: whoever prints them strips control codes. */
export type Piece = string | { readonly text: string; readonly style: Style };

/** A run of text for people, broken into lines where the terminal ends. `hang` indents every line but the first further. */
export interface Paragraph {
  readonly pieces: readonly Piece[];
  readonly indent?: number;
  readonly hang?: number;
}

/** A stretch of one line in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style | null;
}

/**
 * Breaks a paragraph into lines of at most `width` characters, between words and at its own line breaks.
 * A word longer than a line stands alone on one and is not cut, so that addresses can still be copied.
 */
export function wrapParagraph(paragraph: Paragraph, width: number): readonly (readonly Run[])[] {
  const first = paragraph.indent ?? 0;
  const further = first + (paragraph.hang ?? 0);
  const lines: Run[][] = [[indentation(first)]];
  let start = first;
  let column = first;
  const breakLine = () => {
    lines.push([indentation(further)]);
    start = further;
    column = further;
  };
  let gap: Run | null = null;
  for (const word of wordsOf(paragraph.pieces)) {
    if (word === "break") {
      breakLine();
      gap = null;
      continue;
    }
    if (word.length === 1 && word[0]?.text.trim() === "") {
      gap = word[0];
      continue;
    }
    const length = lengthOf(word);
    if (column + (gap ? 1 : 0) + length > width && column > start) breakLine();
    else if (gap && column > start) {
      lines.at(-1)?.push({ text: " ", style: gap.style });
      column += 1;
    }
    lines.at(-1)?.push(...word);
    column += length;
    gap = null;
  }
  return lines.map(joinRuns);
}

function indentation(columns: number): Run {
  return { text: " ".repeat(columns), style: null };
}

function lengthOf(word: readonly Run[]): number {
  return word.reduce((sum, run) => sum + run.text.length, 0);
}

/** Words (that may change style in their middle), the white space between them, and line breaks. */
function wordsOf(pieces: readonly Piece[]): readonly (readonly Run[] | "break")[] {
  const words: (Run[] | "break")[] = [];
  let open: Run[] = [];
  for (const piece of pieces) {
    const { text, style } = typeof piece === "string" ? { text: piece, style: null } : piece;
    for (const part of text.match(/\n|[^\S\n]+|\S+/g) ?? []) {
      if (part.trim() === "") {
        words.push(part === "\n" ? "break" : [{ text: " ", style }]);
        open = [];
        continue;
      }
      if (open.length === 0) words.push(open);
      open.push({ text: part, style });
    }
  }
  return words;
}

function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.style === run.style) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== "") joined.push(run);
  }
  return joined;
}
