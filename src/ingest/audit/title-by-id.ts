import { titleInText } from "../../domain/instrument.ts";
import type { Register } from "../../domain/register.ts";

/** The title of an instrument for running text; its id where the register does not have it. */
export function titleById(id: string, register: Register): string {
  const instrument = register.find(id);
  return instrument ? titleInText(instrument) : id;
}
