import type { Response } from "express";
import { Fault } from "../../domain/fault.ts";
import type { Clock } from "./clock.ts";

/** A reply that is written piece by piece as server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface EventStream {
  /**
   * Runs what the stream is for and gives its result. The signal aborts, and the promise rejects with its reason at once, when nobody
   * reads any more or the stream must end: with a Fault `timed_out` after its longest time, `shutting_down` when the server stops.
   */
  run<Result>(task: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Writes a frame, and the headers before the first one. What comes after the end is dropped. */
  write(frame: string): void;
  end(): void;
}

/** The bounds of a stream. Times are in milliseconds. */
export interface StreamLimits {
  /** How often a comment is written, so that proxies do not take the connection for dead. */
  readonly heartbeat: number;
  /** How long a stream may last. */
  readonly longest: number;
  /** How long after that a client may take to read what is left. */
  readonly flush: number;
  /** How many bytes may wait for a client that does not read, before it is cut. */
  readonly buffered: number;
}

/** The limits of every stream. The largest answers have some 30 KiB, so that only who reads nothing of several can be cut. */
export const streamLimits: StreamLimits = {
  heartbeat: 15_000,
  longest: 120_000,
  flush: 5_000,
  buffered: 1024 * 1024,
};

/** What every stream of a server shares. */
export interface StreamSettings {
  readonly clock: Clock;
  /** Aborts when the server begins to stop. */
  readonly stopping: AbortSignal;
  readonly limits: StreamLimits;
}

/** `no-transform` and nginx's own header forbid proxies to hold events back (https://nginx.org/en/docs/http/ngx_http_proxy_module.html). */
const streamHeaders = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
} as const;

/**
 * Makes a stream of a response. Its headers are sent with the first frame or heartbeat: what goes wrong before is still an ordinary
 * reply with a status of its own.
 */
export function openEventStream(response: Response, settings: StreamSettings): EventStream {
  const { limits } = settings;
  const controller = new AbortController();
  const write = (frame: string) => {
    if (response.writableEnded || response.destroyed) return;
    if (!response.headersSent) response.status(200).set(streamHeaders);
    response.write(frame);
    if (response.writableLength > limits.buffered) response.destroy();
  };
  const letGo = watch(settings, {
    beat: () => write(":\n\n"),
    stop: (reason) => controller.abort(reason),
    cut: () => response.destroy(),
  });
  response.once("close", () => {
    letGo();
    controller.abort();
  });
  return {
    run: (task) => Promise.race([task(controller.signal), rejectWhen(controller.signal)]),
    write,
    end: () => response.end(),
  };
}

/** Starts the timers of a stream and listens for the server's end; gives the function that ends both. */
function watch(
  { clock, stopping, limits }: StreamSettings,
  actions: {
    readonly beat: () => void;
    readonly stop: (reason: Fault) => void;
    readonly cut: () => void;
  },
): () => void {
  const shutDown = () => actions.stop(shuttingDown());
  if (stopping.aborted) shutDown();
  else stopping.addEventListener("abort", shutDown, { once: true });
  const timers = [
    clock.every(limits.heartbeat, actions.beat),
    clock.after(limits.longest, () => actions.stop(timedOut(limits.longest))),
    clock.after(limits.longest + limits.flush, actions.cut),
  ];
  return () => {
    stopping.removeEventListener("abort", shutDown);
    for (const end of timers) end();
  };
}

function rejectWhen(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  if (signal.aborted) reject(signal.reason);
  else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  return promise;
}

/** The fault of what is asked of a server that stops. */
export function shuttingDown(): Fault {
  return new Fault("shutting_down", "The server is shutting down.", { remedy: "Ask again in a minute." });
}

function timedOut(longest: number): Fault {
  return new Fault("timed_out", `The answer was not whole after ${longest / 1000} seconds.`, {
    remedy: "Ask again, or ask for less at once.",
  });
}
