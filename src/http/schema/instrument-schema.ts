import { z } from "zod";
import "zod-openapi";
import { instrumentKinds } from "../../domain/instrument.ts";
import { documentFields } from "./document-schema.ts";

const kind = z.enum(instrumentKinds);
const event = z.object({ date: z.string(), place: z.string().nullable() }).nullable();

/** The list of instruments. */
export const instrumentListSchema = z
  .object({
    instruments: z.array(
      z.object({
        id: z.string(),
        kind,
        title: z.string(),
        shortTitle: z.string(),
        series: z.array(z.string()),
        adopted: z.string().nullable(),
        inForce: z.string().nullable(),
        parent: z.string().nullable(),
        articles: z.int().meta({ description: "How many articles the register lists; 0 where unchecked." }),
        documents: z.int().meta({ description: "How many documents of the corpus name it." }),
      }),
    ),
  })
  .meta({ id: "InstrumentList" });

/** One instrument of the register, and the documents that speak of it. */
export const instrumentViewSchema = z
  .object({
    id: z.string(),
    kind,
    titles: z.object({ en: z.string() }).catchall(z.string()).meta({ description: "By language code." }),
    shortTitle: z.string(),
    aliases: z.record(z.string(), z.array(z.string())),
    sharedNames: z
      .record(z.string(), z.array(z.string()))
      .meta({ description: "Names by language code that other instruments bear too." }),
    descriptions: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .meta({ description: "By language code, what people call it who do not know its name." }),
    traits: z
      .object({
        makers: z.array(z.string()),
        towns: z.array(z.string()).optional(),
        matters: z.array(z.string()),
      })
      .optional()
      .meta({ description: "By what descriptions tell it: who made it, its towns, what it is about." }),
    series: z.array(
      z.object({
        series: z.string(),
        volume: z.string().nullable(),
        number: z.string(),
        text: z.string(),
      }),
    ),
    adopted: event,
    opened: event,
    inForce: event,
    parent: z.string().nullable(),
    depositary: z.string().nullable(),
    authenticLanguages: z.array(z.string()),
    articles: z.array(
      z.object({
        number: z.string(),
        heading: z.string().nullable(),
        paragraphs: z.int().optional().meta({
          description: "How many numbered paragraphs it has, 0 where none; absent where nobody has counted.",
        }),
      }),
    ),
    status: z
      .object({ text: z.string(), inForce: z.boolean(), asOf: z.string(), source: z.string() })
      .nullable(),
    url: z.string().nullable(),
    sources: z
      .record(z.string(), z.string())
      .meta({ description: "Where each field comes from, by the field's name." }),
    documents: z.array(
      z.object({
        id: documentFields.id,
        title: documentFields.title,
        kind: documentFields.kind,
        passages: z.int(),
      }),
    ),
  })
  .meta({ id: "Instrument" });
