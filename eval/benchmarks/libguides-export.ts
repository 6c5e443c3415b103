import { createRandom, inventVocabulary, pickWord, type Random } from "./random-words.ts";

/** How large an export to generate, in characters, all of which are ASCII. The same seed gives the same export. */
export interface ExportSize {
  readonly bytes: number;
  readonly seed: number;
}

/** Stands in every secret of a generated export, so that a leak can be looked for. */
export const secretMarks = ["@staff.invalid", "+1 555 01", "Secret-"] as const;

/** Articles and treaties that the texts speak of, so that linking has its usual work. */
const references = [
  "Article 34 of the Convention on the Rights of the Child",
  "Articles 2 to 6 of the Convention on Cybercrime",
  "the Budapest Convention (ETS No. 185)",
  "the Palermo Convention (2225 U.N.T.S. 209)",
  "art. 23 of the Lanzarote Convention",
  "General Assembly resolution 74/247",
];

/**
 * An export of LibGuides in pieces: accounts and groups, then guides until the size is reached. The guides have pages below pages,
 * boxes of text, links, books and tabs, tables, profiles of staff, boxes that mirror other boxes, and some of each that are hidden,
 * redirected, unpublished or private. HTML is encoded twice, as the real thing does it.
 */
export function* generateExport({ bytes, seed }: ExportSize): Generator<string> {
  const writer = new ExportWriter(seed);
  let written = 0;
  const count = (piece: string) => {
    written += piece.length;
    return piece;
  };
  yield count(writer.head());
  for (let guide = 1; written < bytes; guide += 1) yield count(writer.guide(guide));
  yield "</guides></libguides>\n";
}

/** Staff of the library; each guide and each asset has an owner among them. */
const accounts = 150;

class ExportWriter {
  readonly #random: Random;
  readonly #vocabulary: readonly string[];
  /** Elements of boxes that later boxes may mirror. */
  readonly #mirrored: { readonly id: number; readonly contents: string }[] = [];
  #nextId = 1_000_000;

  constructor(seed: number) {
    this.#random = createRandom(seed);
    this.#vocabulary = inventVocabulary(this.#random);
  }

