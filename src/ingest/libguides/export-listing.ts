import { createHash } from "node:crypto";
import { Fault } from "../../domain/fault.ts";
import { maxFileBytes } from "../decode-text.ts";
import type { FoundFile } from "../found-file.ts";
import { sumNotes } from "../sum-notes.ts";
import type { CollectedText, Collection } from "../text-format.ts";
import { BoxHomes } from "./box-homes.ts";
import type { ExportElement } from "./export-element.ts";
import type { ScannedElement, ScanOutcome } from "./export-scanner.ts";
import { fieldOf, parseExportedGuide } from "./exported-guide.ts";
import { createGuideFormat } from "./guide-format.ts";
import { isPublic, type PublicBox, type PublicGuide, showPublic } from "./public-guide.ts";
import { readRange } from "./read-pieces.ts";

/** A box that is a copy of another, and a digest of what it holds and where it stands. */
interface ListedCopy {
  readonly order: number;
  readonly copyOf: string;
  readonly digest: string;
}

/** What is kept of a guide while the others are listed. */
interface ListedGuide {
  readonly id: string;
  /** Its place among the guides that everyone may read. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
  /** Of all that its document depends on but the copies. */
  readonly digest: string;
  readonly copies: readonly ListedCopy[];
}

/** The guides of an export as they are found, and what is known of the library. */
export class ExportListing {
  readonly #found: FoundFile;
  readonly #guides: ListedGuide[] = [];
  readonly #broken: CollectedText[] = [];
  readonly #homes = new BoxHomes();
  #customer = "";
  #site = "";
  #domain = "";
  #unpublished = 0;

  constructor(found: FoundFile) {
    this.#found = found;
  }

  take(scanned: ScannedElement): void {
    const { element } = scanned;
    if (element.name === "customer") {
      this.#customer = fieldOf(element, "name");
    } else if (element.name === "site") {
      this.#site = fieldOf(element, "name");
      this.#domain = fieldOf(element, "domain");
    } else {
      this.#takeGuide(scanned);
    }
  }

  /** The texts in the order of the export, then one for each guide that cannot be read: reading it tells why. */
  finish({ personal, isCut, cutGuide }: ScanOutcome): Collection {
    if (isCut) this.#addBroken(cutGuide, "is cut off: the file ends in the middle");
    const texts = this.#guides.map((guide) => this.#textOf(guide));
    const copies = texts.reduce((sum, { copiesLeftOut }) => sum + copiesLeftOut, 0);
    return {
      texts: [...texts.map(({ text }) => text), ...this.#broken],
      notes: sumNotes([{ "personal-data": personal, unpublished: this.#unpublished, copies }]),
    };
  }

  #takeGuide({ element, start, end, isTooLarge }: ScannedElement): void {
    if (isTooLarge) {
      this.#addBroken(element, `has more than ${maxFileBytes} characters`);
      return;
    }
    const guide = parseExportedGuide(element);
    if (!isPublic(guide)) {
      this.#unpublished += 1;
      return;
    }
    if (!isId(guide.id)) {
      this.#addBroken(element, "has no number");
      return;
    }
    const shown = showPublic(guide);
    const position = this.#guides.length;
    this.#unpublished += shown.unpublished;
    this.#homes.note(shown, position);
    this.#guides.push({ id: guide.id, position, start, end, ...digestGuide(shown) });
  }

  #textOf({ id, position, start, end, digest, copies }: ListedGuide) {
    const source = { publisher: this.#site || this.#customer, domain: this.#domain };
    const { home = [], away = [] } = Object.groupBy(copies, (copy) =>
      this.#homes.isHome(copy, position) ? "home" : "away",
    );
    const leftOut = new Set(away.map(({ order }) => order));
    const text: CollectedText = {
      id: idOf(id),
      key: id,
      hash: digestOf([source, digest, home.map((copy) => copy.digest)]),
      format: createGuideFormat({ id, source, leftOut }),
      read: () => readRange(this.#found, { start, end }),
    };
    return { text, copiesLeftOut: leftOut.size };
  }

  #addBroken(element: ExportElement | null, what: string): void {
    const number = element === null ? "" : fieldOf(element, "id");
    const key = isId(number) ? number : `unknown-${this.#broken.length + 1}`;
    const { file } = this.#found;
    const fault = new Fault("text_invalid", `The guide ${file}#${key} ${what}.`, {
      remedy: "Export the guides again.",
      data: { file, guide: key },
    });
    const format = {
      name: "LibGuides guide",
      parse: () => {
        throw fault;
      },
    };
    this.#broken.push({
      id: idOf(key),
      key,
      hash: digestOf(what),
      format,
      read: async () => new Uint8Array(),
    });
  }
}

function isId(id: string): boolean {
  return /^[a-z\d][a-z\d-]{0,50}$/.test(id);
}

function idOf(key: string): string {
  return `libguides-${key}`;
}

/** A change of a copy that is not taken in, or of one taken in somewhere else, is no change of this guide. */
function digestGuide(guide: PublicGuide): Pick<ListedGuide, "digest" | "copies"> {
  const copies: ListedCopy[] = [];
  const pages = guide.pages.map((page, number) => {
    const own: Omit<PublicBox, "order">[] = [];
    for (const { order, ...box } of page.boxes) {
      if (box.copyOf === null) own.push(box);
      else copies.push({ order, copyOf: box.copyOf, digest: digestOf([number, own.length, box]) });
    }
    return { ...page, boxes: own };
  });
  return { digest: digestOf({ ...guide, pages, unpublished: 0 }), copies };
}

function digestOf(contents: unknown): string {
  return createHash("sha256").update(JSON.stringify(contents)).digest("hex");
}
