import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { createChatModel } from "./adapters/create-chat-model.ts";
import { createExactBuilder, createExactIndex } from "./adapters/exact-vector-index.ts";
import { createGenerationFolder } from "./adapters/generation-folder.ts";
import { createHnswBuilder, isHnswAvailable } from "./adapters/hnsw-vector-index.ts";
import { createLsaFitter } from "./adapters/lsa-embedder.ts";
import { createOpenAiFitter } from "./adapters/openai/openai-embedder.ts";
import { probeModelServer, type ServerProbe } from "./adapters/openai/probe-model-server.ts";
import { readPrompts } from "./answer/written/read-prompts.ts";
import { createCiter } from "./citation/cite-words.ts";
import { openSnapshot, type Snapshot, type SnapshotParts } from "./compose/open-snapshot.ts";
import { type Config, modelServerOf } from "./config.ts";
import type { Register } from "./domain/register.ts";
import type { Thesaurus } from "./domain/thesaurus.ts";
import type { Services as HttpServices } from "./http/services.ts";
import { createIndexBuilder } from "./indexing/build-index.ts";
import type { BuildReport } from "./indexing/build-report.ts";
import { type CorpusComparison, compareCorpus } from "./indexing/compare-corpus.ts";
import { createGenerationHolder, type GenerationHolder } from "./indexing/generation-holder.ts";
import type { BuildOptions } from "./indexing/index-parts.ts";
import { auditCorpus } from "./ingest/audit/audit-corpus.ts";
import { type Audit, createAudit } from "./ingest/audit/audit-files.ts";
import { ingestSource, ingestVersion } from "./ingest/ingest-source.ts";
import { readCorpus } from "./ingest/read-corpus.ts";
import { readKnowledge } from "./ingest/read-knowledge.ts";
import type { Embedder } from "./ports/embedder.ts";
import type { GenerationStore } from "./ports/generation-store.ts";
import type { VectorIndexBuilder } from "./ports/vector-index.ts";
import { createLinker, type Linker } from "./references/linker.ts";
import { buildLexicalIndex, openLexicalIndex } from "./search/lexical-index.ts";
import { createPassageTermCounter, passageTermsVersion } from "./search/passage-terms.ts";
import { createTextRankers, type PlainText } from "./search/text-rankers.ts";

/** The whole service, wired: what the HTTP face needs, and what only the command line and the evaluation do. */
export interface Services extends HttpServices {
  readonly config: Config;
  readonly register: Register;
  readonly thesaurus: Thesaurus;
  readonly linker: Linker;
  readonly store: GenerationStore;
  /** Which vector index is built; `isStandIn` where exact search replaces HNSW, whose native module cannot be loaded. */
  readonly vectorSearch: { readonly kind: string; readonly isStandIn: boolean };
  /** Opens the index, as the first question would, and gives its generation's name. Faults as `GenerationStore.open`, `index_mismatch`. */
  openIndex(): Promise<string>;
  /** Brings the index up to date with the configured corpus. */
  buildIndex(options?: BuildOptions): Promise<BuildReport>;
  /** How the configured corpus differs from what the index was built from. */
  compareCorpus(): Promise<CorpusComparison>;
  /** Audits the configured corpus, without an index. */
  readonly audit: Audit;
  /** Embeds texts as questions are embedded, by the embedder of the index. */
  readonly embed: Embedder["embed"];
  /** Asks the server of the configured models what it has; null where no server is configured. */
  readonly probeModels: () => Promise<ServerProbe | null>;
  close(): void;
}

/** What models are told; it ships with the program. */
const promptsFolder = fileURLToPath(new URL("../prompts", import.meta.url));

/** How often a running server looks for a new generation; milliseconds. */
const renewalInterval = 1000;

/**
 * Wires the service from its configuration: the only place that names concrete adapters. The index is opened when it is first
 * needed. Throws the Faults of `readKnowledge` and, where a model is configured, of `readPrompts`.
 */
