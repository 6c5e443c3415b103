import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublic, showPublic } from "../../../src/ingest/libguides/public-guide.ts";
import { asset, box, guide, page } from "./sample-export.ts";
import { scanGuide } from "./scan-guides.ts";

describe("isPublic", () => {
  test.each([
    [{}, true],
    [{ status: "published" }, true],
    [{ status: "1" }, true],
    [{ status: "Unpublished" }, false],
    [{ status: "Private" }, false],
    [{ status: "Submitted for Review" }, false],
    [{ status: "0" }, false],
    [{ status: "", published: "2020-01-01 00:00:00" }, true],
    [{ status: "" }, false],
    [{ redirect: "https://elsewhere.edu" }, false],
    [{ type: "Internal Guide" }, false],
    [{ type: "Template Guide" }, false],
    [{ type: "Course Guide" }, true],
  ])("of %j: %j", (fields, expected) => {
    expect(isPublic(scanGuide(guide(1, [], fields)))).toBe(expected);
  });
});

/** The pages that are shown, with their nesting and their boxes, as lines. */
function outlineOf(xml: string): readonly string[] {
  return showPublic(scanGuide(xml)).pages.map(
    ({ id, nesting, boxes }) => `${"  ".repeat(nesting)}${id}: ${boxes.map((shown) => shown.id).join(" ")}`,
  );
}

describe("showPublic", () => {
  test("leaves out hidden boxes and pages, redirected pages, and profiles of staff", () => {
    const boxes = [
      box(1, [asset("a")]),
      box(2, [asset("b")], { hidden: 1 }),
      box(3, [asset("c")], { type: "Profile" }),
      box(4, [asset("d")], { type: "User Profile", hidden: 1 }),
    ];
    const xml = guide(1, [
      page(10, boxes),
      page(20, [box(5, [])], { hidden: 1 }),
      page(30, [box(6, [])], { redirect: "https://elsewhere.edu" }),
    ]);
    expect(outlineOf(xml)).toEqual(["10: 1"]);
    expect(showPublic(scanGuide(xml))).toMatchObject({ unpublished: 4, profiles: 1 });
  });

  test("puts pages below the pages that they belong to", () => {
    const xml = guide(1, [
      page(40, [], { parent_page_id: 20, position: 1 }),
      page(10, [], { position: 1 }),
      page(20, [], { position: 2 }),
      page(30, [], { parent_page_id: 20, position: 0 }),
      page(50, [], { parent_page_id: 40, position: 9 }),
      page(60, [], { parent_page_id: 999, position: 8 }),
    ]);
    expect(outlineOf(xml)).toEqual(["10: ", "20: ", "  30: ", "  40: ", "    50: ", "60: "]);
  });

  test("hides pages below a hidden page, and keeps those below a redirected one", () => {
    const xml = guide(1, [
      page(10, [], { hidden: 1 }),
      page(11, [], { parent_page_id: 10 }),
      page(12, [], { parent_page_id: 11 }),
      page(20, [], { redirect: "https://elsewhere.edu" }),
      page(21, [], { parent_page_id: 20 }),
    ]);
    expect(outlineOf(xml)).toEqual(["21: "]);
    expect(showPublic(scanGuide(xml)).unpublished).toBe(4);
  });

  test("takes every page once, also where pages are below each other in a circle", () => {
    const xml = guide(1, [
      page(10, [], { parent_page_id: 20 }),
      page(20, [], { parent_page_id: 10 }),
      page(30, [], { parent_page_id: 30 }),
      page(0, []),
    ]);
    expect(outlineOf(xml).toSorted()).toEqual(["  20: ", "0: ", "10: ", "30: "]);
  });

  test("nests no deeper than headings can, however long the chain", () => {
    const pages = Array.from({ length: 5_000 }, (_, number) =>
      page(number + 1, [], { parent_page_id: number }),
    );
    const nestings = showPublic(scanGuide(guide(1, pages))).pages.map(({ nesting }) => nesting);
    expect(nestings).toHaveLength(5_000);
    expect(Math.max(...nestings)).toBe(3);
  });

  test("shows each page at most once, whatever the parents", () => {
    const pages = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.boolean()),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(pages, (given) => {
        const xml = guide(
          1,
          given.map(([id, parent, isHidden]) =>
            page(id, [], { parent_page_id: parent, hidden: Number(isHidden) }),
          ),
        );
        const shown = showPublic(scanGuide(xml));
        expect(shown.pages.length + shown.unpublished).toBe(given.length);
      }),
    );
  });

  test("knows copies of boxes, and of all boxes on pages taken over from another guide", () => {
    const xml = guide(1, [
      page(10, [box(1, []), box(2, [], { map_id: 77 })]),
      page(20, [box(3, []), box(4, [], { map_id: 88 })], { source_page_id: 5 }),
    ]);
    const boxes = showPublic(scanGuide(xml)).pages.flatMap((shown) => shown.boxes);
    expect(boxes.map(({ copyOf, order }) => [copyOf, order])).toEqual([
      [null, 0],
      ["77", 1],
      ["3", 2],
      ["88", 3],
    ]);
  });
});
