import type { Request, Response } from "express";
import { requestIdOf } from "./access-log.ts";
import { renderTroublePage } from "./page/trouble-page.ts";
import { type Problem, type ProblemCode, toFault, toProblem } from "./problem.ts";
import { pageHeaders } from "./security-headers.ts";

/**
 * What an operator must see of a failed request. A fault's message never holds a question; of a bug only the kind of error
 * and the places in the code are given, since its message might.
 */
export interface Trouble {
  readonly requestId: string;
  readonly code: ProblemCode;
  readonly message: string;
  readonly frames: readonly string[];
}

/** Seconds after which a client that was turned away may try again. */
const retryAfter = 5;

/** What is answered where something was thrown. */
export type TroubleReply = (thrown: unknown, request: Request, response: Response) => void;

/** Creates the reply to trouble: whatever was thrown becomes a problem, as JSON or, for a browser outside /api, as a page. */
export function createTroubleReply(report?: (trouble: Trouble) => void): TroubleReply {
  return function replyTrouble(thrown, request, response) {
    if (response.closed) return;
    const problem = toProblem(thrown, requestIdOf(response));
    if (problem.status >= 500) report?.(describeTrouble(thrown, problem));
    // Part of a reply is out: unless it has a form for that, only cutting the line still tells the client that it is not whole.
    const form = problemFormOf(response);
    if (response.headersSent) {
      if (form.late) form.late(problem);
      else response.destroy();
      return;
    }
    prepareReply(response, problem);
    if (form.whole) {
      form.whole(problem);
      return;
    }
    const forPage = !request.path.startsWith("/api") && request.accepts("json", "html") === "html";
    if (!forPage) {
      response.type("application/problem+json").send(JSON.stringify(problem));
      return;
    }
    pageHeaders(request, response, () => {
      response.type("html").send(renderTroublePage(problem, questionOf(response)));
    });
  };
}

/** How an address tells problems that has a form of its own for them. */
export interface ProblemForm {
  /** Sends a problem as the whole reply, whose status is set already. */
  readonly whole?: (problem: Problem) => void;
  /** Ends with a problem a reply that is half out. */
  readonly late?: (problem: Problem) => void;
}

/** Says how problems of this reply are told, in place of problem+json or of cutting the line. */
export function setProblemForm(response: Response, form: ProblemForm): void {
  response.locals.problemForm = { ...problemFormOf(response), ...form };
}

function problemFormOf(response: Response): ProblemForm {
  return (response.locals as { readonly problemForm?: ProblemForm }).problemForm ?? {};
}

/** Keeps a question for the page that shows a fault of it, so that it can be corrected and is not lost. */
export function keepQuestion(response: Response, question: string): void {
  response.locals.question = question;
}

function questionOf(response: Response): string {
  return typeof response.locals.question === "string" ? response.locals.question : "";
}

function prepareReply(response: Response, problem: Problem): void {
  response.status(problem.status);
  if (problem.code === "busy" || problem.code === "shutting_down") {
    response.set("Retry-After", String(retryAfter));
  }
}

/** What an operator is told of a failure. */
export function describeTrouble(thrown: unknown, problem: Problem): Trouble {
  const fault = toFault(thrown);
  const stack = thrown instanceof Error ? (thrown.stack ?? "") : "";
  const frames = stack.split("\n").filter((line) => /^\s{4}at /.test(line));
  return {
    requestId: problem.request_id,
    code: problem.code,
    message: fault?.message ?? (thrown instanceof Error ? thrown.name : typeof thrown),
    frames: fault ? [] : frames.map((line) => line.trim()),
  };
}
