import { Fault } from "../../domain/fault.ts";

/** Bytes in which browsers look for a page's statement of its encoding. */
const declarationBytes = 1024;

/** Marks at the beginning of a text that tell its encoding. */
const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Decodes a page as browsers do: by its byte order mark, else by what it states in its first bytes, else as UTF-8, and where it is none
 * as Windows-1252. A page that states UTF-8 and is not is read as Windows-1252 too. Throws a Fault `text_invalid` for NUL bytes.
 */
export function decodeHtml(bytes: Uint8Array, file: string): string {
  const mark = byteOrderMarks.find((candidate) =>
    candidate.bytes.every((byte, position) => bytes[position] === byte),
  );
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new Fault("text_invalid", `The text ${file} holds a NUL byte at offset ${nul}: it is no page.`, {
      remedy: "Save the page anew, or take the file out of the folder.",
      data: { file, offset: nul },
    });
  }
  const stated = statedEncoding(bytes);
  if (stated !== "utf-8") return new TextDecoder(stated).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The name that the decoder knows the stated encoding by; UTF-8 where none is stated or the name is unknown. */
function statedEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, declarationBytes));
  const name =
    /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,5}=\s{0,5}["']?([\w:-]{1,40})/i.exec(head)?.[1] ??
    "utf-8";
  // What could be read as these letters is not in an encoding of two bytes a letter.
  if (/^utf-?16/i.test(name)) return "utf-8";
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return "utf-8";
  }
}
