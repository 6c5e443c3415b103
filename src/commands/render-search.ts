import { distinctPinpoints } from "../domain/mention.ts";
import { formatPinpoint } from "../domain/pinpoint.ts";
import type { SearchReply, SearchResult } from "../domain/search-reply.ts";
import type { Paragraph } from "./wrap-text.ts";

/** Renders the reply to a search for people: one block a passage, with where it stands and what it names. */
export function renderSearch(reply: SearchReply): readonly Paragraph[] {
  if (reply.results.length === 0) return [{ pieces: ["Nothing in the texts was found for these words."] }];
  return reply.results.flatMap((result, position) => [
    ...(position > 0 ? [{ pieces: [] }] : []),
    ...renderResult(result),
  ]);
}

function renderResult({ rank, score, scores, passage, document }: SearchResult): readonly Paragraph[] {
  const retrievers = Object.keys(scores).toSorted().join(", ");
  const pinpoints = distinctPinpoints(passage.mentions).map(formatPinpoint).join(", ");
  return [
    {
      pieces: [
        { text: `${rank}. `, style: "bold" },
        { text: [document.title, ...passage.headings].join(" › "), style: "bold" },
        { text: ` ${score.toFixed(3)} (${retrievers})`, style: "dim" },
      ],
      hang: 3,
    },
    { pieces: [passage.text], indent: 3 },
    ...(pinpoints === "" ? [] : [{ pieces: [{ text: pinpoints, style: "dim" } as const], indent: 3 }]),
  ];
}
