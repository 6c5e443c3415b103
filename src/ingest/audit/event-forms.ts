/** What happens to an instrument on a day that the register keeps. */
export type EventKind = "adopted" | "opened" | "signed" | "inForce";

/** A verb or noun of an event in a text, `[start, end)` in UTF-16 code units. */
export interface EventWords {
  readonly kind: EventKind;
  readonly start: number;
  readonly end: number;
}

/** The verbs and their nouns in English, French and Spanish. Only forms of what has happened: "shall enter into force" and "is open for signature" are none. */
const forms: readonly (readonly [EventKind, string])[] = [
  ["inForce", "(?:entered|came|entry|coming) into force|in force (?:since|from)"],
  ["inForce", "(?:entrée?s?|entra) en vigueur|en vigueur depuis"],
  ["inForce", "(?:entró|entrada|entrado) en vigor|en vigor desde"],
  [
    "opened",
    "(?:opened|opening) (?:(?:in|at) \\p{L}{2,20} )?(?:for|to) signature|ouvert(?:e|ure)?s? à la signature|abiert[oa] a la firma",
  ],
  ["adopted", "adopted|adoption|adoptée?s?|adoptad[oa]|adopción"],
  [
    "signed",
    "(?:was|were|been) signed|signed(?= (?:at|in|on) )|(?:a été|été) signée?|signée?(?= (?:à|le) )|firmad[oa]",
  ],
];

const verbs = new RegExp(forms.map(([, form]) => `(?<![\\p{L}-])(${form})(?![\\p{L}-])`).join("|"), "giu");

/** The events that a text speaks of, in text order. */
export function findEvents(text: string): readonly EventWords[] {
  return [...text.matchAll(verbs)].flatMap((match) => {
    const kind = forms[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    return kind ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** How an event is called in a finding: "adopted on", "entered into force on". */
export const eventNames: Readonly<Record<EventKind, string>> = {
  adopted: "was adopted",
  opened: "was opened for signature",
  signed: "was signed",
  inForce: "entered into force",
};
