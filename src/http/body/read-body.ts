import express, { type RequestHandler } from "express";
import { Fault } from "../../domain/fault.ts";

/**
 * Handlers that read a request's body of one media type, at most `limit` bytes, as they came.
 * Faults: `unsupported_media_type` for another type, another charset than UTF-8, or a compressed body; `body_too_large`.
 */
export function readBody(mediaType: string, limit: number): readonly RequestHandler[] {
  return [
    function checkMediaType(request, _response, next) {
      if (!isOfType(request.headers["content-type"], mediaType)) {
        throw new Fault("unsupported_media_type", "The body's Content-Type is not accepted here.", {
          remedy: `Send ${mediaType}, in UTF-8.`,
          data: { accepted: mediaType },
        });
      }
      next();
    },
    function checkLength(request, _response, next) {
      // The body reader would wait for all of what was announced before it complains.
      if (Number(request.headers["content-length"] ?? 0) > limit) {
        throw new Fault("body_too_large", `The body has more than ${limit} bytes.`, {
          remedy:
            "Send less: a question has at most 2,000 characters, and needs only the last turns before it.",
          data: { limit },
        });
      }
      next();
    },
    express.raw({ type: () => true, limit, inflate: false }),
  ];
}

/** The text of a body that `readBody` read. Throws a Fault `invalid_request` where it is not UTF-8. */
export function decodeBody(body: unknown): string {
  if (!Buffer.isBuffer(body)) return "";
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch (cause) {
    throw new Fault("invalid_request", "The body is not valid UTF-8.", { cause });
  }
}

function isOfType(contentType: string | undefined, mediaType: string): boolean {
  const [type, ...parameters] = (contentType ?? "").toLowerCase().split(";");
  if (type?.trim() !== mediaType) return false;
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  return charset === undefined || /^charset="?utf-?8"?$/.test(charset);
}
