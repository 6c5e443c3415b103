/**
 * The form in which two names count as the same: case, accents, kinds of apostrophe and hyphen and runs of spaces are levelled.
 * It is for comparing only and never shown.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\p{Pd}/gu, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
