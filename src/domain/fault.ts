/**
 * Every kind of trouble that a caller or the environment can cause. The code is stable: programs may switch on it.
 * The edges translate it: exit codes in `commands/exit-code.ts`, HTTP statuses in `http/problem.ts`.
 */
export type FaultCode =
  // What was asked
  | "usage"
  | "question_empty"
  | "question_too_long"
  | "question_malformed"
  | "invalid_request"
  | "unsupported_media_type"
  | "body_too_large"
  | "origin_forbidden"
  | "method_not_allowed"
  | "not_found"
  // Configuration
  | "config_invalid"
  | "port_in_use"
  // Texts
  | "corpus_missing"
  | "corpus_empty"
  | "text_unreadable"
  | "text_invalid"
  | "front_matter_invalid"
  | "duplicate_document"
  | "unknown_instrument"
  | "register_invalid"
  | "thesaurus_invalid"
  | "glossary_invalid"
  | "plain_words_invalid"
  // Index
  | "index_missing"
  | "index_corrupt"
  | "index_mismatch"
  | "index_stale"
  | "index_locked"
  | "storage_failed"
  | "vector_invalid"
  // Service
  | "busy"
  | "shutting_down"
  | "timed_out"
  | "upstream_failed";

/**
 * Trouble that is not a bug: the message is a sentence that names the offending thing, `remedy` one that says what to do next.
 * Neither ever holds question text or a key.
 */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly code: FaultCode;
  readonly remedy: string | null;
  /** The values the message speaks of, for programs. */
  readonly data: Readonly<Record<string, unknown>>;

  constructor(
    code: FaultCode,
    message: string,
    options: {
      readonly remedy?: string;
      readonly data?: Readonly<Record<string, unknown>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.remedy = options.remedy ?? null;
    this.data = options.data ?? {};
  }
}

/** Whether a thrown value is a fault, optionally of one of the given codes. */
export function isFault(thrown: unknown, ...codes: readonly FaultCode[]): thrown is Fault {
  return thrown instanceof Fault && (codes.length === 0 || codes.includes(thrown.code));
}
