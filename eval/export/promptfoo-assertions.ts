import { formatArticle, parseArticle } from "../../src/domain/pinpoint.ts";
import { expectationOf } from "../measures/answers/judge-answer.ts";
import type { EvaluationQuestion } from "../sets/evaluation-question.ts";
import { wantsPlace } from "../sets/wanted-place.ts";

/** An assertion of promptfoo: JavaScript over `output`, which is our reply as an object. */
export interface PromptfooAssertion {
  readonly type: "javascript";
  readonly value: string;
  /** What it asks for, as promptfoo shows it beside the verdict. */
  readonly metric: string;
}

/**
 * What makes a reply to a question right, as assertions that need no model: all of them hold where `judgeAnswer` finds the reply right, and
 * one does not where it finds it lacking.
 */
export function toAssertions(question: EvaluationQuestion): readonly PromptfooAssertion[] {
  switch (expectationOf(question)) {
    case "correction":
      return [assertion("premise corrected", `${refused} || ${hasNotice("premise")}`)];
    case "refusal":
      return [
        assertion("refused", refused),
        ...(question.reason
          ? [assertion("refused rightly", `output.refusal?.reason === ${literal(question.reason)}`)]
          : []),
      ];
    case "answer":
      return assertAnswer(question);
  }
}

const refused = 'output.status === "refused"';

function assertAnswer({ inst, art, nugget, notice }: EvaluationQuestion): readonly PromptfooAssertion[] {
  return [
    assertion("answered", 'output.status === "answered"'),
    ...(wantsPlace({ inst, art }) ? [assertion("right place", citesPlace(inst, art))] : []),
    ...(nugget
      ? [assertion("right words", `new RegExp(${literal(nugget.source)}, "i").test(${shown})`)]
      : []),
    ...(notice ? [assertion(`notice ${notice}`, hasNotice(notice))] : []),
  ];
}

/** The words that `shownWords` looks at. */
const shown =
  '[...output.sentences.map((sentence) => sentence.text), ...output.references.map((reference) => reference.quote)].join(" ").replace(/\\s+/g, " ")';

function hasNotice(kind: string): string {
  return `output.notices.some((notice) => notice.kind === ${literal(kind)})`;
}

/** As `isWantedPlace`: "3(1)" is in "3" and holds "3(1)(c)". */
function citesPlace(inst: readonly string[] | undefined, art: readonly string[] | undefined): string {
  const instrument = inst
    ? `${literal(inst)}.includes(reference.instrument?.id)`
    : "reference.instrument !== null";
  const inside = (one: string, other: string) => `${one}.startsWith(${other} + "(")`;
  const isPlace = `cited === wanted || ${inside("cited", "wanted")} || ${inside("wanted", "cited")}`;
  const article = art
    ? ` && [reference.article ?? ""].some((cited) => ${literal(art.map(asCited))}.some((wanted) => ${isPlace}))`
    : "";
  return `output.references.some((reference) => ${instrument}${article})`;
}

/** An article as references write it: "34(A)" as "34(a)". */
function asCited(article: string): string {
  const place = parseArticle(article);
  return (place && formatArticle(place)) ?? article;
}

/** A value as JavaScript, without the pairs of braces by which promptfoo would take it for a template of Nunjucks. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/\{(?=[{%#])/g, "\\u007b");
}

function assertion(metric: string, value: string): PromptfooAssertion {
  return { type: "javascript", value, metric };
}
