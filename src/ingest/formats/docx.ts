import { Fault } from "../../domain/fault.ts";
import { collapseSpace } from "../collapse-space.ts";
import type { DraftText } from "../draft-block.ts";
import { joinLabels } from "../join-labels.ts";
import type { TextFormat } from "../text-format.ts";
import { requireFormat } from "./detect-format.ts";
import { readDocxBody } from "./docx-body.ts";
import { DocxReading } from "./docx-reading.ts";
import { levelHeadings } from "./level-headings.ts";
import { childOf, childrenOf, parseXml, type XmlElement, xmlText } from "./xml-tree.ts";
import { openZip, type ZipArchive } from "./zip-archive.ts";

/** Texts of Word and of the programs that write its format (ECMA-376, WordprocessingML). */
export const docx: TextFormat = { name: "DOCX", parse: parseDocx };

/**
 * Reads a DOCX into blocks. Comments, deleted and hidden words, heads and feet of pages and tables of contents are left out; notes are
 * read where their marks stand. Throws a Fault `text_invalid` that names the file.
 */
export function parseDocx(bytes: Uint8Array, file: string): DraftText {
  requireFormat(bytes, file, "DOCX");
  const archive = openZip(bytes, file);
  const main = findMainPart(archive, file);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const part = (name: string) => readPart(archive, { file, part: name });
  const document = part(main);
  const body = childOf(document, "body");
  if (document === undefined || body === undefined) throw withoutText(file);
  const reading = new DocxReading({
    document,
    styles: part(`${folder}styles.xml`),
    numbering: part(`${folder}numbering.xml`),
    footnotes: part(`${folder}footnotes.xml`),
    endnotes: part(`${folder}endnotes.xml`),
  });
  readDocxBody(body, reading);
  const metadata = readProperties(part("docProps/core.xml"));
  return {
    blocks: levelHeadings(joinLabels(reading.blocks), { title: metadata.title ?? null }),
    debris: reading.debris,
    metadata,
    notes: reading.countLeftOut(),
  };
}

interface DocxPart {
  readonly file: string;
  readonly part: string;
}

function readPart(archive: ZipArchive, place: DocxPart): XmlElement | undefined {
  const bytes = archive.read(place.part);
  return bytes && parseXml(bytes, place);
}

/** The part that holds the text, by the package's own list of its parts. */
function findMainPart(archive: ZipArchive, file: string): string {
  const relations = readPart(archive, { file, part: "_rels/.rels" });
  const relation = (relations ? childrenOf(relations, "Relationship") : []).find((candidate) =>
    candidate.attributes.get("Type")?.endsWith("/officeDocument"),
  );
  return relation?.attributes.get("Target")?.replace(/^\//, "") ?? "word/document.xml";
}

/** Of the properties of the file only the title and the language are of the text; the dates and names are of the file. */
function readProperties(core: XmlElement | undefined): {
  readonly title?: string;
  readonly language?: string;
} {
  const valueIn = (name: string) => {
    const property = childOf(core, name);
    return property ? collapseSpace(xmlText(property)).slice(0, 500) : "";
  };
  const title = valueIn("title");
  const language = /^[a-z]{2,3}(?=$|[-_])/i.exec(valueIn("language"))?.[0].toLowerCase();
  return { ...(isRealTitle(title) && { title }), ...(language && { language }) };
}

/** Programs write the name of a file or of the program where nobody gave a title. */
function isRealTitle(title: string): boolean {
  return (
    title !== "" &&
    !/^(?:microsoft word\b.*|document ?\d*|untitled.*|.*\.(?:docx?|dotx?|odt|rtf|pdf))$/i.test(title)
  );
}

function withoutText(file: string): Fault {
  return new Fault("text_invalid", `The text ${file} is an archive without a Word text in it.`, {
    remedy: "Save it as DOCX from the program that it comes from, or take it out of the folder.",
    data: { file },
  });
}
