import type { ReferenceText } from "./reference-text.ts";

/**
 * Whether the noun for a legal text at a position goes on with the number of one: "Regulation (EU) 2018/1725", "la directive
 * 2002/58/CE". The number makes it a name, whatever its first letter.
 */
export function isNumberedAct(source: ReferenceText, position: number): boolean {
  const isUnion = /^(?:eu|ue|ec|ce|euratom)$/.test(source.word(position + 1));
  const after = isUnion ? position + 2 : position + 1;
  const number = source.word(after) === "no" ? after + 1 : after;
  return (
    /^ \(?$/.test(source.gapAfter(position)) &&
    /^\d+$/.test(source.word(number)) &&
    source.gapAfter(number) === "/"
  );
}
