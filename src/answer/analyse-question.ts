import { Fault } from "../domain/fault.ts";
import { distinctPinpoints } from "../domain/mention.ts";
import type { Question } from "../domain/question.ts";
import type { Linker } from "../references/linker.ts";
import { termsOf } from "../text/terms.ts";
import { asksOfTexts } from "./asking/asks-of-texts.ts";
import { findTopic, withTopic } from "./asking/find-topic.ts";
import { narrowQuestion } from "./asking/narrow-question.ts";
import type { CorrectSpelling } from "./correct-spelling.ts";
import type { FindConceptsInLanguage } from "./find-concepts-in-language.ts";
import type { GlossQuestion } from "./gloss/create-glosser.ts";
import { findQuestionKind } from "./question-kind.ts";

/** The longest question that is looked up, in UTF-16 code units after trimming. */
export const maximumQuestionLength = 2000;

/** Understands a question before anything is looked up. Throws a Fault where it cannot be asked at all. */
export type AnalyseQuestion = (text: string) => Question;

/**
 * Prepares the analysis of questions. The faults are `question_malformed` (half a surrogate pair, control characters),
 * `question_empty` (nothing to look up) and `question_too_long`. None of them repeats the question.
 */
export function createAnalyser(parts: {
  readonly linker: Linker;
  readonly findConcepts: FindConceptsInLanguage;
  readonly gloss: GlossQuestion;
  readonly correct: CorrectSpelling;
}): AnalyseQuestion {
  return (raw) => {
    const asked = checkQuestion(raw);
    const narrowed = narrowQuestion(parts.correct(asked));
    const topic = findTopic(narrowed, parts.linker);
    const glossed = (text: string) => parts.gloss(text, parts.linker.link(text, { subjects: topic }));
    const gloss = glossed(narrowed.text || asked);
    const story = narrowed.story && glossed(narrowed.story).text;
    const mentions = withTopic(gloss.mentions, topic);
    const named = parts.findConcepts(gloss.text, gloss.language);
    const concepts = [...named, ...parts.findConcepts(story, "en")].map(({ concept }) => concept);
    return {
      asked,
      ...gloss,
      answerLanguage: gloss.language,
      mentions,
      story,
      asks: asksOfTexts({ ...gloss, mentions }, { narrowed, concepts: named }),
      kind: findQuestionKind(gloss.text),
      pinpoints: distinctPinpoints(mentions),
      concepts: [...new Set(concepts)],
    };
  };
}

function checkQuestion(asked: string): string {
  if (!asked.isWellFormed()) {
    throw new Fault("question_malformed", "The question holds half of a surrogate pair, so it is not text.", {
      remedy: "Send the question as valid Unicode.",
    });
  }
  const text = asked.normalize("NFC").trim();
  if (controlCharacter.test(text)) {
    throw new Fault("question_malformed", "The question holds control characters.", {
      remedy: "Send the question as plain text; only line breaks and tabs may stand in it.",
    });
  }
  if (text.length > maximumQuestionLength) {
    throw new Fault(
      "question_too_long",
      `The question has ${text.length} characters; at most ${maximumQuestionLength} are looked up.`,
      {
        remedy: "Ask one thing at a time, in fewer words.",
        data: { length: text.length, limit: maximumQuestionLength },
      },
    );
  }
  if (termsOf(text).length === 0) {
    throw new Fault("question_empty", "The question has no word that can be looked up.", {
      remedy:
        "Name the matter, the treaty or the article, for instance: Which article protects children from sexual exploitation?",
    });
  }
  return text;
}

/** Any control character but the white space of plain text. */
const controlCharacter = /[^\P{Cc}\t\n\r]/u;
