import { describe, expect, test } from "vitest";
import { NameTrie } from "../../src/references/name-trie.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";

const trie = new NameTrie();
const add = (name: string, id: string) => trie.add(name.split(" "), id);
add("crc", "crc");
add("convention on the rights of the child", "crc");
add("optional protocol to the convention on the rights of the child", "opsc");
add("convention on the protection of children against sexual exploitation and sexual abuse", "lanzarote");
add("enhanced co operation and disclosure of electronic evidence protocol", "second");
add("vienna convention", "law-of-treaties");
add("vienna convention", "consular");
add("convention 108", "old");
add("convention 108+", "new");
add("ets no 185", "budapest");

function find(text: string, first = 0): string | undefined {
  const source = new ReferenceText(text);
  const match = trie.find(source, first);
  return (
    match &&
    `${text.slice(source.start(match.first), source.end(match.last))} = ${match.instruments.join(" ")}`
  );
}

describe("NameTrie.find", () => {
  test.each([
    ["CRC", "CRC = crc"],
    ["Convention on the Rights of the Child on", "Convention on the Rights of the Child = crc"],
    [
      "Optional Protocol to the Convention on the Rights of the Child (2001)",
      "Optional Protocol to the Convention on the Rights of the Child = opsc",
    ],
    ["Convention on the\n  Rights of the Child", "Convention on the\n  Rights of the Child = crc"],
    [
      "Convention for the Protection of Children from Sexual Exploitation or Sexual Abuse",
      "Convention for the Protection of Children from Sexual Exploitation or Sexual Abuse = lanzarote",
    ],
    [
      "Enhanced Cooperation and the Disclosure of Electronic Evidence Protocol",
      "Enhanced Cooperation and the Disclosure of Electronic Evidence Protocol = second",
    ],
    ["Vienna Convention", "Vienna Convention = law-of-treaties consular"],
    ["Convention 108+", "Convention 108 = new"],
    ["Convention 108 and", "Convention 108 = old"],
    ["E.T.S. No. 185", "E.T.S. No. 185 = budapest"],
    ["Conv. on the Rights of the Child", "Conv. on the Rights of the Child = crc"],
  ])("finds the longest name in %j", (text, expected) => {
    expect(find(text)).toBe(expected);
  });

  test.each([
    "Convention for the Rights of the Child",
    "Convention on the\n\nRights of the Child",
    "Convention. On the Rights of the Child",
    "crcs",
    "Vienna; Convention",
    "Protection of Children",
    "",
  ])("finds none at the start of %j", (text) => {
    expect(find(text)).toBeUndefined();
  });
});
