import type { RequestHandler } from "express";
import type { Problem } from "../problem.ts";
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
export function toOpenAiError({ status, code, title, detail, remedy }: Problem): OpenAiError {
  const what = detail === title ? [detail] : [`${title}.`, detail];
  const message = [...what, remedy].filter((part) => part !== null).join(" ");
  const type = status < 500 ? "invalid_request_error" : "server_error";
  return { error: { message, type, param: null, code } };
}

/** Tells every problem below an address in that form. */
export const tellOpenAiErrors: RequestHandler = (_request, response, next) => {
  setProblemForm(response, { whole: (problem) => response.json(toOpenAiError(problem)) });
  next();
};
