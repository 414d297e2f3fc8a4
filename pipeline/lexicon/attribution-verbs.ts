import { ATTRIBUTION_VERBS } from './attribution.ts'
import { wordSet } from './word-list.ts'

/**
 * Those whose clause says what somebody is to do (“demanded that they leave”): the act of demanding is
 * the claim, and nothing is attributed.
 */
export const directiveVerbs = wordSet(`
  demand order ask request urge call require instruct command direct insist_on propose press beg decree mandate stipulate
`)

/** Verbs of saying and thinking that take another complement than a “that” clause, or none: “whispered: …”, “disputed the count”. */
const withoutClause = wordSet(`
  question dispute guarantee brag muse regard disagree concur leak whisper mutter shout cry plead caveat portray
  depict describe characterise characterize identify flag bemoan rue grumble brief post telegraph broadcast publish
  gamble
`)

/**
 * Verbs of saying and thinking: with a clause as complement they attribute it to their subject. What is proposed is
 * both urged and said.
 */
export const attributionVerbs: ReadonlySet<string> = new Set([
  ...[...ATTRIBUTION_VERBS.keys()].filter(
    (verb) => verb === 'propose' || !directiveVerbs.has(verb),
  ),
  ...withoutClause,
])

/** Verbs of advice: what they advise is a judgment that their subject holds (“recommends that people stay indoors”). */
export const advisingVerbs = wordSet('recommend advise counsel')

/** Verbs that say of their object what it is or will do: “estimated losses to be worth …”, “expects prices to rise”. */
export const estimatingVerbs = wordSet(`
  estimate believe expect consider judge deem reckon project forecast predict assume presume find declare
  anticipate report understand calculate assess
`)

/** Verbs that lay something to their object: “accuses Y of arming rebels”. */
export const accusingVerbs = wordSet('accuse suspect blame fault')

/** Adjectives that attribute a “that” clause to the subject: “are concerned that …”. */
export const attributionAdjectives = wordSet(`
  concerned worried afraid fearful confident convinced sure certain adamant hopeful sceptical skeptical
  optimistic pessimistic aware anxious angry persuaded doubtful wary clear unanimous mindful
  alarmed dismayed satisfied disappointed uneasy nervous proud determined
`)

/** Nouns of “X’s view that …”, “in X’s view”, “in the words of X”. */
export const opinionNouns = wordSet(`
  view opinion words account eyes judgment judgement assessment estimate telling reading estimation
  estimates view belief claim fear assertion contention argument complaint charge allegation
  statement warning
`)

/** Verbs that go with such a noun: “expressed the view that …”. */
export const viewVerbs = wordSet(
  'express voice hold share take advance offer make raise reiterate repeat air convey',
)

/** Verbs of “it is hoped that …”, which nobody says. */
export const wishingVerbs = wordSet('hope fear envisage envision')

/** Adjectives of “it is clear that …”, which stress what they bring in. */
export const assertingAdjectives = wordSet('clear evident obvious apparent undeniable indisputable')

/** Verbs that judge with a noun phrase alone: “X sees advantages in …”, “X regards Y as …”. */
export const stanceVerbs = wordSet(`
  see view regard perceive consider deem portray describe assess characterise characterize depict brand frame
`)

/** Verbs that judge with an object and an adjective behind it: “called the deal critical”. */
export const callingVerbs = wordSet('call label deem brand term pronounce declare consider')

/** Verbs that judge only with “as”: “dismissed the vote as a sham”, “cited this as a challenge”. */
export const labellingVerbs = wordSet(`
  cite hail dismiss denounce condemn reject decry deride praise laud tout bill acclaim criticise criticize castigate
  lambast slam ridicule disparage interpret read recognise recognize acknowledge diagnose cast
`)

/** Verbs that name what something came of: “attributed the loss to public anger”. */
export const ascribingVerbs = wordSet('attribute ascribe impute')

/** What they judge with a noun phrase alone: “sees advantages in …”. */
export const judgedNouns = wordSet(`
  advantage disadvantage benefit risk threat danger opportunity value merit need reason chance potential
  prospect promise problem harm virtue sense point hope benefit use logic parallel drawback
`)

/** Nouns for what somebody said or wrote, beside those for documents: “according to testimony of X”. */
export const sourceNouns = wordSet(`
  statement testimony dissent letter filing data figure statistic estimate assessment poll index census count tally
  reporting calculation projection forecast remark finding account log register
`)

/** Of those, the ones whose “of” phrase names who said it. */
export const utteranceNouns = wordSet('statement testimony remark account estimate letter dissent')

/** Who says something and is no actor otherwise, and of what kind that makes them. */
export const speakerNouns: ReadonlyMap<string, 'people' | 'organisation'> = new Map([
  ['source', 'people'],
  ['estimate', 'people'],
  ['account', 'people'],
  ['voice', 'people'],
  ['insider', 'people'],
  ['panel', 'organisation'],
  ['inquiry', 'organisation'],
  ['jury', 'organisation'],
  ['taskforce', 'organisation'],
])
