import { allOf, childOf, childrenOf, type XmlElement } from "./xml-tree.ts";

/** Which list a paragraph is numbered in, and how deep in it: 0 for its outermost items. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** What a style of a DOCX, with those that it is based on, says of its paragraphs or words. */
export interface DocxStyle {
  /** 0 for the title, 1 to 9 for headings; undefined for other paragraphs. */
  readonly heading: number | undefined;
  /** Lines of a table of contents. */
  readonly isContents: boolean;
  readonly isHidden: boolean;
  readonly list: ListPlace | undefined;
  /** Distance from the left margin in twentieths of a point. */
  readonly indent: number | undefined;
}

/** What words are without a style. */
export const plainStyle: DocxStyle = {
  heading: undefined,
  isContents: false,
  isHidden: false,
  list: undefined,
  indent: undefined,
};

/** Styles based on each other in a longer row than this are a circle. */
const maxAncestors = 20;

/** Reads `word/styles.xml` and returns the style of an id; unknown ids are of no style. */
export function parseDocxStyles(styles: XmlElement | undefined): (id: string | undefined) => DocxStyle {
  const elements = new Map<string, XmlElement>();
  for (const element of styles ? childrenOf(styles, "style") : []) {
    elements.set(element.attributes.get("styleId") ?? "", element);
  }
  const known = new Map<string, DocxStyle>();
  const find = (id: string | undefined, ancestors: number): DocxStyle => {
    const element = id === undefined ? undefined : elements.get(id);
    if (id === undefined || element === undefined || ancestors > maxAncestors) return plainStyle;
    const style = known.get(id) ?? readStyle(element, find(settingOf(element, "basedOn"), ancestors + 1));
    known.set(id, style);
    return style;
  };
  return (id) => find(id, 0);
}

/** The value of a property: the `val` of the element of that name. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get("val");
}

/** Whether a switch such as `vanish` is on: it is unless it says otherwise. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = childOf(element, name);
  return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes.get("val") ?? "");
}

/** The place in a list that a paragraph's properties name; null where they take the paragraph out of every list. */
export function listPlaceOf(properties: XmlElement | undefined): ListPlace | null | undefined {
  const numbering = childOf(properties, "numPr");
  const list = settingOf(numbering, "numId");
  if (numbering === undefined || list === undefined) return undefined;
  if (list === "0") return null;
  return {
    list,
    level: Math.min(Math.max(Number.parseInt(settingOf(numbering, "ilvl") ?? "0", 10) || 0, 0), 8),
  };
}

/** The indentation that a paragraph's properties name. */
export function indentOf(properties: XmlElement | undefined): number | undefined {
  const attributes = childOf(properties, "ind")?.attributes;
  const indent = Number.parseInt(attributes?.get("left") ?? attributes?.get("start") ?? "", 10);
  return Number.isNaN(indent) ? undefined : indent;
}

/** The heading level that a paragraph's properties state, from 1; 9 stands for running text. */
export function outlineLevelOf(properties: XmlElement | undefined): number | undefined {
  const level = Number.parseInt(settingOf(properties, "outlineLvl") ?? "", 10);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

function readStyle(element: XmlElement, base: DocxStyle): DocxStyle {
  const name = settingOf(element, "name")?.toLowerCase() ?? "";
  const properties = childOf(element, "pPr");
  const list = listPlaceOf(properties);
  const number = /^heading ([1-9])$/.exec(name)?.[1];
  const heading = name === "title" ? 0 : number === undefined ? outlineLevelOf(properties) : Number(number);
  return {
    heading: heading ?? base.heading,
    isContents:
      /^(?:toc (?:\d|heading)|contents \d|contents heading|index \d)$/.test(name) || base.isContents,
    isHidden: isOn(childOf(element, "rPr"), "vanish") || base.isHidden,
    list: list === null ? undefined : (list ?? base.list),
    indent: indentOf(properties) ?? base.indent,
  };
}

/** Whether a block of ready-made content is a table of contents. */
export function isContentsBlock(block: XmlElement): boolean {
  return allOf(childOf(block, "sdtPr") ?? block, "docPartGallery").some((gallery) =>
    /table of contents/i.test(gallery.attributes.get("val") ?? ""),
  );
}
