/**
 * What a Retry-After header asks for (RFC 9110, section 10.2.3: seconds, or a date), in milliseconds from `now` (milliseconds since
 * 1970); null where there is none or it is neither. A date that has passed asks for nothing: 0.
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
