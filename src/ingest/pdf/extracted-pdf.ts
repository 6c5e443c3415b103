/** Words that stand together on a page, in points; `x` is their left end, `y` their base line, from the page's top left corner. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of the letters. */
  readonly size: number;
  readonly isBold: boolean;
}

/** What a page of a PDF shows. */
export interface PdfPage {
  /** The number by which the document itself calls the page: "12" or "xii". */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** In the order in which the page writes them. */
  readonly runs: readonly TextRun[];
  /** Runs that nobody sees on the page, which are not among the others. */
  readonly hidden: number;
}

/** A heading in the table of contents that a PDF carries; `depth` counts from 1. */
export interface OutlineEntry {
  readonly title: string;
  readonly depth: number;
}

/** All that is taken out of a PDF. What it does not say is null. */
export interface ExtractedPdf {
  readonly title: string | null;
  readonly language: string | null;
  /** As the file writes it. */
  readonly date: string | null;
  readonly outline: readonly OutlineEntry[];
  readonly pages: readonly PdfPage[];
}

/** Why nothing was taken out of a PDF. */
export type ExtractionFailure =
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged"; readonly reason: string }
  | { readonly kind: "too-long"; readonly pages: number }
  | { readonly kind: "too-slow" }
  | { readonly kind: "too-large" };

/** What came of reading a PDF. */
export type Extraction = { readonly kind: "extracted"; readonly pdf: ExtractedPdf } | ExtractionFailure;
