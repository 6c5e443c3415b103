/** A date as HTTP has it: "Sun, 22 Nov 2026 12:00:07 GMT". */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * What the Retry-After of a reply asks for (RFC 9110, section 10.2.3: seconds, or a date), in milliseconds; null where there is none or it
 * is neither. A date is counted from the reply's own Date, so that it does not matter how the clocks differ; one that has passed asks for
 * nothing: 0.
 */
export function findRetryAfter(headers: Pick<Headers, "get">): number | null {
  const asked = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const wait = parseHttpDate(asked) - parseHttpDate(headers.get("date") ?? "");
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

function parseHttpDate(text: string): number {
  return httpDate.test(text) ? Date.parse(text) : Number.NaN;
}
