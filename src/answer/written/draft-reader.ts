import { type DraftedSentence, isDraft, parseDraftedSentence } from "./draft-form.ts";

/** Reads a draft while it comes in. */
export interface DraftReader {
  /** Takes the next piece of the reply and gives the sentences that it completes; undefined for one of no known form. */
  readonly add: (piece: string) => readonly (DraftedSentence | undefined)[];
  /** Whether what came in, now that it is all, was a draft: one JSON object, bare or in one fenced block. */
  readonly isWhole: () => boolean;
  /** Whether so much has come in that it can be no draft. */
  readonly isTooLong: () => boolean;
}

/** Characters: an answer of 220 words with its quotes has some 5,000. */
const longestDraft = 100_000;
/** Characters before the object, the musing of a model that thinks aloud left aside. */
const longestOpening = 5000;

/** White space before a bare object, or words that lead to a fenced block. */
const bareOpening = /^\s*(?=\{)/;
const fencedOpening = /^[^`{]*```(?:json)?[ \t]*\n\s*(?=\{)/;

/** Creates a reader. The work is linear in the reply, however it is cut into pieces. */
export function createDraftReader(): DraftReader {
  const skipThinking = createThinkingSkipper();
  const scanner = createScanner();
  const pieces: string[] = [];
  let length = 0;
  let head = "";
  let isFenced: boolean | undefined;
  return {
    add(piece) {
      length += piece.length;
      if (length > longestDraft) return [];
      const said = skipThinking(piece);
      if (isFenced !== undefined) {
        pieces.push(said);
        return scanner.scan(said).map(parseDraftedSentence);
      }
      head += said;
      if (!said.includes("{")) return [];
      const bare = bareOpening.exec(head);
      const opening = bare ?? fencedOpening.exec(head);
      if (!opening) return [];
      isFenced = bare === null;
      pieces.push(head.slice(opening[0].length));
      return scanner.scan(head.slice(opening[0].length)).map(parseDraftedSentence);
    },
    isWhole() {
      const reply = pieces.join("");
      if (isFenced === undefined) return false;
      if (!isFenced) return isDraft(reply);
      const [block = "", ...others] = reply.split("```");
      return others.length === 1 && isDraft(block);
    },
    isTooLong: () => length > longestDraft || (isFenced === undefined && head.length > longestOpening),
  };
}

/** Gives what is said behind the musing between `<think>` and `</think>` with which some models begin. */
function createThinkingSkipper(): (piece: string) => string {
  const [start, end] = ["<think>", "</think>"];
  let state: "unknown" | "thinking" | "said" = "unknown";
  let held = "";
  return (piece) => {
    if (state === "said") return piece;
    held += piece;
    if (state === "unknown") {
      const begun = held.trimStart().slice(0, start.length);
      if (begun !== start && start.startsWith(begun)) return "";
      state = begun === start ? "thinking" : "said";
    }
    const at = state === "said" ? 0 : held.indexOf(end);
    if (at < 0) {
      held = held.slice(-end.length);
      return "";
    }
    const said = held.slice(state === "said" ? 0 : at + end.length);
    state = "said";
    return said;
  };
}

/** How deep sentences lie in a draft: in the object, in its list. */
const sentenceDepth = 2;

/** Finds the objects that end at the depth of sentences. It goes on where it stopped. */
function createScanner(): { readonly scan: (piece: string) => readonly string[] } {
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  const open: string[] = [];
  const passInString = (character: string) => {
    if (isEscaped) isEscaped = false;
    else if (character === "\\") isEscaped = true;
    else if (character === '"') isInString = false;
  };
  return {
    scan(piece) {
      const found: string[] = [];
      let from = 0;
      for (let position = 0; position < piece.length; position++) {
        const character = piece.charAt(position);
        if (isInString) passInString(character);
        else if (character === '"') isInString = true;
        else if (character === "{" || character === "[") {
          if (depth === sentenceDepth) from = position;
          depth += 1;
        } else if (character === "}" || character === "]") {
          depth -= 1;
          if (depth !== sentenceDepth) continue;
          found.push(open.splice(0).join("") + piece.slice(from, position + 1));
          from = position + 1;
        }
      }
      if (depth > sentenceDepth) open.push(piece.slice(from));
      return found;
    },
  };
}
