import { formatArticle, formatPinpoint } from "../../src/domain/pinpoint.ts";
import type { Register } from "../../src/domain/register.ts";
import { createLinker, type Linker } from "../../src/references/linker.ts";

/** What a linker finds, in lines that a test can read. */
export interface Linking {
  readonly linker: Linker;
  /** "words = pinpoint, pinpoint" for each mention. */
  readonly mentions: (text: string, ...subjects: string[]) => string[];
  /** "words ? article: candidates" for each reference left open. */
  readonly open: (text: string, ...subjects: string[]) => string[];
  /** The pinpoints of all mentions, in text order, with those that name no article. */
  readonly pinpoints: (text: string, ...subjects: string[]) => string[];
}

/** A linker of a register, with its findings in readable form. */
export function linkingBy(register: Register): Linking {
  const linker = createLinker(register);
  return {
    linker,
    mentions: (text, ...subjects) =>
      linker
        .link(text, { subjects })
        .mentions.map(
          ({ span, pinpoints }) =>
            `${text.slice(span.start, span.end)} = ${pinpoints.map(formatPinpoint).join(", ")}`,
        ),
    open: (text, ...subjects) =>
      linker.link(text, { subjects }).unresolved.map(({ span, article, subdivisions, candidates }) => {
        const place = article === null ? "" : ` ${formatArticle({ article, subdivisions })}`;
        return `${text.slice(span.start, span.end)} ?${place}: ${candidates.join(" ")}`;
      }),
    pinpoints: (text, ...subjects) =>
      linker.link(text, { subjects }).mentions.flatMap((mention) => mention.pinpoints.map(formatPinpoint)),
  };
}
