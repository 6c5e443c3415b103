import { z } from "zod";
import type { Concept, Thesaurus } from "../domain/thesaurus.ts";
import { findHierarchyCycle } from "./find-hierarchy-cycle.ts";
import { foldName } from "./fold-name.ts";
import { type JsonList, readJsonList } from "./read-json-list.ts";

const label = z.string().trim().min(1, "it is empty");
const conceptId = z.string().regex(/^[a-z\d][a-z\d-]*$/, "an id is lower-case letters, digits and hyphens");
const language = z.string().regex(/^[a-z]{2,3}$/, "a language is a two- or three-letter code");

const conceptForm = z.strictObject({
  id: conceptId,
  prefLabel: z.record(language, label).refine((labels) => "en" in labels, "there is no English label"),
  altLabel: z.record(language, z.array(label)),
  broader: z.array(conceptId),
  related: z.array(conceptId),
});

/**
 * Reads the thesaurus: a JSON list in the shape of `domain/thesaurus.ts`.
 * Two concepts may share an altLabel, for everyday words are ambiguous ("eavesdropping" is a crime and a police power) and a text that uses one then
 * names both; a prefLabel belongs to one concept in its language, and no label stands twice in one language of a concept (SKOS S13, S14).
 * It raises `text_unreadable` where the file cannot be read, and `thesaurus_invalid`, which names the file, the concept and the field, where the file
 * is not JSON or has another shape, where these rules are broken, where an id is there twice, where `broader` or `related` name no concept,
 * and where a concept is broader than itself.
 */
export async function readThesaurus(path: string): Promise<Thesaurus> {
  const list = await readJsonList<Concept>(path, {
    code: "thesaurus_invalid",
    name: "thesaurus",
    setting: "PINPOINT_THESAURUS",
    noun: "concept",
    entry: conceptForm,
  });
  requireOwnLabels(list);
  requireKnownLinks(list);
  requireNoCycle(list);
  return { concepts: list.entries };
}

function requireOwnLabels(list: JsonList<Concept>): void {
  const owners = new Map<string, string>();
  for (const { id, prefLabel, altLabel } of list.entries) {
    for (const [code, preferred] of Object.entries(prefLabel)) {
      const key = `${code} ${foldName(preferred)}`;
      const owner = owners.get(key);
      if (owner !== undefined) {
        const problem = `"${preferred}" is also the preferred label of concept "${owner}"`;
        throw list.fault({ entry: `"${id}"`, field: `prefLabel.${code}`, problem });
      }
      owners.set(key, id);
    }
    for (const [code, others] of Object.entries(altLabel)) {
      const seen = new Set([foldName(prefLabel[code] ?? "")]);
      for (const other of others) {
        if (seen.has(foldName(other))) {
          const problem = `the label "${other}" is there twice`;
          throw list.fault({ entry: `"${id}"`, field: `altLabel.${code}`, problem });
        }
        seen.add(foldName(other));
      }
    }
  }
}

function requireKnownLinks(list: JsonList<Concept>): void {
  const ids = new Set(list.entries.map(({ id }) => id));
  for (const concept of list.entries) {
    for (const field of ["broader", "related"] as const) {
      const unknown = concept[field].find((id) => !ids.has(id));
      if (unknown !== undefined) {
        throw list.fault({ entry: `"${concept.id}"`, field, problem: `there is no concept "${unknown}"` });
      }
    }
  }
}

function requireNoCycle(list: JsonList<Concept>): void {
  const cycle = findHierarchyCycle(new Map(list.entries.map(({ id, broader }) => [id, broader])));
  if (cycle !== undefined) {
    const problem = `the broader concepts go in a circle: ${cycle.join(" → ")}`;
    throw list.fault({ entry: `"${cycle[0]}"`, field: "broader", problem });
  }
}
