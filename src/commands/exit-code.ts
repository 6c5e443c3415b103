import type { FaultCode } from "../domain/fault.ts";

/**
 * The exit codes of the program. From 64 on they are those of sysexits.h, so that scripts and service managers know them;
 * 130 and 143 are what a shell reports after SIGINT (Ctrl-C) and SIGTERM.
 */
export const exitCode = {
  ok: 0,
  gateFailed: 1,
  usage: 2,
  badData: 65,
  missingInput: 66,
  upstream: 69,
  bug: 70,
  inputOutput: 74,
  tryLater: 75,
  configOrIndex: 78,
  interrupted: 130,
  terminated: 143,
} as const;

/** One of the program's exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

const byFault: Readonly<Record<FaultCode, ExitCode>> = {
  usage: exitCode.usage,
  question_empty: exitCode.usage,
  question_too_long: exitCode.badData,
  question_malformed: exitCode.badData,
  invalid_request: exitCode.usage,
  unsupported_media_type: exitCode.badData,
  body_too_large: exitCode.badData,
  origin_forbidden: exitCode.usage,
  method_not_allowed: exitCode.usage,
  not_found: exitCode.missingInput,
  config_invalid: exitCode.configOrIndex,
  port_in_use: exitCode.configOrIndex,
  corpus_missing: exitCode.missingInput,
  corpus_empty: exitCode.missingInput,
  text_unreadable: exitCode.missingInput,
  text_invalid: exitCode.badData,
  front_matter_invalid: exitCode.badData,
  duplicate_document: exitCode.badData,
  unknown_instrument: exitCode.badData,
  register_invalid: exitCode.badData,
  thesaurus_invalid: exitCode.badData,
  glossary_invalid: exitCode.badData,
  plain_words_invalid: exitCode.badData,
  index_missing: exitCode.configOrIndex,
  index_corrupt: exitCode.configOrIndex,
  index_mismatch: exitCode.configOrIndex,
  index_stale: exitCode.configOrIndex,
  index_locked: exitCode.tryLater,
  storage_failed: exitCode.inputOutput,
  vector_invalid: exitCode.badData,
  busy: exitCode.tryLater,
  shutting_down: exitCode.tryLater,
  timed_out: exitCode.tryLater,
  upstream_failed: exitCode.upstream,
};

/** The exit code that tells a shell about a fault. */
export function exitCodeOf(code: FaultCode): ExitCode {
  return byFault[code];
}
