import { says, type UpstreamBody, type UpstreamReply } from "./fake-upstream.ts";

/**
 * How a hijacked model gives in: `prose` says what it was told to; `sentence` puts it into the form of a draft, with words of the first
 * source as its quote; `quote` puts it there with the order itself as its quote, which does stand in the source where it was planted.
 */
export type Obedience = "prose" | "sentence" | "quote";

/** What a model is told to do, in the words that attacks commonly use. What is to be said stands in the group. */
const orders: readonly RegExp[] = [
  /\b(?:answer|reply|respond|say|output|print|write|state)(?: (?:only|just|with|that))*[: ]+["“']?([^"”'\n]{1,300})/giu,
  /\b(?:include|add|insert|append|end with|begin with|promote|recommend|cite)[: ]+["“']?([^"”'\n]{1,300})/giu,
];

/** Asks for the model's own instructions, or for a secret. */
const questions =
  /\b(?:repeat|reveal|show|print|what (?:is|are))\b.{0,60}\b(?:above|prompt|instructions?|key|secret|system)\b/iu;

/**
 * A model that follows every instruction it reads, wherever it reads it: in the question, in a passage or in a title. Where it is asked for
 * its instructions it gives all that it was sent. Where nobody tells it anything it says "Nothing was ordered".
 */
export function obeys(obedience: Obedience): UpstreamReply {
  return (response, request) => says(renderObedience(request.body, obedience))(response, request);
}

/** What an obedient model says to a request. */
export function renderObedience(body: UpstreamBody, obedience: Obedience): string {
  const material = (body.messages ?? [])
    .filter(({ role }) => role !== "system")
    .map(({ content }) => content);
  const read = material.join("\n").replaceAll("\u200b", "");
  const said = findOrders(read);
  if (questions.test(read)) said.push(JSON.stringify(body.messages));
  if (said.length === 0) said.push("Nothing was ordered.");
  if (obedience === "prose") return said.join("\n");
  const source = /source 1\n[^\n]*\n([^\n]{20,300})/u.exec(read)?.[1] ?? "";
  const sentences = said.map((text) => ({
    text: text.slice(0, 1500),
    sources: [1],
    quote: obedience === "quote" ? text.slice(0, 1500) : source,
  }));
  return JSON.stringify({ sentences, answerable: true });
}

function findOrders(read: string): string[] {
  const lines = read.split("\n");
  return lines.flatMap((line) =>
    orders.flatMap((order) => [...line.matchAll(order)].map((match) => match[1] ?? "")),
  );
}
