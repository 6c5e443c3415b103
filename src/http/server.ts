import { randomUUID } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Fault } from "../domain/fault.ts";
import { answerBrokenRequests } from "./broken-requests.ts";

/** What it takes to listen. Times are in milliseconds. */
export interface ServerOptions {
  readonly app: RequestListener;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Aborted when the server begins to stop; give its signal to the app as well. */
  readonly stopping?: AbortController;
  /** How long requests under way may take to finish once the server stops. Default 10 s. */
  readonly grace?: number;
  /** How long an idle connection is kept. Default 5 s; behind a proxy more than the proxy keeps it, 65 s is usual. */
  readonly keepAliveTimeout?: number;
}

/** A server that listens. */
export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /** "http://127.0.0.1:3000". */
  readonly url: string;
  /**
   * Stops: takes no new connection, lets requests under way finish within the grace, then cuts what is left.
   * Resolves when every connection is closed; a second call waits for the first.
   */
  stop(): Promise<void>;
}

const defaultGrace = 10_000;

/**
 * Slow senders are cut: headers must be there after 15 s, the whole request after 30 s, looked at every second
 * (Node's own interval is 30 s). Headers over 16 KiB are refused with 431.
 */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
} as const;

/** Starts to serve. Faults: `port_in_use`; `config_invalid` where the host or the port cannot be listened on. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const keepAliveTimeout = options.keepAliveTimeout ?? 5_000;
  const server = createServer({ ...limits, keepAliveTimeout }, options.app);
  answerBrokenRequests(server, randomUUID);
  const address = await listen(server, options);
  const stopping = options.stopping ?? new AbortController();
  let stopped: Promise<void> | undefined;
  server.on("request", (_request, response) => {
    response.once("close", () => {
      // The connection counts as idle only after its response is closed.
      if (stopping.signal.aborted) setImmediate(() => server.closeIdleConnections());
    });
  });
  return {
    host: address.address,
    port: address.port,
    url: `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`,
    stop() {
      stopping.abort();
      stopped ??= closeServer(server, options.grace ?? defaultGrace);
      return stopped;
    },
  };
}

function listen(server: Server, { host, port }: ServerOptions): Promise<AddressInfo> {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  server.once("error", (error: NodeJS.ErrnoException) => reject(toListenFault(error, host, port)));
  server.listen({ host, port }, () => {
    server.removeAllListeners("error");
    resolve(server.address() as AddressInfo);
  });
  return promise;
}

function toListenFault(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  const options = { data: { host, port }, cause: error };
  if (error.code === "EADDRINUSE") {
    return new Fault("port_in_use", `Port ${port} on ${host} is in use by another program.`, {
      remedy: "Stop that program, or set PINPOINT_PORT to another port.",
      ...options,
    });
  }
  if (error.code === "EACCES") {
    return new Fault("config_invalid", `This user may not listen on port ${port}.`, {
      remedy: "Set PINPOINT_PORT to a port above 1023.",
      ...options,
    });
  }
  if (unknownHostCodes.has(error.code ?? "")) {
    return new Fault("config_invalid", `${host} is not an address of this machine.`, {
      remedy: "Set PINPOINT_HOST to 127.0.0.1, or to an address of this machine.",
      ...options,
    });
  }
  return error;
}

const unknownHostCodes: ReadonlySet<string> = new Set(["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"]);

function closeServer(server: Server, grace: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const deadline = setTimeout(() => server.closeAllConnections(), grace);
  server.close(() => {
    clearTimeout(deadline);
    resolve();
  });
  server.closeIdleConnections();
  return promise;
}
