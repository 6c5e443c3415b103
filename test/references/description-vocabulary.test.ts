import { expect, test } from "vitest";
import { createDescriptionVocabulary } from "../../src/references/description-vocabulary.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";

const findMeaning = createDescriptionVocabulary();
const meaningAt = (text: string, position = 0) => findMeaning(new ReferenceText(text), position);

test.each([
  ["UN", { sort: "maker", value: "un" }, 0],
  ["Conseil de l'Europe", { sort: "maker", value: "council-of-europe" }, 3],
  ["Budapest", { sort: "town", value: "budapest" }, 0],
  ["gun trafficking protocol", { sort: "matter", value: "firearms" }, 1],
  ["trafficking in people", { sort: "matter", value: "trafficking" }, 2],
  ["drug trafficking", { sort: "matter", value: "elsewhere" }, 1],
  ["organized crime", { sort: "matter", value: "organised-crime" }, 1],
  ["protocolo", { sort: "noun", kinds: ["protocol"] }, 0],
  ["add-on", { sort: "noun", kinds: ["protocol"] }, 1],
  ["2001", { sort: "year", value: "2001" }, 0],
  ["segundo", { sort: "ordinal", value: "second" }, 0],
  ["newest", { sort: "recent" }, 0],
  ["against", { sort: "joining" }, 0],
])("createDescriptionVocabulary reads %j", (text, meaning, last) => {
  expect(meaningAt(text)).toEqual({ meaning, last });
});

test.each(["plastics", "2150", "125", ""])("createDescriptionVocabulary knows no %j", (text) => {
  expect(meaningAt(text)).toBeUndefined();
});

test("createDescriptionVocabulary takes AU for the African Union, and au for French", () => {
  expect(meaningAt("AU")?.meaning).toEqual({ sort: "maker", value: "african-union" });
  expect(meaningAt("au")?.meaning).toEqual({ sort: "joining" });
});
