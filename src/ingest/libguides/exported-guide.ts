import { toVisibleText } from "../../text/visible-text.ts";
import { collapseSpace } from "../collapse-space.ts";
import { decodeReferences } from "./decode-references.ts";
import type { ExportElement } from "./export-element.ts";

/** A piece of a box: some text, a link, a book, a file. `description` is HTML. */
export interface ExportedAsset {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly url: string;
}

/** A box of a page. The panes of a tabbed box are named where their tabs are; all that is in no pane comes first. */
export interface ExportedBox {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The id of the box that this one mirrors; "" where it is no copy. */
  readonly mapId: string;
  readonly isHidden: boolean;
  readonly panes: readonly { readonly name: string; readonly assets: readonly ExportedAsset[] }[];
}

/** A page of a guide. `description` is HTML; "" stands for no id. */
export interface ExportedPage {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly isHidden: boolean;
  readonly isRedirected: boolean;
  readonly sourcePageId: string;
  readonly parentPageId: string;
  readonly boxes: readonly ExportedBox[];
}

/** A guide as the export has it, without anything about persons. Pages, boxes, panes and assets are in the order of their positions. */
export interface ExportedGuide {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  /** HTML. */
  readonly description: string;
  readonly url: string;
  readonly status: string;
  readonly isRedirected: boolean;
  /** Whether it stands in a group that not everyone may enter. */
  readonly isRestricted: boolean;
  /** As the export writes it: "2021-03-15 10:22:33". */
  readonly updated: string;
  readonly published: string;
  readonly pages: readonly ExportedPage[];
}

/** Reads a `guide` element. Whatever is missing is "" or empty. */
export function parseExportedGuide(element: ExportElement): ExportedGuide {
  const group = element.children.find(({ name }) => name === "group");
  return {
    id: fieldOf(element, "id"),
    type: fieldOf(element, "type"),
    name: fieldOf(element, "name"),
    description: htmlOf(element, "description"),
    url: fieldOf(element, "url"),
    status: fieldOf(element, "status"),
    isRedirected: isSet(element, "redirect"),
    isRestricted: group !== undefined && isRestricted(group),
    updated: fieldOf(element, "updated") || fieldOf(element, "modified"),
    published: fieldOf(element, "published"),
    pages: listIn(element, "pages").toSorted(byNumbers("position")).map(parsePage),
  };
}

/** The text of a child without markup: white space collapsed, without characters that nobody sees; "" where there is none. */
export function fieldOf(element: ExportElement, name: string): string {
  return collapseSpace(toVisibleText(decodeReferences(textOf(element, name)))).slice(0, maxFieldLength);
}

/** Characters of a name or an address, at most. */
const maxFieldLength = 2_000;

function parsePage(element: ExportElement): ExportedPage {
  return {
    id: fieldOf(element, "id"),
    name: fieldOf(element, "name"),
    description: htmlOf(element, "description"),
    url: fieldOf(element, "url"),
    isHidden: isSet(element, "hidden"),
    isRedirected: isSet(element, "redirect"),
    sourcePageId: idOf(element, "source_page_id"),
    parentPageId: idOf(element, "parent_page_id"),
    boxes: listIn(element, "boxes").toSorted(byNumbers("column", "position")).map(parseBox),
  };
}

function parseBox(element: ExportElement): ExportedBox {
  const panes = listIn(element, "panes").toSorted(byNumbers("position"));
  return {
    id: idOf(element, "id"),
    name: fieldOf(element, "name"),
    type: fieldOf(element, "type"),
    mapId: idOf(element, "map_id"),
    isHidden: isSet(element, "hidden"),
    panes: [
      { name: "", assets: assetsOf(element) },
      ...panes.map((pane) => ({ name: fieldOf(pane, "name"), assets: assetsOf(pane) })),
    ].filter(({ assets }) => assets.length > 0),
  };
}

function assetsOf(element: ExportElement): readonly ExportedAsset[] {
  const assets = listIn(element, "assets").toSorted(byNumbers("position"));
  return assets.map((asset) => ({
    name: fieldOf(asset, "name"),
    type: fieldOf(asset, "type"),
    description: htmlOf(asset, "description"),
    url: fieldOf(asset, "url"),
  }));
}

/** HTML is written into an export twice encoded. What holds a "<" after one decoding was encoded once. */
function htmlOf(element: ExportElement, name: string): string {
  const text = textOf(element, name);
  return text.includes("<") ? text : decodeReferences(text);
}

function textOf(element: ExportElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? "";
}

function listIn(element: ExportElement, name: string): readonly ExportElement[] {
  return element.children.find((child) => child.name === name)?.children ?? [];
}

/** An id of another thing; exports write "0" for none. */
function idOf(element: ExportElement, name: string): string {
  const id = fieldOf(element, name);
  return id === "0" ? "" : id;
}

function isSet(element: ExportElement, name: string): boolean {
  return !/^(?:0|no|false|none|null)?$/i.test(fieldOf(element, name));
}

function isRestricted(group: ExportElement): boolean {
  const hasPassword = group.children.some(({ name }) => name === "password");
  return hasPassword || /internal|restrict|password|private/i.test(fieldOf(group, "type"));
}

/** In order of the given numbers, the first one first; what has none goes before the others, and ties stay as they stand. */
function byNumbers(...names: readonly string[]): (one: ExportElement, other: ExportElement) => number {
  return (one, other) => {
    for (const name of names) {
      const difference = numberOf(one, name) - numberOf(other, name);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function numberOf(element: ExportElement, name: string): number {
  const number = Number.parseInt(fieldOf(element, name), 10);
  return Number.isFinite(number) ? number : 0;
}
