import { type HtmlElement, type HtmlNode, isElement, textOf } from "./html-tree.ts";

/** Words in a bold line that is a heading, at most. */
const maxWords = 14;

/**
 * Whether a paragraph that is bold throughout reads as a heading: in guides and treaties that were typed, most headings are no more than
 * that. A line that ends as a sentence or a list's lead does is none.
 */
export function readsAsHeading(words: string): boolean {
  const line = words.trim();
  if (line === "" || line.length > 200 || line.split(/\s+/).length > maxWords) return false;
  return /^["“«(]?[\p{Lu}\p{N}]/u.test(line) && /\p{L}/u.test(line) && !/[.,;:!?…]["”’»)]*$/u.test(line);
}

/** Whether an element has words, and all of them are bold. */
export function isBold(element: HtmlElement): boolean {
  return weigh(element) === "bold";
}

function weigh(node: HtmlNode): "bold" | "plain" | "empty" {
  const text = textOf(node);
  if (text !== undefined) return text.trim() === "" ? "empty" : "plain";
  if (!isElement(node)) return "empty";
  const weights = new Set(node.childNodes.map(weigh));
  if (!weights.has("plain")) return weights.has("bold") ? "bold" : "empty";
  return node.tagName === "strong" || node.tagName === "b" ? "bold" : "plain";
}
