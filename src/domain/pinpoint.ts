/**
 * A place in an instrument: the instrument alone, an article of it, or a subdivision of that article.
 *
 * `article` is the label as the instrument numbers it, in lower case: "3", "2 bis", "preamble", "annex i".
 * `subdivisions` are the bracketed labels that follow, outermost first: "3(1)(c)" has `["1", "c"]`. The kind of each
 * (paragraph, point) is not recorded: instruments mix them, "2(c)" is a point without a paragraph.
 */
export interface Pinpoint {
  readonly instrument: string;
  readonly article: string | null;
  readonly subdivisions: readonly string[];
}

const articleForm =
  /^(preamble|annex(?: (?:[ivx\d]+|[a-h]))?|\d+(?: (?:bis|ter|quater|quinquies))?)((?:\([a-z\d]+\))*)$/;

/**
 * Reads "3(1)(c)", "2 bis", "preamble" into an article and its subdivisions.
 * Returns `undefined` where the text has no such form.
 */
export function parseArticle(text: string): Omit<Pinpoint, "instrument"> | undefined {
  const match = articleForm.exec(text.trim().toLowerCase());
  if (!match?.[1]) return undefined;
  return {
    article: match[1],
    subdivisions: [...(match[2] ?? "").matchAll(/[a-z\d]+/g)].map((label) => label[0]),
  };
}

/** Reads "opsc 3(1)(c)" or "crc". Returns `undefined` where the text has no such form. */
export function parsePinpoint(text: string): Pinpoint | undefined {
  const match = /^([a-z][a-z\d-]*)(?: (.+))?$/.exec(text.trim());
  if (!match?.[1]) return undefined;
  if (match[2] === undefined) return { instrument: match[1], article: null, subdivisions: [] };
  const place = parseArticle(match[2]);
  return place && { instrument: match[1], ...place };
}

/** The article with its subdivisions, "3(1)(c)", or null where the pinpoint names the instrument alone. */
export function formatArticle(pinpoint: Omit<Pinpoint, "instrument">): string | null {
  if (pinpoint.article === null) return null;
  return pinpoint.article + pinpoint.subdivisions.map((label) => `(${label})`).join("");
}

/** The pinpoint as written in files and traces: "opsc 3(1)(c)". */
export function formatPinpoint(pinpoint: Pinpoint): string {
  const article = formatArticle(pinpoint);
  return article === null ? pinpoint.instrument : `${pinpoint.instrument} ${article}`;
}

/** Whether `inner` is the same place as `outer` or lies within it: "crc 34" contains "crc 34(a)", "crc" contains both. */
export function containsPinpoint(outer: Pinpoint, inner: Pinpoint): boolean {
  if (outer.instrument !== inner.instrument) return false;
  if (outer.article === null) return true;
  if (outer.article !== inner.article) return false;
  return outer.subdivisions.every((label, position) => label === inner.subdivisions[position]);
}

/** Whether two pinpoints name the same place. */
export function samePinpoint(one: Pinpoint, other: Pinpoint): boolean {
  return containsPinpoint(one, other) && containsPinpoint(other, one);
}

/** Orders pinpoints by instrument, then article and subdivisions as people count them (2 before 10, 2 before 2 bis). */
export function comparePinpoints(one: Pinpoint, other: Pinpoint): number {
  return collator.compare(formatPinpoint(one), formatPinpoint(other));
}

const collator = new Intl.Collator("en", { numeric: true });
