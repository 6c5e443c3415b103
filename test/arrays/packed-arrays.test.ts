import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packArrays, unpackArrays } from "../../src/arrays/packed-arrays.ts";
import { isFault } from "../../src/domain/fault.ts";

const expected = { kind: "sample", version: 3 };
const sample = {
  ...expected,
  facts: { size: 2 },
  rows: {
    letters: Uint8Array.of(1, 2, 3),
    shorts: Uint16Array.of(65_535, 7),
    counts: Uint32Array.of(4_000_000_000),
    floats: Float32Array.of(0.5, -1),
  },
};

function refusal(bytes: Uint8Array, wanted = expected): string {
  try {
    unpackArrays(bytes, wanted);
  } catch (thrown) {
    if (isFault(thrown, "index_corrupt")) return thrown.message;
    throw thrown;
  }
  return "accepted";
}

describe("packArrays", () => {
  test("gives back what was packed", () => {
    const file = unpackArrays(packArrays(sample), expected);
    expect(file.count("size")).toBe(2);
    expect([...file.bytes("letters", 3)]).toEqual([1, 2, 3]);
    expect([...file.shorts("shorts", 2)]).toEqual([65_535, 7]);
    expect([...file.counts("counts", 1)]).toEqual([4_000_000_000]);
    expect([...file.floats("floats", 2)]).toEqual([0.5, -1]);
  });

  test("gives equal bytes for equal contents", () => {
    expect(packArrays(sample)).toEqual(packArrays({ ...sample, facts: { ...sample.facts } }));
  });

  test("keeps rows of any length", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.float32Array({ noNaN: true }), (letters, floats) => {
        const file = unpackArrays(
          packArrays({ ...expected, facts: {}, rows: { letters, floats } }),
          expected,
        );
        expect(file.bytes("letters", letters.length)).toEqual(letters);
        expect(file.floats("floats", floats.length)).toEqual(floats);
      }),
    );
  });
});

describe("unpackArrays", () => {
  test("copies nothing where the bytes lie aligned", () => {
    const bytes = packArrays(sample);
    expect(unpackArrays(bytes, expected).floats("floats", 2).buffer).toBe(bytes.buffer);
  });

  test("opens bytes that lie anywhere in memory", () => {
    const bytes = packArrays(sample);
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    expect([...unpackArrays(shifted, expected).floats("floats", 2)]).toEqual([0.5, -1]);
  });

  test("refuses every shorter file", () => {
    const bytes = packArrays(sample);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(refusal(bytes.slice(0, length))).toMatch(/^This is not a whole sample: /);
    }
  });

  test("refuses bytes that follow the last row", () => {
    expect(refusal(new Uint8Array([...packArrays(sample), 0]))).toMatch(/bytes where \d+ belong/);
  });

  test("refuses another kind and another version by name", () => {
    expect(refusal(packArrays({ ...sample, kind: "other" }))).toContain("holds something else");
    expect(refusal(packArrays({ ...sample, version: 4 }))).toContain("format version 4 and not 3");
  });

  test("refuses or opens a file with one flipped byte, and never throws anything but the fault", () => {
    const bytes = packArrays(sample);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const bad = bytes.slice();
        bad[at] = (bad[at] ?? 0) ^ mask;
        expect(typeof refusal(bad)).toBe("string");
      }),
    );
  });

  test("refuses a table of contents that is JSON of another form", () => {
    for (const table of [
      "[]",
      "null",
      "{}",
      '{"facts":{},"rows":[{"name":"a","type":"toString","length":1}]}',
    ]) {
      const head = new TextEncoder().encode(table.padEnd(Math.ceil((table.length + 12) / 8) * 8 - 12));
      const bytes = new Uint8Array(12 + head.length);
      bytes.set(new TextEncoder().encode("PINPOINT"));
      new DataView(bytes.buffer).setUint32(8, head.length, true);
      bytes.set(head, 12);
      expect(refusal(bytes)).toContain("another form");
    }
  });
});

describe("UnpackedArrays", () => {
  const file = unpackArrays(packArrays(sample), expected);

  test("faults on a row of another length, another type or no name", () => {
    expect(() => file.floats("floats", 3)).toThrow(/"floats" is missing or has not the length 3/);
    expect(() => file.counts("floats", 2)).toThrow(/"floats"/);
    expect(() => file.bytes("nothing", 0)).toThrow(/"nothing"/);
  });

  test("faults on a count that is not one", () => {
    const odd = unpackArrays(packArrays({ ...expected, facts: { half: 0.5 }, rows: {} }), expected);
    expect(() => odd.count("half")).toThrow(/"half" is missing/);
    expect(() => odd.count("size")).toThrow(/"size" is missing/);
  });
});
