import type { EventEmitter } from "node:events";
import { type ExitCode, exitCode } from "./exit-code.ts";

/** The signals by which people and service managers end a program, with the exit code that shells give for each. */
const stopSignals = { SIGINT: exitCode.interrupted, SIGTERM: exitCode.terminated } as const;

/**
 * Within so many milliseconds two signals are one: Ctrl-C in a terminal reaches the program itself and npm, which started it
 * and passes it on.
 */
const echoTime = 500;

/**
 * Listens for signals to stop. The first calls `stop`, for an orderly end; one that comes later calls `leave` with the exit code,
 * for an end at once. Gives the function that ends the listening.
 */
export function listenForStop(actions: {
  readonly stop: () => void;
  readonly leave: (code: ExitCode) => void;
  readonly now: () => number;
  readonly source: Pick<EventEmitter, "on" | "off">;
}): () => void {
  let stoppedAt: number | undefined;
  const listeners = Object.entries(stopSignals).map(([signal, code]) => {
    const listen = () => {
      if (stoppedAt === undefined) {
        stoppedAt = actions.now();
        actions.stop();
      } else if (actions.now() - stoppedAt > echoTime) actions.leave(code);
    };
    actions.source.on(signal, listen);
    return { signal, listen };
  });
  return () => {
    for (const { signal, listen } of listeners) actions.source.off(signal, listen);
  };
}

/** Listens for signals to this process, with its own clock; `process.exit` is how it is left at once. */
export function listenForStopOfProcess(stop: () => void): () => void {
  return listenForStop({
    stop,
    leave: (code) => process.exit(code),
    now: () => performance.now(),
    source: process,
  });
}
