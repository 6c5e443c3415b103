import { z } from "zod";
import { type Instrument, instrumentKinds, sourcedFields } from "../domain/instrument.ts";
import { isPartialDate } from "../domain/partial-date.ts";

const words = z.string().trim().min(1, "it is empty");
const instrumentId = z.string().regex(/^[a-z][a-z\d-]*$/, "an id is lower-case letters, digits and hyphens");
const languageCode = /^[a-z]{2,3}$/;
const notLanguage = "a language is a two- or three-letter code";
const language = z.string().regex(languageCode, notLanguage);
const articleNumber = z
  .string()
  .regex(/^\d+(?: (?:bis|ter|quater|quinquies))?$/, 'an article number is written "3" or "2 bis"');
const date = z
  .string()
  .refine(isPartialDate, 'a date is written "2022-05-12", "2022-05" or "2022" and must exist');
const event = z.strictObject({ date, place: words.nullable() }).nullable();
const names = z.record(language, z.array(words));
const titles = z
  .object({ en: words })
  .catchall(words)
  .superRefine((byLanguage, context) => {
    for (const code of Object.keys(byLanguage)) {
      if (!languageCode.test(code)) context.addIssue({ code: "custom", path: [code], message: notLanguage });
    }
  });

const seriesCitation = z
  .strictObject({ series: words, volume: words.nullable(), number: words, text: words })
  .refine(
    ({ volume, number, text }) => text.includes(number) && text.includes(volume ?? ""),
    "the text must hold the volume and the number",
  );

/** An entry of the register as the file has it; `sharedNames`, `descriptions` and `traits` may be left out. */
export const instrumentForm: z.ZodType<Instrument> = z.strictObject({
  id: instrumentId,
  kind: z.enum(instrumentKinds),
  titles,
  shortTitle: words,
  aliases: names,
  sharedNames: names.default({}),
  descriptions: names.optional(),
  traits: z
    .strictObject({ makers: z.array(words), towns: z.array(words).optional(), matters: z.array(words) })
    .optional(),
  series: z.array(seriesCitation),
  adopted: event,
  opened: event,
  inForce: event,
  parent: instrumentId.nullable(),
  depositary: words.nullable(),
  authenticLanguages: z.array(language),
  articles: z.array(
    z.strictObject({
      number: articleNumber,
      heading: words.nullable(),
      paragraphs: z.int().nonnegative().optional(),
    }),
  ),
  status: z.strictObject({ text: words, inForce: z.boolean(), asOf: date, source: words }).nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  sources: z.partialRecord(z.enum(sourcedFields), words),
});
