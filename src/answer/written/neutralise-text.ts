import { toVisibleText } from "../../text/visible-text.ts";

/** A character that nobody sees and that the comparison of quotes leaves out: a quote of neutralised words is still found in its passage. */
const breaker = "\u200B";

/** What chat templates take for their own: tags and tokens in angle brackets, "[INST]", and names of roles that open a line. */
const wireForms: readonly RegExp[] = [
  /<(?=[/|<!\p{L}\uFF5C])/gu,
  /\[(?=\s{0,4}\/?\s{0,4}(?:INST|SYS|SYSTEM|ASSISTANT|USER|TOOL_CALLS|AVAILABLE_TOOLS|TOOL_RESULTS)\b)/gi,
  /(?<=^[ \t#*>]{0,12}(?:system|assistant|user|human|developer|tool|ai|instructions?))(?=[ \t*]{0,4}[:：])/gimu,
];

/**
 * Makes a text that came from outside safe to stand between delimiters: without what nobody sees, and with a break in all that a chat template
 * or the delimiter itself could be read from. For a reader the words stay the same.
 */
export function neutraliseText(text: string, delimiter: string): string {
  const visible = toVisibleText(text).replaceAll(
    delimiter,
    `${delimiter.slice(0, 4)}${breaker}${delimiter.slice(4)}`,
  );
  return wireForms.reduce((rest, form) => rest.replace(form, (match) => match + breaker), visible);
}
