import { type Fault, isFault } from "../../src/domain/fault.ts";

/** The fault that an action throws; fails where it throws none or something else. */
export function faultOf(action: () => unknown): Fault {
  try {
    action();
  } catch (thrown) {
    if (isFault(thrown)) return thrown;
    throw thrown;
  }
  throw new Error("nothing was thrown");
}

/** As `faultOf`, for a promise. */
export async function faultFrom(promise: Promise<unknown>): Promise<Fault> {
  const outcome = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (isFault(outcome)) return outcome;
  throw new Error("no fault was thrown", { cause: outcome });
}
