import { type Paragraph, type Piece, type Run, type Style, wrapParagraph } from "./wrap-text.ts";

/** Where the program speaks to people and programs: the result on stdout, everything else on stderr. */
export interface Terminal {
  /** Prints the result, wrapped to the width of the terminal; unwrapped where stdout is a file or a pipe. */
  print(...paragraphs: readonly (Paragraph | string)[]): void;
  /** Prints the result as one line of JSON. */
  printJson(value: unknown): void;
  /** Writes a file's text for the next program, unchanged; only a terminal gets what can be seen of it. */
  printFile(text: string): void;
  /** Tells the person at the terminal something that is not the result. */
  tell(...pieces: readonly Piece[]): void;
  /** Prints text whose layout is its own, help for instance, as it stands. */
  printVerbatim(text: string): void;
  /** The same on stderr. */
  tellVerbatim(text: string): void;
  /** Whether someone watches stderr, so that a moving progress bar makes sense there. */
  readonly isWatched: boolean;
  /** Replaces the last line of stderr; an empty text clears it. Only where `isWatched`. */
  redraw(text: string): void;
}

/** What a terminal needs of a stream; `columns` and `isTTY` are set where it is one. */
export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

const codes: Readonly<Record<Style, string>> = { bold: "1", dim: "2", red: "31", yellow: "33", green: "32" };

/** Lines longer than this are hard to read however wide the window is. */
const widestLine = 100;

/**
 * Creates the program's terminal. All text goes through `clean`, which takes control codes out of it: what a corpus holds
 * can therefore never steer the terminal. Colours are used on a terminal only, and not where `plain` is set.
 */
export function createTerminal(options: {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly plain: boolean;
  readonly clean: (text: string) => string;
}): Terminal {
  const { stdout, stderr, plain, clean } = options;
  const cleanPiece = (piece: Piece): Piece =>
    typeof piece === "string" ? clean(piece) : { ...piece, text: clean(piece.text) };
  const show = (stream: OutputStream, paragraph: Paragraph) => {
    const width = stream.isTTY ? Math.min(columnsOf(stream), widestLine) : Number.POSITIVE_INFINITY;
    const lines = wrapParagraph({ ...paragraph, pieces: paragraph.pieces.map(cleanPiece) }, width);
    const coloured = stream.isTTY === true && !plain;
    for (const line of lines)
      stream.write(
        `${line
          .map((run) => paint(run, coloured))
          .join("")
          .trimEnd()}\n`,
      );
  };
  const isWatched = stderr.isTTY === true && !plain;
  return {
    isWatched,
    print: (...paragraphs) => {
      for (const paragraph of paragraphs) {
        show(stdout, typeof paragraph === "string" ? { pieces: [paragraph] } : paragraph);
      }
    },
    printJson: (value) => stdout.write(`${renderJson(value)}\n`),
    tell: (...pieces) => show(stderr, { pieces }),
    printVerbatim: (text) => stdout.write(clean(text)),
    printFile: (text) => stdout.write(stdout.isTTY === true ? clean(text) : text),
    tellVerbatim: (text) => stderr.write(clean(text)),
    redraw: (text) => {
      if (isWatched) stderr.write(`\r\u001b[K${clean(text).slice(0, columnsOf(stderr) - 1)}`);
    },
  };
}

/** The width of the window; a terminal that does not know its own says 0. */
function columnsOf({ columns = 0 }: OutputStream): number {
  return columns > 0 ? columns : 80;
}

function paint(run: Run, coloured: boolean): string {
  return coloured && run.style ? `\u001b[${codes[run.style]}m${run.text}\u001b[0m` : run.text;
}

/** JSON in which control and format characters, which could steer a terminal, are escaped; it parses to the same value. */
function renderJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
