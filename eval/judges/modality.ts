import { type Word, wordsOf } from "../../src/text/words.ts";
import type { Verdict } from "./judge.ts";

const duties = new Set(
  `shall must oblige obliges obliged obligation required requires require
  doit doivent devra devront oblige obligee tenu tenus
  debe deben debera deberan obliga obligado obligada obligados`.split(/\s+/),
);

const permissions = new Set(
  "may might can could let lets allow allows allowed permits permitted optional peut peuvent pourra pourront puede pueden podra podran".split(
    " ",
  ),
);

/** What the modal words of a text say: a duty, a permission, both, or nothing of the kind. */
type Modality = "duty" | "permission" | "both" | "none";

/** Reads the modal words of a text in English, French or Spanish. The month of May is none. */
function modalityOf(text: string): Modality {
  const words = wordsOf(text);
  const hasDuty = words.some(({ word }) => duties.has(word));
  const hasPermission = words.some(({ word }, at) => permissions.has(word) && !isMonth(words, at));
  if (hasDuty) return hasPermission ? "both" : "duty";
  return hasPermission ? "permission" : "none";
}

/** The most support that a claim of its modality can have from a clause of another: a duty is more than a permission says. */
export function compareModality(claim: string, clause: string): Verdict {
  const [claimed, stated] = [modalityOf(claim), modalityOf(clause)];
  if (claimed === "duty" && stated === "permission") return "none";
  return claimed === "permission" && stated === "duty" ? "partial" : "full";
}

function isMonth(words: readonly Word[], at: number): boolean {
  const isNumber = (position: number) => /^\d/.test(words[position]?.word ?? "");
  return words[at]?.word === "may" && (isNumber(at - 1) || isNumber(at + 1));
}
