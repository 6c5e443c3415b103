import type { Fault } from "../../domain/fault.ts";

/** One thing that was looked at. `fix` is what to do, a command where there is one; null where nothing is to be done. */
export interface Check {
  readonly name: string;
  readonly state: "ok" | "warn" | "fail";
  readonly detail: string;
  readonly fix: string | null;
}

/** A check that ended in a fault: it fails with the fault's own words. */
export function checkFault(name: string, fault: Fault): Check {
  return { name, state: "fail", detail: fault.message, fix: fault.remedy };
}