export async function createServices(config: Config): Promise<Services> {
  const knowledge = await readKnowledge(config);
  const { register, thesaurus } = knowledge;
  const linker = createLinker(register);
  const store = createGenerationFolder(config.index);
  const parts = {
    ...knowledge,
    config,
    linker,
    store,
    fitter: config.embeddings === "lsa" ? createLsaFitter() : createOpenAiFitter(config.embeddings),
    vectors: chooseVectors(config),
    writing: config.chat && { chat: createChatModel(config.chat), prompts: await readPrompts(promptsFolder) },
  };
  const index = createIndexHolder(parts);
  const list = () => readCorpus(config.corpus, { register });
  const settings = settingsOf(register);
  return {
    config,
    register,
    thesaurus,
    linker,
    store,
    vectorSearch: {
      kind: parts.vectors.kind,
      isStandIn: config.vectors === "auto" && parts.vectors.kind === "exact",
    },
    openIndex: () => index.use(({ generation }) => generation.name),
    buildIndex: createIndexBuilder({
      ...parts,
      settings,
      listSources: list,
      ingest: (source) => ingestSource(source, { linker }),
      countTerms: createPassageTermCounter(register),
      audit: (texts) => auditCorpus(texts, { register, linker, today: null }),
      buildLexical: buildLexicalIndex,
      openLexical: openLexicalIndex,
      now: () => performance.now(),
    }),
    compareCorpus: () =>
      index.use(async ({ generation }) =>
        compareCorpus((await list()).sources, settings, generation.manifest),
      ),
    audit: createAudit({ register, linker, listSources: list, now: Date.now }),
    probeModels: () => probeModels(config),
    ask: (question, options) => index.use(({ ask }) => ask(question, options)),
    embed: (texts) => index.use(({ embedder }) => embedder.embed(texts)),
    search: (question, options) => index.use(({ search }) => search(question, options)),
    listDocuments: () => index.use(({ catalogue }) => catalogue.listDocuments()),
    findDocument: (id) => index.use(({ catalogue }) => catalogue.findDocument(id)),
    findPassage: (id) => index.use(({ catalogue }) => catalogue.findPassage(id)),
    listInstruments: () => index.use(({ catalogue }) => catalogue.listInstruments()),
    findInstrument: (id) => index.use(({ catalogue }) => catalogue.findInstrument(id)),
    cite: createCiter({ register, link: (words) => linker.link(words, { subjects: [] }) }),
    readiness: index.readiness,
    close: index.close,
  };
}

/** Opens the index at its first use. An index that could not be opened is tried again at the next one: it may have been built since. */
function createIndexHolder(parts: SnapshotParts & { readonly store: GenerationStore }) {
  let opening: Promise<GenerationHolder<Snapshot>> | undefined;
  let holder: GenerationHolder<Snapshot> | undefined;
  let serving: string | null = null;
  const open = async () => {
    holder = await createGenerationHolder<Snapshot>({
      store: parts.store,
      open: (generation) => {
        const snapshot = openSnapshot(generation, parts);
        serving = generation.name;
        return snapshot;
      },
      close: (_snapshot, generation) => generation.close(),
      now: () => performance.now(),
      intervalMs: renewalInterval,
    });
    return holder;
  };
  return {
    use: async <Result>(action: (snapshot: Snapshot) => Result | Promise<Result>): Promise<Result> => {
      opening ??= open().catch((thrown: unknown) => {
        opening = undefined;
        throw thrown;
      });
      return (await opening).use(action);
    },
    readiness: () => ({
      ready: holder !== undefined,
      generation: serving,
      degraded: holder?.degraded() ?? null,
    }),
    close: () => holder?.close(),
  };
}

async function probeModels(config: Config): Promise<ServerProbe | null> {
  const server = modelServerOf(config);
  return server === null ? null : probeModelServer(server);
}

function chooseVectors({ vectors }: Config): VectorIndexBuilder {
  const takesHnsw = vectors === "hnsw" || (vectors === "auto" && isHnswAvailable());
  return takesHnsw ? createHnswBuilder() : createExactBuilder();
}

/**
 * What besides the texts decides what an index holds: the code that reads and splits, and the register by which references are
 * linked. The thesaurus is used when a question is asked, so that a change of it needs no new index.
 */
function settingsOf(register: Register): Readonly<Record<string, string>> {
  const hash = createHash("sha256").update(JSON.stringify(register.instruments)).digest("hex");
  return { ingest: ingestVersion, register: hash, terms: passageTermsVersion };
}

/**
 * Indexes plain texts for measuring search by itself, as `eval retrieval` does. Vectors are searched exactly, so that what is
 * measured is the ranking and not the graph.
 */
export function rankPlainTexts(texts: readonly PlainText[]): ReturnType<typeof createTextRankers> {
  return createTextRankers(texts, { fitter: createLsaFitter(), indexVectors: createExactIndex });
}
