import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Fault } from "../../../domain/fault.ts";
import { formatPartialDate } from "../../../domain/partial-date.ts";
import { instrumentViewSchema } from "../../schema/instrument-schema.ts";
import type { InstrumentView, Services } from "../../services.ts";
import { readOnly, runTool, type ToolContext } from "../run-tool.ts";

/** Adds `get_instrument`: what the register knows of a treaty or other instrument. */
export function addInstrumentTool(server: McpServer, context: ToolContext): void {
  server.registerTool(
    "get_instrument",
    {
      title: "Look a treaty up",
      description:
        "Gives what the register knows of a treaty or other instrument: titles, dates, series citation, status with its date, articles with their headings, and the documents that speak of it.",
      inputSchema: { id: z.string().describe("The instrument's id, as “budapest”, “opsc” or “lanzarote”.") },
      outputSchema: instrumentViewSchema.shape,
      annotations: readOnly,
    },
    ({ id }, call) =>
      runTool(context, call, async (services) => {
        const found = await services.findInstrument(id);
        return found ? { data: found, text: renderInstrument(found) } : throwUnknown(services);
      }),
  );
}

async function throwUnknown(services: Services): Promise<never> {
  const known = (await services.listInstruments()).map((instrument) => instrument.id);
  throw new Fault("not_found", "There is no instrument with this id.", {
    remedy: `Ids that are known: ${known.join(", ")}.`,
  });
}

function renderInstrument(instrument: InstrumentView): string {
  const { titles, shortTitle, series, adopted, inForce, status, articles, documents, url } = instrument;
  const lines = [
    `${titles.en} (${shortTitle})`,
    series.map(({ text }) => text).join("; "),
    adopted ? `Adopted ${formatPartialDate(adopted.date)}.` : "",
    inForce ? `Entered into force ${formatPartialDate(inForce.date)}.` : "",
    status ? `Status as of ${formatPartialDate(status.asOf)}: ${status.text}` : "",
    articles.length > 0 ? `${articles.length} articles.` : "",
    documents.length > 0 ? `Spoken of in: ${documents.map(({ title }) => title).join("; ")}.` : "",
    url ?? "",
  ];
  return lines.filter((line) => line !== "").join("\n");
}
