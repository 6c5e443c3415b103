import { attributeOf, classesOf, descendantsOf, type HtmlElement, rawTextOf } from "./html-tree.ts";

/** The mark of a note as it stands in the text or before the note: "1", "[12]", "*", "iv". */
const mark = /^[[(]?(?:\d{1,4}|[*†‡§]{1,3}|[a-z]|[ivxl]{1,6})[\])]?[.:]?$/i;
const wayBack = /^(?:[↑↩⏎^⇑]\uFE0E?|back|return|retour|volver)$/i;

/** The notes of a page: which of its links are marks of notes, and where the notes stand. */
export interface PageNotes {
  /** The element that holds the note of which this link is the mark; undefined where the link is no mark. */
  noteOf(link: HtmlElement): HtmlElement | undefined;
  /** Whether an element is a note that some mark in the text leads to. It is read where its mark stands. */
  isNote(element: HtmlElement): boolean;
  /** Whether a link leads from a note back to its mark, or is the mark that the note begins with. */
  isWayBack(link: HtmlElement): boolean;
}

/** Finds the footnotes and endnotes of a page, as word processors, publishers and wikis write them. */
export function findPageNotes(root: HtmlElement): PageNotes {
  const places = findPlaces(root);
  const notes = new Map<HtmlElement, HtmlElement>();
  for (const link of descendantsOf(root)) {
    const target = link.tagName === "a" ? attributeOf(link, "href") : undefined;
    if (!target?.startsWith("#") || !isMark(link)) continue;
    const place = places.get(target.slice(1));
    const holder = place && holderOf(place);
    if (holder && !isIn(link, holder)) notes.set(link, holder);
  }
  const holders = new Set(notes.values());
  // A note's own mark leads back to the text, and so looks like the mark of a note that is the text.
  for (const link of notes.keys()) if (isInAny(link, holders)) notes.delete(link);
  const kept = new Set(notes.values());
  return {
    noteOf: (link) => notes.get(link),
    isNote: (element) => kept.has(element),
    isWayBack: (link) => isInAny(link, kept) && isReturn(link),
  };
}

function findPlaces(root: HtmlElement): ReadonlyMap<string, HtmlElement> {
  const places = new Map<string, HtmlElement>();
  for (const element of descendantsOf(root)) {
    for (const name of [
      attributeOf(element, "id"),
      element.tagName === "a" ? attributeOf(element, "name") : undefined,
    ]) {
      if (name && !places.has(name)) places.set(name, element);
    }
  }
  return places;
}

/** A link is the mark of a note if it says so, or if it is raised and all that it says is a number or a sign. */
function isMark(link: HtmlElement): boolean {
  if (!mark.test(rawTextOf(link).trim())) return false;
  const kind = `${attributeOf(link, "role") ?? ""} ${attributeOf(link, "epub:type") ?? ""}`;
  if (/noteref/.test(kind)) return true;
  if (classesOf(link).some((name) => /^(?:sd)?(?:foot|end)note/.test(name))) return true;
  const parent = link.parentNode;
  const isRaised = parent !== null && "tagName" in parent && parent.tagName === "sup";
  return isRaised || link.childNodes.some((child) => child.nodeName === "sup");
}

/** The whole note: the item or paragraph in which its place stands. */
function holderOf(place: HtmlElement): HtmlElement | undefined {
  for (let node: HtmlElement["parentNode"] = place; node && "tagName" in node; node = node.parentNode) {
    if (/^(?:li|div|aside|p|dd|section)$/.test(node.tagName)) return node;
    if (/^(?:td|body|main|article|table)$/.test(node.tagName)) return undefined;
  }
  return undefined;
}

function isReturn(link: HtmlElement): boolean {
  const words = rawTextOf(link).trim();
  return attributeOf(link, "href")?.includes("#") === true && (mark.test(words) || wayBack.test(words));
}

function isIn(element: HtmlElement, holder: HtmlElement): boolean {
  return isInAny(element, new Set([holder]));
}

function isInAny(element: HtmlElement, holders: ReadonlySet<HtmlElement>): boolean {
  for (let node: HtmlElement["parentNode"] = element; node && "tagName" in node; node = node.parentNode) {
    if (holders.has(node)) return true;
  }
  return false;
}
