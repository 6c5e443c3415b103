import fc from "fast-check";
import { expect, it, test } from "vitest";
import { mendNoun } from "../../src/references/mend-noun.ts";

test.each([
  ["convetion", "convention"],
  ["convnetion", "convention"],
  ["conventiom", "convention"],
  ["connvention", "convention"],
  ["protocl", "protocol"],
  ["protocoll", "protocol"],
  ["directve", "directive"],
  ["traety", "treaty"],
  ["regulaton", "regulation"],
])("mendNoun puts %s right", (written, meant) => {
  expect(mendNoun(written)).toBe(meant);
});

test.each([
  "convention",
  "convencion",
  "protocole",
  "directiva",
  "conventions",
  "convection",
  "treat",
  "treats",
  "invention",
  "conversion",
  "detective",
  "",
])("mendNoun leaves %j", (word) => {
  expect(mendNoun(word)).toBe(word);
});

it("mendNoun leaves every word that begins with another letter than a noun for a legal text", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[abe-oqsu-z][a-z]{4,9}$/), (word) => {
      expect(mendNoun(word)).toBe(word);
    }),
  );
});
