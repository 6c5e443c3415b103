import { describe, expect, test } from "vitest";
import type { ExportElement } from "../../../src/ingest/libguides/export-element.ts";
import { ExportScanner, type ScannedElement } from "../../../src/ingest/libguides/export-scanner.ts";
import { faultOf } from "../fault-of.ts";
import { asset, box, guide, libguides, page, plainGuide } from "./sample-export.ts";

function scan(xml: string) {
  const delivered: ScannedElement[] = [];
  const root = xml.startsWith("<guide") ? "guide" : "libguides";
  const scanner = new ExportScanner("export.xml", (scanned) => delivered.push(scanned), root);
  scanner.write(Buffer.from(xml));
  return { delivered, outcome: scanner.finish() };
}

/** The names of the elements in an element, and of those in them. */
function namesIn(element: ExportElement): readonly string[] {
  return element.children.flatMap((child) => [child.name, ...namesIn(child)]);
}

describe("ExportScanner", () => {
  test("hands over the library and each guide with the bytes that it takes up", () => {
    const first = plainGuide(1, "<p>é</p>");
    const second = plainGuide(2, "<p>b</p>");
    const xml = libguides(first, second);
    const { delivered, outcome } = scan(xml);
    expect(delivered.map(({ element }) => element.name)).toEqual(["customer", "site", "guide", "guide"]);
    const bytes = Buffer.from(xml);
    const slices = delivered.slice(2).map(({ start, end }) => bytes.subarray(start, end).toString());
    expect(slices).toEqual([first, second]);
    expect(outcome).toEqual({ personal: 8, isCut: false, cutGuide: null });
  });

  test("takes nothing out of an export but what is listed", () => {
    const { delivered } = scan(libguides(plainGuide(1, "<p>text</p>")));
    const everything = JSON.stringify(delivered);
    for (const secret of ["staff.invalid", "Olga", "Secret-group", "555"])
      expect(everything).not.toContain(secret);
    expect(new Set(delivered.flatMap(({ element }) => namesIn(element)))).toEqual(
      new Set(
        "name domain id status updated pages page hidden boxes box type assets asset description".split(" "),
      ),
    );
  });

  test("says that a group has a password, and not which", () => {
    const secret = "<group><type>0</type><password>Secret-group</password></group>";
    const { delivered, outcome } = scan(guide(1, []).replace("<pages>", `${secret}<pages>`));
    const group = delivered[0]?.element.children.find(({ name }) => name === "group");
    expect(group?.children).toContainEqual({ name: "password", text: "", children: [] });
    expect(outcome.personal).toBe(3);
    const open = scan(guide(1, []).replace("<pages>", "<group><password> </password></group><pages>"));
    expect(namesIn(open.delivered[0]?.element ?? fail())).not.toContain("password");
  });

  test("does not count personal elements that are empty", () => {
    const { outcome } = scan(
      "<libguides><accounts><account><email> </email><phone/></account></accounts></libguides>",
    );
    expect(outcome.personal).toBe(0);
  });

  test("does not read fields where they do not belong", () => {
    const { delivered } = scan(
      "<guide><pages><page><email>x</email><asset><name>y</name></asset></page></pages></guide>",
    );
    expect(namesIn(delivered[0]?.element ?? fail())).toEqual(["pages", "page"]);
  });

  test.each([
    ["<html><body/></html>", "has the root element <html>"],
    ["no markup at all", "has no XML element"],
    ["", "has no XML element"],
    [`<${"long".repeat(100)}/>`, `has the root element <${"long".repeat(10)}>`],
    [`<libguides>${"<a>".repeat(100)}`, "nests elements over 64 deep"],
  ])("refuses a file that is no export: %s", (xml, what) => {
    const fault = faultOf(() => scan(xml));
    expect(fault.code).toBe("text_invalid");
    expect(fault.message).toBe(`The file export.xml is no LibGuides export: it ${what}.`);
    expect(fault.remedy).toContain("XML");
  });

  test("reads nothing that stands behind the root element", () => {
    const behind =
      "<constructor><id>x</id></constructor><site><name>Other</name></site><guide><id>9</id></guide>";
    expect(scan(libguides(plainGuide(1, "<p>x</p>")) + behind).delivered).toHaveLength(3);
    expect(scan(`<libguides><toString><guide/></toString></libguides>`).delivered).toEqual([]);
  });

  test("takes a guide for an export only where it is told to", () => {
    const scanner = new ExportScanner("export.xml", () => {});
    expect(faultOf(() => scanner.write(Buffer.from(plainGuide(1, "x")))).message).toContain("<guide>");
    const ofGuide = new ExportScanner("export.xml", () => {}, "guide");
    expect(faultOf(() => ofGuide.write(Buffer.from("<libguides/>"))).message).toContain("<libguides>");
  });

  test("does not wait for a root element that does not come", () => {
    const scanner = new ExportScanner("export.xml", () => {});
    scanner.write(Buffer.alloc(64 * 1024, " "));
    expect(faultOf(() => scanner.write(Buffer.from(" "))).message).toContain("has no XML element");
  });

  test("tells in which guide a file breaks off", () => {
    const whole = libguides(plainGuide(1, "<p>a</p>"), plainGuide(22, "<p>b</p>"));
    const { delivered, outcome } = scan(whole.slice(0, whole.indexOf("Box 2200")));
    expect(delivered).toHaveLength(3);
    expect(outcome.isCut).toBe(true);
    expect(outcome.cutGuide?.children).toContainEqual({ name: "id", text: "22", children: [] });
    expect(scan(whole.replace("</guides></libguides>", "")).outcome).toMatchObject({
      isCut: true,
      cutGuide: null,
    });
  });

  test("keeps no guide that is larger than any document", () => {
    const delivered: ScannedElement[] = [];
    const scanner = new ExportScanner("export.xml", (scanned) => delivered.push(scanned), "guide");
    const text = Buffer.from(asset("x".repeat(5_000_000)));
    scanner.write(Buffer.from("<guide><id>7</id><pages><page><boxes><box><assets>"));
    for (let written = 0; written < 12; written += 1) scanner.write(text);
    scanner.write(Buffer.from("</assets></box></boxes></page></pages></guide>"));
    scanner.finish();
    expect(delivered.map(({ isTooLarge }) => isTooLarge)).toEqual([true]);
    expect(JSON.stringify(delivered).length).toBeLessThan(56_000_000);
  });

  test("reads a guide with many boxes in pieces of any size", () => {
    const boxes = Array.from({ length: 30 }, (_, number) => box(number + 1, [asset("<p>x</p>")]));
    const bytes = Buffer.from(libguides(guide(1, [page(1, boxes)])));
    const read = (size: number) => {
      const delivered: ScannedElement[] = [];
      const scanner = new ExportScanner("export.xml", (scanned) => delivered.push(scanned));
      for (let start = 0; start < bytes.length; start += size)
        scanner.write(bytes.subarray(start, start + size));
      scanner.finish();
      return delivered;
    };
    expect(read(7)).toEqual(read(bytes.length));
  });
});

function fail(): never {
  throw new Error("no element");
}
