import { readFile } from "node:fs/promises";
import { Fault, type FaultCode } from "../domain/fault.ts";
import { firstIndex } from "./audit/align-words.ts";

/** What a JSON file is called in messages: the fault that speaks of it, its name, and the setting that names the file. */
export interface JsonFileForm {
  readonly code: FaultCode;
  /** "register of instruments". */
  readonly name: string;
  readonly setting: string;
}

/** What a JSON file holds, and its text as it is. */
export interface JsonFile {
  readonly text: string;
  readonly content: unknown;
}

/**
 * Reads a JSON file.
 * It raises `text_unreadable` where the file cannot be read, and the form's own fault, with line and column, where it is not UTF-8
 * or not JSON.
 */
export async function readJson(path: string, form: JsonFileForm): Promise<JsonFile> {
  const text = decode(await readBytes(path, form));
  if (text === undefined) {
    throw new Fault(form.code, `${path} is not UTF-8 text.`, {
      remedy: "Correct the file at this place.",
      data: { path },
    });
  }
  return { text, content: parse(path, text, form.code) };
}

async function readBytes(path: string, { name, setting }: JsonFileForm): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Fault("text_unreadable", `The ${name} ${path} cannot be read (${errorCode(cause)}).`, {
      remedy: `Check that the file is there and that this user may read it, or unset ${setting} to use the one that ships.`,
      data: { path },
      cause,
    });
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

function parse(path: string, text: string, code: FaultCode): unknown {
  const remedy = "Correct the file at this place.";
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { line, column } = placeOfError(text, cause);
    throw new Fault(code, `${path} is not JSON at line ${line}, column ${column}.`, {
      remedy,
      data: { path, line, column },
      cause,
    });
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Counts from 1. */
function placeOfError(text: string, error: unknown): { readonly line: number; readonly column: number } {
  const before = text.slice(0, positionOfError(text, error));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

/**
 * V8 names the position at the end of its message, except for a sign that begins no value, which is then the last one of the shortest
 * beginning of the text with that error, and where the text ends too early: then it is the end.
 */
function positionOfError(text: string, error: unknown): number {
  const named = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(messageOf(error))?.[1];
  return named === undefined
    ? firstIndex(text.length, (position) => endsWithStray(text.slice(0, position + 1)))
    : Number(named);
}

function endsWithStray(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return messageOf(error).startsWith("Unexpected token");
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}
