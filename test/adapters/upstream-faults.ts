import {
  chunkOf,
  eventOf,
  type Saying,
  says,
  sendEmbeddings,
  sendJson,
  startStream,
  textsOf,
  type UpstreamReply,
} from "./fake-upstream.ts";

/** Stands in every error that the fake upstream words, as providers put keys and questions into theirs. It must never come out. */
export const providerCanary = "sk-PROVIDER-CANARY-9f2";

/** A refusal by status, with the provider's own words. */
export function refuses(status: number, headers: Readonly<Record<string, string>> = {}): UpstreamReply {
  return (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    sendJson(
      response,
      { error: { message: `You sent ${providerCanary}`, type: "error", code: null } },
      status,
    );
  };
}

/** A status with a page instead of a reply. */
export function showsPage(status: number): UpstreamReply {
  return (response) =>
    response.writeHead(status, { "content-type": "text/html" }).end(`<h1>Sign in, ${providerCanary}</h1>`);
}

/** Sends the bytes of a stream in the given pieces, each as its own write. */
export function streams(...pieces: readonly (string | Uint8Array)[]): UpstreamReply {
  return async (response) => {
    startStream(response);
    for (const piece of pieces) {
      response.write(piece);
      await new Promise((resume) => setImmediate(resume));
    }
    response.end();
  };
}

const word = (content: unknown) => eventOf(chunkOf({ content }));
const stop = eventOf(chunkOf({}, "stop"));
const done = "data: [DONE]\n\n";

/** Every way in which a chat upstream can fail or be odd, by name. The whole replies among them say "Prêt à aider". */
export const upstreamFaults = {
  "500": refuses(500),
  "502": showsPage(502),
  "503": refuses(503),
  "504": showsPage(504),
  "400": refuses(400),
  "401": refuses(401),
  "403": refuses(403),
  "404": refuses(404),
  "408": refuses(408),
  "409": refuses(409),
  "422": refuses(422),
  "429": refuses(429),
  "429 in 2 s": refuses(429, { "retry-after": "2" }),
  "429 in 9999 s": refuses(429, { "retry-after": "9999" }),
  redirect: (response) => response.writeHead(307, { location: "http://127.0.0.1:9/elsewhere" }).end(),
  "200 HTML": showsPage(200),
  "200 empty": (response) => response.writeHead(200, { "content-type": "text/event-stream" }).end(),
  "200 JSON for a stream": (response) => sendJson(response, { choices: [] }),
  "no choices": streams(eventOf({ id: "1", object: "chat.completion.chunk", choices: [] }), done),
  "no finish_reason": says("Half an answer", { finishReason: null }),
  length: says("Half an answer", { finishReason: "length" }),
  content_filter: says("Half an", { finishReason: "content_filter" }),
  refusal: streams(eventOf(chunkOf({ role: "assistant", refusal: `No, ${providerCanary}` })), stop, done),
  "tool call": says("", { finishReason: "tool_calls" }),
  "error event": streams(word("Half"), eventOf({ error: { message: providerCanary, code: 500 } })),
  "hang before headers": () => undefined,
  "hang after first token": (response) => {
    startStream(response);
    response.write(word("Half"));
  },
  "pings for ever": (response) => {
    startStream(response);
    const ping = setInterval(() => response.write(": ping\n\n"), 5);
    response.on("close", () => clearInterval(ping));
  },
  "cut before headers": (response) => response.destroy(),
  "cut before first token": (response) => {
    startStream(response);
    response.flushHeaders();
    setImmediate(() => response.destroy());
  },
  "cut after first token": (response) => {
    startStream(response);
    response.write(word("Half"));
    setTimeout(() => response.destroy(), 10);
  },
  "not JSON": streams(`data: {"choices": [${providerCanary}\n\n`, done),
  "null event": streams("data: null\n\n", done),
  "content of parts": streams(word([{ type: "text", text: "Half" }]), stop, done),
  "content a number": streams(word(5), stop, done),
  "invalid UTF-8": streams(Buffer.concat([Buffer.from('data: {"choices": "'), Buffer.from([0xc3, 0x28])])),
  "10 MB token": streams(word("x".repeat(10 * 1024 * 1024)), stop, done),
  "duplicate [DONE]": streams(word("Prêt"), word(" à aider"), stop, done, done, done),
  "no [DONE]": streams(word("Prêt à aider"), stop),
  CRLF: streams(
    ...[word("Prêt"), word(" à aider"), stop, done].map((event) => event.replaceAll("\n", "\r\n")),
  ),
  "multi-line data": streams(
    `event: message\nid: 1\ndata: {"choices":\ndata: [{"index":0,"delta":{"content":"Prêt à aider"},\ndata: "finish_reason":null}]}\n\n`,
    stop,
    done,
  ),
  comments: streams(": ping\n\n", word("Prêt"), ": ping\n\n:\n\n", word(" à aider"), stop, done),
  "UTF-8 split": streams(
    ...Array.from(Buffer.from(word("Prêt à aider") + stop + done), (byte) => Uint8Array.of(byte)),
  ),
  "no role": streams(word("Prêt à aider"), stop, done),
  "usage without choices": streams(
    word("Prêt à aider"),
    stop,
    eventOf({ choices: [], usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } }),
    done,
  ),
  thinking: streams(eventOf(chunkOf({ role: "assistant", content: null })), word("Prêt à aider"), stop, done),
} as const satisfies Readonly<Record<string, UpstreamReply>>;

