import { ModelFailure } from "../../ports/chat-model.ts";
import type { IdleWatch } from "./idle-watch.ts";
import { UpstreamTrouble } from "./upstream-trouble.ts";

/** By what the bytes of a reply are guarded. */
export interface ByteGuards {
  readonly watch: IdleWatch;
  /** Aborted where nobody waits for the bytes any more; its reason is what is thrown then. */
  readonly signal: AbortSignal;
  readonly maxBytes: number;
}

/**
 * Passes the bytes of a reply on as they come. Throws a `ModelFailure`: `timeout` where they stop coming, `incomplete` where the
 * connection breaks, `malformed` where there are too many or they are not UTF-8.
 */
export async function* guardBytes(
  body: ReadableStream<Uint8Array>,
  { watch, signal, maxBytes }: ByteGuards,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let received = 0;
  try {
    for (;;) {
      const { done, value } = await watch.during(() => read(reader, signal));
      received += value?.byteLength ?? 0;
      if (received > maxBytes) {
        throw new ModelFailure("malformed", `The model's reply is longer than ${maxBytes} bytes.`);
      }
      demandUtf8(decoder, value);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal) {
  try {
    return await reader.read();
  } catch {
    signal.throwIfAborted();
    const reason = "The connection to the model's server broke within the reply.";
    throw new ModelFailure("incomplete", reason, { cause: new UpstreamTrouble(reason) });
  }
}

/** Decodes only to see whether it can be done; without bytes it demands that no character is left unfinished. */
function demandUtf8(decoder: TextDecoder, bytes: Uint8Array | undefined): void {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new ModelFailure("malformed", "The model's reply is not UTF-8.");
  }
}
