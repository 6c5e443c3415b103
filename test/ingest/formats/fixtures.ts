import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DraftText } from "../../../src/ingest/draft-block.ts";
import { findFormat } from "../../../src/ingest/formats.ts";

/** The files that other programs made of `guide.md` and `convention.md`; `make-fixtures.sh` beside them says how. */
export const fixtures = ["guide", "convention"].flatMap((text) =>
  [
    "pandoc.html",
    "pandoc.docx",
    "pandoc.epub",
    "libreoffice.html",
    "libreoffice.docx",
    "libreoffice.epub",
  ].map((made) => `${text}.${made}`),
);

/** The bytes of a fixture. */
export function fixtureBytes(file: string): Uint8Array {
  return new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../../fixtures/formats/${file}`, import.meta.url))),
  );
}

/** A fixture as its format reads it. */
export async function parseFixture(file: string): Promise<DraftText> {
  const format = findFormat(file);
  if (!format) throw new Error(`no format for ${file}`);
  return await format.parse(fixtureBytes(file), file);
}
