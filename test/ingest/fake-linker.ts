import type { Linker } from "../../src/references/linker.ts";

/**
 * A linker that knows two things: that "treaty-x" names the instrument x, and that "Article N" is one of the nearest subject.
 * Enough to see which subjects were given to it, and where its mentions come to stand.
 */
export const fakeLinker: Linker = {
  link(text, { subjects }) {
    const [subject] = subjects;
    const mentions = [...text.matchAll(/Article (\d+)/g)].flatMap((match) =>
      subject === undefined
        ? []
        : [
            {
              span: { start: match.index, end: match.index + match[0].length },
              pinpoints: [{ instrument: subject, article: match[1] ?? null, subdivisions: [] }],
            },
          ],
    );
    return { mentions, unresolved: [] };
  },
  instrumentOf: (title) => /treaty-([a-z]+)/.exec(title)?.[1] ?? null,
};
