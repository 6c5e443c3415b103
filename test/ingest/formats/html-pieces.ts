import { descendantsOf, type HtmlElement, parseHtmlTree } from "../../../src/ingest/formats/html-tree.ts";

/** The root of a parsed piece of HTML. */
export function rootOf(html: string): HtmlElement {
  return parseHtmlTree(html, "x.html");
}

/** The first element with the name in a tree; fails where there is none. */
export function firstOf(root: HtmlElement, name: string): HtmlElement {
  for (const element of descendantsOf(root)) if (element.tagName === name) return element;
  throw new Error(`no ${name}`);
}

/** The first element with the name in a piece of HTML. */
export function elementOf(html: string, name: string): HtmlElement {
  return firstOf(rootOf(html), name);
}
