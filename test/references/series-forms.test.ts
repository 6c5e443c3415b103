import { describe, expect, test } from "vitest";
import type { SeriesCitation } from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";
import { createSeriesForms } from "../../src/references/series-forms.ts";
import { sampleRegister } from "./sample-register.ts";

const formsOf = (citation: SeriesCitation, register = new Register([])): string[] =>
  createSeriesForms(register)(citation).map((words) => words.join(" "));
const untocSymbol = { series: "A/RES", volume: null, number: "55/25", text: "A/RES/55/25, annex I" };

describe("createSeriesForms", () => {
  test("writes the European series by all its names, with and without a sign for the number", () => {
    const forms = formsOf({ series: "ETS", volume: null, number: "185", text: "ETS No 185" });
    expect(forms).toEqual(
      expect.arrayContaining([
        "ets 185",
        "cets no 185",
        "ste n 185",
        "stce no 185",
        "european treaty series no 185",
      ]),
    );
    expect(forms.every((form) => form.endsWith(" 185"))).toBe(true);
  });

  test("writes a volume and a page of the United Nations series before and behind its name", () => {
    expect(formsOf({ series: "UNTS", volume: "2296", number: "167", text: "2296 UNTS 167" })).toEqual(
      expect.arrayContaining(["2296 unts 167", "2296 rtnu 167", "recueil des traites vol 2296 p 167"]),
    );
  });

  test("writes a page of the Official Journal with and without its date", () => {
    const forms = formsOf({ series: "OJ", volume: "L 218", number: "8", text: "OJ L 218, 14.8.2013, p. 8" });
    expect(forms).toEqual(
      expect.arrayContaining([
        "oj l 218 8",
        "oj l218 8",
        "jo l 218 du 14.8.2013 p 8",
        "do l 218 de 14.8.2013 p 8",
      ]),
    );
  });

  test("knows other series as they are printed and by volume, name and number", () => {
    expect(formsOf({ series: "ILM", volume: "41", number: "282", text: "41 ILM 282" })).toEqual([
      "41 ilm 282",
      "41 ilm 282",
    ]);
    expect(formsOf({ series: "LMM", volume: null, number: "(02)17", text: "LMM(02)17" })[1]).toBe(
      "lmm 02 17",
    );
  });

  test("writes a resolution by its symbol and as one", () => {
    expect(formsOf(untocSymbol)).toEqual([
      "a res 55 25 annex i",
      "a res 55 25",
      "resolution 55 25",
      "res 55 25",
      "resolucion 55 25",
    ]);
  });

  test("leaves the symbol to the resolution, where the register holds it, and keeps its annex", () => {
    const [resolution] = sampleRegister.instruments.filter(({ kind }) => kind === "resolution");
    if (!resolution) throw new Error("the sample register holds no resolution");
    const holding = new Register([{ ...resolution, series: [{ ...untocSymbol, text: "A/RES/55/25" }] }]);
    expect(formsOf(untocSymbol, holding)).toEqual(["a res 55 25 annex i"]);
  });
});
