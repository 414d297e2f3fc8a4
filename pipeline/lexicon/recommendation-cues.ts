import type { Recommendation } from '../records.ts'
import { wordClasses, wordSet } from './word-list.ts'

type Strength = Recommendation['strength']

/** Modal verbs that urge an action, by strength. */
export const deonticModals: ReadonlyMap<string, Strength> = wordClasses<Strength>({
  must: 'must need_to have_to need have_got_to',
  should: 'should ought_to ought had_better shall',
})

/** Adjectives of “it is X that/to …”, by strength. */
export const urgingAdjectives: ReadonlyMap<string, Strength> = wordClasses<Strength>({
  must: `vital essential crucial critical imperative indispensable necessary mandatory paramount
    incumbent urgent obligatory`,
  should: `important advisable desirable wise unwise prudent sensible best better preferable right
    appropriate worthwhile helpful useful recommended high_time time key expedient judicious beneficial
    counterproductive dangerous foolish imprudent premature ill-advised inadvisable reckless
    mistake error folly`,
})

/** Those of them that warn against the action. */
export const warningAdjectives = wordSet(`
  unwise counterproductive dangerous foolish imprudent premature ill-advised inadvisable reckless
  mistake error folly
`)

/** Verbs that say no more than that one should know something: “it is important to note that …”. */
export const heedingVerbs = wordSet(`
  note remember recall bear_in_mind keep_in_mind understand recognise recognize stress emphasise emphasize
  mention underline underscore point_out acknowledge distinguish say add highlight remark observe see
  know forget clarify hope assume outline think believe suppose imagine
`)

/** How much is made of something: “the task should not be underestimated”. */
export const weighingVerbs = wordSet('underestimate overestimate understate overstate exaggerate')

/** What is done with a document: “this report should be read with the annex”. */
export const readingVerbs = wordSet(`
  read rely_on rely_upon rely interpret construe cite reproduce quote
`)

/** Verbs by which “could” suggests nothing, though an actor is its subject. */
export const hostileVerbs = wordSet(`
  attack retaliate escalate collapse lose win exploit retake overrun fail fall split break backfire
  spread face suffer strike kill invade return become seize capture flee relapse drift erupt slide
  spiral worsen be have gain emerge bring lead cause come find see threaten target plunge turn
  include indicate mean signal change affect alter determine undermine hamper hinder steal risk benefit
`)

/** Adjectives of those whom no advice is meant for. */
export const malicious = wordSet(`
  illicit corrupt malicious malign hostile criminal terrorist adversary enemy rogue
`)

/** Nouns of “X’s priority is to …”, “the first step should be …-ing”. */
export const priorityNouns = wordSet(`
  priority step task course option way aim goal objective imperative challenge focus job duty
  responsibility recommendation measure answer solution remedy approach strategy policy need action
  key move path route thing response purpose
`)

/** Adjectives that make such a noun the author’s advice: “the best course is to …”. */
export const advisingAdjectives = wordSet(`
  best better top immediate wise wisest safest surest urgent overriding highest essential crucial critical
  vital good obvious right prudent sensible most_promising important
`)

/** Those that do so only before a noun for what one advises: “another step is to …”, but not “their main goal is to …”. */
export const rankingAdjectives = wordSet('only key main other another additional first next final')

/** Nouns for what one advises. */
export const adviceNouns = wordSet(`
  priority step course option recommendation measure answer solution remedy move
`)

/** Verbs by which the author urges: “we recommend that X V”, “X is urged to V”, by strength. */
export const urgingVerbs: ReadonlyMap<string, Strength> = wordClasses<Strength>({
  must: 'require oblige',
  should: `recommend urge advise encourage call_on call_upon call_for call ask request propose suggest appeal
    exhort look_to behove behoove implore counsel invite advocate press beseech entreat enjoin caution demand expect support
    endorse`,
})

/** Verbs by which one asks again: “I renew my call on X to V”. */
export const reiteratingVerbs = wordSet('reiterate renew repeat restate reaffirm maintain stress')

/** Nouns for what one asks. */
export const requestNouns = wordSet(`
  call appeal request recommendation encouragement demand plea invitation urging advice
`)

/** Phrases of “X would do well to”, “X would be wise to”; heads by lemma. */
export const wellAdvised = wordSet(`
  well-advised well_advised wise unwise prudent smart right better_off ill-advised sensible foolish
  mistaken
`)

/** What the author holds that someone has: “we believe that X has a responsibility to V”. */
export const dutyNouns = wordSet('duty responsibility obligation')

/** Subjects that stand for the briefing itself: “this report recommends”. */
export const authorNouns = wordSet(`
  report briefing paper brief memo memorandum study author authors article policy_brief
  analysis document note commentary assessment publication review inquiry
`)

/** Verbs by which the author announces what is then said: “we are writing to urge X to V”. */
export const announcingVerbs = wordSet('write want wish like love hope')

/** Bodies that report what they find and urge: “the Committee recommends”, “the Special Rapporteur urges”. */
export const reportingBodies = wordSet(`
  committee subcommittee commission panel tribunal rapporteur group taskforce task_force board ombudsman mission
  inquiry review council assembly team experts expert commissioner auditor inspector coroner forum
  secretary-general chief_inspector inspectorate working_group special_rapporteur independent_expert joint_committee select_committee expert_group advisory_group
  expert_panel advisory_board high_commissioner
`)

/** Verbs by which a thing that is known leads to what should be done: “this means that X must V”. */
export const inferenceVerbs = wordSet(`
  mean imply suggest follow show indicate demonstrate underscore underline highlight confirm illustrate
`)

/** A line that brings in a list of what is urged, though nobody is addressed in it: “We recommend the following:”. */
export const urgingLine =
  /\b(?:recommend(?:s|ed|ations?)?|priorit(?:y|ies)|(?:steps?|measures?|actions?|reforms?) (?:(?:are|is) )?(?:needed|required|necessary)|(?:next|following|key|urgent|priority|necessary|concrete|practical) (?:steps?|measures?|actions?|reforms?)|calls? (?:for|on|to action)|urges?|advis(?:es?|ed)|requires?)\b/i

/** What one takes, before the one who takes it: “protective measures individuals should take”. */
export const stepsBefore =
  /^(?:[a-z-]{2,20} ){0,2}(?:steps|measures|actions|precautions|reforms|things|points) (?=[a-z])(?!(?:of|for|to|by|in) )/i

/** Verbs with which operative clauses of resolutions open, whether they urge or not. */
export const operativeVerbs = wordSet(`
  requests urges encourages invites recommends calls demands decides recalls reaffirms reiterates welcomes
  condemns commends expresses stresses emphasizes emphasises underlines underscores notes takes endorses
  authorizes authorises approves affirms declares deplores strongly supports appeals asks instructs
  directs confirms acknowledges recognizes recognises considers reminds warns advises proposes
  appreciates congratulates thanks extends renews establishes adopts determines insists
`)

/** Verbs whose subject gets rather than acts: “patients should receive an apology”. */
export const receivingVerbs = wordSet('receive get obtain benefit enjoy inherit')

/** Nouns of bodies and groups that act, beside those that the mentions know. */
export const bodyNouns = wordSet(`
  centre center clinic hospital facility school sector industry side provider panel registry
  laboratory platform vendor moderator peacekeeper policymaker policy-maker lawmaker legislator
  negotiator responder practitioner regulator supervisor ministry task-force taskforce board chamber
  division directorate service college mediator operator organiser organizer secretariat group
  headquarters inspectorate tribunal trust office bureau leadership establishment everyone developer designer planner leader
`)
