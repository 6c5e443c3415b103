import type { RequestHandler } from "express";
import helmet, { type HelmetOptions } from "helmet";

/**
 * What helmet sets besides the content policy. Strict-Transport-Security is left to the proxy that ends TLS:
 * sent from a plain loopback server it would lock `localhost` into https for everything else on the machine.
 */
const shared: HelmetOptions = {
  referrerPolicy: { policy: "no-referrer" },
  strictTransportSecurity: false,
  xFrameOptions: { action: "deny" },
};

/** Headers for machines' replies: nothing in them may be loaded, run or framed. */
export const apiHeaders: RequestHandler = helmet({
  ...shared,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { "default-src": ["'none'"], "frame-ancestors": ["'none'"] },
  },
});

/** Headers for the page: its own stylesheet and its own form, no script at all. */
export const pageHeaders: RequestHandler = helmet({
  ...shared,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      "default-src": ["'none'"],
      "style-src": ["'self'"],
      "img-src": ["'self'", "data:"],
      "form-action": ["'self'"],
      "base-uri": ["'none'"],
      "frame-ancestors": ["'none'"],
    },
  },
});

/** Forbids every cache to keep the reply: questions and answers are nobody else's business. */
export const neverStored: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};
