import { describe, expect, test } from "vitest";
import { findEventClaims, mayDateEvent } from "../../../src/ingest/audit/event-claims.ts";
import { quayStatements } from "./quay-register.ts";

/** The claims of a text, as "instrument kind dates". */
function claims(markdown: string): readonly string[] {
  return quayStatements(markdown)
    .flatMap(findEventClaims)
    .map(({ instrument, kind, dates }) => `${instrument} ${kind} ${dates.join("+")}`);
}

describe("findEventClaims", () => {
  test.each([
    ["The Quay Convention entered into force on 1 July 1997.", "quay inForce 1997-07-01"],
    ["The Quay Convention has been in force since July 1997.", "quay inForce 1997-07"],
    [
      "The Quay Convention (ETS No 150) was opened for signature in Porto on 23 November 1994.",
      "quay opened 1994-11-23",
    ],
    ["The Quay Convention, a treaty of the Council, was adopted in 1994.", "quay adopted 1994"],
    ["The law is older than the Quay Convention, which was adopted in the year 1994.", "quay adopted 1994"],
    ["The Council adopted the Quay Convention on 8 November 1994.", "quay adopted 1994-11-08"],
    ["On 8 November 1994 the Council adopted the Quay Convention.", "quay adopted 1994-11-08"],
    ["In May 2022 the Pilots Protocol was opened for signature.", "pilots opened 2022-05"],
    ["The Quay Convention's entry into force on 1 July 1997 was late.", "quay inForce 1997-07-01"],
    [
      "The Lamp Convention was signed in Hull on 25 and 26 October 2025.",
      "lamps signed 2025-10-25+2025-10-26",
    ],
    [
      "The Lamp Convention was adopted by the General Assembly at its 79th session, on 24 December 2024.",
      "lamps adopted 2024-12-24",
    ],
    [
      "The Quay Convention needed five ratifications and has been in force since 1 July 1997.",
      "quay inForce 1997-07-01",
    ],
    ["La Convention des quais est entrée en vigueur le 1er juillet 1997.", "quay inForce 1997-07-01"],
    [
      "La Convention des quais a été ouverte à la signature à Porto le 23 novembre 1994.",
      "quay opened 1994-11-23",
    ],
    ["El Convenio de los Muelles entró en vigor el 1 de julio de 1997.", "quay inForce 1997-07-01"],
    ["El Convenio de los Muelles fue adoptado el 8 de noviembre de 1994.", "quay adopted 1994-11-08"],
  ])("reads %j", (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });

  test("reads several events of one instrument, each with its date", () => {
    expect(
      claims(
        "The Quay Convention was adopted on 8 November 1994, opened for signature on 23 November 1994 and entered into force on 1 July 1997.",
      ),
    ).toEqual(["quay adopted 1994-11-08", "quay opened 1994-11-23", "quay inForce 1997-07-01"]);
  });

  test("does not give one event the date of the next", () => {
    expect(
      claims("In 1994 the Council adopted the Quay Convention, and in 2021 it adopted the Pilots Protocol."),
    ).toEqual(["quay adopted 1994"]);
  });

  test("reads events of two instruments in one sentence", () => {
    expect(
      claims("The Quay Convention was adopted in 1994, and the Pilots Protocol was adopted in 2021."),
    ).toEqual(["quay adopted 1994", "pilots adopted 2021"]);
  });

  test("takes what stands under the title of an instrument without a name to be about it", () => {
    const under = "# Guide\n\n## Quay Convention\n\n";
    expect(claims(`${under}It entered into force on 1 July 1997.`)).toEqual(["quay inForce 1997-07-01"]);
    expect(claims(`${under}Adopted: 8 November 1994`)).toEqual(["quay adopted 1994-11-08"]);
    expect(claims(`${under}Opened for signature in Porto on 23 November 1994`)).toEqual([
      "quay opened 1994-11-23",
    ]);
    expect(claims(`${under}The Council adopted a budget on 3 May 1999.`)).toEqual([]);
  });

  test.each([
    "The Quay Convention entered into force for Spain on 3 May 2003.",
    "For Spain the Quay Convention entered into force on 3 May 2003.",
    "The Quay Convention entered into force on 3 May 2003 for Spain.",
    "The Quay Convention had not entered into force as of December 1996.",
    "The Quay Convention was adopted before 1999.",
    "The explanatory report to the Quay Convention was adopted on 3 May 1995.",
    "The text of the Quay Convention was adopted in August 1994.",
    "The Council adopted the Quay Convention's rules on 3 May 1995.",
    "After the adoption of the Quay Convention the Council went on: in May 1999 it met again.",
    "Article 3 of the Quay Convention was adopted in 1993.",
    "Spain signed the Quay Convention on 3 May 1999.",
    "A law was adopted in 1999.",
    "The Quay Convention was adopted; the year 1999 was good.",
    "The Quay Convention is in force.",
  ])("claims nothing of an instrument from %j", (text) => {
    expect(claims(text)).toEqual([]);
  });

  test("spans from the event to the end of the date, and from the date where that comes first", () => {
    const words = (text: string) =>
      quayStatements(text).flatMap((statement) =>
        findEventClaims(statement).map(({ span }) => statement.document.text.slice(span.start, span.end)),
      );
    expect(words("So the Quay Convention was adopted on 8 November 1994, they say.")).toEqual([
      "adopted on 8 November 1994",
    ]);
    expect(words("In May 2022 the Pilots Protocol was opened for signature in Porto.")).toEqual([
      "May 2022 the Pilots Protocol was opened for signature",
    ]);
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of [
      "adopted in 2001 and ",
      "Quay Convention, which, adopted ",
      "was adopted on 1 May 2001 ",
      "entered into force ",
      "and it has been ",
    ]) {
      claims(piece.repeat(3000));
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("mayDateEvent", () => {
  test.each([
    ["It entered into force on 1 July 2004.", true],
    ["Entró en vigor en 2004.", true],
    ["The protocol was adopted in ２００４.", true],
    ["It entered into force on 1 July.", false],
    ["The Convention of 2001 has 48 articles.", false],
    ["It has 1,155 pages and was adopted late.", true],
    ["", false],
  ])("says of %j whether it may give the day of an event: %s", (text, may) => {
    expect(mayDateEvent(text)).toBe(may);
  });
});
