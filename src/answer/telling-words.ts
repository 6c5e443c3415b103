import { termsOf } from "../text/terms.ts";

/**
 * Words with which questions on treaties are built whatever they ask. They are told apart from stop words because a text is
 * searched for them all the same: "the first international treaty".
 */
const scaffolding = new Set(
  termsOf(
    `art article articles provision section paragraph clause rule rules treaty treaties convention
    conventions protocol agreement instrument instruments law laws legal text texts guide source say
    says said tell explain describe mean means find look read know want need please question answer
    thing things something kind sort type types way people person anyone someone name names
    international cover covers covered deal deals address addresses concern concerns regulate relate
    relates apply applies give gives call called named description speak speaks mention mentions
    provide provides exist exists happen happened use used body bodies category categories topic
    topics subject subjects role require requires required obligation country countries city town nation
    nations government governments traité traités disposition dispositions accord droit loi lois
    artículo artículos convenio convenios convención convenciones tratado tratados protocolo
    protocolos disposición disposiciones acuerdo ley leyes derecho`,
  ),
);

/**
 * English words so common that their absence from a short text tells nothing. In a large corpus their frequency says the same;
 * in a small one every word that happens to be missing would look rare.
 */
const common = new Set(
  termsOf(
    `one two three four five six seven eight nine ten hundred first second third besides ability accord
    accept act actual add again anywhere somewhere ago allow almost already also always another around ask away back
    bad become bit began begin behind believe best better big bring build case cause certain change
    check choose claim clear close come common consider contain continue could create day decide
    decision different difficult direct do done down during each early earlier easy effect either
    end enough especially even event exactly simply actually basically normally really ever every exact example expect fact far feel few final follow
    form forward free full further general get go going good great group grow half hand happen hard
    harder head hear help here high hold home hope house however idea important include inside
    instead involve issue join keep kind large last late later lead learn least left less let
    like likely line list little live local long lot main major make manner many matter maybe mean
    meant measure meet member mind moment month more most move much must near never new next night nothing
    notice now number often old once only open order other own page part particular pass past pay
    perhaps place plan play point possible power present problem process produce product program
    prove public put quick quite rather reach real really reason receive recent regard remain
    remember report rest result right room run same saw second see seem seen self send sense serious
    serve set several show side similar simple since small social soon special specific stand start
    state stay step still stop strong such suggest support suppose supposed sure system take talk term test thank
    then there think third though thought through time today together told too took total toward
    treat try turn under understand until upon usual various very view wait walk want watch way week
    well went whole whose why wide will with within without word work world worth would write wrong
    year yes yet young`,
  ),
);

/** Whether a stem is of a word with which questions on treaties are built. */
export function isScaffolding(term: string): boolean {
  return scaffolding.has(term);
}

const scaffoldingShare = 0.15;
const commonShare = 0.3;

/**
 * What share of its weight a word or phrase keeps, from its stems: all, unless it is only scaffolding or only common words. Common
 * words that together name a concept ("first meeting") are common no more.
 */
export function shareOfWeight(terms: readonly string[], isConcept: boolean): number {
  if (terms.every(isScaffolding)) return scaffoldingShare;
  if (isConcept && terms.length > 1) return 1;
  return terms.every((term) => common.has(term) || scaffolding.has(term)) ? commonShare : 1;
}
