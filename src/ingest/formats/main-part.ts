import { attributeOf, classesOf, descendantsOf, elementsIn, type HtmlElement } from "./html-tree.ts";
import type { Survey } from "./survey.ts";

/** Share of a page's words from which the part that calls itself the main one is believed. */
const minShare = 0.5;

const mainNames = new Set([
  "s-lg-guide-main",
  "main-content",
  "maincontent",
  "content",
  "main",
  "bodycontent",
]);

/** The part of a page that holds its text: what the page calls its main part or its article, if most of its words stand there, else the body. */
export function findMainPart(root: HtmlElement, surveyOf: (element: HtmlElement) => Survey): HtmlElement {
  const body = elementsIn(root).find(({ tagName }) => tagName === "body") ?? root;
  const enough = minShare * surveyOf(body).letters;
  for (const part of descendantsOf(body)) {
    if (isNamedMain(part) && surveyOf(part).letters >= enough) return part;
  }
  return body;
}

function isNamedMain(element: HtmlElement): boolean {
  if (element.tagName === "main" || element.tagName === "article") return true;
  if (attributeOf(element, "role") === "main") return true;
  const names = [attributeOf(element, "id") ?? "", ...classesOf(element)];
  return element.tagName === "div" && names.some((name) => mainNames.has(name.toLowerCase()));
}
