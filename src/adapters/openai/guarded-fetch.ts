import { ModelFailure } from "../../ports/chat-model.ts";
import { guardBytes } from "./guard-bytes.ts";
import { createIdleWatch, type IdleWatch } from "./idle-watch.ts";
import type { ModelServer } from "./model-server.ts";
import { findRetryAfter } from "./retry-after.ts";
import { UpstreamTrouble } from "./upstream-trouble.ts";

/** What of a reply is accepted. */
export interface GuardedFetchOptions {
  /** The content type that a reply must have. */
  readonly accept: "text/event-stream" | "application/json";
  /** A reply of more bytes is broken off. */
  readonly maxBytes: number;
}

/** Statuses by which a server says that the same request may do better later: RFC 9110 and RFC 6585, and every 5xx. */
const transient = new Set([408, 409, 429]);

/**
 * A `fetch` for requests to one model server, for clients that are not to be trusted with it: it goes nowhere but to the server's
 * origin, follows no redirect, and sends no header but its own, so that neither the client nor the environment can add one. What
 * comes back has a status of success and the content type, is valid UTF-8, bounded, and never silent for long. Everything else is
 * a `ModelFailure` in our words; what the server said of it is not read.
 */
export function createGuardedFetch(server: ModelServer, options: GuardedFetchOptions): typeof fetch {
  const origin = new URL(server.baseUrl).origin;
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin)
      throw new ModelFailure("rejected", "The request was bound for another server.");
    const watch = createIdleWatch(server.idleMs);
    const signal = AbortSignal.any([watch.signal, ...(init?.signal ? [init.signal] : [])]);
    const response = await watch.during(() =>
      connect(url, {
        method: init?.method ?? "GET",
        body: init?.body ?? null,
        headers: headersFor(server, options),
        redirect: "manual",
        signal,
      }),
    );
    return inspect(response, { ...options, watch, signal });
  };
}

function headersFor({ apiKey }: ModelServer, { accept }: GuardedFetchOptions): Record<string, string> {
  const headers = { accept, "content-type": "application/json", "user-agent": "pinpoint" };
  return apiKey === null ? headers : { ...headers, authorization: `Bearer ${apiKey.reveal()}` };
}

async function connect(url: URL, init: RequestInit & { readonly signal: AbortSignal }): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (thrown) {
    init.signal.throwIfAborted();
    const reason = `No connection to the model's server at ${url.origin}${codeOf(thrown)}.`;
    throw new ModelFailure("unreachable", reason, { cause: new UpstreamTrouble(reason) });
  }
}

/** The system's own name for what went wrong, for instance " (ECONNREFUSED)"; empty where it gave none. */
function codeOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return /^[A-Z][A-Z_\d]{1,40}$/.test(code) ? ` (${code})` : "";
}

async function inspect(
  response: Response,
  options: GuardedFetchOptions & { readonly watch: IdleWatch; readonly signal: AbortSignal },
): Promise<Response> {
  const failure = findFailure(response, options.accept);
  if (failure) {
    await response.body?.cancel();
    throw failure;
  }
  if (response.body === null) throw new ModelFailure("malformed", "The model's server sent an empty reply.");
  const bytes = ReadableStream.from(guardBytes(response.body, options));
  return new Response(bytes, { status: response.status, headers: { "content-type": options.accept } });
}

function findFailure(response: Response, accept: string): ModelFailure | undefined {
  const { status, headers } = response;
  if (!response.ok) {
    const reason = reasonOf(status);
    const cause = new UpstreamTrouble(reason, { status, retryAfterMs: findRetryAfter(headers) });
    return new ModelFailure(isTransient(status) ? "unreachable" : "rejected", reason, { cause });
  }
  const type = (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === accept) return undefined;
  return new ModelFailure("malformed", `The model's server sent something else than ${accept}.`);
}

function isTransient(status: number): boolean {
  return transient.has(status) || status >= 500;
}

function reasonOf(status: number): string {
  if (isTransient(status)) return `The model's server cannot reply now (status ${status}).`;
  if (status >= 300 && status < 400) return `The model's server redirects elsewhere (status ${status}).`;
  if (status === 401 || status === 403) return `The model's server refuses the key (status ${status}).`;
  if (status === 404) return "The model's server does not know the model or the path (status 404).";
  return `The model's server refuses the request (status ${status}).`;
}
