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
law laws legislation statute statutes
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
article articles art provision provisions section sections paragraph paragraphs
convention conventions treaty treaties agreement agreements instrument instruments
text texts document documents guide guides source sources passage summary summaries
cover covers covered covering deal deals dealt dealing concern concerns concerned concerning address addresses addressed addressing regard regards regarding relate relates related treat treats treated about govern governs governed apply applies applied
contain contains contained containing include includes included including comprise comprises hold holds held consist consists
say says said provide provides provided providing set sets lay lays laid establish establishes established describe describes described explain explains explained mention mentions mentioned tell tells told speak speaks list lists listed
name names named naming call calls called term terms title titled
kind kinds type types sort sorts form forms way ways
example examples instance
wide wider widest widely
keep keeps kept keeping
withdraw withdraws withdrew withdrawn withdrawing withdrawal
leave leaves left leaving
write writes wrote written writing
seek seeks sought
give gives gave given giving
send sends sent sending
see sees saw seen seeing
enter enters entered entering entry
choose chooses chose chosen choice
hide hides hid hidden
steal steals stole stolen
meet meets met meeting
think thinks thought
find finds found finding
open opens opened opening
refuse refuses refused refusing refusal
publish publishes published publication
decide decides decided decision decisions
approve approves approved approval
accept accepts accepted acceptance
amend amends amended amendment amendments
recruit recruits recruited recruiting recruitment
limit limits limited limiting limitation
retain retains retained retention
disclose discloses disclosed disclosing disclosure
search searches searched searching
seize seizes seized seizing seizure
interfere interferes interfered interfering interference
delete deletes deleted deleting deletion
alter alters altered altering alteration
damage damages damaged damaging
destroy destroys destroyed destroying destruction
denounce denounces denounced denunciation
notify notifies notified notice notification
support supports supported supporting
recognise recognises recognised recognize recognizes recognized recognition
request requests requested requesting
offer offers offered offering
data datum
`;

/** Words that carry a sentence and none of its matter: they may stand in a claim though no source has them. Modal ones are looked at apart. */
const light = `
article articles art provision provisions paragraph paragraphs section sections chapter chapters text texts document documents guide guides source sources passage item
convention conventions treaty treaties instrument instruments agreement agreements
cover covers covered covering deal deals dealt dealing concern concerns concerned concerning address addresses addressed addressing regard regards regarding relate relates related relating treat treats treated
contain contains contained containing include includes included including comprise comprises consist consists hold holds held
say says said provide provides provided providing set sets setting lay lays laid establish establishes established describe describes described explain explains explained mention mentions mentioned name names named call calls called know known term terms title titled entitled speak speaks tell tells
state states party parties country countries
oblige obliges obliged obligation obligations duty duties bound require requires required requirement need needs allow allows allowed permit permits permitted let lets entitled
use uses used way ways form forms kind kinds type types sort sorts thing things matter matters example examples instance
date dates dated day days year years month months number numbers total
due result results means meaning mean
become becomes became take takes took taken come comes came belong belongs
ask asks asked asking conclude concludes concluded part parts role participate participates participation involve involves involved work works worked lead leads led go goes went going
find finds found look looks see sees happen happens subject subjects stand stands stood appear appears exist exists aim aims aimed basis case cases rule rules point points main mainly important question answer way respect
according summary summaries list lists listed told govern governs governed naming
`;

/** Numbers in words; their values are compared apart. */
const counts: ReadonlySet<string> = new Set(
  `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion`.split(/\s+/),
);

/** Words of grammar that the stop words lack. */
const connective: ReadonlySet<string> = new Set(
  "one making namely likewise moreover besides alike".split(" "),
);

const canon: ReadonlyMap<string, string> = new Map(
  linesOf(synonyms).flatMap((words) => words.map((word) => [stemOf(word), `=${words[0]}`] as const)),
);
const lightStems: ReadonlySet<string> = new Set(linesOf(light).flat().map(stemOf));

/** What a word says: its stem, or that of the line of synonyms that it is on; null for words of grammar and for numbers, in words too. */
export function senseOf(word: string): string | null {
  if (isStopWord(word) || connective.has(word) || /^\d[\d.,]*$/.test(word) || counts.has(word)) return null;
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