  head(): string {
    const people = Array.from(
      { length: accounts },
      (_, number) =>
        `<account><id>${number}</id>${this.#person(number)}${field("phone", `+1 555 01${number}`)}${field("skype", `Secret-skype-${number}`)}${field("address", `Secret-street ${number}`)}</account>`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>
<libguides><customer>${field("id", 1)}${field("name", "Example University")}</customer>
<site>${field("id", 2)}${field("name", "Example Law Library")}${field("domain", "guides.example.edu")}${field("admin", "admin@staff.invalid")}</site>
<accounts>${people.join("\n")}</accounts>
<groups><group>${field("id", 3)}${field("name", "Clinic")}${field("password", "Secret-group")}</group></groups>
<guides>
`;
  }

  guide(id: number): string {
    const isRestricted = this.#chance(30);
    const redirect = this.#chance(30) ? "https://elsewhere.example.edu/" : "";
    const status = this.#chance(12) ? "Unpublished" : this.#chance(25) ? "Private" : "Published";
    const pages = Array.from({ length: 2 + this.#below(6) }, (_, position) => this.#page(id, position));
    return `<guide>${field("id", id)}${field("type", "General Purpose Guide")}${field("name", this.#words(4))}${field("description", encode(this.#sentence()))}
${field("url", `https://guides.example.edu/guide${id}`)}<owner>${this.#person(id % accounts)}</owner><group>${field("id", isRestricted ? 3 : 0)}${field("password", isRestricted ? "Secret-group" : "")}</group>
${field("redirect", redirect)}${field("status", status)}${field("updated", "2024-03-05 10:11:12")}${field("published", "2021-09-01 08:00:00")}<pages>${pages.join("\n")}</pages></guide>
`;
  }

  #page(guide: number, position: number): string {
    const id = this.#newId();
    const boxes = Array.from({ length: 2 + this.#below(5) }, (_, number) => this.#box(number));
    return `<page>${field("id", id)}${field("name", this.#words(2))}${field("description", "")}${field("url", `https://guides.example.edu/c.php?g=${guide}&p=${id}`)}${field("redirect", "")}${field("source_page_id", 0)}${field("parent_page_id", this.#chance(4) ? id - 1 : 0)}${field("position", position)}${field("hidden", this.#chance(20) ? 1 : 0)}<boxes>${boxes.join("\n")}</boxes></page>`;
  }

  #box(position: number): string {
    const id = this.#newId();
    const original = this.#chance(15) ? this.#mirrored[this.#below(this.#mirrored.length)] : undefined;
    const contents = original?.contents ?? this.#contents();
    if (original === undefined && this.#mirrored.length < 100) this.#mirrored.push({ id, contents });
    return `<box>${field("id", id)}${field("name", this.#words(3))}${field("map_id", original?.id ?? 0)}${field("column", position % 2)}${field("position", position)}${field("hidden", this.#chance(20) ? 1 : 0)}${contents}</box>`;
  }

  #contents(): string {
    const kind = this.#below(10);
    if (kind < 5) return `${field("type", "Standard")}<assets>${this.#textAsset()}</assets>`;
    if (kind < 7) {
      const panes = Array.from({ length: 2 }, () => `<pane><assets>${this.#textAsset()}</assets></pane>`);
      return `${field("type", "Tabbed")}<assets></assets><panes>${panes.join("")}</panes>`;
    }
    if (kind < 9) {
      const links = Array.from({ length: 2 + this.#below(6) }, (_, number) => this.#linkAsset(number));
      return `${field("type", "Standard")}<assets>${links.join("")}</assets>`;
    }
    const person = this.#below(accounts);
    const profile = `<p>Secret-name ${person}<br>person${person}@staff.invalid<br>Phone: +1 555 01${person}</p>`;
    return `${field("type", "Profile")}<assets>${this.#asset("Rich Text/HTML", { description: profile })}</assets>`;
  }

  #textAsset(): string {
    const paragraphs = Array.from({ length: 2 + this.#below(4) }, () => `<p>${this.#paragraph()}</p>`);
    const items = Array.from({ length: 3 }, () => `<li>${this.#sentence()}</li>`);
    const rows = Array.from(
      { length: 4 },
      () => `<tr><td>${this.#words(2)}</td><td>${this.#sentence()}</td></tr>`,
    );
    const list = this.#chance(2) ? `<ul>${items.join("\n")}</ul>` : "";
    const table = this.#chance(5) ? `<table><tbody>${rows.join("\n")}</tbody></table>` : "";
    const mail = this.#chance(20) ? "<p>Write to reference@staff.invalid for help.</p>" : "";
    return this.#asset("Rich Text/HTML", {
      description: `<h3>${this.#words(3)}</h3>\n${paragraphs.join("\n")}${list}${table}${mail}`,
    });
  }

  #linkAsset(position: number): string {
    return this.#asset(this.#chance(4) ? "Book from the Catalog" : "Link", {
      description: this.#sentence(),
      url: `https://example.org/${this.#newId()}`,
      position,
    });
  }

  #asset(
    type: string,
    { description, url = "", position = 0 }: { description: string; url?: string; position?: number },
  ): string {
    return `<asset>${field("id", this.#newId())}${field("name", this.#words(4))}${field("type", type)}${field("description", encode(description))}${field("url", url)}<owner>${this.#person(this.#below(accounts))}</owner>${field("map_id", 0)}${field("position", position)}</asset>`;
  }

  #person(number: number): string {
    return `${field("email", `person${number}@staff.invalid`)}${field("first_name", "Secret-first")}${field("last_name", `Secret-last-${number}`)}`;
  }

  #paragraph(): string {
    const sentences = Array.from({ length: 3 + this.#below(4) }, () => this.#sentence());
    return `This is about <a href="https://example.org/">${references[this.#below(references.length)]}</a> &amp; more. ${sentences.join(" ")}`;
  }

  #sentence(): string {
    const words = this.#words(8 + this.#below(16));
    return `${words}.`;
  }

  #words(count: number): string {
    const words = Array.from({ length: count }, () => pickWord(this.#random, this.#vocabulary)).join(" ");
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  #chance(oneIn: number): boolean {
    return this.#below(oneIn) === 0;
  }

  #newId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }
}

function field(name: string, value: string | number): string {
  return `<${name}>${encode(String(value))}</${name}>`;
}

function encode(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
