import { Fault } from "../../domain/fault.ts";
import type { TextFormat } from "../text-format.ts";
import { draftGuide, type ExportSource } from "./draft-guide.ts";
import type { ExportElement } from "./export-element.ts";
import { ExportScanner, type ScannedElement } from "./export-scanner.ts";
import { parseExportedGuide } from "./exported-guide.ts";
import { type PublicGuide, showPublic } from "./public-guide.ts";

/** What is known of a guide from the export as a whole. */
export interface GuidePlace {
  readonly id: string;
  readonly source: ExportSource;
  /** The boxes, by their order in the guide, that are copies of boxes taken in elsewhere. */
  readonly leftOut: ReadonlySet<number>;
}

/** The format of one guide of an export: the bytes are those of its element. Faults `text_invalid` where they are another's by now. */
export function createGuideFormat({ id, source, leftOut }: GuidePlace): TextFormat {
  return {
    name: "LibGuides guide",
    parse(bytes, file) {
      const element = scanGuide(bytes, file);
      const guide = element && parseExportedGuide(element);
      if (guide?.id !== id) throw changed(file);
      return draftGuide(withoutBoxes(showPublic(guide), leftOut), { file, source });
    },
  };
}

function scanGuide(bytes: Uint8Array, file: string): ExportElement | undefined {
  let found: ExportElement | undefined;
  const take = ({ element }: ScannedElement) => {
    found = element;
  };
  const scanner = new ExportScanner(file, take, "guide");
  scanner.write(bytes);
  scanner.finish();
  return found;
}

function withoutBoxes(guide: PublicGuide, leftOut: ReadonlySet<number>): PublicGuide {
  const pages = guide.pages.map((page) => ({
    ...page,
    boxes: page.boxes.filter(({ order }) => !leftOut.has(order)),
  }));
  return { ...guide, pages };
}

function changed(file: string): Fault {
  return new Fault("text_invalid", `The export changed while the guide ${file} was being read.`, {
    remedy: "Build the index again when the file is whole.",
    data: { file },
  });
}
