import { describe, expect, test } from "vitest";
import { checkDates, knownDates } from "../../../src/ingest/audit/check-dates.ts";
import { checking, quayRegister } from "./quay-register.ts";

const check = checking(checkDates);

describe("checkDates", () => {
  test.each([
    ["The Quay Convention entered into force on 1 July 1998.", "entered into force on 1 July 1998"],
    ["The Quay Convention entered into force in June 1997.", "entered into force in June 1997"],
    ["The Quay Convention was adopted in 1993.", "adopted in 1993"],
    [
      "The Quay Convention was opened for signature in Porto on 24 November 1994.",
      "opened for signature in Porto on 24 November 1994",
    ],
    ["The Quay Convention was signed in Porto in 1997.", "was signed in Porto in 1997"],
    [
      "La Convention des quais est entrée en vigueur le 2 juillet 1997.",
      "entrée en vigueur le 2 juillet 1997",
    ],
    ["El Convenio de los Muelles entró en vigor en 1999.", "entró en vigor en 1999"],
    ["The Quay Convention (1997) is old.", "Quay Convention (1997)"],
    ["The Lamp Convention was signed on 27 and 28 October 2025.", "was signed on 27 and 28 October 2025"],
  ])("finds the date of %j", (text, words) => {
    expect(check(text)).toEqual([expect.stringContaining(`${words} => `)]);
  });

  test.each([
    "The Quay Convention entered into force on 1 July 1997.",
    "The Quay Convention entered into force in 1997.",
    "The Quay Convention was signed in Porto in 1994.",
    "The Quay Convention was signed in Porto on 8 November 1994.",
    "The Quay Convention (1994) is old.",
    "The Lamp Convention (2024) and the Pilots Protocol (2022) are new.",
    "The Lamp Convention was signed in Hull on 25 and 26 October 2025.",
    "The Buoy Convention was adopted in 1066.",
    "Section 3 (2001) of the list.",
    "1700 UNTS 12 (1997)",
  ])("finds nothing in %j", (text) => {
    expect(check(text)).toEqual([]);
  });

  test("says what the register has", () => {
    expect(check("The Quay Convention was adopted in 1993.")).toEqual([
      "adopted in 1993 => By the register the Quay Convention was adopted on another day: adopted 8 November 1994, opened for signature 23 November 1994, in force 1 July 1997. Correct the date, or where the register is wrong, correct that.",
    ]);
    expect(check("The Pilots Protocol (2001) is new.")).toEqual([
      "Pilots Protocol (2001) => The year 2001 is neither that of the adoption nor that of the opening for signature of the Pilots Protocol, by the register. Write 2021 or 2022: adopted 17 November 2021, opened for signature 12 May 2022.",
    ]);
  });

  test("finds the year behind the title of a heading and of an entry", () => {
    expect(check("# Guide\n\n## Quay Convention (1997)\n\nIt is old.")).toEqual([
      expect.stringContaining("Quay Convention (1997) => "),
    ]);
    expect(
      check(
        "# Guide\n\n- Quay Convention (2001)\n\n  It is old.\n\n- Pilots Protocol (2022)\n\n  It is new.",
      ),
    ).toEqual([expect.stringContaining("Quay Convention (2001) => ")]);
  });

  test("finds an entry into force of what is not in force", () => {
    expect(check("The Pilots Protocol entered into force on 1 March 2023.")).toEqual([
      "entered into force on 1 March 2023 => By the register the Pilots Protocol is not in force (position of January 2026). Correct the date, or where the register is wrong, correct that.",
    ]);
    expect(check("The Buoy Convention entered into force on 1 March 2023.")).toEqual([]);
  });

  test("leaves alone what is retold with the right date beside it", () => {
    const wrong = "An old guide dates the adoption of the Quay Convention to 1993";
    expect(check(`${wrong}, and it was adopted in 1994.`)).toEqual([]);
    expect(check("The Quay Convention was not adopted in 1993. It was adopted in 1994.")).toEqual([]);
    expect(check("The Quay Convention was adopted in 1993. It is not long.")).toHaveLength(1);
    expect(check("The guide says that the Quay Convention was adopted in 1993.")).toHaveLength(1);
  });
});

test("knownDates are those of the event, and for a signature those of adoption and opening", () => {
  const [quay] = quayRegister.instruments;
  if (!quay) throw new Error("no instrument");
  expect(knownDates(quay, "adopted")).toEqual(["1994-11-08"]);
  expect(knownDates(quay, "opened")).toEqual(["1994-11-23"]);
  expect(knownDates(quay, "signed")).toEqual(["1994-11-08", "1994-11-23"]);
  expect(knownDates({ ...quay, inForce: null }, "inForce")).toEqual([]);
});
