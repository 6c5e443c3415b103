import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it reached the fake upstream. */
export interface UpstreamRequest {
  readonly method: string;
  /** "/v1/chat/completions", "/v1/embeddings", "/v1/models" or whatever was asked for. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The parsed JSON body; empty where there was none. */
  readonly body: UpstreamBody;
  /** Milliseconds since the process began at which the client broke off before the reply was whole; null where it did not (yet). */
  goneAt: number | null;
  /** Fulfilled when the connection of this request is over, however it ended. */
  readonly over: Promise<void>;
}

/** What requests may hold that the tests look at. */
export interface UpstreamBody {
  readonly model?: string;
  readonly stream?: boolean;
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: unknown;
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly input?: string | readonly string[];
}

/** Replies to one request in its own way: `says`, `embeds` and `listsModels` make good ones, `upstreamFaults` has every bad one. */
export type UpstreamReply = (response: ServerResponse, request: UpstreamRequest) => unknown;

/** Chooses the reply to a request; `count` counts the requests to the same path, this one included. */
export type UpstreamScript = (request: UpstreamRequest, count: number) => UpstreamReply;

/** An OpenAI-compatible server on loopback that says what it is told to. */
export interface FakeUpstream {
  /** What OPENAI_BASE_URL takes. */
  readonly baseUrl: string;
  /** Every request so far, oldest first. */
  readonly requests: readonly UpstreamRequest[];
  /** The requests that reached the path, for instance "/v1/chat/completions". */
  requestsTo(path: string): readonly UpstreamRequest[];
  /** Replaces what it says from now on, and forgets the requests. */
  play(script: UpstreamScript): void;
  close(): Promise<void>;
}

/** Starts a fake upstream that plays the script; without one it says "ok", embeds to three dimensions and lists "fake-model". */
export async function startFakeUpstream(script: UpstreamScript = replyFully("ok")): Promise<FakeUpstream> {
  let current = script;
  const requests: UpstreamRequest[] = [];
  const requestsTo = (path: string) => requests.filter((request) => request.path === path);
  const reply = async (incoming: IncomingMessage, response: ServerResponse) => {
    const request = await readRequest(incoming, response);
    requests.push(request);
    await current(request, requestsTo(request.path).length)(response, request);
  };
  const server = createServer((incoming, response) => {
    response.on("error", () => undefined);
    reply(incoming, response).catch(() => response.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    requestsTo,
    play: (next) => {
      current = next;
      requests.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function readRequest(incoming: IncomingMessage, response: ServerResponse): Promise<UpstreamRequest> {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  let text = "";
  incoming.setEncoding("utf8");
  for await (const piece of incoming) text += String(piece);
  const request: UpstreamRequest = {
    method: incoming.method ?? "",
    path: incoming.url ?? "",
    headers: incoming.headers,
    body: text === "" ? {} : (JSON.parse(text) as UpstreamBody),
    goneAt: null,
    over,
  };
  response.on("close", () => {
    if (!response.writableFinished) request.goneAt = performance.now();
    resolve();
  });
  return request;
}

/** Every endpoint answered in good order: chats say the text, embeddings are `vectorOf` each text. */
export function replyFully(
  text: string,
  vectorOf: (text: string) => readonly number[] = lettersOf,
): UpstreamScript {
  return ({ path }) => {
    if (path === "/v1/embeddings") return embeds(vectorOf);
    return path === "/v1/models" ? listsModels("fake-model") : says(text);
  };
}

/** Three numbers that differ from text to text: enough of an embedding for tests. */
function lettersOf(text: string): readonly number[] {
  return ["a", "e", "t"].map((letter) => 1 + text.split(letter).length);
}

/** How a chat reply is told. */
export interface Saying {
  /** Null leaves it out. */
  readonly finishReason?: string | null;
  /** The pieces that the text is streamed in; together they are the text. Every word is one by itself where they are left out. */
  readonly pieces?: readonly string[];
  /** Milliseconds between two pieces. */
  readonly pauseMs?: number;
}

/** A chat reply of this text, streamed where the request asks for a stream. */
export function says(
  text: string,
  { finishReason = "stop", pieces, pauseMs = 0 }: Saying = {},
): UpstreamReply {
  return async (response, { body }) => {
    if (body.stream !== true) {
      sendJson(response, completionOf(text, finishReason));
      return;
    }
    startStream(response);
    response.write(eventOf(chunkOf({ role: "assistant", content: "" })));
    for (const piece of pieces ?? text.match(/\s*\S+|\s+$/g) ?? []) {
      if (pauseMs > 0) await new Promise((resume) => setTimeout(resume, pauseMs));
      if (response.destroyed) return;
      response.write(eventOf(chunkOf({ content: piece })));
    }
    if (finishReason !== null) response.write(eventOf(chunkOf({}, finishReason)));
    response.end("data: [DONE]\n\n");
  };
}

/** Embeds each text; the dimension is that of the vectors. */
export function embeds(vectorOf: (text: string) => readonly number[]): UpstreamReply {
  return (response, { body }) =>
    sendEmbeddings(
      response,
      textsOf(body).map((text, index) => ({ index, embedding: vectorOf(text) })),
    );
}

/** The texts that a request wants embedded. */
export function textsOf({ input = [] }: UpstreamBody): readonly string[] {
  return typeof input === "string" ? [input] : input;
}

/** Sends the entries as the reply to a request for embeddings, whatever they are. */
export function sendEmbeddings(response: ServerResponse, data: unknown): void {
  sendJson(response, {
    object: "list",
    model: "fake-embedding",
    data,
    usage: { prompt_tokens: 1, total_tokens: 1 },
  });
}

/** The list of the server's models. */
export function listsModels(...ids: readonly string[]): UpstreamReply {
  return (response) =>
    sendJson(response, {
      object: "list",
      data: ids.map((id) => ({ id, object: "model", created: 0, owned_by: "test" })),
    });
}

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

/** Starts a stream of events. */
export function startStream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
}

/** One event of a stream. */
export function eventOf(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

/** What is new in a chunk of a streamed chat reply. */
export interface FakeDelta {
  readonly role?: string;
  readonly content?: unknown;
  readonly refusal?: string;
}

/** A chunk of a streamed chat reply. */
export function chunkOf(delta: FakeDelta, finishReason: string | null = null): object {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  return { id: "chatcmpl-1", object: "chat.completion.chunk", created: 0, model: "fake-model", choices };
}

function completionOf(text: string, finishReason: string | null): object {
  const choices = [{ index: 0, message: { role: "assistant", content: text }, finish_reason: finishReason }];
  return { id: "chatcmpl-1", object: "chat.completion", created: 0, model: "fake-model", choices };
}
