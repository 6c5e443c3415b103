import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dampen, openModel, packModel } from "../../src/adapters/lsa-model.ts";

const model = { dimension: 2, terms: ["court", "treati"], directions: Float32Array.of(3, 0, 0, 4) };
const { project, dimension } = openModel(packModel(model));

describe("openModel", () => {
  test("projects terms onto the directions they were packed with", () => {
    expect(dimension).toBe(2);
    expect([...project({ terms: ["court", "treati"], counts: [1, 1] })]).toEqual([
      expect.closeTo(0.6),
      expect.closeTo(0.8),
    ]);
  });

  test("gives zero for terms that it does not know, and for none", () => {
    expect([...project({ terms: ["sheep"], counts: [3] })]).toEqual([0, 0]);
    expect([...project({ terms: [], counts: [] })]).toEqual([0, 0]);
  });

  test("gives unit length, and the same to the last bit in whatever order terms come", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (court, treati) => {
        const vector = project({ terms: ["court", "treati"], counts: [court, treati] });
        expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
        expect(project({ terms: ["treati", "unknown", "court"], counts: [treati, 5, court] })).toEqual(
          vector,
        );
      }),
    );
  });

  test("refuses bytes that are no model", () => {
    expect(() => openModel(new Uint8Array(40))).toThrow(/not a whole lsa-embedder/);
    expect(() => openModel(packModel(model).slice(0, -8))).toThrow(/cut off/);
  });
});

test("dampen lets each further occurrence weigh less", () => {
  expect(dampen(1)).toBe(1);
  expect(dampen(4) - dampen(3)).toBeLessThan(dampen(2) - dampen(1));
});
