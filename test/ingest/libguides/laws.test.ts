import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutContactDetails } from "../../../src/ingest/libguides/contact-details.ts";
import { boxAddress, guideAddress, pageAddress } from "../../../src/ingest/libguides/deep-links.ts";
import { draftGuide } from "../../../src/ingest/libguides/draft-guide.ts";
import type { ExportElement } from "../../../src/ingest/libguides/export-element.ts";
import { readElements } from "../../../src/ingest/libguides/export-element.ts";
import { parseExportedGuide } from "../../../src/ingest/libguides/exported-guide.ts";
import { isPublic, showPublic } from "../../../src/ingest/libguides/public-guide.ts";
import { outlineText } from "../../../src/ingest/outline.ts";

const text = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "1",
    "7",
    "Published",
    "<p>Art. 3 &amp; 4</p>",
    "&lt;b&gt;x",
    "2024-02-30",
    "x.edu/a",
    "Profile",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);

/** Any element of an export with any of the elements in it that are read, several times or not at all. */
function elementOf(name: string): fc.Arbitrary<ExportElement> {
  const inner = readElements[name] ?? [];
  const children = fc.tuple(
    ...inner.map((child) => fc.array(elementOf(child), { maxLength: child in readElements ? 2 : 1 })),
  );
  return fc.record({
    name: fc.constant(name),
    text: inner.length > 0 ? fc.constant("") : text,
    children: children.map((lists) => lists.flat()),
  });
}

const source = { publisher: "Library", domain: "guides.example.edu" };

test("whatever an export says of a guide, it becomes a text with whole blocks", () => {
  fc.assert(
    fc.property(elementOf("guide"), (element) => {
      const guide = parseExportedGuide(element);
      expect(typeof isPublic(guide)).toBe("boolean");
      const draft = draftGuide(showPublic(guide), { file: "x", source });
      const { text: canonical, blocks } = outlineText(draft.blocks);
      blocks.forEach(({ span }, position) => {
        expect(canonical.slice(span.start, span.end)).toBe(draft.blocks[position]?.text);
      });
      for (const { locator } of draft.blocks) expect(URL.canParse(locator?.url ?? "")).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("whatever stands in the place of addresses, links lead to the web or nowhere", () => {
  fc.assert(
    fc.property(fc.webUrl(), text, text, text, (address, id, other, domain) => {
      for (const url of [address, other]) {
        for (const link of [
          guideAddress({ id, url }, { domain }),
          pageAddress({ id, url }, { id: other, url: other }, { domain }),
          boxAddress(pageAddress({ id, url }, { id, url }, { domain }), { id }),
        ]) {
          if (link !== null) expect(new URL(link).protocol).toMatch(/^https?:$/);
        }
      }
    }),
  );
});

test("after contact details are taken out, none are found", () => {
  const piece = fc.oneof(
    fc.emailAddress(),
    fc.constantFrom(
      "+1 555 010 4477",
      "(555) 010-4477",
      "Tel.: 010 44 77 88",
      "Skype: jane.doe",
      "and",
      "Article 3(1)",
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const once = withoutContactDetails(pieces.join(" "));
      const again = withoutContactDetails(once.text);
      expect(again.text).toBe(once.text);
      expect(again.found).toBe(0);
      expect(once.text).not.toMatch(/\w@\w+\.\w/);
    }),
    { examples: [[["jane@x.edu", "+1 555 010 4477"]]] },
  );
});
