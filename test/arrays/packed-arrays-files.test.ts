import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NumberRow, packArrays, unpackArrays } from "../../src/arrays/packed-arrays.ts";
import { Fault, isFault } from "../../src/domain/fault.ts";

const form = { kind: "sample", version: 1 };

/** A file with this table of contents and these bytes behind it. */
function fileOf(table: unknown, body: Uint8Array = new Uint8Array()): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(table));
  const start = Math.ceil((12 + head.length) / 8) * 8;
  const bytes = new Uint8Array(start + body.length);
  bytes.set(new TextEncoder().encode("PINPOINT"));
  new DataView(bytes.buffer).setUint32(8, head.length, true);
  bytes.set(head, 12);
  bytes.set(body, start);
  return bytes;
}

function faultOf(bytes: Uint8Array): Fault {
  try {
    unpackArrays(bytes, form);
  } catch (thrown) {
    if (isFault(thrown)) return thrown;
    throw thrown;
  }
  throw new Error("the file was accepted");
}

describe("packArrays lays a file out so that", () => {
  test("it begins with its letters, and the table follows in plain JSON", () => {
    const bytes = packArrays({ ...form, facts: { size: 2 }, rows: { a: Uint16Array.of(7) } });
    const length = new DataView(bytes.buffer).getUint32(8, true);
    expect(new TextDecoder().decode(bytes.subarray(0, 8))).toBe("PINPOINT");
    expect(JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length)))).toEqual({
      ...form,
      facts: { size: 2 },
      rows: [{ name: "a", type: "u16", length: 1 }],
    });
  });

  test("every row lies at a multiple of eight bytes", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), (lengths) => {
        const rows = Object.fromEntries(
          lengths.map((length, number) => [`row${number}`, new Uint8Array(length)]),
        );
        const bytes = packArrays({ ...form, facts: {}, rows });
        expect(bytes.length % 8).toBe(0);
        const file = unpackArrays(bytes, form);
        for (const [number, length] of lengths.entries()) {
          expect(file.bytes(`row${number}`, length).byteOffset % 8).toBe(0);
        }
      }),
    );
  });

  test("the order of the rows is that in which they were given", () => {
    const one = packArrays({ ...form, facts: {}, rows: { a: Uint8Array.of(1), b: Uint8Array.of(2) } });
    const other = packArrays({ ...form, facts: {}, rows: { b: Uint8Array.of(2), a: Uint8Array.of(1) } });
    expect(one).not.toEqual(other);
  });

  test("a view of a part of memory writes that part only", () => {
    const memory = Uint32Array.of(1, 2, 3, 4);
    const bytes = packArrays({ ...form, facts: {}, rows: { middle: memory.subarray(1, 3) } });
    expect([...unpackArrays(bytes, form).counts("middle", 2)]).toEqual([2, 3]);
  });

  test("what is changed afterwards does not change the file", () => {
    const row = Uint8Array.of(1);
    const bytes = packArrays({ ...form, facts: {}, rows: { row } });
    row[0] = 9;
    expect([...unpackArrays(bytes, form).bytes("row", 1)]).toEqual([1]);
  });

  test("names of any script hold", () => {
    const bytes = packArrays({
      kind: "индекс",
      version: 1,
      facts: { größe: 3 },
      rows: { 条: Uint8Array.of(5) },
    });
    const file = unpackArrays(bytes, { kind: "индекс", version: 1 });
    expect([file.count("größe"), file.bytes("条", 1)[0]]).toEqual([3, 5]);
  });

  test.each<[string, NumberRow]>([
    ["u8", new Uint8Array([0, 255])],
    ["u16", new Uint16Array([0, 65_535])],
    ["u32", new Uint32Array([0, 4_294_967_295])],
    ["f32", new Float32Array([-0, Number.MIN_VALUE, 3.4e38, Number.NaN, Number.POSITIVE_INFINITY])],
  ])("the outermost values of %s come back bit for bit", (_, row) => {
    const file = unpackArrays(packArrays({ ...form, facts: {}, rows: { row } }), form);
    const { length } = row;
    const read = {
      Uint8Array: () => file.bytes("row", length),
      Uint16Array: () => file.shorts("row", length),
      Uint32Array: () => file.counts("row", length),
      Float32Array: () => file.floats("row", length),
    };
    const reader = Object.entries(read).find(([name]) => name === row.constructor.name)?.[1];
    expect(reader?.()).toEqual(row);
  });
});

