/** "One" or "convention" behind the name of whoever made it. */
const madeBySomeone =
  /(?<=\b(?!(?:the|this|that|same|an?|which|what|any|other|said|first|second|last|its|own) )[\p{L}-]{2,} )(?:one|convention|treaty|law)\b/iu;

/** Spells out "the UN one" and "the UN convention": in this field the convention on cybercrime that they made is meant. */
export function spellMaker(text: string): string {
  return text.replace(madeBySomeone, "cybercrime convention");
}
