import { open, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { libguidesFormat } from "../../../src/ingest/libguides/libguides-format.ts";
import type { Collection } from "../../../src/ingest/text-format.ts";
import { faultFrom } from "../fault-of.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { asset, box, guide, libguides, page, plainGuide } from "./sample-export.ts";

async function fileOf(xml: string | Uint8Array) {
  const folder = await temporaryFolder({ "export.xml": xml });
  return { folder, file: "export.xml", path: path.join(folder, "export.xml") };
}

async function list(xml: string | Uint8Array): Promise<Collection> {
  return libguidesFormat.list(await fileOf(xml));
}

/** The texts of blocks of every guide, by key. */
async function readAll({ texts }: Collection): Promise<Readonly<Record<string, readonly string[]>>> {
  const read = texts.map(async (text) => {
    const draft = await text.format.parse(await text.read(), `export.xml#${text.key}`);
    return [text.key, draft.blocks.map((block) => block.text)] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

async function hashesOf(xml: string): Promise<Readonly<Record<string, string>>> {
  const { texts } = await list(xml);
  return Object.fromEntries(texts.map(({ key, hash }) => [key, hash]));
}

describe("libguidesFormat", () => {
  test("lists the guides that everyone may read, and reads each by itself", async () => {
    const collection = await list(
      libguides(
        plainGuide(3, "<p>Three é.</p>"),
        plainGuide(1, "<p>Hidden.</p>", { status: "Private" }),
        plainGuide(2, "<p>Two.</p>"),
      ),
    );
    expect(collection.texts.map(({ id, key }) => [id, key])).toEqual([
      ["libguides-3", "3"],
      ["libguides-2", "2"],
    ]);
    expect(collection.notes).toEqual({ "personal-data": 10, unpublished: 1 });
    expect(await readAll(collection)).toEqual({
      2: ["Guide 2", "Page 20", "Box 200", "Two."],
      3: ["Guide 3", "Page 30", "Box 300", "Three é."],
    });
  });

  test("names the site, or else the library", async () => {
    const xml = libguides(plainGuide(1, "<p>x</p>"));
    const publisherOf = async (changed: string) => {
      const [text] = (await list(changed)).texts;
      return (await text?.format.parse(await text.read(), "x"))?.metadata?.publisher;
    };
    expect(await publisherOf(xml)).toBe("Example Law Library");
    expect(await publisherOf(xml.replace("<name>Example Law Library</name>", ""))).toBe("Example University");
    expect(await publisherOf(xml.replace(/<customer>.*<\/site>/s, ""))).toBeUndefined();
  });

  test("a file that is no export is a fault that says what to do", async () => {
    const fault = await faultFrom(list("<opml/>"));
    expect(fault).toMatchObject({ code: "text_invalid", data: { file: "export.xml" } });
    expect(fault.message).toContain("no LibGuides export");
  });

  test("a file that cannot be read is a fault", async () => {
    const missing = { folder: ".", file: "gone.xml", path: "/nowhere/gone.xml" };
    expect(await faultFrom(libguidesFormat.list(missing))).toMatchObject({ code: "text_unreadable" });
  });

  test("of a file that is cut off, the guides before the cut are read, and the one at it says why it is not", async () => {
    const xml = libguides(plainGuide(1, "<p>One.</p>"), plainGuide(2, "<p>Two.</p>"));
    const found = await fileOf(xml);
    await truncate(found.path, Buffer.from(xml).indexOf("Two."));
    const { texts } = await libguidesFormat.list(found);
    expect(texts.map(({ key }) => key)).toEqual(["1", "2"]);
    const [whole, cut] = texts;
    expect((await whole?.format.parse(await whole.read(), "x"))?.blocks).toHaveLength(4);
    expect(() => cut?.format.parse(new Uint8Array(), "x")).toThrow(
      "The guide export.xml#2 is cut off: the file ends in the middle.",
    );
    const between = await list(xml.slice(0, xml.lastIndexOf("</guides>")));
    expect(between.texts.map(({ key }) => key)).toEqual(["1", "2", "unknown-1"]);
  });

  test("a guide without a number is left out with a reason", async () => {
    const { texts } = await list(libguides(plainGuide(1, "<p>One.</p>").replace("<id>1</id>", "")));
    expect(texts.map(({ id, key }) => [id, key])).toEqual([["libguides-unknown-1", "unknown-1"]]);
    expect(() => texts[0]?.format.parse(new Uint8Array(), "x")).toThrow("has no number");
  });

  test("a guide that changed while the index was built is a fault", async () => {
    const found = await fileOf(libguides(plainGuide(1, "<p>One.</p>"), plainGuide(2, "<p>Two.</p>")));
    const { texts } = await libguidesFormat.list(found);
    await writeFile(found.path, libguides(plainGuide(9, "<p>Another.</p>"), plainGuide(2, "<p>Two.</p>")));
    const bytes = await texts[0]?.read();
    expect(() => texts[0]?.format.parse(bytes ?? new Uint8Array(), "export.xml#1")).toThrow(
      "The export changed while the guide export.xml#1 was being read.",
    );
  });

  test("closes the file when it is done, and when it throws", async () => {
    const found = await fileOf(libguides(plainGuide(1, "<p>One.</p>")));
    const [text] = (await libguidesFormat.list(found)).texts;
    await text?.read();
    await faultFrom(list("<html/>"));
    const handle = await open(found.path);
    const next = handle.fd;
    await handle.close();
    for (let round = 0; round < 5; round += 1) await text?.read();
    const again = await open(found.path);
    expect(again.fd).toBe(next);
    await again.close();
  });
});

describe("the hash of a guide", () => {
  const pages = [
    page(10, [box(100, [asset("<p>One.</p>")]), box(101, [asset("<p>Copy.</p>")], { map_id: 7 })]),
  ];
  const original = plainGuide(7, "<p>x</p>").replace("<box><id>700</id>", "<box><id>7</id>");
  const before = libguides(guide(1, pages), plainGuide(2, "<p>Two.</p>"), original);

  test("stays while what the document depends on does", async () => {
    const hashes = await hashesOf(before);
    expect(Object.keys(hashes)).toEqual(["1", "2", "7"]);
    const other = before
      .replaceAll("jane@staff.invalid", "joan@staff.invalid")
      .replace("owner@staff.invalid", "new@staff.invalid")
      .replace("Secret-group", "Changed-secret");
    expect(await hashesOf(other)).toEqual(hashes);
    expect(await hashesOf(before.replaceAll("\n", "\n<!-- exported again -->\n"))).toEqual(hashes);
    const hidden = box(555, [asset("<p>Draft.</p>")], { hidden: 1 });
    expect(
      await hashesOf(before.replace("<boxes><box><id>100</id>", `<boxes>${hidden}<box><id>100</id>`)),
    ).toEqual(hashes);
  });

  test("changes with a word of the guide, and no other guide's does", async () => {
    const hashes = await hashesOf(before);
    for (const [from, to] of [
      ["One.", "Won."],
      ["Page 10", "Page X"],
      ["Box 100", "Box X"],
      ["<name>Guide 1<", "<name>Guide X<"],
    ] as const) {
      const changed = await hashesOf(before.replace(from, to));
      expect(changed["1"], from).not.toBe(hashes["1"]);
      expect([changed["2"], changed["7"]]).toEqual([hashes["2"], hashes["7"]]);
    }
  });

  test("changes with the name of the site, which every document has", async () => {
    const hashes = await hashesOf(before);
    const changed = await hashesOf(before.replace("Example Law Library", "Other Library"));
    for (const key of ["1", "2", "7"]) expect(changed[key]).not.toBe(hashes[key]);
  });

  test("does not change with a copy of a box that is taken in elsewhere", async () => {
    const changed = await hashesOf(before.replace("Copy.", "Changed copy."));
    expect(changed).toEqual(await hashesOf(before));
  });

  test("changes with a copy that has no other home", async () => {
    const alone = libguides(guide(1, pages), plainGuide(2, "<p>Two.</p>"));
    const hashes = await hashesOf(alone);
    const changed = await hashesOf(alone.replace("Copy.", "Changed copy."));
    expect(changed["1"]).not.toBe(hashes["1"]);
    expect(changed["2"]).toBe(hashes["2"]);
  });
});

describe("a box in three guides", () => {
  const copyIn = (id: number) =>
    guide(id, [page(id * 10, [box(id * 100, [asset("<p>Shared.</p>")], { map_id: 300 })])]);

  test("is taken in once, where it is the original", async () => {
    const collection = await list(libguides(copyIn(1), copyIn(2), plainGuide(3, "<p>Shared.</p>")));
    expect(collection.notes.copies).toBe(2);
    const texts = await readAll(collection);
    expect(Object.entries(texts).filter(([, lines]) => lines.includes("Shared."))).toHaveLength(1);
    expect(texts["3"]).toContain("Shared.");
  });

  test("is taken in where it comes first, if the original is not for everyone", async () => {
    const hidden = plainGuide(3, "<p>Shared.</p>", { status: "Private" });
    const collection = await list(libguides(copyIn(2), copyIn(1), hidden));
    expect(collection.notes).toMatchObject({ copies: 1, unpublished: 1 });
    expect(await readAll(collection)).toMatchObject({
      1: ["Guide 1"],
      2: ["Guide 2", "Page 20", "Box 200", "Shared."],
    });
  });
});

test("whatever is done to the bytes of an export, its guides are read or faults say why not", async () => {
  const html = "<p>Art. 31 &amp; 32</p><table><tr><td>é</td></tr></table>";
  const bytes = Buffer.from(libguides(plainGuide(1, html), plainGuide(2, html), guide(3, [])));
  const found = await fileOf(bytes);
  const mutation = fc.array(
    fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255), length: fc.nat(40) }),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(mutation, fc.nat(bytes.length), async (changes, end) => {
      const mutated = Buffer.from(bytes);
      for (const { at, byte, length } of changes)
        mutated.fill(byte, at, Math.min(at + length, mutated.length));
      await writeFile(found.path, mutated.subarray(0, end));
      const collection = await libguidesFormat.list(found).catch((fault: unknown) => {
        expect(fault).toMatchObject({ name: "Fault", code: "text_invalid" });
        return null;
      });
      for (const text of collection?.texts ?? []) {
        expect(text.id).toMatch(/^libguides-[a-z\d][a-z\d-]*$/);
        const read = await text.read();
        const attempt = async () => text.format.parse(read, "x");
        const draft = await attempt().catch((fault: unknown) => {
          expect(fault).toMatchObject({ name: "Fault" });
          return null;
        });
        expect(draft?.blocks.every((block) => block.text.isWellFormed()) ?? true).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
