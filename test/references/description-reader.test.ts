import { expect, test } from "vitest";
import { Register } from "../../src/domain/register.ts";
import { createDescriptionReader } from "../../src/references/description-reader.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { instrument } from "../ingest/instruments.ts";

const register = new Register([
  { ...instrument("guns", "Guns Protocol", "palermo"), traits: { makers: ["un"], matters: ["firearms"] } },
  {
    ...instrument("sea", "Sea Treaty"),
    adopted: { date: "2024-12-24", place: null },
    traits: { makers: ["un"], matters: ["cybercrime"] },
  },
  { ...instrument("nameless", "UN Treaty on Privacy") },
]);
const findDescription = createDescriptionReader(register);

/** The words of the first description of a text, and what they stand for. */
function described(text: string): string | undefined {
  const source = new ReferenceText(text);
  for (let position = 0; position < source.size; position++) {
    const found = findDescription(source, position);
    if (found) {
      const words = text.slice(source.start(found.first), source.end(found.last));
      return `${words} = ${found.instruments.join()}`;
    }
  }
  return undefined;
}

test.each([
  ["may I own one under the UN gun protocol?", "UN gun protocol = guns"],
  ["the UN's protocol against gun trafficking", "UN's protocol against gun trafficking = guns"],
  ["le protocole de l'ONU sur les armes à feu", "protocole de l'ONU sur les armes à feu = guns"],
  ["the new UN treaty", "new UN treaty = sea"],
  ["que dit le traité de l'ONU sur le piratage sur la vie privée ?", "traité de l'ONU sur le piratage = sea"],
  ["the UN treaty on hacking, guns and drugs", "UN treaty on hacking = sea"],
])("createDescriptionReader reads %j", (text, found) => {
  expect(described(text)).toBe(found);
});

test.each([
  "a UN gun protocol",
  "the non-UN gun protocol",
  "the new UN treaty on plastics",
  "the UN. Protocol on guns",
  "the UN treaty on privacy",
  "the UN says guns",
])("createDescriptionReader finds none in %j", (text) => {
  expect(described(text)).toBeUndefined();
});

test("createDescriptionReader looks at no more words than a description has", () => {
  expect(described(`UN${" of the".repeat(8)} gun protocol`)).toBeDefined();
  expect(described(`UN${" of the".repeat(2000)} protocol`)).toBeUndefined();
});
