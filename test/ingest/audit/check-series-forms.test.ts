import { describe, expect, test } from "vitest";
import { checkSeries } from "../../../src/ingest/audit/check-series.ts";
import { checking } from "./quay-register.ts";

const check = checking(checkSeries);
const wrong = "ETS No 151";
const words = (text: string) => check(text).map((told) => told.split(" => ")[0]);
const under = (line: string) => `# Guide\n\n- Quay Convention (1994)\n\n  It is old.\n  - ${line}\n`;

describe("checkSeries reads a citation as that of the name before it", () => {
  test.each([
    "is now",
    "is cited as",
    "was published as",
    "was printed under the number",
    "was registered under",
    "is numbered",
    "bears the number",
    "has its citation at",
    "has the citation",
    "as",
  ])("over “%s”", (joint) => {
    expect(words(`The Quay Convention ${joint} ${wrong}.`)).toEqual([wrong]);
  });

  test.each([", ", " (", ": ", "; ", " – ", " — ", " - ", " (1994), ", " (1994; "])(
    "over the marks %j",
    (joint) => {
      expect(words(`On the Quay Convention${joint}${wrong} there is more.`)).toEqual([wrong]);
    },
  );

  test.each([
    "adopted 8 November 1994, entered into force 1 July 1997",
    "opened for signature 23 November 1994",
    "signed at Porto",
    "done on 8 November 1994",
  ])("over the bracket (%s), as lawyers cite", (bracket) => {
    expect(words(`The Quay Convention (${bracket}) ${wrong} is old.`)).toEqual([wrong]);
    expect(words(`The Quay Convention (${bracket}), ${wrong}, is old.`)).toEqual([wrong]);
    expect(words(`The Quay Convention (${bracket}) ETS No 150 is old.`)).toEqual([]);
    expect(words(`The Quay Convention (${bracket}) repeals ${wrong}.`)).toEqual([]);
  });

  test("and not over another bracket", () => {
    expect(words(`The Quay Convention (unlike others) ${wrong} is old.`)).toEqual([]);
    expect(words(`The Quay Convention (adopted ${"very ".repeat(30)}late) ${wrong} is old.`)).toEqual([]);
  });

  test.each([
    "is older than",
    "is unlike",
    "was replaced by",
    "is by no means",
    "and",
    "has a protocol cited as",
    ". See",
  ])("and not over “%s”", (joint) => {
    expect(words(`The Quay Convention ${joint} ${wrong}.`)).toEqual([]);
  });

  test.each([
    "The protocol to the Buoy Convention, ETS No 150, is new.",
    "The additional protocol to Buoy Convention, ETS No 150, is new.",
    "Le Protocole additionnel à la Convention des quais, STE n° 151, est nouveau.",
    "El protocolo adicional al Convenio de los Muelles, STE núm. 151, es nuevo.",
  ])("and not where the name is that of its protocol's parent: %s", (sentence) => {
    expect(words(sentence)).toEqual([]);
  });

  test("and not as that of a name that stands behind it", () => {
    expect(words("ETS No 151 is not the Quay Convention.")).toEqual([]);
  });

  test("as that of each of two names", () => {
    expect(
      check("The Quay Convention (ETS No 151) and the Pilots Protocol (CETS No 231) are there."),
    ).toEqual([
      "ETS No 151 => By the register the citation of the Quay Convention is ETS No 150. Write ETS No 150.",
      expect.stringContaining("CETS No 231 => By the register the citation of the"),
    ]);
  });
});

describe("checkSeries reads a citation in a line of its own as that of its entry", () => {
  test.each([
    "ETS No 151",
    "Citation: ETS No 151",
    "Official citation – ETS No 151",
    "Cite as ETS No 151",
    "Series: ETS No 151",
    "Treaty series ETS No 151",
    "Symbol: ETS No 151",
    "References: ETS No 151",
    "Published in ETS No 151",
    "Cita: ETS No 151",
    "Référence : ETS No 151",
    "(ETS No 151)",
  ])("in %j", (line) => {
    expect(words(under(line))).toEqual([wrong]);
  });

  test.each(["Formerly ETS No 151", "Not ETS No 151", "Cited beside ETS No 151"])("and not in %j", (line) => {
    expect(words(under(line))).toEqual([]);
  });

  test("in a heading too", () => {
    expect(words("# Guide\n\n## Quay Convention, ETS No 151\n\nIt is old.")).toEqual([wrong]);
  });
});

describe("checkSeries of the Council of Europe's two series", () => {
  test("takes the right number under the wrong name for the wrong name alone", () => {
    expect(check("The Quay Convention (CETS No 150) is old.")).toEqual([
      "CETS No 150 => In the treaty series of the Council of Europe, No 150 is one of the ETS. Write ETS No 150.",
    ]);
    expect(check("The Pilots Protocol (ETS No 230) is new.")).toEqual([
      "ETS No 230 => In the treaty series of the Council of Europe, No 230 is one of the CETS. Write CETS No 230.",
    ]);
  });

  test("says of another instrument's number whose it is, under either name", () => {
    for (const cited of ["CETS No 150", "ETS No 150"]) {
      expect(check(`The Pilots Protocol (${cited}) is new.`)[0]).toContain(
        "this is the citation of the Quay Convention",
      );
    }
  });

  test("leaves other series their names", () => {
    expect(check("See 150 UNTS 12, 41 ILM 282 and A/RES/74/247.")).toEqual([]);
  });

  test("does not take a correction for one where the right number is another's", () => {
    expect(
      words("The old guide cites the Quay Convention as ETS No 151; the library has ETS No 152."),
    ).toEqual([wrong]);
    expect(words("The old guide cites the Quay Convention as ETS No 151; it is E.T.S. 150.")).toEqual([]);
  });
});
