// Asks a running Pinpoint (`npm start`) with OpenAI's own client, whole and as a stream: node examples/openai-client.ts
import OpenAI from "openai";

/** What Pinpoint adds to a completion: the whole answer, as /openapi.json describes it. */
interface WithAnswer {
  readonly pinpoint?: {
    readonly status: string;
    readonly references: readonly { readonly cite: string }[];
  };
}

const baseURL = `${process.env.PINPOINT_URL ?? "http://127.0.0.1:3000"}/v1`;
// The client wants a key; Pinpoint does not look at it.
const client = new OpenAI({ baseURL, apiKey: "none" });
const body = {
  model: "pinpoint",
  messages: [{ role: "user" as const, content: "Which article protects children from sexual exploitation?" }],
};

const completion: OpenAI.ChatCompletion & WithAnswer = await client.chat.completions.create(body);
const cited = completion.pinpoint?.references.map(({ cite }) => cite) ?? [];
process.stdout.write(`${completion.pinpoint?.status}, cites ${cited.join("; ")}\n\n`);

for await (const { choices } of await client.chat.completions.create({ ...body, stream: true })) {
  process.stdout.write(choices[0]?.delta.content ?? "");
}
process.stdout.write("\n");
