import { beforeAll, describe, expect, it } from "vitest";
import { labelsOf, type Thesaurus } from "../../src/domain/thesaurus.ts";
import { createConceptFinder, type FindConcepts } from "../../src/search/find-concepts.ts";
import { termsOf } from "../../src/text/terms.ts";
import { readShippedThesaurus } from "./shipped.ts";

let thesaurus: Thesaurus;
let findConcepts: FindConcepts;
beforeAll(async () => {
  thesaurus = await readShippedThesaurus();
  findConcepts = createConceptFinder(thesaurus);
});

describe("the thesaurus", () => {
  it("has at least 160 concepts, each with words that people use", () => {
    expect(thesaurus.concepts.length).toBeGreaterThanOrEqual(160);
    for (const { id, altLabel } of thesaurus.concepts) {
      expect([id, (altLabel.en ?? []).length > 0]).toEqual([id, true]);
    }
  });

  it("has no label that disappears when its little words are left out", () => {
    const lost = thesaurus.concepts.flatMap((concept) =>
      labelsOf(concept).filter((label) => termsOf(label).length === 0),
    );
    expect(lost).toEqual([]);
  });

  it("has no label that is found in every text", () => {
    const everywhere = new Set([
      "law",
      "articl",
      "text",
      "new",
      "peopl",
      "work",
      "us",
      "person",
      "matter",
      "thing",
      "cover in",
      "ag",
      "es",
      "look",
      "power",
      "word",
    ]);
    const general = thesaurus.concepts.flatMap((concept) =>
      labelsOf(concept).filter((label) => everywhere.has(termsOf(label).join(" "))),
    );
    expect(general).toEqual([]);
  });

  it("relates concepts only to others", () => {
    const selfish = thesaurus.concepts.filter(({ id, related }) => related.includes(id));
    expect(selfish).toEqual([]);
  });

  it.each<readonly [string, string]>([
    ["Is hacking illegal?", "illegal-access"],
    ["Somebody broke into my account", "illegal-access"],
    ["Is it a crime to take a website offline with DDoS?", "system-interference"],
    ["Which treaty deals with viruses and malware?", "data-interference"],
    ["Are phishing e-mails covered?", "computer-related-fraud"],
    ["What about online scams", "computer-related-fraud"],
    ["Is downloading pirated films covered?", "copyright-infringement"],
    ["Who may lure children over the internet", "solicitation-of-children"],
    ["grooming of minors", "solicitation-of-children"],
    ["online predators", "solicitation-of-children"],
    ["Do cartoons of children count?", "virtual-images"],
    ["AI-generated pictures", "virtual-images"],
    ["deepfakes of minors", "virtual-images"],
    ["owning such pictures", "possession"],
    ["sharing them in a chat", "distribution"],
    ["Who may sell them?", "sale"],
    ["CSAM", "child-pornography"],
    ["sexual abuse images of kids; child sexual abuse images", "child-pornography"],
    ["teenagers", "child"],
    ["hate speech on the web", "racist-acts"],
    ["racist posts", "racist-acts"],
    ["Holocaust denial", "genocide-denial"],
    ["revenge porn", "intimate-images"],
    ["sextortion", "sextortion"],
    ["mafia", "organized-crime"],
    ["people smuggling", "migrant-smuggling"],
    ["modern slavery", "human-trafficking"],
    ["gun running", "arms-trafficking"],
    ["bribery", "corruption"],
    ["dirty money", "money-laundering"],
    ["evidence in the cloud", "electronic-evidence"],
    ["digital evidence", "electronic-evidence"],
    ["sending suspects to another country", "extradition"],
    ["letters rogatory", "mutual-legal-assistance"],
    ["police working together", "law-enforcement-cooperation"],
    ["bringing laws into line", "harmonization"],
    ["Has it taken effect?", "entry-into-force"],
    ["Is it binding?", "entry-into-force"],
    ["Which countries joined?", "state-party"],
    ["Has Japan ratified it?", "ratification"],
    ["outlaw", "criminalization"],
    ["Is it banned?", "criminalization"],
    ["What must states do; their duties", "obligation"],
    ["preparatory works", "drafting-history"],
    ["the negotiating history", "drafting-history"],
    ["where can I read the treaty", "full-text"],
    ["how to implement it", "legislative-guidance"],
    ["treaty status", "status-information"],
    ["UNTS", "citation"],
    ["opening words", "preamble"],
    ["What is meant by it? Its meaning", "definition"],
    ["the talks", "negotiations"],
    ["the drafting committee", "ad-hoc-committee"],
    ["UN drugs and crime office", "unodc"],
    ["privacy advocates", "electronic-frontier-foundation"],
    ["digital rights groups", "electronic-frontier-foundation"],
    ["the UN chief", "secretary-general"],
    ["Germany's leader", "german-chancellor"],
    ["the head of treaty affairs", "treaty-affairs-director"],
    ["the UN voted", "resolution"],
    ["UNGA", "general-assembly"],
    ["the global goals", "sustainable-development-goals"],
    ["peace and justice", "peace-and-justice-goal"],
    ["spying on citizens", "surveillance"],
    ["civil liberties", "human-rights"],
    ["the EU", "european-union"],
    ["after the war", "second-world-war"],
    ["cybersecurity", "cybersecurity"],
    ["kinds of cybercrime", "offence-category"],
    ["the new UN treaty", "new-un-treaty"],
    ["e-commerce", "electronic-commerce"],
    ["May Japan put its name to it?", "signature"],
    ["Is keeping them on a laptop a crime?", "possession"],
    ["pictures passed round a forum", "distribution"],
    ["He clicked on a link", "access-to-material"],
    ["looking at indecent images", "access-to-material"],
    ["an adult who chats up a child", "solicitation-of-children"],
    ["befriending youngsters", "solicitation-of-children"],
    ["meeting minors for sex", "solicitation-of-children"],
    ["indecent pictures of minors; explicit photos of kids", "child-pornography"],
    ["to cut down on computer crime", "combat"],
    ["to bring national laws into line", "harmonization"],
    ["What do privacy watchdogs say?", "electronic-frontier-foundation"],
    ["Who has misgivings?", "concern"],
    ["When did they first sit down together?", "first-session"],
    ["a recorded message from a leader", "pre-recorded-statement"],
    ["Did all turn up in person?", "attendance-in-person"],
    ["Who gave the go-ahead for talks?", "start"],
    ["international mafias", "organized-crime"],
    ["gangs working across borders", "organized-crime"],
    ["a state's own law books", "domestic-legislation"],
    ["papers from when the treaty was written", "drafting-history"],
    ["help for lawmakers", "legislative-guidance"],
    ["xenophobic remarks", "racist-acts"],
    ["a shared definition", "common-definition"],
    ["Were gangsters put on trial?", "prosecution"],
    ["propos xénophobes", "racist-acts"],
    ["appâter des enfants", "solicitation-of-children"],
    ["guardar imágenes", "possession"],
    ["firmar el tratado", "signature"],
    ["piratage informatique", "illegal-access"],
    ["discours de haine", "racist-acts"],
    ["pornographie enfantine", "child-pornography"],
    ["entrée en vigueur", "entry-into-force"],
    ["trata de personas", "human-trafficking"],
    ["pornografía infantil", "child-pornography"],
    ["derechos humanos", "human-rights"],
  ])("leads %j to %s", (words, concept) => {
    expect(findConcepts(words).map((match) => match.concept)).toContain(concept);
  });

  it.each(["Tell me a joke", "How do I reset my PIN?", "What is the weather in Paris tomorrow?"])(
    "finds nothing in %j",
    (words) => {
      expect(findConcepts(words)).toEqual([]);
    },
  );

  it.each([
    ["UN Office on Drugs and Crime", "united-nations"],
    ["trafficking in firearms", "human-trafficking"],
    ["child pornography", "pornography"],
    ["civil liberties groups", "human-rights"],
    ["access to the web", "accession"],
    ["According to the article", "treaty"],
    ["At what age may they marry?", "child"],
    ["bring countries together", "import-and-export"],
    ["Who was prosecuted?", "criminalization"],
    ["Qué es un tratado", "lanzarote-committee"],
  ])("does not take a part of %j for %s", (words, concept) => {
    expect(findConcepts(words).map((match) => match.concept)).not.toContain(concept);
  });
});
