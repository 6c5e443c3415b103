import { describe, expect, test } from "vitest";
import { findQuestionKind } from "../../src/answer/question-kind.ts";

describe("findQuestionKind", () => {
  test.each([
    ["Which article protects children from sexual exploitation?", "which-article"],
    ["Under what article is possession a crime?", "which-article"],
    ["Quel article interdit cela ?", "which-article"],
    ["¿Qué artículo protege a los niños?", "which-article"],
    ["What treaty is also called the Palermo Convention?", "which-instrument"],
    ["what international treaties cover hacking", "which-instrument"],
    ["What law is there against grooming?", "which-instrument"],
    ["Quelle convention porte sur cela ?", "which-instrument"],
    ["How many parties does it have?", "how-many"],
    ["How long will the talks last?", "how-many"],
    ["Combien d'États ?", "how-many"],
    ["When was it opened for signature?", "when"],
    ["In which year did negotiations begin?", "when"],
    ["¿Cuándo entró en vigor?", "when"],
    ["Where was the Forum held?", "where"],
    ["In which city is the second session?", "where"],
    ["Who spoke at the Forum?", "who"],
    ["What stops me from printing what lets readers work out who the child is?", "other"],
    ["Why are rights groups worried?", "why"],
    ["How come it failed?", "why"],
    ["Pourquoi ce traité ?", "why"],
    ["¿Por qué existe?", "why"],
    ["Qui l'a signé ?", "who"],
    ["¿Quién lo firmó?", "who"],
    ["Whose idea was it?", "who"],
    ["Which officials spoke?", "who"],
    ["¿Dónde se firmó?", "where"],
    ["Où siège le comité ?", "where"],
    ["¿Cuántos Estados hay?", "how-many"],
    ["How often does it meet?", "how-many"],
    ["Quand est-il entré en vigueur ?", "when"],
    ["And when was that?", "when"],
    ["ETS 108 date of opening", "when"],
    ["Harbour Convention entry into force date", "when"],
    ["Is it up to date?", "yes-no"],
    ["Does it protect people who report a wreck?", "yes-no"],
    ["Is somebody who pays punished?", "yes-no"],
    ["Who are those who signed?", "who"],
    ["What year was it signed?", "when"],
    ["Which treaties are in force?", "which-instrument"],
    ["¿Qué tratado trata de esto?", "which-instrument"],
    ["Quels articles en traitent ?", "which-article"],
    ["What provision covers that?", "which-article"],
    ["Which bit of the Harbour Convention makes that a crime?", "which-article"],
    ["What part of the GDPR is on that?", "which-article"],
    ["What part of the world is it from?", "other"],
    ["May a pilot leave? Looking for the Harbour Convention provision.", "which-article"],
    ["Which racist speech clause is it?", "which-article"],
    ["Define ballast", "definition"],
    ["Qu'est-ce que le lest ?", "definition"],
    ["¿Qué es el lastre?", "definition"],
    ["What is said about ballast?", "other"],
    ["Est-il en vigueur ?", "yes-no"],
    ["¿Está en vigor?", "yes-no"],
    ["¿Existe un tratado?", "yes-no"],
    ["Which bodies meet?", "list"],
    ["¿Cuáles son los delitos?", "list"],
    ["", "other"],
    ["What is cybercrime?", "definition"],
    ["What does child pornography mean?", "definition"],
    ["Name the three treaties", "list"],
    ["Is the protocol in force?", "yes-no"],
    ["Do virtual images count?", "yes-no"],
    ["ETS 224", "other"],
    ["silly one but does the treaty say how many years you sit, or not", "yes-no"],
    ["Lanzarote art. 21(1)(f)", "other"],
    ["What did Brandolino say about it?", "other"],
    ["What does article 34 require?", "other"],
  ])("%s is %s", (text, kind) => {
    expect(findQuestionKind(text)).toBe(kind);
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["which ", "what a-", "is ", "how many ", "a", " "])
      findQuestionKind(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
