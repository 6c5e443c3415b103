import path from "node:path";

/** The id of a text that declares none: its file's name in small letters, without accents, other signs made hyphens. */
export function slugOf(file: string): string {
  const name = path.posix.basename(file).replace(/\.[^.]+$/, "");
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 100);
  return slug === "" ? "text" : slug;
}
