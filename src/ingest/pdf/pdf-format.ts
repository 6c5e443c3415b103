import { Fault } from "../../domain/fault.ts";
import type { DraftText } from "../draft-block.ts";
import type { TextFormat } from "../text-format.ts";
import { draftPdf } from "./draft-pdf.ts";
import { extractInWorker, type WorkerLimits } from "./extract-in-worker.ts";
import type { ExtractedPdf, ExtractionFailure } from "./extracted-pdf.ts";
import { maxPages } from "./page-limit.ts";

/** PDF, as far as it holds its text as text. */
export const pdf: TextFormat = { name: "PDF", parse: parsePdf };

/**
 * Reads the text of a PDF in a thread of its own. Throws a Fault `text_invalid` that names the file where it is encrypted, damaged, too
 * long, a picture of a text, or takes more time or memory than it may.
 */
export async function parsePdf(bytes: Uint8Array, file: string, limits?: WorkerLimits): Promise<DraftText> {
  const extraction = await extractInWorker(bytes, limits);
  if (extraction.kind !== "extracted") throw faultOf(extraction, file);
  if (!holdsText(extraction.pdf)) throw withoutText(extraction.pdf, file);
  return draftPdf(extraction.pdf);
}

function holdsText({ pages }: ExtractedPdf): boolean {
  return pages.some(({ runs }) => runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

function withoutText({ pages }: ExtractedPdf, file: string): Fault {
  return new Fault(
    "text_invalid",
    `The PDF ${file} has no text layer: its ${pages.length} pages are pictures.`,
    {
      remedy: "Have its text recognised (OCR), for instance with ocrmypdf, and put the result in its place.",
      data: { file, pages: pages.length },
    },
  );
}

function faultOf(failure: ExtractionFailure, file: string): Fault {
  const { what, remedy } = describe(failure);
  return new Fault("text_invalid", `The PDF ${file} ${what}.`, { remedy, data: { file } });
}

function describe(failure: ExtractionFailure): { readonly what: string; readonly remedy: string } {
  switch (failure.kind) {
    case "encrypted":
      return { what: "is encrypted", remedy: "Save it without a password, or take it out of the folder." };
    case "damaged":
      return {
        what: `cannot be read (${failure.reason})`,
        remedy: "Open it in a PDF program and save it again, or take it out of the folder.",
      };
    case "too-long":
      return {
        what: `has ${failure.pages} pages; ${maxPages} are read at most`,
        remedy: "Split it into parts.",
      };
    case "too-slow":
      return {
        what: "takes too long to read",
        remedy: "Save it again in a PDF program, or split it into parts.",
      };
    case "too-large":
      return {
        what: "takes too much memory to read",
        remedy: "Save it again in a PDF program, or split it into parts.",
      };
  }
}
