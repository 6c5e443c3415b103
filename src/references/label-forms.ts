import { subdivisionWords } from "./unit-words.ts";

// The forms in which labels of subdivisions are written. Each reads from where the last one ended, and none of them can go back over what it
// has read: the repetitions in them are bounded or of one sign.

const number = String.raw`\d{1,3}`;
const roman = "[ivx]{2,4}";
const and = "and|or|et|ou|y|o|e|u|as well as";
const upTo = "to|through|à|a|al";
/** What joins a label to the next one of a list. Its only group holds the sign or word of a range. */
const joint = String.raw`(?:\.?\s?[,;]\s?(?:(?:${and})\s)?|\.?\s(?:${and}|&)\s|(\s?[-–—]\s?|\s(?:${upTo})\s))`;

/** "(1)", "(c)", "(iv)", "(aa)". A longer word in brackets is no label. */
export const bracketed = new RegExp(String.raw`^\s?\((\d{1,2}|[a-z]|${roman}|([a-z])\2)\)`, "i");

/** A single letter is as often a word ("a", "y"): what follows it in a list must not be one more word. */
const notAWord = String.raw`(?=\s?(?:[),.;:\]]|$)|\s(?:and|or|to|through|of|above|below|et|ou|y|o|du|de|del|ci|supra)(?!\p{L}))`;
const unit = `(?<unit>${subdivisionWords}|§§?|¶¶?)`;
const unbracketed = `1(?=er)|${number}|[b-z]|${roman}|a${notAWord}`;

/** ", paragraph 1", " § 1er", ", inciso c)", " para. 2(a)": a subdivision with the word for it. */
export const named = new RegExp(
  String.raw`^,?\s{0,2}${unit}(?!\p{L})\.?\s{0,2}(?:\((?<inBrackets>${number}|[a-z]|${roman})\)|(?<plain>${unbracketed})(?:er)?(?![\p{L}\p{N}])\)?)`,
  "iu",
);

/** " (para. 2)": the same in brackets. */
export const namedInBrackets = new RegExp(
  String.raw`^\s\(${unit}\.?\s{0,2}(?<plain>${number}|[a-z]|${roman})\)`,
  "iu",
);

/** ", first paragraph" and ", párrafo primero": the word for a subdivision beside another word, which may be an ordinal. */
export const beforeUnit = new RegExp(
  String.raw`^,?\s(?:the\s|le\s|la\s|el\s)?(\p{L}{5,9}|\dst|\dnd|\drd|\dth)\s(?:${subdivisionWords})(?!\p{L})`,
  "iu",
);
export const afterUnit = new RegExp(
  String.raw`^(?:,?\s)?(?:${subdivisionWords})\s(\p{L}{5,9})(?!\p{L})`,
  "iu",
);

/** "1.b", "20.d" and "a.ii": a label behind a stop. */
export const dotted = new RegExp(
  String.raw`^\.(\d{1,2}|[a-z]|${roman})(?![\p{L}\p{N}])(?:\)(?=\s(?:of|du|del?)(?!\p{L})))?`,
  "iu",
);

/** "d)" behind a number or another label, the "a" of "1 a.ii", and the "b" of "32 b of". */
export const closed = /^\s([a-z])(?:\)|(?=\.(?:[ivx]{1,4})(?!\p{L}))|(?=\s(?:of|du|del?)\s))/iu;

/** ", (2)" and "–(c)" in a list. */
export const nextBracketed = new RegExp(String.raw`^${joint}\((\d{1,2}|[a-z]|${roman})\)`, "i");

/** ", 2" and " and b" in the list of a plural; "1.b" and "2(a)" may follow it. */
export const nextPlain = new RegExp(
  String.raw`^${joint}(${number}|[a-z]${notAWord}|${roman})(?![\p{L}\p{N}]|\.[\p{L}\p{N}]{2})\)?`,
  "iu",
);

/** ", d" and " and f" behind "1.b". */
export const nextLetter = new RegExp(String.raw`^${joint}([a-z]${notAWord})\)?`, "iu");
