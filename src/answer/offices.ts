/** Offices by the words that name their holders. */
const offices: readonly RegExp[] = [
  /\b(?:chair|chairs|chaired|chairman|chairwoman|chairperson|presid(?:ed|ent|ents|es))\b/i,
  /\b(?:head|heads|headed|lead|leads|led|leader|boss|director|directs)\b/i,
  /\b(?:founder|founded|inventor|invented)\b/i,
  /\b(?:minister|ambassador|judge|commissioner)\b/i,
  /\b(?:secretary|secretaries|secretary-general)\b/i,
];

/** The office whose holder a question asks for ("Who is the chair of the Committee?"), as what a text must speak of; undefined for none. */
export function findOffice(question: string): RegExp | undefined {
  const asked = /\bwho (?:is|was|are|were)(?: the)?(?: current| present| first| new| last)? ([\w-]+)/i.exec(
    question,
  )?.[1];
  return asked === undefined ? undefined : offices.find((office) => office.test(asked));
}

/** Capitalised words of which offices, bodies and texts are named. */
const institutional: ReadonlySet<string> = new Set(
  [
    "secretary general council europe european convention protocol committee article united nations state states parties party",
    "assembly treaty office union court international guide rights ministers budapest lanzarote ad hoc the this",
  ].flatMap((words) => words.split(" ")),
);

/** Whether a text holds two capitalised words, one behind the other, that name no office and no body. */
export function namesPerson(text: string): boolean {
  return [...text.matchAll(/(?<!\p{L})(?=(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+))/gu)].some(
    ([, first = "", second = ""]) =>
      !institutional.has(first.toLowerCase()) && !institutional.has(second.toLowerCase()),
  );
}
