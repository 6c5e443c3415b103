import { describe, expect, test } from "vitest";
import { type Pinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import {
  closeness,
  findNamedPassages,
  type PinpointLookup,
  rememberLookups,
} from "../../src/search/find-named-passages.ts";

function pinpoint(text: string): Pinpoint {
  const parsed = parsePinpoint(text);
  if (!parsed) throw new Error(`${text} is no pinpoint`);
  return parsed;
}

/** A generation whose passages name and are about the given places, by position. */
function lookupOf(named: readonly string[], about: readonly string[] = []): PinpointLookup {
  return {
    positionsNaming: (instrument, article) =>
      named.flatMap((text, position) => {
        const place = pinpoint(text);
        const fits = place.instrument === instrument && place.article === article;
        return fits ? [{ position, pinpoint: place }] : [];
      }),
    positionsAbout: (instrument) => about.flatMap((id, position) => (id === instrument ? [position] : [])),
  };
}

const find = (asked: readonly string[], lookup: PinpointLookup) =>
  Object.fromEntries(findNamedPassages(asked.map(pinpoint), lookup));

describe("findNamedPassages", () => {
  test("puts the same place before parts of it and places that hold it", () => {
    const lookup = lookupOf(["opsc 3(1)(c)", "opsc 3", "opsc 3(1)", "opsc 3(1)(c)(i)"]);
    expect(find(["opsc 3(1)(c)"], lookup)).toEqual({
      0: closeness.samePlace,
      1: closeness.overlappingPlace,
      2: closeness.overlappingPlace,
      3: closeness.overlappingPlace,
    });
  });

  test("leaves out other parts of the same article, other articles and other instruments", () => {
    const lookup = lookupOf(["opsc 3(2)", "opsc 4", "crc 3(1)(c)", "opsc 3(1)(b)"]);
    expect(find(["opsc 3(1)(c)"], lookup)).toEqual({});
  });

  test("finds passages about an instrument, before those that only name it", () => {
    const lookup = lookupOf(["crc", "budapest", "crc"], ["budapest", "budapest", "crc"]);
    expect(find(["budapest"], lookup)).toEqual({
      0: closeness.aboutInstrument,
      1: closeness.aboutInstrument,
    });
    expect(find(["crc"], lookup)).toEqual({ 0: closeness.namesInstrument, 2: closeness.aboutInstrument });
  });

  test("keeps the nearest step of a passage that several pinpoints reach", () => {
    const lookup = lookupOf(["crc 34", "crc 35"], ["crc", "crc"]);
    expect(find(["crc 34", "crc 35(a)"], lookup)).toEqual({
      0: closeness.samePlace,
      1: closeness.overlappingPlace,
    });
  });

  test("finds nothing for a question that names nothing", () => {
    expect(find([], lookupOf(["crc 34"], ["crc"]))).toEqual({});
  });
});

describe("findNamedPassages of a crowd", () => {
  test("leaves the names alone where thousands of passages bear them, and keeps the articles", () => {
    const crowd = Array.from({ length: 2_001 }, () => "crc");
    const steps = findNamedPassages([pinpoint("crc 34")], lookupOf([...crowd, "crc 34"]));
    expect([...steps]).toEqual([[2_001, closeness.samePlace]]);
    expect(findNamedPassages([pinpoint("crc")], lookupOf(crowd.slice(1))).size).toBe(2_000);
  });
});

describe("rememberLookups", () => {
  test("finds the same, and asks the generation again only for what it did not find", () => {
    const asked: string[] = [];
    const lookup = lookupOf(["crc", "crc 34"], ["crc", "opsc"]);
    const remembered = rememberLookups({
      positionsAbout(instrument) {
        asked.push(`about ${instrument}`);
        return lookup.positionsAbout(instrument);
      },
      positionsNaming(instrument, article) {
        asked.push(`naming ${instrument} ${article}`);
        return lookup.positionsNaming(instrument, article);
      },
    });
    const first = find(["crc 34", "opsc"], remembered);
    expect(first).toEqual(find(["crc 34", "opsc"], lookup));
    expect(find(["crc 34", "opsc"], remembered)).toEqual(first);
    expect(asked).toEqual([
      "about crc",
      "naming crc null",
      "naming crc 34",
      "about opsc",
      "naming opsc null",
      "naming opsc null",
    ]);
  });
});
