import type { Locator } from "../../domain/document.ts";
import type { ReadingNotes } from "../../ports/generation-store.ts";
import type { DraftBlock, DraftText } from "../draft-block.ts";
import { readHtml } from "../formats/read-html-tree.ts";
import { sumNotes } from "../sum-notes.ts";
import { withoutContactDetails } from "./contact-details.ts";
import { boxAddress, type GuideSite, guideAddress, pageAddress } from "./deep-links.ts";
import type { ExportedAsset } from "./exported-guide.ts";
import type { PublicBox, PublicGuide, PublicPage } from "./public-guide.ts";

/** The library that the guides of an export are of. */
export interface ExportSource extends GuideSite {
  /** The name of the site, or else of the library; "" where the export says neither. */
  readonly publisher: string;
}

/** What drafting a guide takes besides the guide. */
export interface GuideContext {
  readonly file: string;
  readonly source: ExportSource;
}

/** Assets whose name is for the librarian who edits the box, and no word of the guide. */
const unnamedAssets = /text|html|script|widget|gallery/i;

/**
 * Makes the blocks of a guide: its title, its description, then page by page the boxes, each under its name and with its own web
 * address. Faults are those of `readHtml`.
 */
export function draftGuide(guide: PublicGuide, { file, source }: GuideContext): DraftText {
  const url = guideAddress(guide, source);
  const drafting = new GuideDrafting(file);
  drafting.addHeading(guide.name, 1, url);
  drafting.addHtml(guide.description, { depth: 1, url });
  for (const page of guide.pages) drafting.addPage(page, pageAddress(guide, page, source));
  const { blocks, debris } = drafting;
  const notes = sumNotes([...drafting.notes, { "personal-data": guide.profiles + drafting.contactDetails }]);
  return {
    blocks: withoutEmptyHeadings(blocks),
    debris,
    ...(Object.keys(notes).length > 0 && { notes }),
    metadata: {
      kind: "guide",
      title: guide.name === "" ? undefined : guide.name,
      publisher: source.publisher === "" ? undefined : source.publisher,
      url: url ?? undefined,
      published: dateOf(guide.published),
      asOf: dateOf(guide.updated),
    },
  };
}

/** Blocks of a guide as they are added. */
class GuideDrafting {
  readonly blocks: DraftBlock[] = [];
  readonly debris: string[] = [];
  readonly notes: ReadingNotes[] = [];
  contactDetails = 0;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  addPage(page: PublicPage, url: string | null): void {
    const depth = 2 + page.nesting;
    this.addHeading(page.name, depth, url);
    this.addHtml(page.description, { depth, url });
    for (const box of page.boxes) this.#addBox(box, depth + 1, boxAddress(url, box));
  }

  #addBox(box: PublicBox, depth: number, url: string | null): void {
    this.addHeading(box.name, depth, url);
    for (const pane of box.panes) {
      this.addHeading(pane.name, depth + 1, url);
      for (const asset of pane.assets) this.#addAsset(asset, pane.name === "" ? depth : depth + 1, url);
    }
  }

  addHeading(text: string, depth: number, url: string | null): void {
    this.#add({ kind: "heading", text, depth }, url);
  }

  addHtml(html: string, { depth, url }: { readonly depth: number; readonly url: string | null }): void {
    for (const block of this.#readHtml(html, depth, url)) this.#add(block, block.locator?.url ?? url);
  }

  /** A link, a book or a file is an item of a list: its name, and below it what is said of it and its address. */
  #addAsset(asset: ExportedAsset, depth: number, url: string | null): void {
    if (unnamedAssets.test(asset.type) || asset.name === "") {
      this.addHtml(asset.description, { depth, url });
      return;
    }
    this.#add({ kind: "item", text: asset.name, depth: 1 }, url);
    for (const block of this.#readHtml(asset.description, depth, url)) {
      const kind = block.kind === "heading" ? "paragraph" : block.kind;
      this.#add({ ...block, kind, depth: kind === block.kind ? block.depth + 1 : 1 }, url);
    }
    if (asset.url !== "") this.#add({ kind: "paragraph", text: asset.url, depth: 1 }, url);
  }

  #readHtml(html: string, headingDepth: number, url: string | null): readonly DraftBlock[] {
    if (html.trim() === "") return [];
    const draft = readHtml(html, {
      file: this.#file,
      baseUrl: url,
      headingDepth,
      ...(url !== null && { locator: { page: null, url } }),
    });
    this.debris.push(...draft.debris.map((line) => withoutContactDetails(line).text));
    if (draft.notes) this.notes.push(draft.notes);
    return draft.blocks;
  }

  #add(block: DraftBlock, url: string | null): void {
    const { text, found } = withoutContactDetails(block.text);
    this.contactDetails += found;
    if (text === "") return;
    const locator: Locator | undefined = url === null ? undefined : { page: null, url };
    const { locator: _ofReader, ...rest } = block;
    this.blocks.push({ ...rest, text, ...(locator && { locator }) });
  }
}

/** Boxes may be empty or hold nothing but pictures; their names then head nothing. The title stays. */
function withoutEmptyHeadings(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  let next = 0;
  return blocks
    .toReversed()
    .filter((block) => {
      if (block.kind !== "heading") next = Number.POSITIVE_INFINITY;
      if (block.kind !== "heading" || block.depth === 1) return true;
      const holdsText = next > block.depth;
      if (holdsText) next = block.depth;
      return holdsText;
    })
    .toReversed();
}

/** "2021-03-15 10:22:33" as 2021-03-15; undefined where it is no date. */
function dateOf(text: string): string | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text)?.[0];
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? date : undefined;
}
