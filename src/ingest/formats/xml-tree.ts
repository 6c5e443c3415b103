import { SaxesParser } from "saxes";
import { Fault } from "../../domain/fault.ts";
import { maxNesting } from "./html-tree.ts";

/** Elements of an XML file, at most: some ten for each word of a long treaty. */
export const maxXmlElements = 1_000_000;

/** An element of an XML file. Prefixes of namespaces are left out of its name and of those of its attributes: they differ between programs. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * Parses the XML in a DOCX or EPUB. Entities other than XML's own five are not known, whatever the file declares, and nothing outside it
 * is ever read. Throws a Fault `text_invalid` where it is not well-formed, nests too deeply or has too many elements.
 */
export function parseXml(bytes: Uint8Array, { file, part }: XmlPart): XmlElement {
  const document: OpenElement = { name: "", attributes: new Map(), children: [] };
  const open = [document];
  let elements = 0;
  const fail = (what: string, cause?: unknown) => xmlFault({ file, part }, what, cause);
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw fail("is not well-formed", error);
  });
  parser.on("opentag", (tag) => {
    elements += 1;
    if (elements > maxXmlElements || open.length > maxNesting)
      throw fail("is larger or deeper than any text");
    const attributes = new Map(
      Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]),
    );
    const element: OpenElement = { name: localName(tag.name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("cdata", (text) => open.at(-1)?.children.push(text));
  parser.write(decodeXml(bytes)).close();
  const root = document.children.find((child) => typeof child !== "string");
  if (root === undefined) throw fail("is empty");
  return root;
}

/** Which file of which archive, for faults. */
export interface XmlPart {
  readonly file: string;
  readonly part: string;
}

/** The elements directly in an element, of the given name where one is given. */
export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child) => typeof child !== "string" && (name === undefined || child.name === name),
  ) as readonly XmlElement[];
}

/** The first element directly in an element that has the name; undefined where none has. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** All elements below an element that have the name, in the order of the text. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
}

/** The words in an element. */
export function xmlText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : xmlText(child))).join("");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decodeXml(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

function xmlFault({ file, part }: XmlPart, what: string, cause: unknown): Fault {
  return new Fault("text_invalid", `The text ${file} is damaged: its part "${part}" ${what}.`, {
    remedy: "Save it anew from the program that it comes from, or take it out of the folder.",
    data: { file, part },
    cause,
  });
}
