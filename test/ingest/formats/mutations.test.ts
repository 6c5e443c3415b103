import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFault } from "../../../src/domain/fault.ts";
import { sliceSpan } from "../../../src/domain/span.ts";
import { openZip } from "../../../src/ingest/formats/zip-archive.ts";
import { findFormat } from "../../../src/ingest/formats.ts";
import { ingestSource } from "../../../src/ingest/ingest-source.ts";
import { fakeLinker } from "../fake-linker.ts";
import { sourceOf } from "../sources.ts";
import { fixtureBytes, fixtures } from "./fixtures.ts";
import { writeZip } from "./write-zip.ts";

/** A place in a file as a share of its length, and what is done there. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  kind: fc.constantFrom("flip", "cut", "insert", "repeat"),
  value: fc.integer({ min: 0, max: 255 }),
});

/** Bytes that mean something to the formats. */
const telling = [
  "<",
  ">",
  "</",
  "&",
  "<!--",
  "<table>",
  "<li>",
  "</p>",
  "PK\u0001\u0002",
  "\u0000",
  '"',
  "<w:p>",
  "]]>",
];

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce((changed, { at, kind, value }) => {
    const place = Math.floor(at * changed.length);
    const before = changed.subarray(0, place);
    const after = changed.subarray(place);
    if (kind === "cut") return value < 64 ? before : new Uint8Array([...before, ...after.subarray(value)]);
    if (kind === "insert")
      return new Uint8Array([
        ...before,
        ...new TextEncoder().encode(telling[value % telling.length]),
        ...after,
      ]);
    if (kind === "repeat") return new Uint8Array([...before, ...after.subarray(0, value), ...after]);
    const flipped = changed.slice();
    flipped[place] = (flipped[place] ?? 0) ^ (value || 1);
    return flipped;
  }, bytes);
}

/** Reads bytes as a file of a format: blocks, or a typed fault that names the file; whatever else is thrown is a bug. */
async function readsOrFaults(file: string, bytes: Uint8Array): Promise<void> {
  try {
    const draft = await findFormat(file)?.parse(bytes, file);
    for (const { text, depth } of draft?.blocks ?? []) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe("");
      expect(depth).toBeGreaterThanOrEqual(0);
    }
  } catch (thrown) {
    if (!isFault(thrown, "text_invalid")) throw thrown;
    expect(thrown.message).toContain(file);
  }
}

describe("the readers of pages and archives", () => {
  test.each(fixtures)(
    "read %s or fault, whatever was changed in its bytes",
    { timeout: 60_000 },
    async (file) => {
      const bytes = fixtureBytes(file);
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) =>
          readsOrFaults(file, mutate(bytes, changes)),
        ),
        { numRuns: 60 },
      );
    },
  );

  test.each(fixtures.filter((file) => !file.endsWith(".html")))(
    "read %s or fault, whatever was changed in what is packed in it",
    { timeout: 60_000 },
    async (file) => {
      const archive = openZip(fixtureBytes(file), file);
      const entries = archive.names.map((name) => ({
        name,
        content: archive.read(name) ?? new Uint8Array(),
      }));
      const texts = entries.filter(({ name }) => /\.(?:xml|xhtml|opf|rels)$/.test(name));
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 }), (choice, changes) => {
          const chosen = texts[choice % texts.length];
          const changed = entries.map((entry) =>
            entry === chosen ? { ...entry, content: mutate(entry.content, changes) } : entry,
          );
          return readsOrFaults(file, writeZip(changed));
        }),
        { numRuns: 60 },
      );
    },
  );

  test("read any row of tags and words", async () => {
    const piece = fc.constantFrom(
      "<ul>",
      "<li>",
      "</li>",
      "</ul>",
      "<ol type=a>",
      "<table>",
      "<tr>",
      "<td>",
      "<th rowspan=3>",
      "</table>",
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<h2 id=x>",
      "</h2>",
      "<div hidden>",
      "</div>",
      "<sup><a href=#x>1</a></sup>",
      "<dl>",
      "<dt>",
      "<dd>",
      "<br>",
      "<blockquote>",
      "<main>",
      "word ",
      "Article 2 ",
      "(a) ",
      "&nbsp;",
      "1.",
      "<!-- c -->",
      "<figure>",
      "<figcaption>",
      "<svg>",
      "<style>p{}</style>",
      "<br><br>",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const ingested = await ingestSource(sourceOf("a.html", pieces.join("")), { linker: fakeLinker });
        if ("skipped" in ingested) return;
        const { document, passages } = ingested;
        let end = 0;
        for (const { span } of document.blocks) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(sliceSpan(document.text, span).trim()).not.toBe("");
          end = span.end;
        }
        for (const passage of passages) expect(passage.text).toBe(sliceSpan(document.text, passage.span));
      }),
      { numRuns: 300 },
    );
  });
});

describe("writeZip", () => {
  test("writes archives whose checksums hold, so that the changes above reach the readers", () => {
    const content = new TextEncoder().encode("words");
    const bytes = writeZip([{ name: "a", content }]);
    expect(Buffer.from(bytes).readUInt32LE(14)).toBe(crc32(content));
    expect(openZip(bytes, "a").read("a")).toEqual(Buffer.from(content));
  });
});
