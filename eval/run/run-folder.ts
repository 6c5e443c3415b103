import { appendFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { Fault } from "../../src/domain/fault.ts";
import { readObjects } from "../formats/read-objects.ts";
import { clusterOf } from "../sets/evaluation-question.ts";
import type { RepliedQuestion } from "./ask-all.ts";
import type { Reply } from "./asker.ts";
import type { EvaluationRun, RunDescription } from "./evaluation-run.ts";
import {
  answerLine,
  descriptionForm,
  renderAnswerLine,
  renderLine,
  replyLine,
  scoreLine,
  timingLine,
} from "./run-lines.ts";

/** The replies of a run that goes on, one a line as they come. It is gone when the run has come to its end. */
const partFile = "replies.part.jsonl";

const remedy = "Give the folder that `eval run --out` wrote, as it was written.";

/** The folder of a run that goes on. */
export interface OpenRunFolder {
  /** What was answered before an interruption, by the question's id. */
  readonly answered: ReadonlyMap<string, Reply>;
  /** Keeps a reply, so that an interruption does not lose it. */
  keep(replied: RepliedQuestion): Promise<void>;
  /** Writes what the run came to; `pages` are further files by name, as reports. */
  finish(run: EvaluationRun, pages: Readonly<Record<string, string>>): Promise<void>;
}

/**
 * Begins a run in a folder, or goes on with the one that was interrupted there, if any, where `resume` is set. What an earlier run left
 * stays until this one has come to its end. Throws a Fault `usage` where the interrupted run is of other questions or texts,
 * `storage_failed` where the folder cannot be written.
 */
export async function openRunFolder(
  folder: string,
  about: RunDescription,
  { resume }: { readonly resume: boolean },
): Promise<OpenRunFolder> {
  const part = join(folder, partFile);
  const header = renderLine(about);
  await mkdir(folder, { recursive: true }).catch(failWriting(folder));
  const answered = resume ? await readPart(folder, part, header) : new Map<string, Reply>();
  // Written again even where it is taken up: the last line may be half a line.
  const kept = [...answered].map(([id, reply]) => renderLine({ id, ...reply }));
  await writeFile(part, [header, ...kept].join("")).catch(failWriting(folder));
  return {
    answered,
    keep: ({ question, answer, fault, ms }) =>
      appendFile(part, renderLine({ id: question.id, answer, fault, ms })).catch(failWriting(folder)),
    finish: async (run, pages) => {
      const files = { ...filesOf(run), ...pages };
      for (const [name, text] of Object.entries(files)) await replaceFile(join(folder, name), text);
      await rm(part);
    },
  };
}

/** Reads the run in a folder. Throws a Fault `text_unreadable` where it holds none, `text_invalid` naming file and line. */
export async function readRun(folder: string): Promise<EvaluationRun> {
  const about = await readDescription(join(folder, "run.json"));
  const scores = await readById(join(folder, "scores.jsonl"), scoreLine);
  const timings = await readById(join(folder, "timings.jsonl"), timingLine);
  const questions = [];
  for await (const { value } of readObjects(join(folder, "answers.jsonl"), { form: answerLine, remedy })) {
    const { id, ...rest } = value;
    questions.push({ ...rest, scores: scores.get(id)?.scores ?? {}, ms: timings.get(id)?.ms ?? null });
  }
  return { about, questions };
}

function filesOf({ about, questions }: EvaluationRun): Readonly<Record<string, string>> {
  const lines = (render: (question: EvaluationRun["questions"][number]) => unknown) =>
    questions.map((question) => renderLine(render(question))).join("");
  return {
    "run.json": `${JSON.stringify(about, null, 2)}\n`,
    "answers.jsonl": questions.map(renderAnswerLine).join(""),
    "scores.jsonl": lines(({ question, scores }) => ({
      id: question.id,
      cluster: clusterOf(question),
      scores,
    })),
    "timings.jsonl": lines(({ question, ms }) => ({ id: question.id, ms })),
  };
}

/** A reader sees the old file or the new one, never half of either. */
async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.tmp`;
  await writeFile(next, text).catch(failWriting(path));
  await rename(next, path);
}

/** What was kept of an interrupted run; nothing where none was. A last line that was cut off was not kept. */
async function readPart(folder: string, path: string, header: string): Promise<ReadonlyMap<string, Reply>> {
  const text = await readFile(path, "utf8").catch(() => header);
  const [first = "", ...lines] = text.split("\n");
  if (`${first}\n` !== header) throw otherRun(folder);
  const answered = new Map<string, Reply>();
  for (const line of lines) {
    const parsed = replyLine.safeParse(parseOrNull(line));
    if (!parsed.success) break;
    const { id, ...reply } = parsed.data;
    answered.set(id, reply);
  }
  return answered;
}

function parseOrNull(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function readDescription(path: string): Promise<RunDescription> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Fault("text_unreadable", `${path} cannot be read.`, { remedy, cause });
  });
  const parsed = descriptionForm.safeParse(parseOrNull(text));
  if (!parsed.success)
    throw new Fault("text_invalid", `${path}:1 is not the description of a run.`, { remedy });
  return parsed.data;
}

async function readById<Line extends { readonly id: string }>(
  path: string,
  form: z.ZodType<Line>,
): Promise<ReadonlyMap<string, Line>> {
  const byId = new Map<string, Line>();
  for await (const { value } of readObjects(path, { form, remedy })) byId.set(value.id, value);
  return byId;
}

function otherRun(folder: string): Fault {
  return new Fault(
    "usage",
    `The run that was interrupted in ${folder} was of other questions, texts or settings.`,
    {
      remedy: "Begin anew without --resume, or name another folder with --out.",
    },
  );
}

function failWriting(path: string) {
  return (cause: unknown): never => {
    throw new Fault("storage_failed", `${path} cannot be written.`, {
      remedy:
        "Check that the folder may be written and that the disk is not full, or name another with --out.",
      cause,
    });
  };
}