/** The name of a fault. */
export type UpstreamFault = keyof typeof upstreamFaults;

/** A reply whose text comes in the given pieces. */
export function saysInPieces(pieces: readonly string[], saying: Omit<Saying, "pieces"> = {}): UpstreamReply {
  return says(pieces.join(""), { ...saying, pieces });
}

/** Every way in which embeddings can be bad, by name; each takes the good vectors of three dimensions and spoils them. */
export const embeddingFaults = {
  "a null": spoilt((vectors) => vectors.map((vector) => [null, ...vector.slice(1)])),
  "a string": spoilt((vectors) => vectors.map((vector) => ["1", ...vector.slice(1)])),
  "an infinite number": (response, { body }) => {
    const data = textsOf(body).map((_, index) => `{"index":${index},"embedding":[1e999,0,0]}`);
    response.writeHead(200, { "content-type": "application/json" }).end(`{"data":[${data.join()}]}`);
  },
  "one number too few": spoilt((vectors) =>
    vectors.map((vector, index) => (index === 0 ? vector.slice(1) : vector)),
  ),
  "no numbers": spoilt((vectors) => vectors.map(() => [])),
  "all zero": spoilt((vectors) => vectors.map((vector) => vector.map(() => 0))),
  "no data": (response) => sendEmbeddings(response, []),
  "data missing": (response) => sendJson(response, {}),
  "data null": (response) => sendEmbeddings(response, null),
  "one too few": (response, { body }) =>
    sendEmbeddings(
      response,
      textsOf(body)
        .slice(1)
        .map((_, index) => ({ index, embedding: [1, 0, 0] })),
    ),
  "the same index twice": (response, { body }) =>
    sendEmbeddings(
      response,
      textsOf(body).map(() => ({ index: 0, embedding: [1, 0, 0] })),
    ),
  "index out of range": (response, { body }) =>
    sendEmbeddings(
      response,
      textsOf(body).map((_, index) => ({ index: index + 1, embedding: [1, 0, 0] })),
    ),
  base64: (response, { body }) =>
    sendEmbeddings(
      response,
      textsOf(body).map((_, index) => ({ index, embedding: "AACAPwAAAAAAAAAA" })),
    ),
  "200 HTML": showsPage(200),
} as const satisfies Readonly<Record<string, UpstreamReply>>;

function spoilt(
  spoil: (vectors: readonly (readonly number[])[]) => readonly (readonly unknown[])[],
): UpstreamReply {
  return (response, { body }) => {
    const vectors = spoil(textsOf(body).map(() => [1, 0, 0]));
    sendEmbeddings(
      response,
      vectors.map((embedding, index) => ({ index, embedding })),
    );
  };
}
