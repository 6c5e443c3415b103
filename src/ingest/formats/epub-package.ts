import { Fault } from "../../domain/fault.ts";
import { collapseSpace } from "../collapse-space.ts";
import type { DeclaredMetadata } from "../declared-metadata.ts";
import { readDate, readLanguage } from "./metadata-values.ts";
import { allOf, childOf, childrenOf, parseXml, type XmlElement, xmlText } from "./xml-tree.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** What an EPUB says of itself, and the files of its text in the order in which they are read. */
export interface EpubPackage {
  readonly metadata: DeclaredMetadata;
  /** Names of entries of the archive. */
  readonly chapters: readonly string[];
}

/** Reads the package document of an EPUB (EPUB 3.3, 5). Throws a Fault `text_invalid` where it has none, or is locked. */
export function readEpubPackage(archive: ZipArchive, file: string): EpubPackage {
  const part = (name: string): XmlElement | undefined => {
    const bytes = archive.read(name);
    return bytes && parseXml(bytes, { file, part: name });
  };
  const container = part("META-INF/container.xml");
  const path = container && allOf(container, "rootfile")[0]?.attributes.get("full-path");
  const root = path === undefined ? undefined : part(path);
  if (path === undefined || root === undefined) throw withoutPackage(file);
  const chapters = listChapters(root).map((href) => resolve(path, href));
  const locked = lockedParts(part("META-INF/encryption.xml"));
  if (chapters.some((chapter) => locked.has(chapter))) throw lockedBook(file);
  return { metadata: readMetadata(childOf(root, "metadata")), chapters };
}

/** The pages that the spine lists, without the table of contents and what is no page. */
function listChapters(root: XmlElement): readonly string[] {
  const items = new Map<string, XmlElement>();
  for (const item of childrenOf(childOf(root, "manifest") ?? root, "item"))
    items.set(item.attributes.get("id") ?? "", item);
  return childrenOf(childOf(root, "spine") ?? root, "itemref").flatMap((reference) => {
    const item = items.get(reference.attributes.get("idref") ?? "");
    const isPage = /^(?:application\/xhtml\+xml|text\/html)$/.test(item?.attributes.get("media-type") ?? "");
    const isContents = /(?:^|\s)nav(?:\s|$)/.test(item?.attributes.get("properties") ?? "");
    const href = item?.attributes.get("href");
    return href !== undefined && isPage && !isContents ? [href] : [];
  });
}

/** An address in the package, as the name of an entry. One that leads out of the archive names no entry. */
function resolve(from: string, href: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const step of decodePath(href.split("#")[0] ?? "").split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The parts that only the reading programs of a shop can read. Fonts are often scrambled too, and do not matter here. */
function lockedParts(encryption: XmlElement | undefined): ReadonlySet<string> {
  const references = encryption ? allOf(encryption, "CipherReference") : [];
  return new Set(references.map((reference) => decodePath(reference.attributes.get("URI") ?? "")));
}

function readMetadata(metadata: XmlElement | undefined): DeclaredMetadata {
  const first = (name: string) => {
    const element = childOf(metadata, name);
    return element ? collapseSpace(xmlText(element)).slice(0, 500) : "";
  };
  const language = readLanguage(first("language"));
  const published = readDate(first("date"));
  return {
    ...(first("title") && { title: first("title") }),
    ...(first("publisher") && { publisher: first("publisher") }),
    ...(language && { language }),
    ...(published && { published }),
  };
}

function withoutPackage(file: string): Fault {
  return new Fault("text_invalid", `The text ${file} is an archive without a book in it.`, {
    remedy: "Save it as EPUB from the program that it comes from, or take it out of the folder.",
    data: { file },
  });
}

function lockedBook(file: string): Fault {
  return new Fault("text_invalid", `The text ${file} is locked: only its seller's programs can read it.`, {
    remedy: "Get it without a lock, or take it out of the folder.",
    data: { file },
  });
}
