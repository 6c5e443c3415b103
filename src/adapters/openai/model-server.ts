import type { Secret } from "../../domain/secret.ts";

/** An OpenAI-compatible server and how long it is waited for. */
export interface ModelServer {
  /** For instance "https://api.openai.com/v1"; https, or a loopback address. */
  readonly baseUrl: string;
  /** Null where the server wants no key. It is sent to the base URL's origin and nowhere else. */
  readonly apiKey: Secret | null;
  /** So long may the server be silent, before its reply or within it; milliseconds. */
  readonly idleMs: number;
  /** So long may a reply take in all, with everything that is tried for it; milliseconds. */
  readonly totalMs: number;
}
