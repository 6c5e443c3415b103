const escapeSign = String.fromCharCode(0x1b);
const bell = String.fromCharCode(0x07);
const control = String.fromCharCode(0x9b);
const stringEnd = String.fromCharCode(0x9c);
const stringStarts = [0x90, 0x98, 0x9d, 0x9e, 0x9f].map((code) => String.fromCharCode(code)).join("");

/**
 * Terminal sequences (ECMA-48): strings that run up to their end sign (titles, hyperlinks), control sequences (colours,
 * movements), and an escape with the one character that it changes.
 */
const terminalSequences = new RegExp(
  [
    `(?:${escapeSign}[\\]PX^_]|[${stringStarts}])[^${bell}${escapeSign}${stringEnd}]*(?:${bell}|${escapeSign}\\\\|${stringEnd})?`,
    `(?:${escapeSign}\\[|${control})[0-?]*[ -/]*[@-~]?`,
    `${escapeSign}[ -/]*[0-~]?`,
  ].join("|"),
  "g",
);

const controls = /(?![\n\t])\p{Cc}/gu;

/**
 * Characters that no reader sees beside controls: the soft hyphen, zero-width characters, bidirectional marks, embeddings and isolates,
 * the byte-order mark, annotation anchors, and Unicode's tag characters.
 */
const invisible =
  /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/**
 * A text without terminal sequences and controls. Lines and tabs stay; "\r\n" becomes "\n". A sequence that never ends takes all that
 * follows with it, so give it a line or a block at a time.
 */
export function removeControls(text: string): string {
  return text.replace(terminalSequences, "").replace(controls, "");
}

/**
 * The part of a text that a reader can see, safe for a terminal and without hidden messages. Lines and tabs stay; "\r\n"
 * becomes "\n". Positions move, so this is for showing text, never for a document's canonical text.
 */
export function toVisibleText(text: string): string {
  return removeControls(text).replace(invisible, "");
}
