import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../../domain/fault.ts";
import { type PromptTemplate, parsePromptTemplate } from "./prompt-template.ts";

/** What models are told. */
export interface Prompts {
  /** The policy, of which no part comes from outside. */
  readonly policy: PromptTemplate<"language" | "sentences" | "words" | "delimiter">;
  /** The question and the passages. */
  readonly data: PromptTemplate<"delimiter" | "question" | "passages">;
  /** The sentences that failed, and why. */
  readonly repair: PromptTemplate<"delimiter" | "failures" | "language">;
  /** The policy for writing follow-ups so that they stand alone. */
  readonly rewritePolicy: PromptTemplate<"words" | "delimiter">;
  /** The conversation and its last question. */
  readonly rewriteData: PromptTemplate<"delimiter" | "conversation" | "question">;
  /** The SHA-256 of the files, in hexadecimal. */
  readonly hash: string;
}

/** Parts the policy from what is filled with texts from outside. */
const divide = "\n=== data ===\n";

/**
 * Reads `answer.md`, `repair.md` and `rewrite.md` of a folder. Throws a Fault `text_unreadable` where one cannot be read, and `text_invalid` where its
 * placeholders are not those that are filled.
 */
export async function readPrompts(folder: string): Promise<Prompts> {
  const [answer, repair, rewrite] = await Promise.all(
    ["answer.md", "repair.md", "rewrite.md"].map((file) => readPrompt(folder, file)),
  );
  const [policy = "", data = ""] = (answer?.text ?? "").split(divide);
  const [rewritePolicy = "", rewriteData = ""] = (rewrite?.text ?? "").split(divide);
  return {
    policy: parseAt(answer?.path, () =>
      parsePromptTemplate(policy, ["language", "sentences", "words", "delimiter"]),
    ),
    data: parseAt(answer?.path, () => parsePromptTemplate(data, ["delimiter", "question", "passages"])),
    repair: parseAt(repair?.path, () =>
      parsePromptTemplate(repair?.text ?? "", ["delimiter", "failures", "language"]),
    ),
    rewritePolicy: parseAt(rewrite?.path, () => parsePromptTemplate(rewritePolicy, ["words", "delimiter"])),
    rewriteData: parseAt(rewrite?.path, () =>
      parsePromptTemplate(rewriteData, ["delimiter", "conversation", "question"]),
    ),
    hash: createHash("sha256")
      .update([answer, repair, rewrite].map((prompt) => prompt?.text).join("\0"))
      .digest("hex"),
  };
}

async function readPrompt(folder: string, file: string): Promise<{ path: string; text: string }> {
  const path = join(folder, file);
  try {
    return { path, text: (await readFile(path, "utf8")).replaceAll("\r\n", "\n") };
  } catch (cause) {
    throw new Fault("text_unreadable", `The prompt ${path} cannot be read.`, {
      remedy: "Restore the file from the distribution.",
      cause,
    });
  }
}

function parseAt<Parsed>(path: string | undefined, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "";
    throw new Fault("text_invalid", `${path}: ${message}`, {
      remedy: "Give the prompt exactly the placeholders that the distributed file has.",
      cause,
    });
  }
}
