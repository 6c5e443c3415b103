import { Fault } from "../../domain/fault.ts";
import { maxFileBytes } from "../decode-text.ts";
import { type ExportElement, personalElements, readElements, withheldElements } from "./export-element.ts";
import { XmlScanner, type XmlText } from "./xml-scanner.ts";

/** A whole element of an export, and where it stands: offsets in bytes, `[start, end)`. */
export interface ScannedElement {
  readonly element: ExportElement;
  readonly start: number;
  readonly end: number;
  /** Whether it holds more text than a document may; what it held was not kept. */
  readonly isTooLarge: boolean;
}

/** What a scan saw besides the elements. */
export interface ScanOutcome {
  /** Elements with personal data, none of which was read. */
  readonly personal: number;
  /** Whether the file ends before its root element does. */
  readonly isCut: boolean;
  /** What is known of the guide in which the file breaks off; null where it does not break off in one. */
  readonly cutGuide: ExportElement | null;
}

/** Handed over one by one as they end, and not kept. */
const deliveredElements: ReadonlySet<string> = new Set(["customer", "site", "guide"]);

/** The root element of an export, or of the part of it that is one guide. */
export type ExportRoot = "libguides" | "guide";

/** Elements in elements, at most; exports have twelve. */
const maxDepth = 64;

/** What an element takes besides its text, about, so that a million empty ones count as well. */
const charactersAnElement = 100;

/** Bytes of a file in which its root element must begin. */
const maxProlog = 64 * 1024;

interface OpenElement {
  readonly name: string;
  readonly start: number;
  /** Undefined where the element is passed over, with all that stands in it. */
  readonly read: { readonly texts: string[]; readonly children: ExportElement[] } | undefined;
  hasWords: boolean;
}

/**
 * Reads an export of LibGuides, or one guide of it, piece by piece, and hands over `customer`, `site` and each `guide` as it ends.
 * No more than one of them is kept. Throws a Fault `text_invalid` for a file that is no such export, besides those of `XmlScanner`.
 */
export class ExportScanner {
  readonly #file: string;
  readonly #deliver: (scanned: ScannedElement) => void;
  readonly #root: ExportRoot;
  readonly #scanner: XmlScanner;
  readonly #open: OpenElement[] = [];
  #hasRoot = false;
  #scannedBytes = 0;
  #keptCharacters = 0;
  #personal = 0;

  constructor(file: string, deliver: (scanned: ScannedElement) => void, root: ExportRoot = "libguides") {
    this.#file = file;
    this.#deliver = deliver;
    this.#root = root;
    this.#scanner = new XmlScanner(file, {
      open: (name, start) => this.#begin(name, start),
      text: (text) => this.#take(text),
      close: (name, end) => this.#end(name, end),
    });
  }

  write(bytes: Uint8Array): void {
    this.#scanner.write(bytes);
    this.#scannedBytes += bytes.length;
    if (!this.#hasRoot && this.#scannedBytes > maxProlog) throw this.#noExport("has no XML element");
  }

  finish(): ScanOutcome {
    this.#scanner.end();
    if (!this.#hasRoot) throw this.#noExport("has no XML element");
    const guide = this.#open.find(({ name, read }) => name === "guide" && read);
    return {
      personal: this.#personal,
      isCut: this.#open.length > 0,
      cutGuide: guide ? elementOf(guide) : null,
    };
  }

  #begin(name: string, start: number): void {
    const parent = this.#open.at(-1);
    const isRoot = parent === undefined && name === this.#root;
    if (!this.#hasRoot && !isRoot) throw this.#noExport(`has the root element <${name.slice(0, 40)}>`);
    this.#hasRoot = true;
    if (this.#open.length >= maxDepth) throw this.#noExport(`nests elements over ${maxDepth} deep`);
    const isListed = isRoot || (parent?.read && readElements[parent.name]?.includes(name));
    if (isListed && deliveredElements.has(name)) this.#keptCharacters = 0;
    const isRead = isListed && !this.#isFull();
    if (isRead) this.#keptCharacters += charactersAnElement;
    this.#open.push({
      name,
      start,
      read: isRead ? { texts: [], children: [] } : undefined,
      hasWords: false,
    });
  }

  #take(text: XmlText): void {
    const element = this.#open.at(-1);
    if (element === undefined || text.isBlank) return;
    element.hasWords = true;
    const isText = !(element.name in readElements) && !withheldElements.has(element.name);
    if (!element.read || !isText || this.#isFull()) return;
    const decoded = text.decode();
    this.#keptCharacters += decoded.length;
    element.read.texts.push(decoded);
  }

  #end(name: string, end: number): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    if (element.hasWords && personalElements.has(name)) this.#personal += 1;
    if (!element.read || (withheldElements.has(name) && !element.hasWords)) return;
    const whole = elementOf(element);
    if (deliveredElements.has(name)) {
      this.#deliver({ element: whole, start: element.start, end, isTooLarge: this.#isFull() });
    } else {
      this.#open.at(-1)?.read?.children.push(whole);
    }
  }

  #isFull(): boolean {
    return this.#keptCharacters > maxFileBytes;
  }

  #noExport(what: string): Fault {
    return new Fault("text_invalid", `The file ${this.#file} is no LibGuides export: it ${what}.`, {
      remedy: "Put the XML file there that LibGuides exports, or save the text in another format.",
      data: { file: this.#file },
    });
  }
}

function elementOf({ name, read }: OpenElement): ExportElement {
  return { name, text: read?.texts.join("") ?? "", children: read?.children ?? [] };
}
