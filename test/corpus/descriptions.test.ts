import { beforeAll, expect, it } from "vitest";
import { createLinker, createQuestionLinker, type Linker } from "../../src/references/linker.ts";
import { readShippedRegister } from "./shipped.ts";

let linker: Linker;
let linkerOfTexts: Linker;

beforeAll(async () => {
  const register = await readShippedRegister();
  linker = createQuestionLinker(register);
  linkerOfTexts = createLinker(register);
});

/** Descriptions by an organisation, a town, a year or a matter, in three languages, and the one instrument that fits. */
it.each([
  ["Under the Cybercrime Convention of the Council of Europe, may they take my laptop?", "budapest"],
  ["how heavy must the penalty be, cybercrime convention 2001", "budapest"],
  ["African Union cyber treaty child pornography", "malabo"],
  ["may one state act abroad under the 2010 Cairo cyber treaty?", "arab-it-offences"],
  ["anything on privacy in the Arab IT crimes convention?", "arab-it-offences"],
  ["what did the EU child sexual abuse directive of 2011 replace?", "eu-2011-93"],
  ["convention on rights of the child date it came in force", "crc"],
  ["does her consent matter under the Palermo Protocol on trafficking", "untoc-trafficking"],
  ["la Convention du Conseil de l'Europe sur la cybercriminalité le permet-elle ?", "budapest"],
  ["¿Qué dice la Convención de la ONU contra la ciberdelincuencia?", "un-cybercrime"],
])("createQuestionLinker takes a description for the instrument that it fits: %s", (text, instrument) => {
  const { mentions } = linker.link(text, { subjects: [] });
  expect(mentions.flatMap(({ pinpoints }) => pinpoints.map((pinpoint) => pinpoint.instrument))).toEqual([
    instrument,
  ]);
});

it.each([
  "A UN treaty on cybercrime is on its way.",
  "Which European treaty deals with it?",
  "a data protection treaty",
])("createQuestionLinker takes no kind of treaty for one: %s", (text) => {
  expect(linker.link(text, { subjects: [] }).mentions).toEqual([]);
});

it("createLinker, which links texts, knows names alone", () => {
  expect(linkerOfTexts.link("African Union cyber treaty", { subjects: [] }).mentions).toEqual([]);
  expect(linkerOfTexts.link("the Malabo Convention", { subjects: [] }).mentions).toHaveLength(1);
});
