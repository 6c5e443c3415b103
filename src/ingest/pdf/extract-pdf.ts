import { getDocument, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from "unpdf/pdfjs";
import type { Extraction, OutlineEntry, PdfPage, TextRun } from "./extracted-pdf.ts";
import { type Matrix, multiply } from "./matrix.ts";
import { maxPages } from "./page-limit.ts";
import { followPainting } from "./painted-letters.ts";
import { findVisibleRuns } from "./visible-runs.ts";

/** Entries of a table of contents that are looked at. */
const maxOutlineEntries = 5_000;

/**
 * Takes the text out of a PDF, run by run. Nothing of it is executed or drawn, no image is decoded and nothing is fetched. Meant to
 * run in a worker: a file can be made so that this takes any time and memory. Never throws.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extraction> {
  const task = getDocument({
    // A copy, which pdf.js may keep for itself.
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    stopAtErrors: false,
    enableXfa: false,
    // Larger images than one pixel are not decoded.
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) return { kind: "too-long", pages: document.numPages };
    return { kind: "extracted", pdf: await readDocument(document) };
  } catch (thrown) {
    return failureOf(thrown);
  } finally {
    await task.destroy();
  }
}

function failureOf(thrown: unknown): Extraction {
  const { name, message } = thrown instanceof Error ? thrown : { name: "", message: String(thrown) };
  if (name === "PasswordException") return { kind: "encrypted" };
  return { kind: "damaged", reason: message.slice(0, 200) };
}

async function readDocument(document: PDFDocumentProxy) {
  const { info, metadata } = await document.getMetadata();
  const facts = new Map<string, unknown>(Object.entries(info));
  const labels = await document.getPageLabels();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page, labels?.[number - 1] ?? ""));
    page.cleanup();
  }
  const stated: unknown = metadata?.get("dc:date");
  return {
    title: textOf(facts.get("Title")),
    language: textOf(facts.get("Language")),
    date: textOf(Array.isArray(stated) ? stated[0] : stated),
    outline: await readOutline(document),
    pages,
  };
}

async function readPage(page: PDFPageProxy, label: string): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const viewport = matrixOf(transform);
  // The list of operators comes first: with it the fonts do, and their names.
  const operators = await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const boldFonts = new Map<string, boolean>();
  const isBold = (font: string) => {
    const known = boldFonts.get(font) ?? /bold|black|heavy|demi/i.test(nameOfFont(page, font));
    boldFonts.set(font, known);
    return known;
  };
  const runs = items.flatMap((item): readonly TextRun[] => {
    if (!("str" in item) || item.str === "") return [];
    const [a, b, , , x, y] = multiply(viewport, matrixOf(item.transform));
    const isUpright = a > 0 && Math.abs(b) < a / 10;
    return isUpright
      ? [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b), isBold: isBold(item.fontName) }]
      : [];
  });
  const visible = findVisibleRuns(runs, followPainting(operators, viewport), { width, height });
  return { label: label || String(page.pageNumber), width, height, ...visible };
}

function nameOfFont(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return "";
  const found: unknown = page.commonObjs.get(font);
  const name = typeof found === "object" && found !== null && "name" in found ? found.name : "";
  return String(name);
}

function matrixOf(numbers: readonly unknown[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.map(Number);
  return [a, b, c, d, e, f];
}

/** What is read of an entry of pdf.js's outline. */
interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

/** The headings of the table of contents, outermost first, in order. */
async function readOutline(document: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const top: readonly OutlineNode[] = (await document.getOutline()) ?? [];
  const waiting = top.map((node) => ({ node, depth: 1 })).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (entries.length >= maxOutlineEntries) break;
    const { node, depth } = next;
    entries.push({ title: node.title, depth });
    waiting.push(...node.items.map((child) => ({ node: child, depth: depth + 1 })).toReversed());
  }
  return entries;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
