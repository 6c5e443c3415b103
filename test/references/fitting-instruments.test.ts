import { expect, test } from "vitest";
import type { Instrument, InstrumentTraits } from "../../src/domain/instrument.ts";
import type { Meaning } from "../../src/references/description-vocabulary.ts";
import { fittingInstruments } from "../../src/references/fitting-instruments.ts";
import { instrument } from "../ingest/instruments.ts";

const made = (
  id: string,
  year: string,
  traits: InstrumentTraits,
  parent: string | null = null,
): Instrument => ({
  ...instrument(id, id, parent),
  adopted: { date: `${year}-05-01`, place: null },
  traits,
});
const council = ["council-of-europe"];
const described = [
  made("harbour", "2001", { makers: council, towns: ["budapest"], matters: ["cybercrime"] }),
  made("second", "2021", { makers: council, towns: ["budapest"], matters: ["evidence"] }, "harbour"),
  made("ports", "2003", { makers: ["un"], matters: ["corruption"] }),
  made("sea", "2024", { makers: ["un"], matters: ["cybercrime"] }),
  { ...made("law", "2013", { makers: ["eu"], matters: ["cybercrime"] }), kind: "directive" as const },
];

const maker = (value: string): Meaning => ({ sort: "maker", value });
const matter = (value: string): Meaning => ({ sort: "matter", value });
const year = (value: string): Meaning => ({ sort: "year", value });
const town: Meaning = { sort: "town", value: "budapest" };
const treaty: Meaning = { sort: "noun", kinds: ["treaty", "protocol"] };
const protocol: Meaning = { sort: "noun", kinds: ["protocol"] };
const directive: Meaning = { sort: "noun", kinds: ["directive"] };
const recent: Meaning = { sort: "recent" };

const fitting = (meanings: readonly Meaning[], isDefinite = false) =>
  fittingInstruments(meanings, described, { isDefinite }).map(({ id }) => id);

test.each<[string, Meaning[], string[]]>([
  ["maker and matter", [maker("un"), matter("cybercrime"), treaty], ["sea"]],
  ["maker and year", [maker("council-of-europe"), year("2001"), treaty], ["harbour"]],
  ["a new treaty of a maker", [recent, maker("un"), treaty], ["sea"]],
  ["a town", [town, treaty], ["harbour"]],
  ["a protocol to what is called by a town", [protocol, town, treaty], ["second"]],
  ["an ordinal", [{ sort: "ordinal", value: "second" }, town, protocol], ["second"]],
  ["a treaty only of protocols", [matter("evidence"), town, treaty], ["second"]],
  ["a European law", [maker("europe"), matter("cybercrime"), directive], ["law"]],
  ["a matter that none has", [maker("un"), matter("elsewhere"), treaty], []],
  ["a maker of more", [maker("un"), treaty], []],
  ["a law by its year", [maker("eu"), year("2013"), directive], []],
  ["a matter alone", [matter("corruption"), treaty], []],
  ["no noun", [maker("un"), matter("cybercrime")], []],
  ["another year", [maker("un"), year("1999"), matter("cybercrime"), treaty], []],
])("fittingInstruments by %s", (_, meanings, ids) => {
  expect(fitting(meanings)).toEqual(ids);
});

test("fittingInstruments takes a matter alone for a protocol only where it is the one", () => {
  expect(fitting([protocol, matter("evidence")])).toEqual([]);
  expect(fitting([protocol, matter("evidence")], true)).toEqual(["second"]);
});
