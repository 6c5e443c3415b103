import { z } from "zod";
import { Fault } from "../domain/fault.ts";
import { type Glossary, glossedLanguages } from "../domain/glossary.ts";
import { wordsOf } from "../text/words.ts";
import { readJson } from "./read-json.ts";
import { tellProblems } from "./tell-problems.ts";

const phrases = z.record(
  z.string().refine((phrase) => wordsOf(phrase).length > 0, "the phrase has no word"),
  z.string().refine((english) => english === english.trim(), "the English begins or ends with a blank"),
);
const glossaryForm = z.strictObject({ fr: phrases, es: phrases });

/**
 * Reads the glossary: a JSON object that holds, by language ("fr", "es"), objects with the English of each phrase.
 * It raises `text_unreadable` where the file cannot be read, and `glossary_invalid` where it is not JSON or has another shape, where a phrase
 * has no word, where one stands twice in a language, capitals and kinds of blanks apart, and where English has blanks around it. All
 * problems are told at once.
 */
export async function readGlossary(path: string): Promise<Glossary> {
  const { text, content } = await readJson(path, {
    code: "glossary_invalid",
    name: "glossary",
    setting: "PINPOINT_GLOSSARY",
  });
  const result = glossaryForm.safeParse(content);
  const shape = result.success ? [] : result.error.issues.map(describe);
  const problems = [...shape, ...findRepeated(text)];
  if (result.success && problems.length === 0) return result.data;
  throw new Fault("glossary_invalid", tellProblems(path, problems), {
    remedy: "Correct the entries in this file.",
    data: { path, problems },
  });
}

function describe(issue: z.core.$ZodIssue): string {
  const problem = (issue.code === "invalid_key" ? issue.issues[0]?.message : undefined) ?? issue.message;
  const [language, phrase] = issue.path.map(String);
  if (language === undefined) return problem;
  return phrase === undefined
    ? `${language}: ${problem}`
    : `${language}, ${JSON.stringify(phrase)}: ${problem}`;
}

/** Phrases that stand twice, found in the text of the file: of two equal keys JSON keeps the last and says nothing. */
function findRepeated(text: string): readonly string[] {
  const seen = new Map<string, number>();
  const repeated: string[] = [];
  let language = "";
  for (const [index, line] of text.split("\n").entries()) {
    language = opening.exec(line)?.[1] ?? language;
    const phrase = entry.exec(line)?.[1];
    if (phrase === undefined) continue;
    const key = `${language} ${phrase.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index + 1);
    else repeated.push(`${language}, "${phrase}": it is there twice, on lines ${first} and ${index + 1}`);
  }
  return repeated;
}

const opening = new RegExp(`^\\s*\\{?\\s*"(${glossedLanguages.join("|")})"\\s*:\\s*\\{`);
const entry = /^\s*"((?:[^"\\]|\\.)*)"\s*:\s*"/;
