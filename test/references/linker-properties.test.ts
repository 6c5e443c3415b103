import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkingBy } from "./linking.ts";
import { sampleRegister } from "./sample-register.ts";

const { linker, mentions, pinpoints } = linkingBy(sampleRegister);

/** Names that stand for one instrument wherever they are said. */
const names = [
  ["CRC", "crc"],
  ["Budapest Convention", "budapest"],
  ["Lanzarote Convention", "lanzarote"],
  ["Palermo Convention", "untoc"],
  ["OPSC", "opsc"],
  ["Second Additional Protocol", "budapest-protocol-2"],
  ["ETS No. 189", "budapest-protocol-1"],
] as const;
const anyName = fc.constantFrom(...names);
const anyArticle = fc.integer({ min: 1, max: 99 });
const anyLabels = fc.array(fc.constantFrom("(1)", "(2)", "(a)", "(b)", "(c)"), { maxLength: 3 });
/** Sentences that name no instrument and no article. */
const idle = fc.constantFrom(
  "It rained. ",
  "Nobody knows (yet) what 34 means. ",
  "States met in 2019, in Geneva. ",
  "« Rien à dire. » ",
  "No se sabe nada. ",
  "Recruitment is target 10.8. ",
  "1. ",
);

describe("link, of every article of every name,", () => {
  const forms = [
    (place: string, name: string) => `Article ${place} of the ${name}`,
    (place: string, name: string) => `art. ${place} ${name}`,
    (place: string, name: string) => `${name}, Article ${place}`,
    (place: string, name: string) => `${name} (art ${place})`,
    (place: string, name: string) => `the ${name}'s Article ${place}`,
    (place: string, name: string) => `l'article ${place} de la ${name}`,
    (place: string, name: string) => `el artículo ${place} del ${name}`,
  ];

  test("finds the same pinpoint in every form of saying it, as one mention", () => {
    fc.assert(
      fc.property(
        anyName,
        anyArticle,
        anyLabels,
        fc.constantFrom(...forms),
        ([name, id], article, labels, form) => {
          const place = `${article}${labels.join("")}`;
          expect(pinpoints(form(place, name))).toEqual([`${id} ${place}`]);
        },
      ),
    );
  });

  test("finds it whatever the subject of the text is", () => {
    fc.assert(
      fc.property(
        anyName,
        anyArticle,
        fc.constantFrom("crc", "opsc", "untoc", "nowhere"),
        ([name, id], article, subject) => {
          expect(pinpoints(`Article ${article} of the ${name}`, subject)).toEqual([`${id} ${article}`]);
        },
      ),
    );
  });

  test("finds it behind and before any idle text, moved by its length", () => {
    fc.assert(
      fc.property(
        anyName,
        anyArticle,
        fc.array(idle, { maxLength: 5 }),
        idle,
        ([name, id], article, before, after) => {
          const said = `Article ${article} of the ${name}`;
          const lead = before.join("");
          const { mentions: found } = linker.link(`${lead}${said}. ${after}`, { subjects: [] });
          expect(found.map(({ span }) => span)).toEqual([
            { start: lead.length, end: lead.length + said.length },
          ]);
          expect(found[0]?.pinpoints[0]?.instrument).toBe(id);
        },
      ),
    );
  });

  test("finds it though the line is broken at any blank", () => {
    fc.assert(
      fc.property(anyName, anyArticle, fc.nat(8), ([name, id], article, which) => {
        const words = `Article ${article} of the ${name}`.split(" ");
        const at = 2 + (which % (words.length - 2));
        const text = `${words.slice(0, at).join(" ")}\n${words.slice(at).join(" ")}`;
        expect(pinpoints(text)).toEqual([`${id} ${article}`]);
      }),
    );
  });

  test("finds it in capitals", () => {
    fc.assert(
      fc.property(anyName, anyArticle, ([name, id], article) => {
        expect(pinpoints(`ARTICLE ${article} OF THE ${name.toUpperCase()}`)).toEqual([`${id} ${article}`]);
      }),
    );
  });

  test("keeps two of them in two paragraphs apart", () => {
    fc.assert(
      fc.property(anyName, anyName, anyArticle, anyArticle, ([name, id], [other, otherId], one, two) => {
        const text = `Article ${one} of the ${name} applies.\n\nArticle ${two} of the ${other} applies.`;
        expect(pinpoints(text)).toEqual([`${id} ${one}`, `${otherId} ${two}`]);
      }),
    );
  });

  test("gives a range the pinpoints of each article in it", () => {
    fc.assert(
      fc.property(
        anyName,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 30 }),
        ([name, id], from, length) => {
          const expected = Array.from({ length: length + 1 }, (_, step) => `${id} ${from + step}`);
          expect(pinpoints(`Articles ${from} to ${from + length} of the ${name}`)).toEqual(expected);
          expect(pinpoints(`arts ${from}–${from + length} ${name}`)).toEqual(expected);
        },
      ),
    );
  });
});

describe("link is stable:", () => {
  const piece = fc.oneof(
    idle,
    anyName.map(([name]) => `The ${name} `),
    anyArticle.map((article) => `Article ${article} `),
    fc.constantFrom(
      "of this Convention ",
      "of the Protocol ",
      "that Convention (",
      "), ",
      "and ",
      ". ",
      "\n\n",
      "Committee ",
    ),
  );
  const anyText = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));
  const anySubjects = fc.subarray(["opsc", "crc", "budapest"]);

  test("the same text gives the same findings, by the same linker and by another one", () => {
    fc.assert(
      fc.property(anyText, anySubjects, (text, subjects) => {
        const first = linker.link(text, { subjects });
        expect(linker.link(text, { subjects })).toEqual(first);
        expect(linkingBy(sampleRegister).linker.link(text, { subjects })).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  test("no two mentions share a position", () => {
    fc.assert(
      fc.property(anyText, anySubjects, (text, subjects) => {
        const spans = linker.link(text, { subjects }).mentions.map(({ span }) => span);
        for (const [position, span] of spans.entries()) {
          expect(span.start, text).toBeGreaterThanOrEqual(spans[position - 1]?.end ?? 0);
        }
      }),
    );
  });

  test("a name that is linked again by itself names the same instrument", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = linker.link(text, { subjects: [] }).mentions;
        const words = found.map(({ span }) => text.slice(span.start, span.end));
        const isName = (said: string): boolean => names.some(([name]) => name === said);
        for (const [position, said] of words.entries()) {
          if (isName(said))
            expect(linker.link(said, { subjects: [] }).mentions[0]?.pinpoints).toEqual(
              found[position]?.pinpoints,
            );
        }
      }),
    );
  });

  test("a text appended in a new paragraph changes nothing that was found before it", () => {
    fc.assert(
      fc.property(anyText, anyText, anySubjects, (text, more, subjects) => {
        const closed = `${text.trimEnd()}.`;
        const alone = mentions(closed, ...subjects);
        expect(mentions(`${closed}\n\n${more}`, ...subjects).slice(0, alone.length)).toEqual(alone);
      }),
    );
  });

  test("every mention begins and ends with a sign that is seen", () => {
    fc.assert(
      fc.property(anyText, anySubjects, (text, subjects) => {
        for (const { span } of linker.link(text, { subjects }).mentions) {
          expect(text.slice(span.start, span.end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}).]$/su);
        }
      }),
    );
  });
});
