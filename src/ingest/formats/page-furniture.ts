import { attributeOf, classesOf, type HtmlElement } from "./html-tree.ts";
import type { Survey } from "./survey.ts";

/** Elements whose words are never content: code, drawings, other pages, ways to other pages, and things to fill in or press. */
const wordless = new Set(
  [
    ["script", "style", "template", "noscript", "iframe", "frame", "object", "embed", "applet"],
    ["svg", "math", "canvas", "audio", "video", "map", "head", "title", "link", "meta"],
    [
      "nav",
      "button",
      "input",
      "select",
      "option",
      "datalist",
      "textarea",
      "label",
      "progress",
      "dialog",
      "menu",
    ],
  ].flat(),
);

const furnitureRoles = new Set(
  [
    ["navigation", "search", "banner", "contentinfo", "dialog", "alertdialog", "menu", "menubar"],
    ["toolbar", "tablist", "tooltip", "status", "button", "doc-toc", "doc-pagelist", "doc-backlink"],
  ].flat(),
);

/** Names that pages give to their menus, cookie bars and rows of buttons; as a whole, or as the first or last part of a longer name. */
const furnitureNames =
  /^(?:(?:[a-z\d]{1,20}[-_]){0,4}(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|cookies?|sharing|share|social)|(?:nav|navbar|menu|breadcrumbs?|cookies?|consent|share|social|skip)[-_][a-z\d_-]{1,40}|toc|table-of-contents|cookie(?:bar|banner|consent|notice)|skip(?:link|nav)|onetrust[a-z-]{0,30}|addtoany[a-z_]{0,30})$/;

/** Elements that no name makes furniture. */
const textParts = /^(?:html|body|main|article|h[1-6])$/;

/** Names that guide pages give to what they show of their staff. */
const staffNames = /^s-(?:lib|lg)-profile(?:-[a-z-]{1,40})?$/;

/**
 * Whether an element is a page's furniture by its kind or its name: menu, search box, cookie bar, script, drawing. What holds the page's
 * main text is none, whatever it is called.
 */
export function isFurniture(element: HtmlElement, survey: Survey): boolean {
  if (wordless.has(element.tagName)) return true;
  if (survey.hasMain || textParts.test(element.tagName)) return false;
  if (furnitureRoles.has(attributeOf(element, "role")?.toLowerCase() ?? "")) return true;
  if (element.tagName === "form") return !survey.hasParagraph;
  if (element.tagName === "footer") return isPageEdge(element);
  if (element.tagName === "header") return isPageEdge(element) && survey.linked * 2 >= survey.letters;
  return isContents(element, survey) || isRunningHead(element) || isNamedFurniture(element);
}

/** A list of the page's own headings: nearly all of it is links to places on the page, and there are some. */
function isContents({ tagName }: HtmlElement, { letters, linkedWithin, linksWithin }: Survey): boolean {
  return (
    /^(?:ul|ol|dl|div|section|aside|details|table)$/.test(tagName) &&
    linksWithin >= 4 &&
    linkedWithin >= 0.85 * letters
  );
}

/** The head or foot of each page of paper, as word processors save them. */
function isRunningHead(element: HtmlElement): boolean {
  return element.tagName === "div" && /^(?:header|footer)$/.test(attributeOf(element, "title") ?? "");
}

/** Whether an element shows a member of staff: portrait, name, address, telephone number. */
export function isStaffProfile(element: HtmlElement): boolean {
  return classesOf(element).some((name) => staffNames.test(name));
}

function isNamedFurniture(element: HtmlElement): boolean {
  const id = attributeOf(element, "id")?.toLowerCase();
  const names = [...classesOf(element), ...(id && element.tagName !== "section" ? [id] : [])];
  return names.some((name) => name.length < 100 && furnitureNames.test(name));
}

/** Whether a `header` or `footer` is that of the page as a whole; an article has a head and a foot of its own, and they are content. */
export function isPageEdge(edge: HtmlElement): boolean {
  for (let node = edge.parentNode; node && "tagName" in node; node = node.parentNode) {
    if (/^(?:main|article|section|blockquote|figure)$/.test(node.tagName)) return false;
  }
  return true;
}
