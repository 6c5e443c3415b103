import { describe, expect, test } from "vitest";
import type { ExportElement } from "../../../src/ingest/libguides/export-element.ts";
import { ExportListing } from "../../../src/ingest/libguides/export-listing.ts";
import { ExportScanner } from "../../../src/ingest/libguides/export-scanner.ts";
import { asset, box, guide, libguides, page, plainGuide } from "./sample-export.ts";

const found = { folder: ".", file: "export.xml", path: "/nowhere/export.xml" };
const whole = { personal: 0, isCut: false, cutGuide: null };

function list(xml: string) {
  const listing = new ExportListing(found);
  const scanner = new ExportScanner("export.xml", (scanned) => listing.take(scanned));
  scanner.write(Buffer.from(xml));
  return listing.finish(scanner.finish());
}

const keysOf = (xml: string) => list(xml).texts.map(({ key }) => key);
const hashOf = (xml: string, key = "1") => list(xml).texts.find((text) => text.key === key)?.hash;

describe("ExportListing", () => {
  test("an export without guides has no texts and nothing to note", () => {
    expect(new ExportListing(found).finish(whole)).toEqual({ texts: [], notes: {} });
  });

  test("counts guides, pages and boxes that are not for everyone", () => {
    const boxes = [box(1, [asset("x")], { hidden: 1 }), box(2, [asset("y")])];
    const pages = [page(10, boxes), page(20, [], { hidden: 1 }), page(30, [], { redirect: "https://x.org" })];
    const xml = libguides(
      guide(1, pages),
      guide(2, [], { status: "Private" }),
      guide(3, [], { redirect: "https://x.org" }),
    );
    expect(list(xml).notes).toEqual({ "personal-data": 10, unpublished: 5 });
    expect(keysOf(xml)).toEqual(["1"]);
  });

  test("keeps two guides with one number apart, so that the second can be named", () => {
    expect(keysOf(libguides(plainGuide(1, "a"), plainGuide(1, "b")))).toEqual(["1", "1"]);
  });

  test("leaves out a guide that is larger than any document, and says so", () => {
    const listing = new ExportListing(found);
    const element: ExportElement = {
      name: "guide",
      text: "",
      children: [{ name: "id", text: "9", children: [] }],
    };
    listing.take({ element, start: 0, end: 1, isTooLarge: true });
    const [text] = listing.finish(whole).texts;
    expect(text?.id).toBe("libguides-9");
    expect(() => text?.format.parse(new Uint8Array(), "x")).toThrow(
      "The guide export.xml#9 has more than 52428800 characters.",
    );
  });

  test("says of an export that is cut off which guide is lost, also where its number is", () => {
    const listing = new ExportListing(found);
    const texts = listing.finish({
      ...whole,
      isCut: true,
      cutGuide: { name: "guide", text: "", children: [] },
    }).texts;
    expect(texts.map(({ key }) => key)).toEqual(["unknown-1"]);
    expect(texts[0]?.hash).toMatch(/^[\da-f]{64}$/);
  });

  test("numbers that could not be ids are none", () => {
    for (const id of ["../7", "7 8", "", "x".repeat(60)]) {
      expect(keysOf(libguides(plainGuide(1, "a").replace("<id>1</id>", `<id>${id}</id>`)))).toEqual([
        "unknown-1",
      ]);
    }
  });
});

describe("hashes of guides", () => {
  const boxes = (order: readonly number[]) =>
    order.map((id, position) => box(id, [asset(`<p>${id}</p>`)], { position, name: `Box ${id}` }));
  const with_ = (order: readonly number[]) => libguides(guide(1, [page(10, boxes(order))]));

  test("change with the order of boxes, and with one more or less", () => {
    const hashes = [with_([1, 2]), with_([2, 1]), with_([1]), with_([1, 2, 3])].map((xml) => hashOf(xml));
    expect(new Set(hashes).size).toBe(4);
  });

  test("stay where only the positions are counted otherwise", () => {
    expect(hashOf(with_([1, 2]).replaceAll("<position>1<", "<position>7<"))).toBe(hashOf(with_([1, 2])));
  });

  test("change with everything that a block of the guide says", () => {
    const base = libguides(
      guide(1, [page(10, [box(1, [asset("<p>x</p>")])], { description: "About." })], { description: "D" }),
    );
    const changes = [
      ["<name>Box 1<", "<name>Other<"],
      ["About.", "Around."],
      ["<id>10<", "<id>11<"],
      ["2024-03-05", "2024-03-06"],
      ["<description>D<", "<description>E<"],
      ["guides.example.edu", "other.example.edu"],
      ["<box><id>1<", "<box><id>2<"],
    ] as const;
    const hashes = changes.map(([from, to]) => {
      expect(base).toContain(from);
      return hashOf(base.replace(from, to));
    });
    expect(new Set([hashOf(base), ...hashes]).size).toBe(changes.length + 1);
  });

  test("a copy counts where it stands among the other boxes", () => {
    const copy = box(50, [asset("<p>c</p>")], { map_id: 999, name: "Copy" });
    const own = box(1, [asset("<p>1</p>")]);
    const before = libguides(guide(1, [page(10, [copy, own])]));
    const after = libguides(guide(1, [page(10, [own, copy])]));
    expect(hashOf(before)).not.toBe(hashOf(after));
  });

  test("a copy that finds another home changes the guides between which it moves, and no other", () => {
    const copyIn = (id: number) =>
      guide(id, [page(id * 10, [box(id * 100, [asset("<p>c</p>")], { map_id: 999 })])]);
    const one = libguides(copyIn(1), copyIn(2), plainGuide(3, "<p>x</p>"));
    const two = libguides(copyIn(2), copyIn(1), plainGuide(3, "<p>x</p>"));
    expect(hashOf(one, "1")).not.toBe(hashOf(two, "1"));
    expect(hashOf(one, "2")).not.toBe(hashOf(two, "2"));
    expect(hashOf(one, "3")).toBe(hashOf(two, "3"));
  });
});
