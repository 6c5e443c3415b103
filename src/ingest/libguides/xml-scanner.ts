import { SaxesParser } from "saxes";
import { Fault } from "../../domain/fault.ts";
import { decodeBytes, decodeReferences } from "./decode-references.ts";

/** Characters of the innermost open element. What nobody asks for is never decoded. */
export interface XmlText {
  readonly isBlank: boolean;
  decode(): string;
}

/** What a scanner tells of an XML file. Positions are offsets in bytes. */
export interface XmlEvents {
  /** `start` is the offset of the tag's "<". */
  open(name: string, start: number): void;
  text(text: XmlText): void;
  /** `end` is the offset after the tag's ">". */
  close(name: string, end: number): void;
}

/** Bytes between two tags, at most: more than any box of a guide holds, and what a scanner may have to keep of a file. */
const maxTextBytes = 50 * 1024 * 1024;

/** Stands for "&" while XML is scanned, so that the parser meets no reference. No byte becomes this character. */
const ampersand = "\u0100";

/**
 * Scans XML piece by piece and keeps no more of it than the text between two tags. Bytes are scanned as one character each, so that
 * positions are offsets in the file, and are decoded when their text is wanted. There are no entities: references are left to
 * `decodeReferences`. What is not well-formed is passed over. Throws a Fault `text_invalid` for a document type declaration, which
 * could declare entities, and for text that never ends.
 */
export class XmlScanner {
  readonly #parser = new SaxesParser({ defaultXMLVersion: "1.0", forceXMLVersion: true, position: false });
  readonly #file: string;
  #lastTag = 0;

  constructor(file: string, events: XmlEvents) {
    this.#file = file;
    const parser = this.#parser;
    parser.on("error", () => {});
    parser.on("doctype", () => {
      throw this.#refuse("has a document type declaration (DOCTYPE), which exports do not have");
    });
    parser.on("opentagstart", ({ name }) => {
      this.#lastTag = parser.position;
      // The parser stands behind the character that ended the name.
      events.open(name, parser.position - name.length - 2);
    });
    parser.on("closetag", ({ name }) => {
      this.#lastTag = parser.position;
      events.close(name, parser.position);
    });
    const tell = (raw: string, decode: XmlText["decode"]) =>
      events.text({ isBlank: !/\S/.test(raw), decode });
    parser.on("text", (raw) => tell(raw, () => decodeReferences(decodeBytes(unmask(raw)))));
    parser.on("cdata", (raw) => tell(raw, () => decodeBytes(unmask(raw))));
  }

  write(bytes: Uint8Array): void {
    const binary = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    this.#parser.write(binary.replaceAll("&", ampersand));
    if (this.#parser.position - this.#lastTag > maxTextBytes) {
      throw this.#refuse(`has over ${maxTextBytes} bytes without a tag from offset ${this.#lastTag}`);
    }
  }

  end(): void {
    this.#parser.close();
  }

  #refuse(what: string): Fault {
    return new Fault("text_invalid", `The file ${this.#file} ${what}.`, {
      remedy: "Export the guides again, or take the file out of the folder.",
      data: { file: this.#file },
    });
  }
}

function unmask(text: string): string {
  return text.replaceAll(ampersand, "&");
}
