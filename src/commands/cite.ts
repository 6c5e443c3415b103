import type { Command } from "commander";
import type { Services } from "../compose.ts";
import { Fault } from "../domain/fault.ts";
import { type Instrument, lacksArticle, officialTitle } from "../domain/instrument.ts";
import { distinctPinpoints } from "../domain/mention.ts";
import { formatArticle, formatPinpoint, type Pinpoint, parsePinpoint } from "../domain/pinpoint.ts";
import type { CommandContext } from "./command-context.ts";
import { helpWithExamples } from "./help-with-examples.ts";

/** Adds `cite`: a treaty and article, as an id or in words, to its citation. It needs no index. */
export function addCiteCommand(program: Command, context: CommandContext): void {
  const command = program
    .command("cite")
    .description("Print the OSCOLA citation of a treaty, or of an article of it.")
    .argument(
      "<pinpoint...>",
      "an id and an article, as opsc 3(1)(c), or words, as Lanzarote Convention art. 23",
    )
    .option("--json", "print one JSON object with the citations")
    .action(async (words: readonly string[], { json }: { readonly json?: true }) => {
      const [services, { formatOscola }] = await Promise.all([
        context.openServices(),
        import("../citation/oscola.ts"),
      ]);
      const citations = findPlaces(words.join(" "), services).map((pinpoint) => ({
        pinpoint: formatPinpoint(pinpoint),
        instrument: pinpoint.instrument,
        article: formatArticle(pinpoint),
        cite: formatOscola({ instrument: requireInstrument(pinpoint, services), pinpoints: [pinpoint] }),
      }));
      if (json) context.terminal.printJson({ citations });
      else context.terminal.print(...citations.map(({ cite }) => cite));
    });
  helpWithExamples(command, ['cite "opsc 3(1)(c)"', 'cite --json "Article 23 of the Lanzarote Convention"']);
}

/** The places that the words name: an id with an article, or whatever the linker finds in them. */
function findPlaces(text: string, services: Services): readonly Pinpoint[] {
  const written = parsePinpoint(text);
  return written && services.register.find(written.instrument) ? [written] : findInWords(text, services);
}

function findInWords(text: string, { linker, register }: Services): readonly Pinpoint[] {
  const { mentions, unresolved } = linker.link(text, { subjects: [] });
  const open = unresolved.find((mention) => mention.candidates.length > 0);
  if (open) {
    const titles = open.candidates.flatMap((id) => register.find(id) ?? []).map(officialTitle);
    throw new Fault("not_found", "These words fit more than one instrument.", {
      remedy: `Name one of: ${titles.join("; ")}.`,
      data: { candidates: open.candidates },
    });
  }
  if (mentions.length > 0) return distinctPinpoints(mentions);
  throw new Fault("not_found", "These words name no instrument of the register.", {
    remedy: `Ids that it knows: ${register.instruments.map((instrument) => instrument.id).join(", ")}.`,
  });
}

/** The instrument of a place. Throws a Fault `not_found` where it certainly has no such article. */
function requireInstrument(place: Pinpoint, { register }: Services): Instrument {
  const instrument = register.find(place.instrument);
  if (!instrument) throw new Error(`The linker found ${place.instrument}, which the register does not have`);
  if (place.article === null || !lacksArticle(instrument, place.article)) return instrument;
  const title = officialTitle(instrument);
  throw new Fault(
    "not_found",
    `There is no Article ${place.article}: the ${title} has ${instrument.articles.length} articles.`,
    {
      ...(instrument.url && { remedy: `Its text: ${instrument.url}` }),
      data: { pinpoint: formatPinpoint(place) },
    },
  );
}
