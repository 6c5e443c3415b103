import { Fault } from "../../domain/fault.ts";

/**
 * The question in an application/x-www-form-urlencoded text that has one field, `question`. Line ends, which browsers
 * send as CRLF, become LF. Throws a Fault `invalid_request` for other or repeated fields and for bytes that are not UTF-8.
 */
export function parseQuestionForm(text: string): string {
  const fields = text.split("&").filter((field) => field !== "");
  const [name, ...value] = (fields[0] ?? "").split("=");
  if (fields.length !== 1 || name !== "question") {
    throw new Fault("invalid_request", "The form must have exactly one field, “question”.");
  }
  return decodeField(value.join("=")).replaceAll("\r\n", "\n");
}

/** `URLSearchParams` would put U+FFFD in the place of broken bytes; a question must not change on its way. */
function decodeField(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch (cause) {
    throw new Fault("invalid_request", "The form is not encoded as UTF-8.", { cause });
  }
}
