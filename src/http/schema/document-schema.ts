import { z } from "zod";
import "zod-openapi";

/** Where words stand in the original. */
export const locatorSchema = z.object({
  page: z.string().nullable().meta({ description: "The page as the original numbers it." }),
  url: z.string().nullable().meta({ description: "A web address that leads to the very place." }),
});

const partialDate = z.string().meta({ description: "A date: “2022-05-12”, “2022-12” or “2007”." });
const span = z.tuple([z.int(), z.int()]).meta({
  description: "[start, end) in the document's text, in UTF-16 code units.",
});

/** The fields of a document's metadata, as `domain/document.ts` has them. */
export const documentFields = {
  id: z.string(),
  title: z.string(),
  kind: z.enum(["treaty", "report", "guide", "news"]).nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
  published: partialDate.nullable(),
  asOf: partialDate.nullable().meta({ description: "The date of which the text states the position." }),
  instrument: z.string().nullable(),
};

const instruments = z.array(z.string()).meta({ description: "Ids of the instruments that the text names." });

/** The list of documents. */
export const documentListSchema = z
  .object({
    documents: z.array(z.object({ ...documentFields, passages: z.int(), instruments })),
  })
  .meta({ id: "DocumentList" });

/** One document with its text. */
export const documentViewSchema = z
  .object({
    ...documentFields,
    instruments,
    text: z.string().meta({ description: "The canonical text into which every span is an offset." }),
    headings: z.array(z.object({ text: z.string(), depth: z.int(), span })),
    passages: z.array(
      z.object({
        id: z.string(),
        span,
        headings: z.array(z.string()),
        subject: z.string().nullable(),
        pinpoints: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: "Document" });
