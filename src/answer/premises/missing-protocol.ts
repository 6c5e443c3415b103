import type { Instrument } from "../../domain/instrument.ts";
import type { Register } from "../../domain/register.ts";
import type { Told } from "../wording/wording.ts";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];
const counted = new RegExp(
  `\\b(?:(${ordinals.join("|")})|([1-6])(?:st|nd|rd|th)) (?:additional |optional )?protocol\\b`,
  "i",
);

/** Says how many protocols an instrument has, where a question speaks of a later one: "the Third Additional Protocol to the …". */
export function describeMissingProtocol(
  text: string,
  instrument: Instrument,
  register: Register,
): Told | undefined {
  const match = counted.exec(text);
  const number = match?.[2] ? Number(match[2]) : ordinals.indexOf(match?.[1]?.toLowerCase() ?? "") + 1;
  const parent = (instrument.parent === null ? undefined : register.find(instrument.parent)) ?? instrument;
  const protocols = register.childrenOf(parent.id);
  if (!match || protocols.length === 0 || number <= protocols.length) return undefined;
  return (wording) => wording.protocolsOf(parent, protocols);
}
