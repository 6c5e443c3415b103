import { ExportScanner } from "../../../src/ingest/libguides/export-scanner.ts";
import { type ExportedGuide, parseExportedGuide } from "../../../src/ingest/libguides/exported-guide.ts";

/** The guides of an export, or the one guide that is given. */
export function scanGuides(xml: string | Uint8Array): readonly ExportedGuide[] {
  const guides: ExportedGuide[] = [];
  const scanner = new ExportScanner("export.xml", ({ element }) => {
    if (element.name === "guide") guides.push(parseExportedGuide(element));
  });
  scanner.write(typeof xml === "string" ? Buffer.from(xml) : xml);
  scanner.finish();
  return guides;
}

/** As `scanGuides`, for one guide. */
export function scanGuide(xml: string | Uint8Array): ExportedGuide {
  const [guide] = scanGuides(xml);
  if (!guide) throw new Error("no guide");
  return guide;
}
