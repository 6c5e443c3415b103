import { orderAsTrecEval, type TopicRanking } from "../measures/ranking/ranked-topic.ts";
import { checkRanks } from "./check-ranks.ts";
import { invalidLine } from "./invalid-line.ts";
import { parseRunLine, type RunLine } from "./parse-run-line.ts";
import { type ReadingOptions, readLineBlocks } from "./read-lines.ts";

/** How a run is read. */
export interface RunOptions extends ReadingOptions {
  /** The topics that are wanted; of the others only the form of their lines is looked at. Without them every topic is wanted. */
  readonly topics?: { has(topic: string): boolean } | undefined;
  /** How many documents of a topic are kept, best first; 1,000 unless told, as in TREC's own figures (trec_eval -M1000). */
  readonly depth?: number | undefined;
  /** Whether ranks may contradict scores: they are not looked at then. */
  readonly trustScores?: boolean | undefined;
  /**
   * How many lines are held at once at most, so that memory is bounded whatever the file: a million unless told, which are a thousand
   * topics of a usual run whose lines are not together.
   */
  readonly mostHeld?: number | undefined;
}

/** The lines of a topic, and the documents that they name. */
interface HeldTopic {
  readonly topic: string;
  readonly lines: RunLine[];
  readonly documents: Set<string>;
}

const usualDepth = 1_000;

const usualMostHeld = 1_000_000;

/**
 * Reads a run as TREC has it (topic, Q0, document, rank, score, name), topic by topic, and orders each by score as trec_eval does.
 * The lines of one topic are held at a time. A topic whose lines lie apart comes again at the end, whole: the last ranking of a topic
 * counts. Throws a Fault `text_unreadable`, or `text_invalid` with file and line where a line is not of a run, ranks a document of its
 * topic a second time, or has a rank that contradicts its score.
 */
export async function* readTrecRun(path: string, options: RunOptions = {}): AsyncIterable<TopicRanking> {
  const apart = new Map<string, HeldTopic>();
  for await (const held of readTogether(path, options, apart)) yield rank(held, path, options);
  if (apart.size > 0) await gather(path, options, apart);
  for (const held of apart.values()) yield rank(held, path, options);
}

/** Yields a topic where another begins. One that goes on later is not yielded again but put into `apart`. */
async function* readTogether(
  path: string,
  options: RunOptions,
  apart: Map<string, HeldTopic>,
): AsyncIterable<HeldTopic> {
  const { mostHeld = usualMostHeld } = options;
  const begun = new Set<string>();
  const begin = (topic: string): HeldTopic | undefined => {
    if (options.topics?.has(topic) === false) return undefined;
    const held = { topic, lines: [], documents: new Set<string>() };
    if (!begun.has(topic)) {
      begun.add(topic);
      return held;
    }
    apart.set(topic, held);
    return undefined;
  };
  let topic: string | undefined;
  let held: HeldTopic | undefined;
  for await (const lines of readRunLines(path, options)) {
    for (const line of lines) {
      if (line.topic !== topic) {
        if (held) yield held;
        topic = copyText(line.topic);
        held = begin(topic);
      }
      if (!held) continue;
      hold(held, line, path);
      if (held.lines.length > mostHeld) throw tooMany(line, path, mostHeld);
    }
  }
  if (held) yield held;
}

/** Reads the file again and gives each of the topics all of its lines. */
async function gather(
  path: string,
  options: RunOptions,
  apart: ReadonlyMap<string, HeldTopic>,
): Promise<void> {
  const { mostHeld = usualMostHeld } = options;
  let count = 0;
  for await (const lines of readRunLines(path, options)) {
    for (const line of lines) {
      const held = apart.get(line.topic);
      if (!held) continue;
      hold(held, { ...line, topic: held.topic, document: copyText(line.document) }, path);
      count += 1;
      if (count > mostHeld) throw tooMany(line, path, mostHeld);
    }
  }
}

async function* readRunLines(path: string, options: RunOptions): AsyncIterable<Iterable<RunLine>> {
  const parse = function* (lines: readonly string[], first: number): Iterable<RunLine> {
    for (let index = 0; index < lines.length; index += 1) {
      const line = parseRunLine(lines[index] ?? "", { path, number: first + index });
      if (line) yield line;
    }
  };
  for await (const { lines, first } of readLineBlocks(path, options)) yield parse(lines, first);
}

function hold({ topic, lines, documents }: HeldTopic, line: RunLine, path: string): void {
  documents.add(line.document);
  if (documents.size === lines.length) {
    const former = lines.find(({ document }) => document === line.document);
    throw invalidLine(
      `${path}:${line.number}`,
      `ranks the document ${line.document} of the topic ${topic} a second time, after line ${former?.number}.`,
      { remedy: "Keep one line for each document of a topic." },
    );
  }
  lines.push(line);
}

function rank({ topic, lines }: HeldTopic, path: string, options: RunOptions): TopicRanking {
  if (!options.trustScores) checkRanks(lines, path);
  const best = orderAsTrecEval(lines).slice(0, options.depth ?? usualDepth);
  return { topic, ranking: best.map(({ document, score }) => ({ document, score })) };
}

/** A text of its own: a part of a longer text keeps the whole of that in memory, here a mebibyte of the file for a topic's name. */
function copyText(text: string): string {
  return Buffer.from(text).toString();
}

function tooMany({ number }: RunLine, path: string, mostHeld: number) {
  return invalidLine(
    `${path}:${number}`,
    `is one of more than ${mostHeld} lines that would have to be held.`,
    {
      remedy:
        "Keep the best thousand documents of a topic, and its lines together: sort --stable --key=1,1 run.txt",
    },
  );
}
