import { describe, expect, test } from "vitest";
import { Register } from "../../src/domain/register.ts";
import { createLexicon } from "../../src/references/lexicon.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { sampleRegister } from "./sample-register.ts";

const lexicon = createLexicon(sampleRegister);
const find = (text: string) => lexicon.findName(new ReferenceText(text), 0)?.instruments;

describe("createLexicon", () => {
  test.each([
    ["ETS 185", "budapest"],
    ["CETS 185", "budapest"],
    ["STCE n° 224", "budapest-protocol-2"],
    ["ETS Nr. 224", "budapest-protocol-2"],
    ["2171 UNTS 227", "opsc"],
    ["1577 UNTS, 3", "crc"],
    ["A/RES/74/247", "unga-74-247"],
    ["Res 74/247", "unga-74-247"],
    ["resolución 74/247", "unga-74-247"],
    ["Treaty Series, vol. 2171, p. 227", "opsc"],
  ])("knows the place in a series %j", (text, id) => {
    expect(find(text)).toEqual([id]);
  });

  test.each(["ETS 18", "ETS 1855", "UNTS 227", "2171 UNTS 22", "RES/74", "74/247"])("knows no %j", (text) => {
    expect(find(text)).toBeUndefined();
  });

  test("takes a name that begins with the only with it", () => {
    expect([find("the Cybercrime Convention"), find("Cybercrime Convention")]).toEqual([
      ["budapest"],
      undefined,
    ]);
  });

  test("knows where an instrument was signed, and the words of its names", () => {
    expect(lexicon.isPlaceOf("budapest", "budapest")).toBe(true);
    expect(lexicon.isPlaceOf("crc", "budapest")).toBe(false);
    expect(lexicon.nameWordsOf("opsc").has("prostitution")).toBe(true);
    expect(lexicon.nameWordsOf("nowhere").size).toBe(0);
  });

  test("finds nothing with an empty register", () => {
    expect(createLexicon(new Register([])).findName(new ReferenceText("CRC"), 0)).toBeUndefined();
  });
});
