import type { Locator } from "../../domain/document.ts";
import type { DraftText } from "../draft-block.ts";
import { joinLabels } from "../join-labels.ts";
import { parseHtmlMetadata } from "./html-metadata.ts";
import { HtmlReading } from "./html-reading.ts";
import { descendantsOf, type HtmlElement, parseHtmlTree } from "./html-tree.ts";
import { levelHeadings } from "./level-headings.ts";
import { findMainPart } from "./main-part.ts";
import { isPageEdge } from "./page-furniture.ts";
import { readFlow } from "./read-flow.ts";

/** How a page, or a piece of one, is to be read. */
export interface ReadHtmlOptions {
  /** For faults: the file that the words stand in. */
  readonly file: string;
  /** The web address of the page, to which the ids of its elements are joined. Absent: the address that the page itself states; null: none. */
  readonly baseUrl?: string | null;
  /**
   * The level of the heading that a piece of a page stands under: its own topmost headings come one level below. Absent for a whole
   * page, which has a title of its own.
   */
  readonly headingDepth?: number;
  /** Where the piece stands; headings with an id of their own know better. */
  readonly locator?: Locator;
}

/**
 * Reads HTML into blocks: a whole page, or a piece of one such as a box of a guide. Menus, forms, scripts and what is hidden are left
 * out. Throws a Fault `text_invalid` where it nests too deeply.
 */
export function readHtml(html: string, options: ReadHtmlOptions): DraftText {
  const { headingDepth: under } = options;
  const read = readHtmlAsItStands(html, options);
  const frame = under === undefined ? { title: read.metadata.title ?? null } : { under };
  return { ...read, blocks: levelHeadings(read.blocks, frame) };
}

/** As `readHtml`, with headings at the levels that the page gives them: for texts that are made of several pages. */
export function readHtmlAsItStands(
  html: string,
  options: Omit<ReadHtmlOptions, "headingDepth">,
): DraftText & Required<Pick<DraftText, "notes" | "metadata">> {
  const root = parseHtmlTree(html, options.file);
  const metadata = parseHtmlMetadata(root);
  const baseUrl = options.baseUrl === undefined ? (metadata.url ?? null) : options.baseUrl;
  const reading = new HtmlReading(root, { baseUrl, locator: options.locator });
  const main = findMainPart(root, reading.surveyOf);
  readFlow(main.childNodes, reading, { list: 0 });
  if (main.tagName !== "body") leaveOutFooters(root, reading);
  return {
    blocks: joinLabels(reading.blocks),
    debris: reading.debris,
    metadata,
    notes: reading.countLeftOut(),
  };
}

/** The foot of a page often says of what date it is. */
function leaveOutFooters(root: HtmlElement, reading: HtmlReading): void {
  for (const element of descendantsOf(root)) {
    if (element.tagName === "footer" && isPageEdge(element)) reading.admits(element);
  }
}
