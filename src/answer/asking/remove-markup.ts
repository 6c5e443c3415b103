/** Tags of HTML that stand within a sentence; all others part what stands before them from what stands behind. */
const inlineTag =
  /<\/?(?:a|abbr|b|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,200})?>/gi;

/** What programs put around the words of people: scripts, other tags, marks of roles, keys of JSON, rows of signs. */
const wrapping = [
  /<(script|style)\b[^<>]{0,200}>[^<]{0,500}<\/\1>/gi,
  /<[/!|?]?[a-z][^<>]{0,200}>/gi,
  /\[{1,2}\/?(?:system|admin|inst|user|assistant)\b[^\]]{0,60}\]{1,2}/gi,
  /["'](?:role|content|system|user|assistant|prompt|question|message|text)["']\s{0,3}:\s{0,3}(?:["'](?:system|user|assistant)["']\s{0,3},?)?/gi,
  /[{}]/g,
  /(?<![\p{L}\p{N}])(?:system|assistant|user(?: question)?|human|q|question|instruction|input)\s{0,2}[:=](?=\s)/giu,
  /([%#*=~<>|-])\1{2,}/g,
];

/**
 * A question without the markup and the marks of roles in which attacks wrap their words; a line break stands where a part begins that
 * was wrapped by itself. Text without such marks comes back as it is.
 */
export function removeMarkup(text: string): string {
  const inline = text.replace(inlineTag, "");
  return wrapping.reduce((rest, form) => rest.replace(form, "\n"), inline).trim();
}
