import { findDates } from "../text/dates.ts";

/** "By A. Name", "Published on …", "Par …", "Publicado el …": who wrote a text, or when it came out. */
const forms: readonly RegExp[] = [
  /^(?:By|BY|Par|PAR|Por|POR) \p{Lu}/u,
  /^(?:(?:first|last) )?(?:published|posted|updated|reviewed)(?: (?:on|in|by)\b|:| \d)/i,
  /^(?:publiée?|mise? à jour|publicado|actualizado)(?: (?:le|el|en|por|par)\b| ?:| \d)/i,
];

/**
 * Whether a short line tells who wrote the text or when, and so is no heading: it begins as such lines do, or half of it is the date of
 * a day.
 */
export function isDateline(line: string): boolean {
  if (forms.some((form) => form.test(line))) return true;
  return findDates(line).some(
    ({ start, end, date }) => date.length === 10 && (end - start) * 2 >= line.length,
  );
}
