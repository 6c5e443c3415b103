import { Fault } from "../domain/fault.ts";
import { stripInvisible, type VisibleText } from "../text/invisible-characters.ts";
import { removeControls } from "../text/visible-text.ts";
import { requireFormat } from "./formats/detect-format.ts";

/** A file larger than this is not read: 50 MiB, far above any guide or treaty. */
export const maxFileBytes = 50 * 1024 * 1024;

/** A line longer than this, in UTF-16 code units, is no text that people wrote; the longest preamble known has under 6,000. */
export const maxLineLength = 1_000_000;

/**
 * Decodes a text file: strict UTF-8, with or without a byte order mark, line ends turned to "\n", without characters that no reader sees.
 * Throws a Fault `text_invalid` that names the file, and the byte or line where it goes wrong, or what the file is instead of a text.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  return decodeVisibleText(bytes, file).text;
}

/** As `decodeText`, with the number of invisible characters that were taken out. */
export function decodeVisibleText(bytes: Uint8Array, file: string): VisibleText {
  requireFormat(bytes, file, "text");
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw invalid(file, `holds a NUL byte at offset ${nul}: it is not a text`, { offset: nul });
  }
  const text = decodeUtf8(bytes, file).replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n");
  checkLines(text, file);
  // Line by line and without C1 controls, so that a control string that never ends takes no more than its line with it.
  const lines = text.split("\n").map((line) => removeControls(line.replace(/[\u0080-\u009F]/g, "")));
  return stripInvisible(lines.join("\n"));
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const offset = validUtf8Length(bytes);
    throw invalid(file, `is not valid UTF-8 at byte ${offset}`, { offset, cause });
  }
}

/** How many bytes from the start are valid UTF-8: the first replacement character that was not written as one ends them. */
function validUtf8Length(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  const encoder = new TextEncoder();
  const decoded = encoder.encode(lenient.decode(bytes));
  const difference = bytes.findIndex((byte, position) => byte !== decoded[position]);
  return difference < 0 ? bytes.length : difference;
}

function checkLines(text: string, file: string): void {
  let line = 1;
  for (let start = 0; start <= text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > maxLineLength) {
      throw invalid(file, `has a line ${line} of ${end - start} characters`, { line });
    }
    start = end + 1;
  }
}

function invalid(
  file: string,
  what: string,
  { cause, ...place }: { readonly offset?: number; readonly line?: number; readonly cause?: unknown },
): Fault {
  return new Fault("text_invalid", `The text ${file} ${what}.`, {
    remedy: "Save it as UTF-8 text with lines of ordinary length, or take it out of the folder.",
    data: { file, ...place },
    cause,
  });
}
