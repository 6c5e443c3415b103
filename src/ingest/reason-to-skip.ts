import type { Fault } from "../domain/fault.ts";

/** Why a text is left out, and what its owner can do about it: the words of the fault that it raised. */
export function reasonToSkip({ message, remedy }: Fault): string {
  return remedy === null ? message : `${message} ${remedy}`;
}
