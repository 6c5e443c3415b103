import { describe, expect, test } from "vitest";
import { eventNames, findEvents } from "../../../src/ingest/audit/event-forms.ts";

function found(text: string): readonly string[] {
  return findEvents(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("findEvents", () => {
  test.each([
    ["It entered into force in 2004.", "inForce: entered into force"],
    ["It came into force in 2004.", "inForce: came into force"],
    ["Entry into force: 1 July 2004", "inForce: Entry into force"],
    ["It has been in force since 2004.", "inForce: in force since"],
    ["Elle est entrée en vigueur en 2004.", "inForce: entrée en vigueur"],
    ["Elle entra en vigueur en 2004.", "inForce: entra en vigueur"],
    ["En vigueur depuis 2004", "inForce: En vigueur depuis"],
    ["Entró en vigor en 2004.", "inForce: Entró en vigor"],
    ["La entrada en vigor fue en 2004.", "inForce: entrada en vigor"],
    ["It was opened for signature in Porto.", "opened: opened for signature"],
    ["It was opened in Porto for signature.", "opened: opened in Porto for signature"],
    ["Ouverte à la signature à Porto", "opened: Ouverte à la signature"],
    ["Fue abierto a la firma en Porto.", "opened: abierto a la firma"],
    ["It was adopted in 2001.", "adopted: adopted"],
    ["after its adoption in 2001", "adopted: adoption"],
    ["Elle a été adoptée en 2001.", "adopted: adoptée"],
    ["Fue adoptado en 2001.", "adopted: adoptado"],
    ["It was signed in Porto.", "signed: was signed"],
    ["the text signed in Porto", "signed: signed"],
    ["Elle a été signée à Porto.", "signed: a été signée"],
    ["Fue firmado en Porto.", "signed: firmado"],
  ])("finds in %j %s", (text, event) => {
    expect(found(text)).toEqual([event]);
  });

  test.each([
    "It shall enter into force after five ratifications.",
    "It is open for signature by all.",
    "Spain signed the Protocol.",
    "It is in force.",
    "The child was readopted.",
    "A predesigned text",
    "",
  ])("finds nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("finds several in their order", () => {
    expect(
      found("Adopted in 2000, opened for signature in 2001, in force since 2002").map(
        (event) => event.split(":")[0],
      ),
    ).toEqual(["adopted", "opened", "inForce"]);
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["opened in ", "entered into ", "signed ", "été ", "opened in aaaaaaaaaaaaaaaaaaa "])
      findEvents(piece.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test("eventNames has a verb for every kind", () => {
  expect(Object.values(eventNames)).toEqual([
    "was adopted",
    "was opened for signature",
    "was signed",
    "entered into force",
  ]);
});
