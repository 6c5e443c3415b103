import { Fault, type FaultCode } from "../domain/fault.ts";

/** The codes a problem can carry: those of faults, and `internal` for a bug. */
export type ProblemCode = FaultCode | "internal";

/** A problem as it travels (RFC 9457, application/problem+json). `remedy` says what the reader can do. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly remedy: string | null;
  readonly request_id: string;
}

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /**
   * What to say in place of the fault's own message. Messages about the environment name paths and settings:
   * they are for the operator's eyes. Absent for the caller's own mistakes, which are told as they are.
   */
  readonly detail?: string;
}

const operatorMustAct =
  "The server's operator finds the reason in its log and with `npm run -s pinpoint -- doctor`.";
const noIndex = `Questions cannot be answered until the index is repaired. ${operatorMustAct}`;
const badSetup = `The server is not set up correctly. ${operatorMustAct}`;

/** The one translation from trouble to HTTP: the status and title of every code. A question's faults are all 400. */
export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  usage: { status: 400, title: "Bad request" },
  question_empty: { status: 400, title: "The question is empty" },
  question_too_long: { status: 400, title: "The question is too long" },
  question_malformed: { status: 400, title: "The question is not text" },
  invalid_request: { status: 400, title: "Bad request" },
  unsupported_media_type: { status: 415, title: "Unsupported media type" },
  body_too_large: { status: 413, title: "The request is too large" },
  origin_forbidden: { status: 403, title: "Origin not allowed" },
  method_not_allowed: { status: 405, title: "Method not allowed" },
  not_found: { status: 404, title: "Not found" },
  config_invalid: { status: 500, title: "Server set up wrongly", detail: badSetup },
  port_in_use: { status: 500, title: "Server set up wrongly", detail: badSetup },
  corpus_missing: { status: 500, title: "Server set up wrongly", detail: badSetup },
  corpus_empty: { status: 500, title: "Server set up wrongly", detail: badSetup },
  text_unreadable: { status: 500, title: "A text cannot be read", detail: badSetup },
  text_invalid: { status: 500, title: "A text cannot be read", detail: badSetup },
  front_matter_invalid: { status: 500, title: "A text cannot be read", detail: badSetup },
  duplicate_document: { status: 500, title: "Server set up wrongly", detail: badSetup },
  unknown_instrument: { status: 500, title: "Server set up wrongly", detail: badSetup },
  register_invalid: { status: 500, title: "Server set up wrongly", detail: badSetup },
  thesaurus_invalid: { status: 500, title: "Server set up wrongly", detail: badSetup },
  glossary_invalid: { status: 500, title: "Server set up wrongly", detail: badSetup },
  plain_words_invalid: { status: 500, title: "Server set up wrongly", detail: badSetup },
  index_missing: {
    status: 503,
    title: "There is no index yet",
    detail: "The server's operator builds it with `npm run -s pinpoint -- index build`.",
  },
  index_corrupt: { status: 503, title: "The index is damaged", detail: noIndex },
  index_mismatch: { status: 503, title: "The index does not fit the settings", detail: noIndex },
  index_stale: { status: 503, title: "The index is out of date", detail: noIndex },
  index_locked: { status: 503, title: "The index is being built", detail: noIndex },
  storage_failed: { status: 500, title: "Storage failed", detail: operatorMustAct },
  vector_invalid: { status: 500, title: "A vector is not usable", detail: operatorMustAct },
  busy: { status: 503, title: "Too many questions at once" },
  shutting_down: { status: 503, title: "Shutting down" },
  timed_out: { status: 504, title: "Not answered in time" },
  upstream_failed: { status: 502, title: "A model failed", detail: operatorMustAct },
  internal: { status: 500, title: "Something went wrong", detail: "This is a mistake in Pinpoint." },
};

/** Turns anything thrown into a problem. Nothing of an unknown error is repeated, whatever NODE_ENV says. */
export function toProblem(thrown: unknown, requestId: string): Problem {
  const fault = toFault(thrown);
  const code = fault?.code ?? "internal";
  const kind = problemKinds[code];
  return {
    type: `urn:problem-type:pinpoint:${code}`,
    title: kind.title,
    status: kind.status,
    code,
    detail: kind.detail ?? fault?.message ?? kind.title,
    remedy: kind.detail === undefined ? (fault?.remedy ?? null) : null,
    request_id: requestId,
  };
}

/** A problem in words, with what to do, for faces that show nothing but a text. What is the server's own trouble is named first. */
export function describeProblem({ title, detail, remedy, status }: Problem): string {
  const name = status < 500 || detail === title ? null : `${title}.`;
  return [name, detail, remedy].filter((part) => part !== null).join(" ");
}

/**
 * The fault in a thrown value, or undefined for a bug. Express and its body reader throw errors of their own
 * with a `type` (https://github.com/expressjs/body-parser#errors) or, for an address that cannot be decoded, a URIError.
 */
export function toFault(thrown: unknown): Fault | undefined {
  if (thrown instanceof Fault) return thrown;
  if (thrown instanceof URIError) return new Fault("not_found", "There is nothing at this address.");
  if (!(thrown instanceof Error) || !("type" in thrown)) return undefined;
  switch (thrown.type) {
    case "entity.too.large":
      return new Fault("body_too_large", "The body is larger than this address accepts.", {
        remedy:
          "Send less: a question has at most 2,000 characters, and needs only the last turns before it.",
      });
    case "encoding.unsupported":
      return new Fault("unsupported_media_type", "Compressed bodies are not accepted.", {
        remedy: "Send the body without Content-Encoding.",
      });
    case "request.aborted":
    case "request.size.invalid":
      return new Fault("invalid_request", "The body ended before its announced length.");
    default:
      return undefined;
  }
}
