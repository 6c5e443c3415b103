import { Fault } from "../../src/domain/fault.ts";

/** The fault of a line that is not what belongs there. `where` is the file with the line; `says` completes the sentence. */
export function invalidLine(
  where: string,
  says: string,
  details: { readonly remedy: string; readonly cause?: unknown },
): Fault {
  return new Fault("text_invalid", `${where} ${says}`, details);
}
