import type { HtmlReading } from "./html-reading.ts";
import { attributeOf, type HtmlNode, isElement, textOf } from "./html-tree.ts";

/**
 * The words of a piece of running text, its line breaks as "\n" and all other white space as spaces. Pictures' alternative texts go to
 * the debris; the marks of notes are left out, and their notes set aside to be read next.
 */
export function readWords(node: HtmlNode, reading: HtmlReading): string {
  const text = textOf(node);
  if (text !== undefined) return text.replace(/\s+/g, " ");
  if (!reading.admits(node) || !isElement(node)) return "";
  if (node.tagName === "br") return "\n";
  if (node.tagName === "wbr" || reading.notes.isWayBack(node)) return "";
  if (node.tagName === "img") {
    reading.leaveOut(attributeOf(node, "alt") ?? "");
    return " ";
  }
  const note = reading.notes.noteOf(node);
  if (note) {
    reading.awaitNote(note);
    return "";
  }
  const parts: string[] = [];
  for (const child of node.childNodes) appendWords(parts, child, reading);
  return node.tagName === "q" ? `“${parts.join("")}”` : parts.join("");
}

/**
 * Adds the words of a node to those before it. A raised number after a digit is a power, and must not be read as one number with it;
 * after a word it is the mark of a note that leads nowhere.
 */
export function appendWords(parts: string[], node: HtmlNode, reading: HtmlReading): void {
  const words = readWords(node, reading);
  const before = parts.at(-1)?.slice(-20) ?? "";
  if (node.nodeName !== "sup" || !/^\d{1,3}$/.test(words.trim())) parts.push(words);
  else if (/\d$/.test(before)) parts.push(`^${words}`);
  else if (!/[\p{L}.,;:!?)”"»]$/u.test(before) || /(?:^|[\s\d])[cdkm]?m$/.test(before)) parts.push(words);
}
