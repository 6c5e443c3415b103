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
  const elements = [...descendantsOf(root)];
  const places = findPlaces(elements);
  const notes = new Map<HtmlElement, HtmlElement>();
  elements.forEach((link, position) => {
    const target = link.tagName === "a" ? attributeOf(link, "href") : undefined;
    const place = target?.startsWith("#") === true && isMark(link) ? places.get(target.slice(1)) : undefined;
    // A note comes after its mark: links the other way lead back to the text.
    if (place === undefined || place.position < position) return;
    const holder = holderOf(place.element);
    if (holder && !isIn(link, new Set([holder]))) notes.set(link, holder);
  });
  const holders = new Set(notes.values());
  return {
    noteOf: (link) => notes.get(link),
    isNote: (element) => holders.has(element),
    isWayBack: (link) => link.tagName === "a" && isReturn(link) && isIn(link, holders),
  };
}

interface NotePlace {
  readonly element: HtmlElement;
  readonly position: number;
}

/** Where the fragments of addresses lead; of elements with one name the first counts. */
function findPlaces(elements: readonly HtmlElement[]): ReadonlyMap<string, NotePlace> {
  const places = new Map<string, NotePlace>();
  elements.forEach((element, position) => {
    const names = [
      attributeOf(element, "id"),
      element.tagName === "a" ? attributeOf(element, "name") : undefined,
    ];
    for (const name of names) if (name && !places.has(name)) places.set(name, { element, position });
  });
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

function isIn(element: HtmlElement, holders: ReadonlySet<HtmlElement>): boolean {
  for (let node: HtmlElement["parentNode"] = element; node && "tagName" in node; node = node.parentNode) {
    if (holders.has(node)) return true;
  }
  return false;
}
