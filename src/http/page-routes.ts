import { readFileSync } from "node:fs";
import { type RequestHandler, Router } from "express";
import { parseQuestionForm } from "./body/parse-form.ts";
import { decodeBody, readBody } from "./body/read-body.ts";
import { clientSignal } from "./client-signal.ts";
import { defineRoute } from "./define-route.ts";
import { renderAnswerPage } from "./page/answer-page.ts";
import { renderStartPage } from "./page/start-page.ts";
import { pageHeaders } from "./security-headers.ts";
import type { Services } from "./services.ts";
import { keepQuestion } from "./trouble-reply.ts";

/** Bytes of a form: 2,000 characters of three bytes each, percent-encoded, are 18,000. */
export const formBodyLimit = 20 * 1024;

/** Creates the page at / and its stylesheet. A query string is ignored: links from other sites often carry one. */
export function createPageRoutes(services: Services): Router {
  const router = Router();
  const stylesheet = readFileSync(new URL("page/style.css", import.meta.url), "utf8");
  defineRoute(router, "/", {
    get: [
      pageHeaders,
      async (_request, response) => {
        response.type("html").send(renderStartPage(await readHoldings(services)));
      },
    ],
    post: [
      pageHeaders,
      ...readBody("application/x-www-form-urlencoded", formBodyLimit),
      answerForm(services),
    ],
  });
  defineRoute(router, "/style.css", {
    get: [
      (_request, response) => {
        response.type("css").set("Cache-Control", "public, max-age=300").send(stylesheet);
      },
    ],
  });
  return router;
}

function answerForm(services: Services): RequestHandler {
  return async function answerQuestionForm(request, response) {
    const question = parseQuestionForm(decodeBody(request.body));
    keepQuestion(response, question);
    const answer = await services.ask(question, { signal: clientSignal(response) });
    response.type("html").send(renderAnswerPage(answer, await readHoldings(services)));
  };
}

async function readHoldings(services: Services) {
  const [documents, instruments] = await Promise.all([services.listDocuments(), services.listInstruments()]);
  return { documents, instruments };
}
