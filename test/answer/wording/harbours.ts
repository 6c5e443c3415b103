import { exampleInstrument } from "../harbour-register.ts";

/** An instrument with titles in all three languages. */
export const harbour = exampleInstrument("harbour", "Convention on the Safety of Harbours", {
  shortTitle: "Harbour Convention",
  titles: {
    en: "Convention on the Safety of Harbours",
    fr: "Convention sur la sûreté des ports",
    es: "Convenio sobre la Seguridad de los Puertos",
  },
  articleCount: 24,
});

/** A protocol whose French and Spanish titles need other articles than the convention's. */
export const beacon = exampleInstrument("beacon", "Protocol on Beacons", {
  kind: "protocol",
  titles: { en: "Protocol on Beacons", fr: "Protocole sur les balises", es: "Protocolo sobre Balizas" },
});

/** A text that nobody ratifies. */
export const manual = exampleInstrument("manual", "Harbour Declaration", {
  kind: "declaration",
  titles: { en: "Harbour Declaration", fr: "Déclaration des ports", es: "Declaración de los Puertos" },
});

/** A text with its no-break spaces made visible: "~" for the full one, "_" for the narrow one. */
export function showSpaces(text: string): string {
  return text.replaceAll("\u00A0", "~").replaceAll("\u202F", "_");
}
