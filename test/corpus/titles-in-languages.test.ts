import { beforeAll, describe, expect, test } from "vitest";
import { french } from "../../src/answer/wording/french.ts";
import { spanish } from "../../src/answer/wording/spanish.ts";
import { formatPinpoint } from "../../src/domain/pinpoint.ts";
import type { Register } from "../../src/domain/register.ts";
import { createLinker, type Linker } from "../../src/references/linker.ts";
import { readShippedRegister } from "./shipped.ts";

let register: Register;
let linker: Linker;
beforeAll(async () => {
  register = await readShippedRegister();
  linker = createLinker(register);
});

describe.each([french, spanish])("frames in another language ($language)", (wording) => {
  test.each(["", "3", "3(1)(c)", "preamble"])(
    "name the instrument, and its place %j, and nothing else",
    (article) => {
      const wrong = register.instruments.flatMap((instrument) => {
        const frame = wording.place(instrument, article === "" ? null : article);
        const { mentions } = linker.link(frame, { subjects: [instrument.id] });
        const named = mentions.flatMap(({ pinpoints }) => pinpoints.map(formatPinpoint));
        const place = `${instrument.id} ${article}`.trim();
        return named.length > 0 && named.every((one) => one === place || one === instrument.id)
          ? []
          : [`${frame}: ${named.join(", ")}`];
      });
      expect(wrong).toEqual([]);
    },
  );

  test("open with a capital letter and hold no quotation mark", () => {
    for (const instrument of register.instruments) {
      expect(wording.title(instrument)).toMatch(/^(?:\p{Lu}|\d)[^“”«»"]*$/u);
    }
  });

  test("take every title of the register for a noun of their language", () => {
    const called = register.instruments
      .map((instrument) => wording.possibleMeaning(instrument, "3"))
      .filter((name) => /intitulé|titulado/.test(name));
    expect(called).toEqual([]);
  });
});
