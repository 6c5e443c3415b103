import { isStopWord } from "../../text/stop-words.ts";
import { stemOf } from "../../text/terms.ts";

/**
 * Words that say the same where a sentence on a treaty puts another's words in its own, by line, in English. What changes the law is no
 * synonym: to sign is not to ratify, and to attempt not to commit.
 */
const synonyms = `
state states party parties country countries nation nations
crime crimes criminal criminalise criminalises criminalize criminalizes offence offences offense offenses punish punishes punished punishable punishing penalise penalises
accede accedes acceded acceding accession join joins joined joining
ratify ratifies ratified ratifying ratification ratifications
sign signs signed signing signature signatures signatory signatories
adopt adopts adopted adopting adoption
force effect operative
child children minor minors
person persons people individual individuals someone somebody anyone anybody
act acts conduct behaviour behavior
law laws legislation statute statutes legal
picture pictures image images
website websites site sites
protect protects protected protecting protection safeguard safeguards
help helps helping assist assists assisting assistance
cooperate cooperates cooperating cooperation
define defines defined defining definition definitions
depositary depositaries deposit deposited
extradite extradites extradited extradition
intercept intercepts intercepted intercepting interception
preserve preserves preserved preserving preservation
punishment punishments penalty penalties sanction sanctions
access accesses accessing accessed
obtain obtains obtaining get gets
replace replaces replaced replacing replacement
supplement supplements supplemented supplementing
prevent prevents preventing prevention
exploit exploits exploited exploitation
sale sell sells selling sold
distribute distributes distributed distributing distribution
produce produces produced producing production
possess possesses possessing possession
attempt attempts attempted attempting
intent intention intentional intentionally wilful wilfully deliberate deliberately
begin begins began start starts started
end ends ended
require requires required requiring requirement
oblige obliges obliged obligation obligations bind binds bound binding duty duties
allow allows allowed permit permits permitted let lets entitle entitles entitled
forbid forbids forbidden prohibit prohibits prohibited prohibiting prohibition ban bans banned banning
race racist racism
xenophobia xenophobic
computer computers
data datum
`;

/** Words that carry a sentence and none of its matter: they may stand in a claim though no source has them. Modal ones are looked at apart. */
const light = `
article articles art provision provisions paragraph paragraphs section sections chapter chapters text texts document documents guide guides source sources passage news item report
convention conventions treaty treaties instrument instruments agreement agreements
cover covers covered covering deal deals dealt dealing concern concerns concerned concerning address addresses addressed addressing regard regards regarding relate relates related relating treat treats treated
contain contains contained containing include includes included including comprise comprises consist consists hold holds held
say says said state stated stating provide provides provided providing set sets setting lay lays laid establish establishes established describe describes described explain explains explained mention mentions mentioned name names named call calls called know known term terms title titled entitled speak speaks tell tells
oblige obliges obliged obligation obligations duty duties bound require requires required requirement need needs allow allows allowed permit permits permitted let lets entitled
use uses used way ways form forms kind kinds type types sort sorts thing things matter matters example examples instance
date dates dated day days year years month months number numbers total
become becomes became take takes took taken come comes came apply applies applied belong belongs
according
`;

const canon: ReadonlyMap<string, string> = new Map(
  linesOf(synonyms).flatMap((words) => words.map((word) => [stemOf(word), `=${words[0]}`] as const)),
);
const lightStems: ReadonlySet<string> = new Set(linesOf(light).flat().map(stemOf));

/** What a word says: its stem, or that of the line of synonyms that it is on; null for words of grammar and bare numbers. */
export function senseOf(word: string): string | null {
  if (isStopWord(word) || /^\d[\d.,]*$/.test(word)) return null;
  const stem = stemOf(word);
  return canon.get(stem) ?? stem;
}

/** Whether a word carries a sentence and none of its matter. */
export function isLight(word: string): boolean {
  return lightStems.has(stemOf(word));
}

function linesOf(list: string): readonly (readonly string[])[] {
  return list
    .trim()
    .split("\n")
    .map((line) => line.split(" "));
}
