import type { HtmlReading } from "./html-reading.ts";
import { attributeOf, type HtmlElement, type HtmlNode, isElement, textOf } from "./html-tree.ts";

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
    reading.pendingNotes.push(note);
    return "";
  }
  const words = joinWords(node, reading);
  return node.tagName === "q" ? `“${words}”` : words;
}

/** A raised number after a digit is a power, and must not be read as one number with it. */
function joinWords(element: HtmlElement, reading: HtmlReading): string {
  const parts: string[] = [];
  for (const child of element.childNodes) {
    const words = readWords(child, reading);
    const isPower = child.nodeName === "sup" && /^\d/.test(words) && /\d$/.test(parts.at(-1) ?? "");
    parts.push(isPower ? `^${words}` : words);
  }
  return parts.join("");
}
