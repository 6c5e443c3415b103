import type { Span } from "../../domain/span.ts";

/**
 * Names of hosts with what follows them. A word is looked at from its beginning only, so that no text takes more than linear time; one
 * after "@", "/" or ":" is part of an address of mail or of one with its scheme.
 */
const hostForm =
  /(?<![\p{L}\p{N}@/:._-])((?:[a-z\d][a-z\d-]*\.)+[a-z]{2,24})(?![\p{L}\p{N}@_-])(\/[^\s<>()[\]"“”«»]*)?/giu;

/** Endings that no abbreviation has. Those of countries are told from abbreviations by two names before them: "www.bl.uk". */
const wellKnownEnding = /\.(?:com|edu|eu|gov|info|int|net|org)$/i;
const countryEnding = /\..+\.[a-z]{2}$/i;

/** Where addresses stand in running text that have no scheme: "www.coe.int", "treaties.un.org/doc". A bare host such as "coe.int" is a name. */
export function findBareAddresses(text: string): readonly Span[] {
  return [...text.matchAll(hostForm)].flatMap((match) => {
    const [whole, host = "", path = ""] = match;
    const isAddress = /^www\./i.test(host) || (path !== "" && isHost(host));
    const length = whole.replace(/[.,;:!?'’]+$/, "").length;
    return isAddress ? [{ start: match.index, end: match.index + length }] : [];
  });
}

/** Whether the target of a link is an address without its scheme: "www.coe.int", "coe.int", but not "chapter-2.html". */
export function isBareAddress(target: string): boolean {
  const [host = ""] = target.split(/[/?#]/, 1);
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]+$/i.test(host)) return false;
  return /^www\./i.test(host) || isHost(host);
}

function isHost(host: string): boolean {
  return wellKnownEnding.test(host) || countryEnding.test(host);
}
