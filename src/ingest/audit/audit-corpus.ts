import type { Finding } from "../../domain/finding.ts";
import type { PartialDate } from "../../domain/instrument.ts";
import type { Register } from "../../domain/register.ts";
import type { Linker } from "../../references/linker.ts";
import { type ArticleFinder, createArticleFinder } from "./article-finder.ts";
import type { AuditContext, AuditedText } from "./audited-text.ts";
import { checkAcross } from "./check-across.ts";
import { checkArticles } from "./check-articles.ts";
import { checkJoining } from "./check-joining.ts";
import { checkPlaces } from "./check-places.ts";
import { checkStatements } from "./check-statements.ts";
import { checkWording } from "./check-wording.ts";
import { createJoiningRules, type JoiningRules } from "./joining-rules.ts";
import { createPlaceFinder, type PlaceFinder } from "./place-finder.ts";
import { createTitleFinder, type TitleFinder } from "./title-finder.ts";
import { createTreatyPhrases, type TreatyPhrases } from "./treaty-phrases.ts";
import { gatherTreatyTexts } from "./treaty-texts.ts";

/** What the texts are checked against, and the day on which; null where the findings must not depend on a day. */
export interface AuditParts {
  readonly register: Register;
  readonly linker: Linker;
  readonly today: PartialDate | null;
}

/** All that a check may look at. */
export interface CheckContext extends AuditContext {
  readonly places: PlaceFinder;
  readonly articles: ArticleFinder;
  readonly joining: JoiningRules;
  readonly phrases: TreatyPhrases;
  readonly titles: TitleFinder;
}

const checks: readonly ((text: AuditedText, context: CheckContext) => readonly Finding[])[] = [
  checkPlaces,
  checkArticles,
  checkJoining,
  checkWording,
  checkStatements,
];

/** Audits the texts of a corpus: each finding once, by document in the order given, then by place in the text. */
export function auditCorpus(texts: readonly AuditedText[], parts: AuditParts): readonly Finding[] {
  const treaties = gatherTreatyTexts(texts);
  const context: CheckContext = {
    ...parts,
    treaties,
    places: createPlaceFinder(treaties),
    articles: createArticleFinder(treaties),
    joining: createJoiningRules(treaties),
    phrases: createTreatyPhrases(treaties),
    titles: createTitleFinder(parts.register),
  };
  const across = Map.groupBy(checkAcross(texts, context), ({ documentId }) => documentId);
  return texts.flatMap((text) =>
    [...checks.flatMap((check) => check(text, context)), ...(across.get(text.document.id) ?? [])].toSorted(
      (one, other) => one.span.start - other.span.start || (one.kind < other.kind ? -1 : 1),
    ),
  );
}
