import { decodeText, decodeVisibleText } from "./decode-text.ts";
import { docx } from "./formats/docx.ts";
import { epub } from "./formats/epub.ts";
import { html } from "./formats/html.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { libguidesFormat } from "./libguides/libguides-format.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { parsePlainText } from "./parse-plain-text.ts";
import { pdf } from "./pdf/pdf-format.ts";
import type { CollectionFormat, TextFormat } from "./text-format.ts";

const markdown: TextFormat = {
  name: "Markdown",
  parse(bytes, file) {
    const { text, removed } = decodeVisibleText(bytes, file);
    const draft = parseMarkdown(text.slice(parseFrontMatter(text, file).bodyStart), file);
    return { ...draft, notes: { "invisible-characters": removed } };
  },
  declares: (bytes, file) => parseFrontMatter(decodeText(bytes, file), file).declared,
  decode: decodeText,
};

const plainText: TextFormat = {
  name: "plain text",
  parse(bytes, file) {
    const { text, removed } = decodeVisibleText(bytes, file);
    return { ...parsePlainText(text), notes: { "invisible-characters": removed } };
  },
  declares(bytes, file) {
    decodeText(bytes, file);
    return {};
  },
  decode: decodeText,
};

const formats: ReadonlyMap<string, TextFormat> = new Map([
  ["md", markdown],
  ["txt", plainText],
  ["html", html],
  ["htm", html],
  ["xhtml", html],
  ["docx", docx],
  ["epub", epub],
  ["pdf", pdf],
]);

const collectionFormats: ReadonlyMap<string, CollectionFormat> = new Map([["xml", libguidesFormat]]);

/** Formats of texts that are not read, and what to save such a file as. */
const otherFormats: ReadonlyMap<string, string> = new Map([
  ["doc", "DOCX"],
  ["dot", "DOCX"],
  ["rtf", "DOCX"],
  ["odt", "DOCX"],
  ["pages", "DOCX"],
  ["wpd", "DOCX"],
  ["ppt", "PDF"],
  ["pptx", "PDF"],
  ["odp", "PDF"],
  ["mobi", "EPUB"],
  ["azw3", "EPUB"],
  ["tex", "PDF"],
  ["mht", "HTML"],
  ["mhtml", "HTML"],
]);

/** The format of a file that holds one text, by its ending; undefined for other files. */
export function findFormat(file: string): TextFormat | undefined {
  return formats.get(endingOf(file));
}

/** The format of a file that holds many texts, by its ending; undefined for other files. */
export function findCollectionFormat(file: string): CollectionFormat | undefined {
  return collectionFormats.get(endingOf(file));
}

/** What to save a text as that is in a format that is not read; undefined for files that are read, or are no texts. */
export function findSubstitute(file: string): string | undefined {
  return otherFormats.get(endingOf(file));
}

/** The endings of all files that are read, without stops: "md", "pdf". */
export const readEndings: readonly string[] = [...formats.keys(), ...collectionFormats.keys()];

function endingOf(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
}
