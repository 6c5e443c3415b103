import { writeZip, type ZipEntry } from "./write-zip.ts";

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of a DOCX besides its body, each the inside of its root element. */
export interface DocxContent {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly core?: string;
  /** Whether the parts are put in as they are: what repeats itself packs so well that it looks like a bomb. */
  readonly isStored?: boolean;
}

/** Writes a DOCX of a body and other parts in WordprocessingML. */
export function writeDocx({
  body,
  styles,
  numbering,
  footnotes,
  core,
  isStored = false,
}: DocxContent): Uint8Array {
  const part = (name: string, root: string, inside: string | undefined): readonly ZipEntry[] =>
    inside === undefined
      ? []
      : [{ name, isStored, content: `<?xml version="1.0"?><w:${root} ${namespace}>${inside}</w:${root}>` }];
  return writeZip([
    ...part("word/document.xml", "document", `<w:body>${body}</w:body>`),
    ...part("word/styles.xml", "styles", styles),
    ...part("word/numbering.xml", "numbering", numbering),
    ...part("word/footnotes.xml", "footnotes", footnotes),
    ...(core === undefined
      ? []
      : [
          {
            name: "docProps/core.xml",
            content: `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${core}</cp:coreProperties>`,
          },
        ]),
  ]);
}

/** A paragraph with one run of words; `properties` and `run` are the insides of its own and its run's properties. */
export function paragraph(
  words: string,
  { properties = "", run = "" }: { readonly properties?: string; readonly run?: string } = {},
): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${words}</w:t></w:r></w:p>`;
}

/** The chapters of an EPUB by file name, and the inside of its metadata. */
export interface EpubContent {
  readonly chapters: Readonly<Record<string, string>>;
  readonly metadata?: string;
  /** Other files, by their whole names. */
  readonly others?: Readonly<Record<string, string>>;
  /** Items of the manifest and of the spine beside those of the chapters. */
  readonly manifest?: string;
  readonly spine?: string;
}

/** Writes an EPUB whose spine lists the chapters in the order given. */
export function writeEpub({
  chapters,
  metadata = "",
  others = {},
  manifest = "",
  spine = "",
}: EpubContent): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map(
    (name, number) => `<item id="c${number}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
  );
  const references = names.map((_, number) => `<itemref idref="c${number}"/>`);
  return writeZip([
    { name: "mimetype", content: "application/epub+zip", isStored: true },
    {
      name: "META-INF/container.xml",
      content: '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    },
    {
      name: "OEBPS/book.opf",
      content: `<package xmlns:dc="d"><metadata>${metadata}</metadata><manifest>${items.join("")}${manifest}</manifest><spine>${references.join("")}${spine}</spine></package>`,
    },
    ...Object.entries(chapters).map(([name, content]) => ({ name: `OEBPS/${name}`, content })),
    ...Object.entries(others).map(([name, content]) => ({ name, content })),
  ]);
}
