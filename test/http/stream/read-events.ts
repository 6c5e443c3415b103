/** A server-sent event as a client sees it. A comment has the name null and its text as data. */
export interface ReceivedEvent {
  readonly name: string | null;
  readonly data: unknown;
}

/** The events of a whole stream. */
export function parseEvents(text: string): readonly ReceivedEvent[] {
  return text.split("\n\n").flatMap((frame) => (frame === "" ? [] : [parseFrame(frame)]));
}

/** The events of a stream as they come; the frames must end with an empty line. */
export async function* readEvents(response: Response): AsyncGenerator<ReceivedEvent> {
  if (!response.body) return;
  let rest = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    rest += piece;
    const frames = rest.split("\n\n");
    rest = frames.pop() ?? "";
    yield* frames.map(parseFrame);
  }
  if (rest !== "") throw new Error(`The stream ended within a frame: ${rest}`);
}

function parseFrame(frame: string): ReceivedEvent {
  if (frame.startsWith(":")) return { name: null, data: frame.slice(1) };
  const match = /^event: (\w+)\ndata: ([^\n]*)$/.exec(frame);
  if (!match?.[1] || match[2] === undefined) throw new Error(`Not an event: ${frame}`);
  return { name: match[1], data: JSON.parse(match[2]) };
}
