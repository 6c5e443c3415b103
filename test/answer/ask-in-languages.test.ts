import { beforeAll, describe, expect, test } from "vitest";
import type { Instrument } from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";
import { ModelFailure } from "../../src/ports/chat-model.ts";
import { harbourRegister } from "./harbour-register.ts";
import { createLibrary, type Library } from "./library.ts";
import { showSpaces } from "./wording/harbours.ts";

const titles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  harbour: { fr: "Convention sur la sûreté des ports", es: "Convenio sobre la Seguridad de los Puertos" },
  beacon: { fr: "Protocole sur les balises", es: "Protocolo sobre Balizas" },
};

function titled(instrument: Instrument): Instrument {
  return { ...instrument, titles: { ...instrument.titles, ...titles[instrument.id] } };
}

let library: Library;
beforeAll(async () => {
  library = await createLibrary({ register: new Register(harbourRegister.instruments.map(titled)) });
});

const marks = "Article 7 of the Convention obliges coastal states to mark every wreck with a buoy.";
const status =
  "This protocol was opened for signature on 12 May 2020 and had not entered into force as of December 2022.";

describe("ask answers in the question's language", () => {
  test.each([
    [
      "fr",
      "Quel article oblige à signaler une épave ?",
      `Convention sur la sûreté des ports, article 7~: «_${marks}_»`,
      /, sous \*.*\* \(état en décembre 2022\)\. Traité\u00A0: Convention on the Safety/,
    ],
    [
      "es",
      "¿Qué artículo obliga a señalar un pecio?",
      `Convenio sobre la Seguridad de los Puertos, artículo 7: «${marks}»`,
      /guía: .*, en \*.*\* \(situación en diciembre de 2022\)\. Tratado: Convention on the Safety/,
    ],
    [
      "en",
      "Which article obliges states to mark a wreck?",
      `Convention on the Safety of Harbours, Article 7: “${marks}”`,
      /guide: .*, under \*.*\* \(as of December 2022\)\. Treaty: Convention on the Safety/,
    ],
  ])("%s: %s", async (language, question, sentence, source) => {
    const { sentences, references, text, ...answer } = await library.ask(question);
    expect(answer).toMatchObject({ status: "answered", language, notices: [] });
    expect(sentences.map((one) => showSpaces(one.text))).toEqual([sentence]);
    expect(references.map(({ lang }) => lang)).toEqual([language === "en" ? undefined : "en"]);
    expect(text).toMatch(source);
  });

  test.each([
    [
      "Le Protocole sur les balises est en vigueur ?",
      `Non, selon le guide~: «_${status}_»`,
      "Cette source expose la situation en décembre 2022_; elle a pu changer depuis.",
    ],
    [
      "¿El Protocolo sobre Balizas está en vigor?",
      `No, según la guía: «${status}»`,
      "Esta fuente expone la situación de diciembre de 2022; puede haber cambiado desde entonces.",
    ],
  ])("denies and warns: %s", async (question, sentence, notice) => {
    const { sentences, notices } = await library.ask(question);
    expect(sentences.map(({ text }) => showSpaces(text))).toContain(sentence);
    expect(notices.map(({ kind, text }) => [kind, showSpaces(text)])).toContainEqual(["stale", notice]);
  });

  test("asked for, whatever the question's", async () => {
    const answer = await library.ask("Which article obliges states to mark a wreck?", { language: "es" });
    expect(answer.language).toBe("es");
    expect(answer.sentences[0]?.text).toBe(
      `Convenio sobre la Seguridad de los Puertos, artículo 7: «${marks}»`,
    );
  });

  test("in English where another is asked for", async () => {
    const { sentences } = await library.ask("Which article obliges states to mark a wreck?", {
      language: "pt",
    });
    expect(sentences[0]?.text).toBe(`Convention on the Safety of Harbours, Article 7: “${marks}”`);
  });
});

describe("ask refuses in the question's language", () => {
  test.each([
    [
      "no_evidence",
      "¿Cuántas boyas hay en el Convenio sobre la Seguridad de los Puertos?",
      /^Los textos no me permiten responder a esta pregunta\. Hablan del Convenio sobre la Seguridad de los Puertos, pero ninguno da esa cifra\./,
    ],
    [
      "no_evidence",
      "Combien de bouées la Convention sur la sûreté des ports a-t-elle ?",
      /^Les textes ne me permettent pas de répondre à cette question\. Ils parlent de la Convention sur la sûreté des ports, mais aucun ne donne un tel nombre\./,
    ],
    [
      "out_of_scope",
      "Quel est le prix du pain à Oslo ?",
      /^Je ne peux pas répondre à cette question\u00A0: les textes/,
    ],
    [
      "out_of_scope",
      "¿Qué dice el tratado del precio del pan en Oslo?",
      /^No puedo responder a esta pregunta: los textos/,
    ],
    [
      "false_premise",
      "Que dit l'article 60 de la Convention sur la sûreté des ports ?",
      /^Il n’y a pas d’article 60\u00A0: la Convention sur la sûreté des ports compte 24 articles\.$/,
    ],
    [
      "false_premise",
      "¿Qué dice el artículo 60 del Convenio sobre la Seguridad de los Puertos?",
      /^No existe el artículo 60: el Convenio sobre la Seguridad de los Puertos tiene 24 artículos\.$/,
    ],
    [
      "ambiguous",
      "Que dit l'article 7 ?",
      /^Je ne peux pas déterminer.* l’article 7 existe dans 2 d’entre eux\./,
    ],
    ["ambiguous", "¿Qué dice el artículo 7?", /^No puedo determinar.* el artículo 7 existe en 2 de ellos\./],
  ])("%s: %s", async (reason, question, message) => {
    const { refusal, sentences } = await library.ask(question);
    expect([refusal?.reason, sentences]).toEqual([reason, []]);
    expect(refusal?.message).toMatch(message);
  });

  test("and names what it can mean", async () => {
    const { refusal } = await library.ask("Que dit l'article 7 ?");
    expect(refusal?.suggestions).toEqual([
      "article 7 de la Convention sur la sûreté des ports",
      "article 7 du Protocole sur les balises",
    ]);
  });

  test("and upstream, where the model was not heard", async () => {
    const silent = await createLibrary({
      register: new Register(harbourRegister.instruments.map(titled)),
      chat: {
        id: "silent",
        write: () => {
          throw new ModelFailure("unreachable", "nobody there");
        },
      },
    });
    const { refusal, notices } = await silent.ask(
      "Combien de bouées la Convention sur la sûreté des ports a-t-elle ?",
    );
    expect([refusal?.reason, refusal?.message]).toEqual([
      "upstream",
      expect.stringMatching(/^Je ne peux pas répondre maintenant/),
    ]);
    expect(notices.map(({ text }) => text)).toEqual([
      "Le modèle de langage n’a pas pu être joint. Cette réponse cite les textes à la place.",
    ]);
  });
});
