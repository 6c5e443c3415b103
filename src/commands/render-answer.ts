import type { Answer, AnswerSentence, Notice, Reference } from "../domain/answer.ts";
import type { InstrumentKind } from "../domain/instrument.ts";
import { formatPartialDate } from "../domain/partial-date.ts";
import type { Paragraph } from "./wrap-text.ts";

const kindNames: Readonly<Record<InstrumentKind, string>> = {
  treaty: "Treaty",
  protocol: "Treaty",
  resolution: "Resolution",
  declaration: "Declaration",
  directive: "Directive",
  regulation: "Regulation",
  "framework-decision": "Framework decision",
  "model-law": "Model law",
  report: "Report",
  study: "Study",
};

/** Looks up what an instrument is, by its id; undefined where the register has no such instrument. */
export type FindKind = (instrument: string) => InstrumentKind | undefined;

/** Renders an answer for people: what must be known first, the sentences, the sources they cite, what else must be known. */
export function renderAnswer(answer: Answer, findKind: FindKind): readonly Paragraph[] {
  const shown = answer.sentences.map((sentence) => sentence.text).join("\n");
  const { premise: premises = [], other: others = [] } = Object.groupBy(answer.notices, ({ kind }) =>
    kind === "premise" ? "premise" : "other",
  );
  const blocks = [
    premises.map(renderNotice),
    renderRefusal(answer),
    answer.sentences.map(renderSentence),
    answer.references.flatMap((reference) => renderReference(reference, { shown, findKind })),
    others.map(renderNotice),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, position) => (position > 0 ? [{ pieces: [] }, ...block] : block));
}

function renderSentence({ text, citations }: AnswerSentence): Paragraph {
  return { pieces: [`${text} `, { text: citations.map((n) => `[${n}]`).join(""), style: "bold" }] };
}

function renderNotice(notice: Notice): Paragraph {
  return { pieces: [{ text: "⚠ ", style: "yellow" }, notice.text], hang: 2 };
}

function renderRefusal(answer: Answer): readonly Paragraph[] {
  if (!answer.refusal) return [];
  return [
    { pieces: [answer.refusal.message] },
    ...answer.refusal.suggestions.map(
      (suggestion): Paragraph => ({ pieces: [`- ${suggestion}`], indent: 2, hang: 2 }),
    ),
  ];
}

function renderReference(
  reference: Reference,
  context: { readonly shown: string; readonly findKind: FindKind },
): readonly Paragraph[] {
  const { document, headings, instrument } = reference;
  const date = document.asOf ?? document.published;
  const place = [
    `${document.kind ?? "text"}: `,
    { text: document.title, style: "bold" } as const,
    headings.length > 0 ? `, under ${headings.join(" › ")}` : "",
    reference.locator?.page ? `, p. ${reference.locator.page}` : "",
    date === null
      ? " (undated)"
      : ` (${document.asOf === null ? "published" : "as of"} ${formatPartialDate(date)})`,
  ];
  const name = instrument ? kindNames[context.findKind(instrument.id) ?? "treaty"] : "Cite as";
  const quote: readonly Paragraph[] = context.shown.includes(reference.quote)
    ? []
    : [{ pieces: [`“${reference.quote}”`], indent: 4 }];
  const url = reference.locator?.url ?? document.url;
  const address: readonly Paragraph[] = url ? [{ pieces: [{ text: url, style: "dim" }], indent: 4 }] : [];
  return [
    { pieces: [{ text: `[${reference.n}] `, style: "bold" }, ...place], hang: 4 },
    ...quote,
    { pieces: [`${name}: ${reference.cite}`], indent: 4 },
    ...address,
  ];
}
