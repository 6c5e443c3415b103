import type { RequestHandler } from "express";
import { describeProblem, type Problem } from "../problem.ts";
import { setProblemForm } from "../trouble-reply.ts";

/** A problem in the form in which clients of OpenAI expect it. */
export interface OpenAiError {
  readonly error: {
    readonly message: string;
    readonly type: "invalid_request_error" | "server_error";
    readonly param: null;
    readonly code: string;
  };
}

/** Puts a problem into that form. Front ends show the message and nothing else, so that it says what to do as well. */
export function toOpenAiError(problem: Problem): OpenAiError {
  const type = problem.status < 500 ? "invalid_request_error" : "server_error";
  return { error: { message: describeProblem(problem), type, param: null, code: problem.code } };
}

/** Tells every problem below an address in that form. */
export const tellOpenAiErrors: RequestHandler = (_request, response, next) => {
  setProblemForm(response, { whole: (problem) => response.json(toOpenAiError(problem)) });
  next();
};
