import { Fault, isFault } from "../../domain/fault.ts";
import { openZip } from "./zip-archive.ts";

/** What a reader expects: "text" is Markdown or plain text. */
export type ExpectedFormat = "text" | "HTML" | "DOCX" | "EPUB" | "PDF";

/** What a file is by its bytes, whatever its name says. */
export interface DetectedFormat {
  /** With its article, for people: "a PDF", "a picture". */
  readonly name: string;
  /** The format that it can be read as; undefined where it is in none that is read. */
  readonly format?: ExpectedFormat;
  /** What a file of the format ends in, without a stop. */
  readonly ending?: string;
}

/** Bytes in which a text shows what it is; readers of PDF look as far for its mark. */
const headBytes = 1024;

const pdf: DetectedFormat = { name: "a PDF", format: "PDF", ending: "pdf" };
const page: DetectedFormat = { name: "a web page", format: "HTML", ending: "html" };

/** Beginnings of files that are no texts, in hexadecimal. */
const signatures: readonly (readonly [string, DetectedFormat])[] = [
  [
    "d0cf11e0a1b11ae1",
    { name: "an Office file of the years before 2007, or one that is locked with a password" },
  ],
  ["7b5c727466", { name: "an RTF file" }],
  ["1f8b", { name: "a gzip archive" }],
  ["377abcaf271c", { name: "a 7z archive" }],
  ["526172211a07", { name: "a RAR archive" }],
  ["89504e470d0a1a0a", { name: "a picture" }],
  ["ffd8ff", { name: "a picture" }],
  ["47494638", { name: "a picture" }],
  ["49492a00", { name: "a picture" }],
  ["4d4d002a", { name: "a picture" }],
];

/** Files in an archive that show what it holds. */
const packed: readonly (readonly [RegExp, DetectedFormat])[] = [
  [/^word\//, { name: "a DOCX", format: "DOCX", ending: "docx" }],
  [/^META-INF\/container\.xml$/, { name: "an EPUB", format: "EPUB", ending: "epub" }],
  [/^xl\//, { name: "an Excel workbook" }],
  [/^ppt\//, { name: "a PowerPoint presentation" }],
  [/^content\.xml$/, { name: "an OpenDocument file" }],
];

/** Tells what a file is by its bytes; undefined where they show nothing, as in plain text. */
export function detectFormat(bytes: Uint8Array, file: string): DetectedFormat | undefined {
  const head = Buffer.from(bytes.subarray(0, headBytes));
  if (head.toString("latin1", 0, 2) === "PK") return detectPacked(bytes, file);
  const hex = head.toString("hex", 0, 8);
  const signed = signatures.find(([signature]) => hex.startsWith(signature));
  if (signed) return signed[1];
  const text = head.toString("latin1");
  if (
    /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<(?:!doctype html|html)\b/i.test(
      text.replace(/^\u00ef\u00bb\u00bf/, ""),
    )
  )
    return page;
  return /(?:^|[\r\n])%PDF-\d/.test(text) ? pdf : undefined;
}

function detectPacked(bytes: Uint8Array, file: string): DetectedFormat | undefined {
  try {
    const { names } = openZip(bytes, file);
    return packed.find(([form]) => names.some((name) => form.test(name)))?.[1] ?? { name: "a ZIP archive" };
  } catch (thrown) {
    if (isFault(thrown)) return undefined;
    throw thrown;
  }
}

/** What the bytes of a format may show themselves to be, besides nothing. */
const nothingToSee: ReadonlySet<ExpectedFormat> = new Set(["text", "HTML"]);

/**
 * Makes sure that a file is what its ending says. Throws a Fault `text_invalid` that names what it is instead and says what to do. Where
 * the bytes show nothing, texts and pages are believed; and so is an archive that is damaged, for its reader can say more of it.
 */
export function requireFormat(bytes: Uint8Array, file: string, expected: ExpectedFormat): void {
  const detected = detectFormat(bytes, file);
  if (detected?.format === expected) return;
  const isBelieved = nothingToSee.has(expected) || isPacked(bytes, expected);
  if (detected === undefined && isBelieved) return;
  const wanted = expected === "text" ? "plain text" : expected;
  throw new Fault(
    "text_invalid",
    `The text ${file} is no ${wanted}: it is ${detected?.name ?? "something else"}.`,
    {
      remedy:
        detected?.ending === undefined
          ? `Save it as ${wanted} with a program that opens it, or take it out of the folder.`
          : `Rename it so that it ends in ".${detected.ending}", or save it as ${wanted}.`,
      data: { file, expected: wanted, detected: detected?.name ?? null },
    },
  );
}

function isPacked(bytes: Uint8Array, expected: ExpectedFormat): boolean {
  return (expected === "DOCX" || expected === "EPUB") && bytes[0] === 0x50 && bytes[1] === 0x4b;
}
