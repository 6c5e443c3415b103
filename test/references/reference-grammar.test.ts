import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { formatPinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import { readRegister } from "../../src/ingest/read-register.ts";
import { createLinker, type LinkContext } from "../../src/references/linker.ts";

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = await readFile(pathOf("docs/reference-grammar.md"), "utf8");
const linker = createLinker(await readRegister(pathOf("corpus/instruments.json")));

/** The rows of the page's tables: the words, what the text is about, where it stands, and what is read. */
const rows = [...page.matchAll(/^\| (.+?) \| (\S*) ?\| (\S*) ?\| (.+?) \|$/gm)]
  .map(([, words = "", about = "", place = "", reading = ""]) => [words, about, place, reading] as const)
  .filter(([words]) => words !== "words");

function contextOf(about: string, place: string): LinkContext {
  const article = place === "" ? undefined : parsePinpoint(`${about} ${place}`);
  if (place !== "" && !article) throw new Error(`no place: ${about} ${place}`);
  return { subjects: about === "" ? [] : [about], ...(article && { article }) };
}

function read(words: string, context: LinkContext): string {
  const { mentions, unresolved } = linker.link(words, context);
  const places = mentions.flatMap(({ pinpoints }) => pinpoints.map(formatPinpoint));
  const open = unresolved.map(({ candidates }) => ["?", ...candidates].join(" "));
  return [...places, ...open].join(", ") || "—";
}

test("the page has tables of examples", () => {
  expect(rows.length).toBeGreaterThan(75);
  const heads = page.match(/^\| words \|/gm)?.length ?? 0;
  expect(page.match(/^\|(?!---)/gm)?.length).toBe(rows.length + heads);
});

test.each(rows)("the grammar reads %j, about %j, in %j, as %s", (words, about, place, reading) => {
  expect(read(words, contextOf(about, place))).toBe(reading);
});
