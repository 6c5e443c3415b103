import { describe, expect, test } from "vitest";
import { linkingBy } from "./linking.ts";
import { sampleRegister } from "./sample-register.ts";

const { linker } = linkingBy(sampleRegister);

describe("instrumentOf takes a heading that names one instrument", () => {
  test.each([
    ["CRC", "crc"],
    ["The Convention on the Rights of the Child", "crc"],
    ["CONVENTION ON THE RIGHTS OF THE CHILD", "crc"],
    ["## Budapest Convention", "budapest"],
    ["3.2 Budapest Convention (ETS No. 185)", "budapest"],
    ["Convention on Cybercrime, Budapest, 23.XI.2001", "budapest"],
    ["Offences under the Budapest Convention", "budapest"],
    ["Lanzarote Convention: who may join", "lanzarote"],
    ["Convention relative aux droits de l'enfant (1989)", "crc"],
    ["Convenio de Budapest", "budapest"],
    ["Resolution 74/247 of the General Assembly", "unga-74-247"],
    ["First protocol to the Budapest Convention", "budapest-protocol-1"],
    ["ETS 224", "budapest-protocol-2"],
    ["Article 34 of the CRC", "crc"],
  ])("%j", (title, id) => {
    expect(linker.instrumentOf(title)).toBe(id);
  });
});

describe("instrumentOf takes no heading that is about", () => {
  test.each([
    ["two instruments", "Budapest and Lanzarote Conventions: the CRC"],
    ["an instrument and a stranger", "The CRC and the Rome Statute"],
    ["protocols in general", "Protocols to the CRC"],
    ["a protocol that nobody knows", "Protocol on a communications procedure to the CRC"],
    ["some protocol", "A protocol to the Budapest Convention"],
    ["a body", "The Lanzarote Committee"],
    ["the town", "Signed in Budapest"],
    ["a pointer alone", "This Convention"],
    ["nothing of law", "Further reading"],
    ["too much else", "What every librarian in the whole of Europe should know about the CRC today"],
  ])("%s: %j", (_, title) => {
    expect(linker.instrumentOf(title)).toBeNull();
  });

  test("takes eight words beside the name, and not nine", () => {
    expect(linker.instrumentOf(`CRC: ${"word ".repeat(8)}`)).toBe("crc");
    expect(linker.instrumentOf(`CRC: ${"word ".repeat(9)}`)).toBeNull();
  });
});
