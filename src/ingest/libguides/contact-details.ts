/** "jane.doe@library.example.edu", and the same with "[at]" or "(at)". */
const mailAddress =
  /(?<![\w.+-])[\w.+-]{1,64}(?:@| ?[[(] ?at ?[\])] ?)[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}(?![\w-])/gi;

/** "Phone: 010-4477": digits are a telephone number where it is said that they are. */
const labelledTelephone =
  /(?<!\p{L})(?:tele?phones?|t[ée]l(?:[ée]phone|[ée]fono)?|phone|mobile|cell|fax|whatsapp)(?: number|\.)? ?: ?[+(]?\d(?:[ ()./-]{0,2}\d){4,16}/giu;

/** "Skype: jane.doe42". */
const labelledSkype = /(?<!\p{L})skype(?: id| name)? ?: ?[\w.:,+-]{3,40}/giu;

/** "+1 555 010 4477" with its country, "(555) 010-4477", "555-010-4477". Series of treaties are not written so. */
const telephone =
  /(?<![\w+.-])(?:\+\d{1,3}(?:[ .()/-]{1,2}\d{1,5}){2,6}|\(\d{3}\) ?\d{3}[ .-]\d{4}|\d{3}[.-]\d{3}[.-]\d{4})(?![\w-])/g;

const marks: readonly (readonly [RegExp, string])[] = [
  [mailAddress, "[e-mail address]"],
  [labelledTelephone, "[telephone]"],
  [labelledSkype, "[telephone]"],
  [telephone, "[telephone]"],
];

/**
 * Takes e-mail addresses and telephone numbers out of a text and leaves marks in their places, so that what is left reads on. Whether
 * they are a person's or a desk's cannot be told. `found` counts them; text that was nothing else comes back empty.
 */
export function withoutContactDetails(text: string): { readonly text: string; readonly found: number } {
  let found = 0;
  const marked = marks.reduce(
    (rest, [form, mark]) =>
      rest.replace(form, () => {
        found += 1;
        return mark;
      }),
    text,
  );
  const isOnlyMarks =
    found > 0 && !/[\p{L}\d]/u.test(marked.replace(/\[(?:e-mail address|telephone)\]/g, ""));
  return { text: isOnlyMarks ? "" : marked, found };
}
