import type { ReadText } from "./polarity.ts";
import { sensesOf, type Token, tokensAfter } from "./tokens.ts";

/** What a modal word says: that something must be, may be, must not be, or need not be. */
type Modality = "duty" | "permission" | "bar" | "freedom";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs: "not" behind them makes a duty a bar. "may not" bars as well. */
const dutyVerbs = words("shall must doit doivent devra devront debe deben debera deberan");
const permissionVerbs = words("may might peut peuvent pourra pourront puede pueden podra podran");
/** Ability is no permission, but "cannot" bars. */
const abilityVerbs = words("can could");
/** Other words for a duty: "not" before them takes it away. */
const dutyWords = words(
  "oblige obliges obliged obliging obligation obligations require requires required requiring requirement mandatory compulsory bound binds undertake undertakes compel compels compelled duty obligee obligees tenu tenus obliga obligado obligada obligados",
);
const permissionWords = words(
  "let lets allow allows allowed allowing permit permits permitted permitting entitle entitles entitled optional option authorise authorises authorised authorize authorizes authorized autorise autorisent permet permettent permite permiten",
);
const barWords = words(
  "forbid forbids forbidden prohibit prohibits prohibited prohibiting prohibition ban bans banned interdit interdisent prohibe prohiben",
);

/** Phrases whose "may" permits nothing: "such measures as may be necessary". */
const idle =
  /\b(?:as|that|which) may be (?:necessary|appropriate|required|needed|applicable)\b|\b\d{1,2} may\b|\bmay \d{4}\b|\bmay \d{1,2}\b/gi;

interface Modal {
  readonly modality: Modality;
  readonly isAbility: boolean;
  /** What is to be done, by the words that follow. */
  readonly about: ReadonlySet<string>;
}

/** A modal governs what follows it for so many words. */
const reach = 8;

/** Modalities that may stand for one another: what is forbidden is barred, what is optional is free. */
const compatible: Readonly<Record<Modality, ReadonlySet<Modality>>> = {
  duty: new Set<Modality>(["duty"]),
  permission: new Set<Modality>(["permission", "freedom"]),
  bar: new Set<Modality>(["bar"]),
  freedom: new Set<Modality>(["freedom", "permission"]),
};

/**
 * Whether a claim says must, may and must not where its source does. Null where it does, else what is wrong. A claim may leave a duty unsaid
 * ("Article 2 makes hacking a crime"), but no permission or bar of what it speaks of.
 */
export function compareModality(claim: ReadText, source: ReadText): string | null {
  const stated = findModals(source);
  const claimed = findModals(claim);
  for (const modal of claimed) {
    const about = stated.filter((other) => sharesAct(modal.about, other.about));
    const known = about.length > 0 ? about : stated;
    const isBorne =
      known.some(({ modality }) => compatible[modal.modality].has(modality)) ||
      (modal.isAbility &&
        modal.modality === "permission" &&
        about.every(({ modality }) => modality !== "bar"));
    if (!isBorne) return `it says ${describe[modal.modality]}, which the quoted words do not`;
  }
  const senses = sensesOf(claim.tokens);
  const left = stated.find(
    ({ modality, isAbility, about }) =>
      modality === "permission" &&
      !isAbility &&
      about.intersection(senses).size >= Math.min(2, Math.max(1, about.size)) &&
      !claimed.some((modal) => compatible.permission.has(modal.modality) || modal.isAbility),
  );
  return left ? "it leaves out that the quoted words say only “may”" : null;
}

const describe: Readonly<Record<Modality, string>> = {
  duty: "that something must be",
  permission: "that something may be",
  bar: "that something must not be",
  freedom: "that something need not be",
};

/** Whether two modals govern the same act: one of the first words of the one is among those of the other. */
function sharesAct(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].slice(0, 3).some((sense) => other.has(sense));
}

function findModals({ text, tokens }: ReadText): readonly Modal[] {
  const spans = [...text.matchAll(idle)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return tokens.flatMap((token, at) => {
    if (token.isNamed || spans.some(({ start, end }) => start <= token.start && token.end <= end)) return [];
    const modality = readModality(tokens, at);
    if (modality === null) return [];
    const about = sensesOf(tokensAfter(tokens, at, { text, reach }).filter(({ isNegator }) => !isNegator));
    return [{ modality, isAbility: abilityVerbs.has(token.word) || token.word === "cannot", about }];
  });
}

function readModality(tokens: readonly Token[], at: number): Modality | null {
  const word = tokens[at]?.word ?? "";
  const isDeniedAfter = tokens[at + 1]?.isNegator ?? false;
  const before = tokens.slice(0, at).filter(({ isNamed }) => !isNamed);
  const isDeniedBefore = before.slice(-4).some(({ isNegator }) => isNegator);
  if (word === "cannot") return "bar";
  if (dutyVerbs.has(word)) return isDeniedAfter ? "bar" : "duty";
  if (permissionVerbs.has(word) || abilityVerbs.has(word)) return isDeniedAfter ? "bar" : "permission";
  if (dutyWords.has(word) || isToDo(tokens, at)) return isDeniedBefore || isDeniedAfter ? "freedom" : "duty";
  if (permissionWords.has(word)) return isDeniedBefore || isDeniedAfter ? "bar" : "permission";
  if (barWords.has(word)) return isDeniedBefore ? null : "bar";
  return null;
}

/** "States are to prevent", "has to be punished", "has States consider". */
function isToDo(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? "", tokens[at + 1]?.word ?? ""];
  const isTo = /^(?:is|are|has|have)$/.test(word) && next === "to";
  return (
    isTo ||
    (/^has$|^asks?$/.test(word) && /^(?:states?|parties|countries|courts|authorities|each)$/.test(next))
  );
}
