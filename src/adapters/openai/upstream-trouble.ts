/**
 * What happened on the way to a model's server, in our own words: the cause of a `ModelFailure`, for what decides whether to try
 * again. It holds nothing that the server said but its status and how long it asks to be left alone.
 */
export class UpstreamTrouble extends Error {
  override readonly name = "UpstreamTrouble";
  /** The HTTP status; null where there was no connection, or it broke. */
  readonly status: number | null;
  /** What Retry-After asks for, in milliseconds; null where it was not sent or says nothing. */
  readonly retryAfterMs: number | null;

  constructor(
    message: string,
    {
      status = null,
      retryAfterMs = null,
    }: { readonly status?: number | null; readonly retryAfterMs?: number | null } = {},
  ) {
    super(message);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The trouble behind a thrown value, or undefined. */
export function troubleOf(thrown: unknown): UpstreamTrouble | undefined {
  return findCause(thrown, (cause) => cause instanceof UpstreamTrouble);
}

/** The first of a thrown value and its causes that is what is looked for. Follows at most ten causes, so that a ring of them ends. */
export function findCause<Wanted>(
  thrown: unknown,
  isWanted: (cause: unknown) => cause is Wanted,
): Wanted | undefined {
  let cause = thrown;
  for (let depth = 0; depth < 10; depth++) {
    if (isWanted(cause)) return cause;
    if (!(cause instanceof Error)) return undefined;
    cause = cause.cause;
  }
  return undefined;
}
