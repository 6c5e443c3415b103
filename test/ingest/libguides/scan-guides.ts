import { ExportScanner, type ScannedElement } from "../../../src/ingest/libguides/export-scanner.ts";
import { type ExportedGuide, parseExportedGuide } from "../../../src/ingest/libguides/exported-guide.ts";

/** The guides of an export, or the one guide that is given. */
export function scanGuides(xml: string | Uint8Array): readonly ExportedGuide[] {
  const guides: ExportedGuide[] = [];
  const bytes = Buffer.from(xml);
  const take = ({ element }: ScannedElement) => {
    if (element.name === "guide") guides.push(parseExportedGuide(element));
  };
  const scanner = new ExportScanner("export.xml", take, bytes.includes("<libguides") ? "libguides" : "guide");
  scanner.write(bytes);
  scanner.finish();
  return guides;
}

/** As `scanGuides`, for one guide. */
export function scanGuide(xml: string | Uint8Array): ExportedGuide {
  const [guide] = scanGuides(xml);
  if (!guide) throw new Error("no guide");
  return guide;
}
