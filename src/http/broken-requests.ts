import { type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { Fault } from "../domain/fault.ts";
import { type Problem, toProblem } from "./problem.ts";

/**
 * Answers what Node's parser cannot take for a request, or what never came to its end, with a problem like every other trouble.
 * No app sees such requests. A connection on which a reply is half out is cut instead, since nothing more can be said on it.
 */
export function answerBrokenRequests(server: Server, newRequestId: () => string): void {
  const replies = new WeakMap<Duplex, ServerResponse>();
  server.on("request", (request, response) => replies.set(request.socket, response));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const reply = replies.get(socket);
    const isHalfOut = reply?.headersSent === true && !reply.writableEnded;
    if (isHalfOut || !socket.writable) socket.destroy();
    else socket.end(renderReply(describe(error, newRequestId())));
  });
}

/** What is wrong with a request, in words and as a status. */
interface Breakage {
  readonly status: 400 | 408 | 431;
  readonly detail: string;
}

/** By the codes of https://nodejs.org/api/http.html#event-clienterror and of the parser, llhttp. Every other code is of bad syntax. */
const breakages: ReadonlyMap<string | undefined, Breakage> = new Map([
  ["HPE_HEADER_OVERFLOW", { status: 431, detail: "The headers are larger than this server accepts." }],
  ["ERR_HTTP_REQUEST_TIMEOUT", { status: 408, detail: "The request did not come to its end in time." }],
]);

const badSyntax: Breakage = { status: 400, detail: "These bytes are not a request of HTTP." };

function describe({ code }: NodeJS.ErrnoException, requestId: string): Problem {
  const { status, detail } = breakages.get(code) ?? badSyntax;
  const problem = toProblem(new Fault("invalid_request", detail), requestId);
  return { ...problem, status, title: STATUS_CODES[status] ?? problem.title };
}

function renderReply(problem: Problem): string {
  const body = JSON.stringify(problem);
  const lines = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    "Content-Type: application/problem+json; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${problem.request_id}`,
    "X-Content-Type-Options: nosniff",
    "Cache-Control: no-store",
    "Connection: close",
  ];
  return `${lines.join("\r\n")}\r\n\r\n${body}`;
}
