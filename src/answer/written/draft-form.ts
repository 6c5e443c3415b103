import { z } from "zod";

/** No honest sentence or quote comes near these; what is longer is not looked at. */
const longestText = 2000;
const longestQuote = 8000;
const mostSources = 20;

const sentenceForm = z.strictObject({
  text: z.string().max(longestText).describe("One sentence of the answer, without citation marks."),
  sources: z
    .array(z.int())
    .max(mostSources)
    .describe("The numbers of the sources that it rests on, best first."),
  quote: z.string().max(longestQuote).describe("Words of one of these sources that say it, copied exactly."),
});

const draftForm = z.strictObject({
  sentences: z.array(z.unknown()),
  answerable: z.boolean().describe("Whether the sources hold the answer."),
});

/** A sentence as a model drafted it. Nothing of it has been checked. */
export type DraftedSentence = Readonly<z.infer<typeof sentenceForm>>;

/** What models are held to where their server can do that. */
export const draftSchema = {
  name: "answer",
  schema: z.toJSONSchema(draftForm.extend({ sentences: z.array(sentenceForm) })),
};

/** Reads one sentence of a draft; undefined where it has another form. */
export function parseDraftedSentence(json: string): DraftedSentence | undefined {
  return sentenceForm.safeParse(parseJson(json)).data;
}

/** Whether a text is a whole draft, whatever its sentences are. */
export function isDraft(json: string): boolean {
  return draftForm.safeParse(parseJson(json)).success;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
