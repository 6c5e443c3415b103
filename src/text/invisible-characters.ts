/**
 * Characters that nobody sees and that words can be hidden in: zero width spaces and joiners, marks of direction, invisible operators,
 * byte order marks, anchors of annotations, tags (U+E0000 to U+E007F), selectors of variants, fillers of Hangul, and all that is for
 * private use. Soft hyphens, which say where a word may be broken, are invisible as well.
 */
const invisible = /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]|\p{Co}|\p{Cs}/gu;

/** Scripts whose letters change with the joiners between them. */
const joining =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
const pictograph = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u20E3)$/u;
const variable = /[\p{Extended_Pictographic}\p{Emoji}\p{Script=Han}]$/u;

/** A text without invisible characters, and how many it had. */
export interface VisibleText {
  readonly text: string;
  /** Soft hyphens are not counted: they are set by honest programs everywhere. */
  readonly removed: number;
}

/**
 * Takes the characters out of a text that nobody sees. Joiners stay where the script or a joined picture needs them, and selectors of
 * variants after what has variants.
 */
export function stripInvisible(text: string): VisibleText {
  let removed = 0;
  const visible = text.replace(invisible, (character, position: number) => {
    if (isNeeded(character, text.slice(Math.max(0, position - 2), position))) return character;
    if (character !== "\u00AD") removed += 1;
    return "";
  });
  return { text: visible, removed };
}

function isNeeded(character: string, before: string): boolean {
  if (character === "\u200C") return joining.test(before);
  if (character === "\u200D") return joining.test(before) || pictograph.test(before);
  if (/[\uFE00-\uFE0F]/.test(character)) return variable.test(before);
  if (/[\u180B-\u180F]/.test(character)) return /\p{Script=Mongolian}$/u.test(before);
  return /[\u{E0100}-\u{E01EF}]/u.test(character) && /\p{Script=Han}$/u.test(before);
}
