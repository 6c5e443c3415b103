/** The character that each byte is in Windows-1252, by its number. */
const windows1252 = new TextDecoder("windows-1252").decode(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
);

const references = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|amp|lt|gt|quot|apos);/g;

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Turns character references into the characters that they stand for: numeric ones and the five that XML knows, no others. References
 * to controls and to nothing ("&#x0;") are dropped; those to the bytes 128 to 159 mean Windows-1252, as in HTML.
 */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(references, (_whole, name: string) =>
    name.startsWith("#")
      ? characterOf(Number(name.replace("#", "").replace(/^x/i, "0x")))
      : (named[name] ?? ""),
  );
}

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code);
  const isText = code >= 0x20 ? code !== 0x7f : code === 0x09 || code === 0x0a;
  const isScalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isText && isScalar ? String.fromCodePoint(code) : "";
}

/** The sequences of bytes that UTF-8 allows, one character a byte, and every other byte above ASCII alone. */
const sequences = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|[\x80-\xFF]/g;

/**
 * Decodes bytes, given as a string of one character a byte. They are UTF-8; what is not, is Windows-1252: an export is labelled UTF-8
 * whatever librarians pasted into their boxes.
 */
export function decodeBytes(binary: string): string {
  const bytes = Buffer.from(binary, "latin1");
  const strict = bytes.toString("utf8");
  if (!strict.includes("\uFFFD")) return strict;
  return binary.replace(sequences, (sequence) =>
    sequence.length === 1
      ? windows1252.charAt(sequence.charCodeAt(0))
      : Buffer.from(sequence, "latin1").toString("utf8"),
  );
}
