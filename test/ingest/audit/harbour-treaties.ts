import { Register } from "../../../src/domain/register.ts";
import { createArticleFinder } from "../../../src/ingest/audit/article-finder.ts";
import type { AuditedText } from "../../../src/ingest/audit/audited-text.ts";
import { createJoiningRules } from "../../../src/ingest/audit/joining-rules.ts";
import { createPlaceFinder } from "../../../src/ingest/audit/place-finder.ts";
import { createTreatyPhrases } from "../../../src/ingest/audit/treaty-phrases.ts";
import { gatherTreatyTexts } from "../../../src/ingest/audit/treaty-texts.ts";
import type { DeclaredMetadata } from "../../../src/ingest/declared-metadata.ts";
import { ingestSource } from "../../../src/ingest/ingest-source.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { instrument } from "../instruments.ts";
import { sourceOf } from "../sources.ts";

/** An invented treaty for members of an organization and those that it invites. */
const harbour = `# Convention on Harbour Data

Preamble

The States of the Northern Union, Considering that ports keep data about ships; Have agreed as follows:

### Article 1

#### Definitions

For the purposes of this Convention:

a) "port" means a place for ships;

b) "harbour master" means the person who commands a port;

c) "ship picture" means any image of a ship, by whatever means.

### Article 2

#### Illegal access

Each Party shall punish whoever enters a harbour computer without right.

### Article 3

#### Offences concerning ship pictures

1. Each Party shall punish the following conduct:

a) producing ship pictures for sale;

b) offering ship pictures;

c) smuggling or hiding ship pictures in a cargo;

d) obtaining ship pictures through electronic message and mail services (EMMS).

2. Each Party may reserve the right not to apply paragraph 1 to lighthouse keepers.

### Article 4

#### Principles

1. Investigations shall respect the rights of sailors.

2. Each Party shall train investigators to recognise owners by analysing ship pictures.

### Article 5

#### Preservation of logbooks

A harbour master shall preserve logbooks for ninety days and seal them against alteration.

### Article 6

#### Extradition

Sailors accused of an offence shall be extradited between the Parties, unless they face torture.

### Article 7

#### Network of duty officers

Each Party shall name an officer who answers at night and gives technical advice.

### Article 8

#### Signature and entry into force

1. This Convention shall be open for signature by the member States of the Northern Union.

2. This Convention enters into force after five ratifications.

### Article 9

#### Accession

The Council of the Northern Union may invite any State that is no member of the Union to accede to this Convention.

### Article 10

#### Denunciation

A Party may denounce this Convention by letter to the depositary; it leaves three months later.
`;

/** An invented protocol, for those that have signed the convention. */
const pilots = `# Protocol to the Convention on Harbour Data concerning Pilots

### Article 1

Pilots shall be licensed.

### Article 2

This Protocol is open to accession by any State that is a party to the Convention.
`;

/** An invented treaty for all. */
const lights = `# Convention on Lighthouses

### Article 1

Each Party shall keep its lighthouses lit.

### Article 2

1. This Convention shall be open to all States for signature at Northport.

2. It shall also be open for signature by regional organizations.
`;

const register = new Register([
  { ...instrument("harbour", "Convention on Harbour Data"), shortTitle: "Harbour Convention" },
  {
    ...instrument("pilots", "Protocol to the Convention on Harbour Data concerning Pilots", "harbour"),
    shortTitle: "Pilots Protocol",
  },
  { ...instrument("lights", "Convention on Lighthouses"), shortTitle: "Lighthouse Convention" },
  {
    ...instrument("cables", "Convention on Cables"),
    shortTitle: "Cable Convention",
    articles: [{ number: "1", heading: null }],
  },
]);
const linker = createLinker(register);

/** A text after the whole way in. */
export async function audited(
  id: string,
  text: string,
  declared: DeclaredMetadata = {},
): Promise<AuditedText> {
  const ingested = await ingestSource({ ...sourceOf(`${id}.md`, text, declared), id }, { linker });
  if ("skipped" in ingested) throw new Error(ingested.skipped.reason);
  return ingested;
}

/** The text of a treaty after the whole way in. */
export function treaty(id: string, text: string): Promise<AuditedText> {
  return audited(id, text, { kind: "treaty", instrument: id, language: "en" });
}

/** A guide in English after the whole way in. */
export function guide(text: string, declared: DeclaredMetadata = {}): Promise<AuditedText> {
  return audited("guide", `# Guide\n\n${text}`, { kind: "guide", language: "en", ...declared });
}

/** The texts of three treaties; of a fourth, "cables", the register knows only that it has one article. */
export const treatyTexts = [
  await treaty("harbour", harbour),
  await treaty("pilots", pilots),
  await treaty("lights", lights),
];

const treaties = gatherTreatyTexts(treatyTexts);

/** What checks look at, over those treaties. */
export const context = {
  register,
  linker,
  treaties,
  today: null,
  places: createPlaceFinder(treaties),
  articles: createArticleFinder(treaties),
  joining: createJoiningRules(treaties),
  phrases: createTreatyPhrases(treaties),
};
