import type { Reference } from "../../../src/domain/answer.ts";
import { isWantedInstrument } from "../../sets/wanted-place.ts";
import {
  createFailureShare,
  createShare,
  indicate,
  ownSource,
  type RepliedQuestion,
} from "./answer-measure.ts";
import { bearsWantedPlace, expectationOf } from "./judge-answer.ts";

/** The references that answer a question which has an answer; a refusal's are no answer. */
function citedIn({ question, answer }: RepliedQuestion): readonly Reference[] {
  return answer.status === "refused" || expectationOf(question) !== "answer" ? [] : answer.references;
}

function wantsInstrument({ question }: RepliedQuestion): boolean {
  return question.inst !== undefined && expectationOf(question) === "answer";
}

function wantsArticle({ question }: RepliedQuestion): boolean {
  return question.art !== undefined && expectationOf(question) === "answer";
}

/** Whether a reference bears one of the instruments asked for. */
export const rightInstrument = createShare({
  name: "right instrument",
  description: "a reference bears one of the instruments asked for",
  source: ownSource,
  score: (item) =>
    wantsInstrument(item)
      ? indicate(citedIn(item).some(({ instrument }) => isWantedInstrument(instrument?.id, item.question)))
      : null,
});

/** Whether a reference bears one of the articles asked for, in an instrument asked for. */
export const rightArticle = createShare({
  name: "right article",
  description: "a reference bears an article asked for, a place inside it, or the article that holds it",
  source: ownSource,
  score: (item) =>
    wantsArticle(item)
      ? indicate(citedIn(item).some((reference) => bearsWantedPlace(reference, item.question)))
      : null,
});

/** Whether the first reference does. */
export const rightArticleFirst = createShare({
  name: "right article as first reference",
  description: "the first reference bears an article asked for",
  source: ownSource,
  score(item) {
    if (!wantsArticle(item)) return null;
    const [first] = citedIn(item);
    return indicate(first !== undefined && bearsWantedPlace(first, item.question));
  },
});

/** The share of an answer's references that are to a wanted instrument but to another article than those wanted. */
export const wrongArticleRate = createFailureShare({
  name: "wrong-article rate",
  description: "the share of references that bear an instrument asked for but an article that is not",
  source: ownSource,
  score(item) {
    const references = citedIn(item);
    if (!wantsArticle(item) || references.length === 0) return null;
    const wrong = references.filter(
      (reference) =>
        reference.article !== null &&
        isWantedInstrument(reference.instrument?.id, item.question) &&
        !bearsWantedPlace(reference, item.question),
    );
    return wrong.length / references.length;
  },
});
