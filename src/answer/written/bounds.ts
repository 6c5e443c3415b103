/** Words that bound a statement. A claim may have one only where its source has one of the same sort. */
const sorts: readonly { readonly name: string; readonly form: RegExp; readonly implied?: RegExp }[] = [
  {
    name: "only",
    form: /\b(?:(?<!not )only|solely|exclusively|merely|nothing but|no more than|no one but|seulement|uniquement|solo|únicamente)\b/i,
  },
  { name: "unless", form: /\b(?:unless|except|excepting|apart from|sauf|à moins|salvo|excepto|a menos)\b/i },
  {
    name: "at least",
    form: /\b(?:at least|not? (?:less|fewer) than|minimum|more than|(?:over|above) (?:the age of )?\d|or (?:more|older|over)|exceed\p{L}*|au moins|al menos)\b/iu,
  },
  {
    name: "at most",
    form: /\b(?:at most|not? more than|maximum|up to|(?:less|fewer) than|(?:under|below) (?:the age of )?(?:\d|eighteen|sixteen)|not? later than|within (?:\d|[\w-]+ (?:hours?|days?|weeks?|months?|years?))|au plus|como máximo)\b/i,
  },
  {
    name: "if",
    form: /\b(?:if|provided (?:that|he|she|it|they|the)|as long as|on condition|in case|subject to|pourvu|à condition|siempre que|a condición)\b/i,
    implied: /\b(?:where|when|whether|unless|until|only|lorsque|si|cuando)\b/i,
  },
  { name: "before", form: /\b(?:before|until|prior to|earlier than|avant|jusqu|antes|hasta)\b/i },
  {
    name: "after",
    form: /\b(?:after|since|later than|upon|following|once|après|depuis|después|desde)\b/i,
    // What entered into force on a day has been in force since.
    implied: /\b(?:entered|came|come|comes|enters|took|takes) (?:into|effect)\b|\bfrom\b/i,
  },
  {
    name: "all",
    form: /\b(?:all|every|each|any|always|everyone|everybody|everything|whole|entire|tous|toutes?|chaque|tod[oa]s?|cada|cualquier)\b/i,
    // "No article covers it": it is not covered by any.
    implied: /\b(?:no|none|neither|never|nobody)\b/i,
  },
  { name: "some", form: /\b(?:some|several|certain|partly|in part)\b/i },
  { name: "most", form: /\b(?:most|mostly|majority|mainly|chiefly|largely)\b/i },
  { name: "still", form: /\b(?:still|already|yet|no longer|never|toujours|déjà|todavía|ya no)\b/i },
  {
    name: "lawful",
    form: /\b(?:lawful(?:ly)?|legal(?:ly)?|legitimate(?:ly)?|licit|légal\p{L}*|legal\p{L}*)\b/iu,
  },
  {
    name: "carelessness",
    form: /\b(?:negligen\p{L}*|reckless\p{L}*|accident\p{L}*|inadvertent\p{L}*|carelessl?\p{L}*)\b/iu,
  },
];

/** Of these a claim may not leave out what its source has: without "only" and "unless" it says more than its source. */
const kept: ReadonlySet<string> = new Set(["only", "unless"]);

/**
 * Whether a claim bounds what it says as its source does: "only", "at least", "before", "all". Null where it does, else what is wrong.
 * `relays` says whether the claim speaks of the part of the source that stands behind a bound.
 */
export function compareBounds(
  claim: string,
  source: string,
  relays: (words: string) => boolean,
): string | null {
  for (const { name, form, implied } of sorts) {
    const stated = form.exec(source);
    const isClaimed = form.test(claim);
    if (isClaimed && !stated && !implied?.test(source))
      return `it says “${form.exec(claim)?.[0]}”, which the quoted words do not`;
    if (!isClaimed && stated && kept.has(name) && relays(source.slice(stated.index + stated[0].length))) {
      return `it leaves out “${stated[0]}” of the quoted words`;
    }
  }
  return null;
}
