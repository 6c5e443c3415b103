import { Fault } from "../../src/domain/fault.ts";

/** The id itself where it can be a column of a TREC file. Throws a Fault `text_invalid` where it is empty or holds a blank. */
export function toColumn(id: string): string {
  if (/^[^\s]+$/.test(id)) return id;
  throw new Fault("text_invalid", `${JSON.stringify(id)} cannot be a column of a TREC file.`, {
    remedy: "Give it an id that is not empty and holds no blank.",
  });
}
