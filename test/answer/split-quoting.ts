/** The frame of a quoting sentence in any language, and the words of the source between its outermost quotation marks. */
export function splitQuoting(text: string): { readonly frame: string; readonly quoted: string } {
  const { frame = "", quoted = "" } =
    /^(?<frame>[^“«]*)(?:“|«\u202F?)(?<quoted>.*?)(?:”|\u202F?»)$/s.exec(text)?.groups ?? {};
  return { frame, quoted };
}
