import { extname } from "node:path";
import { z } from "zod";
import { invalidLine } from "../../formats/invalid-line.ts";
import { readCsvRows } from "../../formats/read-csv-rows.ts";
import { checkForm, type ReadObject, readObjects } from "../../formats/read-objects.ts";
import { readYamlItems } from "../../formats/read-yaml-items.ts";
import { csvReplyForm } from "./csv-reply.ts";
import type { ImportedReply } from "./imported-reply.ts";
import { findReplyShape, type ReplyShape, replyRemedy } from "./reply-shapes.ts";

const remedy = replyRemedy;

/**
 * Reads the answers of a file in one of the forms of `replyRemedy`; the first object says of which all are. Throws a Fault
 * `text_unreadable`, or `text_invalid` with file and line.
 */
export async function* readReplies(path: string): AsyncIterable<ReadObject<ImportedReply>> {
  const ending = extname(path).toLowerCase();
  if (ending === ".csv") {
    for (const { value, where } of await readCsvRows(path))
      yield { value: checkForm(value, where, { form: csvReplyForm, remedy }), where };
    return;
  }
  const objects =
    ending === ".json"
      ? await readYamlItems(path, { lists: ["data"], remedy })
      : readObjects(path, { form: z.record(z.string(), z.unknown()), remedy });
  let shape: ReplyShape | undefined;
  for await (const { value, where } of objects) {
    shape ??= findReplyShape(value);
    if (!shape) throw invalidLine(where, "is no answer in a form that is known.", { remedy });
    yield { value: checkForm(value, where, { form: shape.form, remedy }), where };
  }
}