describe("unpackArrays refuses", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(), /does not start as one/],
    ["another file", new TextEncoder().encode("SQLite format 3\u0000 and more"), /does not start as one/],
    ["letters alone", new TextEncoder().encode("PINPOINT"), /does not start as one/],
    ["a table that is no JSON", fileOf({}).map((byte, at) => (at === 12 ? 0 : byte)), /cannot be read/],
    ["a table without rows", fileOf({ ...form, facts: {} }), /another form/],
    ["a table without facts", fileOf({ ...form, rows: [] }), /another form/],
    ["rows that are no list", fileOf({ ...form, facts: {}, rows: {} }), /another form/],
    ["a row that is null", fileOf({ ...form, facts: {}, rows: [null] }), /another form/],
    [
      "a row without a name",
      fileOf({ ...form, facts: {}, rows: [{ type: "u8", length: 0 }] }),
      /another form/,
    ],
    ["a row of no type", fileOf({ ...form, facts: {}, rows: [{ name: "a", length: 0 }] }), /another form/],
    [
      "a row of an unknown type",
      fileOf({ ...form, facts: {}, rows: [{ name: "a", type: "f64", length: 0 }] }),
      /another form/,
    ],
    [
      "a negative length",
      fileOf({ ...form, facts: {}, rows: [{ name: "a", type: "u8", length: -8 }] }),
      /another form/,
    ],
    [
      "half a length",
      fileOf({ ...form, facts: {}, rows: [{ name: "a", type: "u8", length: 0.5 }] }),
      /another form/,
    ],
    [
      "an endless length",
      fileOf({ ...form, facts: {}, rows: [{ name: "a", type: "u8", length: 2 ** 60 }] }),
      /another form/,
    ],
    [
      "a length beyond the file",
      fileOf({ ...form, facts: {}, rows: [{ name: "a", type: "u32", length: 2 ** 40 }] }),
      /"a" is cut off/,
    ],
    ["a missing kind", fileOf({ version: 1, facts: {}, rows: [] }), /holds something else/],
    ["a missing version", fileOf({ kind: "sample", facts: {}, rows: [] }), /format version undefined/],
    [
      "a version in words",
      fileOf({ ...form, version: "1", facts: {}, rows: [] }),
      /format version 1 and not 1/,
    ],
    ["bytes that no row holds", fileOf({ ...form, facts: {}, rows: [] }, new Uint8Array(8)), /bytes where/],
  ])("%s", (_, bytes, message) => {
    expect(faultOf(bytes).message).toMatch(message);
  });

  test("with what to do, and the kind of the file for programs", () => {
    const fault = faultOf(new Uint8Array());
    expect([fault.code, fault.remedy, fault.data]).toEqual([
      "index_corrupt",
      "Build the index again: npm run -s pinpoint -- index build",
      { kind: "sample" },
    ]);
  });

  test("with the parser's own error as the cause, and none elsewhere", () => {
    expect(faultOf(fileOf({}).map((byte, at) => (at === 12 ? 0 : byte))).cause).toBeInstanceOf(SyntaxError);
    expect(faultOf(new Uint8Array()).cause).toBeUndefined();
  });

  test("no file of rows without elements", () => {
    const file = unpackArrays(packArrays({ ...form, facts: {}, rows: { none: new Float32Array() } }), form);
    expect(file.floats("none", 0)).toHaveLength(0);
  });
});

describe("UnpackedArrays.count", () => {
  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses the fact %d", (size) => {
    const file = unpackArrays(packArrays({ ...form, facts: { size }, rows: {} }), form);
    expect(() => file.count("size")).toThrow(Fault);
  });

  test.each([0, 1, 2 ** 53 - 1])("gives the fact %d", (size) => {
    expect(unpackArrays(packArrays({ ...form, facts: { size }, rows: {} }), form).count("size")).toBe(size);
  });

  test("finds no fact that every object has", () => {
    const file = unpackArrays(packArrays({ ...form, facts: {}, rows: {} }), form);
    for (const name of ["toString", "constructor", "__proto__"])
      expect(() => file.count(name), name).toThrow(Fault);
  });
});
