/** Why a question is none for these texts, whatever they hold. */
export const scopeLimits = [
  "advice",
  "harm",
  "prediction",
  "recommendation",
  "opinion",
  "medium",
  "instruction",
  "national-law",
  "nonsense",
] as const;

/** One of the reasons why a question is none for these texts. */
export type ScopeLimit = (typeof scopeLimits)[number];

/** The forms by which questions of a limit are known in one language. National law is known by its own means. */
export type ScopeForms = Readonly<Partial<Record<ScopeLimit, readonly RegExp[]>>>;
