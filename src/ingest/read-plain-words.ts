import { z } from "zod";
import { Fault } from "../domain/fault.ts";
import { lacksArticle } from "../domain/instrument.ts";
import { parsePinpoint } from "../domain/pinpoint.ts";
import type { PlainWords } from "../domain/plain-words.ts";
import type { Register } from "../domain/register.ts";
import { createTermReader } from "../text/terms.ts";
import { readJson } from "./read-json.ts";
import { tellProblems } from "./tell-problems.ts";

const form = z.record(z.string(), z.array(z.string()).min(1));

/**
 * Reads the plain words: a JSON object that holds lists of phrases by place.
 * It raises `text_unreadable` where the file cannot be read, and `plain_words_invalid` where it is not JSON or has another shape, where a
 * place is none of the register, and where a phrase has no word that can be looked up or stands twice at one place. All problems are
 * told at once.
 */
export async function readPlainWords(path: string, register: Register): Promise<PlainWords> {
  const { content } = await readJson(path, {
    code: "plain_words_invalid",
    name: "file of plain words",
    setting: "PINPOINT_PLAIN_WORDS",
  });
  const result = form.safeParse(content);
  const check = createPlaceCheck(register);
  const problems = result.success
    ? Object.entries(result.data).flatMap(check)
    : result.error.issues.map((issue) => `${issue.path.join(", ") || "file"}: ${issue.message}`);
  if (result.success && problems.length === 0) return result.data;
  throw new Fault("plain_words_invalid", tellProblems(path, problems), {
    remedy: "Correct the entries in this file.",
    data: { path, problems },
  });
}

function createPlaceCheck(register: Register) {
  const termsOf = createTermReader();
  return ([place, phrases]: readonly [string, readonly string[]]): readonly string[] => {
    const repeated =
      phrases.length === new Set(phrases).size
        ? []
        : phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at);
    const silent = phrases.filter((phrase) => termsOf(phrase).length === 0);
    return [
      ...checkName(place, register),
      ...repeated.map((phrase) => `${place}: ${JSON.stringify(phrase)} is there twice`),
      ...silent.map((phrase) => `${place}: ${JSON.stringify(phrase)} has no word that can be looked up`),
    ];
  };
}

function checkName(place: string, register: Register): readonly string[] {
  const pinpoint = parsePinpoint(place);
  if (!pinpoint) return [`${place}: is no place, as "budapest 19" is one`];
  const instrument = register.find(pinpoint.instrument);
  if (!instrument) return [`${place}: the register has no instrument ${pinpoint.instrument}`];
  const isMissing = pinpoint.article !== null && lacksArticle(instrument, pinpoint.article);
  return isMissing ? [`${place}: the instrument has no article ${pinpoint.article}`] : [];
}
