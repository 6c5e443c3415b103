import type { Services } from "../compose.ts";
import type { Terminal } from "./terminal.ts";
import { warn } from "./warn.ts";

/**
 * Creates a function that looks whether an older generation serves in place of a damaged one, and warns of each damage once,
 * however often it is called.
 */
export function createDamageTeller(services: Pick<Services, "readiness">, terminal: Terminal): () => void {
  let told: string | null = null;
  return () => {
    const { degraded } = services.readiness();
    if (degraded !== null && degraded !== told) warn(terminal, degraded);
    told = degraded;
  };
}
