import { collapseSpace } from "../collapse-space.ts";
import { attributeOf, elementsIn, type HtmlElement, textOf } from "./html-tree.ts";

/** Elements that stand on lines of their own. */
const blocks = new Set(
  [
    [
      "address",
      "article",
      "aside",
      "blockquote",
      "body",
      "caption",
      "center",
      "dd",
      "details",
      "div",
      "dl",
      "dt",
    ],
    [
      "fieldset",
      "figcaption",
      "figure",
      "footer",
      "form",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "header",
      "hgroup",
    ],
    [
      "hr",
      "html",
      "li",
      "main",
      "nav",
      "ol",
      "p",
      "pre",
      "section",
      "summary",
      "table",
      "tbody",
      "td",
      "tfoot",
    ],
    ["th", "thead", "tr", "ul"],
  ].flat(),
);

/** What an element holds, itself not counted among the elements. */
export interface Survey {
  /** Letters and spaces of its text, menus and scripts not counted, and those of them that stand in links. */
  readonly letters: number;
  readonly linked: number;
  /** Letters in links to other places of the same page, and how many such links there are. */
  readonly linkedWithin: number;
  readonly linksWithin: number;
  /** Whether it holds the page's text by what is in it: `main`, `article` or `h1`. */
  readonly hasMain: boolean;
  readonly hasParagraph: boolean;
  /** Whether it stands on lines of its own, or something in it does. */
  readonly isBlock: boolean;
}

/** Looks through a tree once and returns what each of its elements holds, so that nothing need be looked through twice. */
export function surveyTree(root: HtmlElement): (element: HtmlElement) => Survey {
  const surveys = new Map<HtmlElement, Survey>();
  const nothing: Survey = {
    letters: 0,
    linked: 0,
    linkedWithin: 0,
    linksWithin: 0,
    hasMain: false,
    hasParagraph: false,
    isBlock: false,
  };
  survey(root, surveys);
  return (element) => surveys.get(element) ?? nothing;
}

function survey(element: HtmlElement, surveys: Map<HtmlElement, Survey>): Survey {
  let letters = 0;
  for (const child of element.childNodes) letters += collapseSpace(textOf(child) ?? "").length;
  let linked = 0;
  let linkedWithin = 0;
  let linksWithin = 0;
  let hasMain = false;
  let hasParagraph = false;
  let isBlock = blocks.has(element.tagName);
  for (const inner of elementsIn(element)) {
    const found = survey(inner, surveys);
    letters += found.letters;
    linked += found.linked;
    linkedWithin += found.linkedWithin;
    linksWithin += found.linksWithin;
    hasMain ||= found.hasMain || /^(?:main|article|h1)$/.test(inner.tagName);
    hasParagraph ||= found.hasParagraph || /^(?:p|table|h[1-6])$/.test(inner.tagName);
    isBlock ||= found.isBlock;
  }
  if (/^(?:script|style|svg|nav|noscript|template|select)$/.test(element.tagName)) letters = linked = 0;
  if (element.tagName === "a") linked = letters;
  if (element.tagName === "a" && attributeOf(element, "href")?.startsWith("#")) {
    linkedWithin = letters;
    linksWithin = 1;
  }
  const result = { letters, linked, linkedWithin, linksWithin, hasMain, hasParagraph, isBlock };
  surveys.set(element, result);
  return result;
}
