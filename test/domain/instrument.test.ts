import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hasParties,
  type Instrument,
  instrumentKinds,
  lacksArticle,
  officialTitle,
  sourcedFields,
} from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";

const articles = ["1", "2", "2 bis", "10"].map((number) => ({ number, heading: null }));
const convention: Instrument = {
  id: "convention",
  kind: "treaty",
  titles: { en: "Convention on Examples", fr: "Convention sur les exemples" },
  shortTitle: "Examples Convention",
  aliases: { en: ["Examples", "Examples Convention"], es: ["Convenio de Ejemplos"] },
  series: [],
  adopted: null,
  opened: null,
  inForce: null,
  parent: null,
  depositary: null,
  sharedNames: {},
  authenticLanguages: ["en", "fr"],
  articles,
  status: null,
  url: null,
  sources: {},
};

describe("lacksArticle", () => {
  test.each([
    ["1", false],
    ["2", false],
    ["2 bis", false],
    ["10", false],
    ["3", true],
    ["0", true],
    ["01", true],
    ["2 ter", true],
    ["2bis", true],
    ["100", true],
    ["", true],
  ])("of a list that is known, article %j: %s", (article, isMissing) => {
    expect(lacksArticle(convention, article)).toBe(isMissing);
  });

  test.each(["preamble", "annex", "annex i", "annex 2"])("never of %j, which lists leave out", (article) => {
    expect(lacksArticle(convention, article)).toBe(false);
  });

  test("never where the list has not been checked", () => {
    for (const article of ["1", "999", "preamble"]) {
      expect(lacksArticle({ ...convention, articles: [] }, article)).toBe(false);
    }
  });

  test("of every number but those of the list", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (number) => {
        expect(lacksArticle(convention, String(number))).toBe(![1, 2, 10].includes(number));
      }),
    );
  });
});

test("hasParties of treaties and protocols only: nobody accedes to a resolution, a law or a study", () => {
  expect(instrumentKinds.filter(hasParties)).toEqual(["treaty", "protocol"]);
});

test("sourcedFields are fields of an instrument, each once", () => {
  expect(sourcedFields.filter((field) => !(field in convention))).toEqual([]);
  expect(new Set(sourcedFields).size).toBe(sourcedFields.length);
});

test("officialTitle is the English one, whatever else it is called", () => {
  expect(officialTitle({ ...convention, shortTitle: "EC" })).toBe("Convention on Examples");
});

describe("Register", () => {
  const protocol = (id: string, parent: string): Instrument => ({
    ...convention,
    id,
    kind: "protocol",
    parent,
  });
  const register = new Register([
    protocol("second", "convention"),
    convention,
    protocol("first", "convention"),
    protocol("other", "elsewhere"),
  ]);

  test("keeps the order of its file", () => {
    expect(register.instruments.map(({ id }) => id)).toEqual(["second", "convention", "first", "other"]);
    expect(register.childrenOf("convention").map(({ id }) => id)).toEqual(["second", "first"]);
  });

  test("finds by the whole id and nothing else", () => {
    expect(register.find("convention")).toBe(convention);
    for (const id of ["", "Convention", "conv", "constructor", "__proto__", "Examples"]) {
      expect(register.find(id), id).toBeUndefined();
    }
  });

  test("gives children of a parent that it does not hold itself", () => {
    expect(register.childrenOf("elsewhere").map(({ id }) => id)).toEqual(["other"]);
  });

  test("gives no grandchildren, and no instrument as its own child", () => {
    const nested = new Register([
      convention,
      protocol("child", "convention"),
      protocol("grandchild", "child"),
    ]);
    expect(nested.childrenOf("convention").map(({ id }) => id)).toEqual(["child"]);
  });

  test("names an instrument by titles, short title and aliases, each once", () => {
    expect(register.namesOf(convention)).toEqual([
      "Convention on Examples",
      "Convention sur les exemples",
      "Examples Convention",
      "Examples",
      "Convenio de Ejemplos",
    ]);
  });

  test("names it by what it shares with others too", () => {
    const shared = { ...convention, sharedNames: { en: ["Treaty"], fr: ["Traité"], es: ["Examples"] } };
    expect(register.namesOf(shared)).toEqual([...register.namesOf(convention), "Treaty", "Traité"]);
  });

  test("can be empty", () => {
    const empty = new Register([]);
    expect([empty.instruments, empty.find("crc"), empty.childrenOf("crc")]).toEqual([[], undefined, []]);
  });

  test("does not follow the list that it was made from", () => {
    const list = [convention];
    const made = new Register(list);
    list.push(protocol("late", "convention"));
    expect(made.find("late")).toBeUndefined();
  });
});
