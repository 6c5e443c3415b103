import { beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { PlainWords } from "../../src/domain/plain-words.ts";
import type { Register } from "../../src/domain/register.ts";
import { readPlainWords } from "../../src/ingest/read-plain-words.ts";
import { readRegister } from "../../src/ingest/read-register.ts";

let register: Register;
let plainWords: PlainWords;
beforeAll(async () => {
  const config = readConfig({});
  register = await readRegister(config.register);
  plainWords = await readPlainWords(config.plainWords, register);
});

/** Treaties whose every article the guides treat. */
const whole = [
  "budapest",
  "budapest-protocol-1",
  "budapest-protocol-2",
  "un-cybercrime",
  "lanzarote",
  "untoc",
  "opsc",
];

describe("the plain words that ship", () => {
  test.each(whole)("say of every article of %s what people call it", (id) => {
    const said = new Set(Object.keys(plainWords).map((place) => place.replace(/\(.*$/, "")));
    const articles = register.find(id)?.articles ?? [];
    expect(articles.length).toBeGreaterThan(10);
    expect(articles.filter(({ number }) => !said.has(`${id} ${number}`))).toEqual([]);
  });

  test("are short, as people type them, and without marks", () => {
    const odd = Object.values(plainWords)
      .flat()
      .filter((phrase) => phrase !== phrase.trim().toLowerCase() || phrase.split(" ").length > 14);
    expect(odd).toEqual([]);
  });

  test("tell articles apart: few phrases stand at several places of one instrument", () => {
    const owners = new Map<string, Set<string>>();
    for (const [place, phrases] of Object.entries(plainWords)) {
      const pinpoint = parsePinpoint(place);
      for (const phrase of phrases) {
        const key = `${pinpoint?.instrument} ${phrase}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(pinpoint?.article ?? ""));
      }
    }
    const shared = [...owners.values()].filter((articles) => articles.size > 1).length;
    expect(shared / owners.size).toBeLessThan(0.02);
  });
});
