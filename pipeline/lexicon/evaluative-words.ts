import { wordSet } from './word-list.ts'

/** Adjectives that judge: as predicate, or in the phrase that a copula predicates. */
export const evaluativeAdjectives = wordSet(`
  good bad better best worse worst great poor fine excellent terrible awful dire grim bleak rosy bright
  dark promising hopeful hopeless encouraging discouraging worrying worrisome troubling disturbing
  alarming dangerous perilous risky hazardous safe secure insecure precarious fragile brittle shaky
  unstable stable volatile combustible explosive tense weak strong robust feeble flimsy hollow solid sound
  unsound wise unwise prudent imprudent foolish sensible reasonable unreasonable rational irrational
  absurd naive naïve realistic unrealistic feasible unfeasible viable unviable workable unworkable
  practical impractical possible impossible plausible implausible credible incredible convincing
  unconvincing persuasive important unimportant vital essential crucial critical key central pivotal
  decisive significant insignificant negligible marginal trivial minor major serious grave severe
  acute urgent pressing imperative necessary unnecessary needed needless indispensable useful useless
  helpful unhelpful valuable worthless worthwhile beneficial harmful damaging destructive detrimental
  counterproductive counter-productive constructive productive unproductive effective ineffective
  efficient inefficient successful unsuccessful futile vain toothless powerless adequate inadequate
  sufficient insufficient enough lacking deficient flawed faulty defective imperfect perfect ideal
  optimal suboptimal right wrong fair unfair just unjust equitable inequitable legitimate illegitimate
  justified unjustified justifiable acceptable unacceptable tolerable intolerable bearable unbearable
  sustainable unsustainable tenable untenable defensible indefensible appropriate inappropriate proper
  improper welcome unwelcome regrettable unfortunate fortunate lucky tragic disastrous catastrophic
  calamitous ruinous devastating costly expensive cheap affordable unaffordable easy difficult hard
  tough challenging daunting formidable simple complex complicated messy murky unclear clear obvious
  evident doubtful dubious questionable debatable uncertain certain inevitable unavoidable
  avoidable likely unlikely slim slender thin short long overdue premature late early timely untimely
  ripe limited narrow scant scarce sparse meagre meager modest small large huge enormous vast massive
  immense considerable substantial high low deep shallow superficial cosmetic symbolic
  unprecedented remarkable notable striking impressive disappointing surprising unsurprising shocking
  outrageous scandalous shameful disgraceful appalling abhorrent cruel brutal inhumane humane
  reckless irresponsible responsible careless negligent cautious timid bold brave courageous cowardly
  ambitious modest generous stingy selfish short-sighted shortsighted far-sighted myopic blind
  misguided misplaced mistaken erroneous false true misleading disingenuous hypocritical cynical
  arbitrary discriminatory biased partial impartial neutral transparent opaque accountable
  unaccountable corrupt clean incompetent competent capable incapable vulnerable exposed resilient
  healthy unhealthy sick moribund dead alive doomed paramount preferable attractive unattractive
  appealing tempting compelling empty meaningless meaningful relevant irrelevant moot elusive
  distant remote close tight loose lax strict harsh lenient excessive disproportionate
  proportionate extreme moderate mild bitter deplorable lamentable woeful sorry sad happy
  unhappy ugly noble admirable laudable commendable praiseworthy problematic contentious
  controversial divisive toxic corrosive pernicious insidious menacing threatening ominous
  understandable inexcusable unforgivable unthinkable self-defeating self-serving half-hearted
  lacklustre lackluster patchy uneven mixed piecemeal haphazard chaotic orderly
  overstretched underfunded understaffed overcrowded outdated obsolete archaic modern
  irreversible existential overwhelming staggering mounting low-cost high-risk
  tragic dramatic far-reaching narrow-minded one-sided lopsided skewed
  paltry pitiful inconclusive unhelpful uncritical worth worthy unworthy
  brilliant outstanding exemplary glaring classic textbook stellar superb dismal abysmal
  formative defining landmark historic seminal integral instrumental indispensable unmatched unparalleled unrivalled
  desirable undesirable noteworthy extraordinary intractable insurmountable invaluable irreplaceable unsatisfactory satisfactory
  prohibitive punishing ill-suited well-suited commonplace indefensible unethical ethical
  problematic ubiquitous insufficient fundamental foundational beneficial crucial ineffectual
  positive negative favourable favorable unfavourable unfavorable adverse
  ambiguous onerous fractious ferocious spurious tenuous egregious pervasive intrusive instructive informative innovative
  lucrative oppressive repressive illogical logical ironic paradoxical dogmatic erratic endemic heroic horrific versatile
  agile sterile influential interesting intriguing powerful sophisticated cumbersome burdensome unreliable reliable
  inconsistent incoherent coherent vague unpredictable predictable subtle blatant flagrant rampant superior inferior
  dysfunctional sluggish tepid lukewarm inflexible rigid susceptible prone inaccurate accurate
  stark slow fast quick rapid prompt gradual steady wanting early far-fetched appalling
`)

/** Nouns that judge as predicate: “is a mistake”, “poses a threat”. */
export const evaluativeNouns = wordSet(`
  mistake error blunder failure success triumph disaster catastrophe tragedy fiasco debacle shame disgrace
  scandal outrage threat danger risk hazard menace peril problem challenge obstacle hurdle barrier
  impediment opportunity chance hope promise asset liability burden blessing curse boon bane
  setback step_forward breakthrough solution answer remedy panacea key cornerstone linchpin
  lifeline weakness strength flaw shortcoming failing virtue merit advantage disadvantage drawback
  benefit priority necessity must need imperative test gamble illusion folly pretext excuse farce
  sham charade fig_leaf half-measure concern worry cause_for_concern puzzle dilemma trap dead_end
  limitation pitfall caveat loophole deficiency inadequacy drag brake
  vulnerability temptation injustice crime sense wonder surprise irony paradox option alternative
  question reason point bet course way price cost responsibility blame guilt sense
  centerpiece centrepiece backbone mainstay bedrock pillar game_changer bottleneck milestone
  prerequisite precondition violation breach hallmark testament reminder symptom farce concern priority right duty
`)

/** Nouns as subject of “is” that judge what the predicate names: “The biggest obstacle is …”. */
export const judgingSubjects = wordSet(`
  problem challenge obstacle hurdle barrier impediment weakness strength flaw shortcoming drawback advantage
  disadvantage downside upside danger mistake priority lesson virtue merit
`)

/** Adjectives whose superlative measures and does not judge: “the largest camp”. */
export const measuringAdjectives = wordSet(`
  large big small long short old young high low tall rich populous early late near far wide deep heavy fast
  common recent frequent widespread prevalent expensive visited
  large great new northern southern busy dense remote numerous major minor main chief leading
`)

/** Adjectives that judge, but whose superlative a record could confirm: “the poorest province”. */
export const rankedAdjectives = wordSet('poor wealthy hot cold wet dry deadly bloody hard-hit')

/** Adjectives that judge the measure of whatever they stand with: “pays insufficient attention”. */
export const sufficiencyAdjectives = wordSet(`
  scant ample
  sufficient insufficient adequate inadequate excessive undue disproportionate unfair unwarranted needless
  unnecessary inordinate
`)

/** Nouns of what is measured, of which “high”, “low” and their like state the measure. */
export const measuredNouns = wordSet(`
  price rate level inflation temperature cost rainfall output production volume ratio turnout income wage
  salary population density elevation altitude precipitation humidity export import deficit surplus debt
  share number figure total yield tariff fee tax unemployment mortality incidence prevalence coverage
  level tension demand supply need caseload participation attendance enrolment enrollment willingness
`)

/** Adverbs that judge how something is done: “works well”. */
export const evaluativeAdverbs = wordSet(`
  well badly poorly better worse best adequately inadequately effectively ineffectively fairly unfairly
  wrongly rightly wisely unwisely properly improperly successfully unsuccessfully admirably
  disastrously efficiently inefficiently sufficiently insufficiently inappropriately
`)

/** Participles of the passive that judge: “bold steps are needed”, “the fear is justified”. */
export const evaluativeParticiples = wordSet(`
  need require warrant justify overstate exaggerate misplace misguide overdue flaw neglect ill-prepare
  underfund understaff overstretch ill-equip discredit limit compromise strain outdate overcrowd
`)

/** Verbs that link a subject to a judgment: “proved toothless”, “looks fragile”. */
export const linkingVerbs = wordSet(
  'be prove become remain seem appear look feel sound stay turn_out end_up grow',
)

/** Verbs that judge with their object: “poses a test”, “have few good options”. */
export const judgingVerbs = wordSet(`
  pose present represent constitute offer have deserve merit lack amount_to
`)

/** Verbs that judge only with a noun that does: “faces a threat”, not “faces overdue elections”. */
export const bearingVerbs = wordSet('face carry hold make entail bear run create')

/** Verbs whose own sense is a judgment. */
export const evaluativeVerbs = wordSet(`
  deserve merit matter suffice fall_short amount_to violate contravene breach overstate understate exaggerate overreach underestimate
  overestimate outweigh miscalculate excel pale backfire_badly misjudge misread ring_hollow
  make_sense
`)

/** Verbs that, with “little”, “much” or “nothing” as object, judge what came of it. */
export const achievementVerbs = wordSet(
  'achieve accomplish deliver do gain add offer yield produce bring change solve contribute',
)

/** Modals of duty: “must”, and a past duty with “should have”, judge where they urge nobody. */
export const dutyModals = wordSet('must should ought need_to have_to need ought_to')

/** Adjectives that state, as predicate, where others judge: of law, of mind, of time and place, of kind. */
export const statingAdjectives = wordSet(`
  void valid invalid legal illegal lawful unlawful binding exempt eligible liable entitled subject bound
  ready willing unwilling eager keen reluctant afraid aware unaware able unable silent absent present
  available unavailable open closed shut full empty vacant due dead alive born married pregnant ill sick
  armed unarmed landlocked adjacent close near nearby far home native local foreign domestic national
  international regional federal public private military civilian civil religious secular ethnic muslim
  christian jewish sunni shia buddhist hindu catholic orthodox european african asian american russian
  chinese arab annual monthly weekly daily bilateral multilateral similar different identical equal same
  separate common rare frequent regular permanent temporary provisional interim current former previous
  new old young male female adult rural urban coastal northern southern eastern western central upper
  lower black white red green blue busy active inactive operational functional complete incomplete
  finished pending ongoing underway under-way scheduled planned final unanimous concerned worried angry
  happy unhappy confident hopeful optimistic pessimistic sceptical skeptical grateful sorry proud glad
  opposed loyal friendly hostile allied neutral dependent reliant independent responsible guilty innocent
  accountable answerable missing lost free captive wounded dry wet hot cold warm high low large small
  long short tall deep wide big rich poor numerous many several other such own main total average visible
  intact stationary static silent anonymous known unknown familiar attributable traceable equivalent comparable proportional
  related relevant connected linked more less most least much little few enough apart ahead alone back
  bilingual indigenous nomadic democratic communist socialist conservative liberal republican
`)

/** Nouns of “in tatters”, “at risk”, “under strain”. */
export const predicamentNouns = wordSet(`
  crisis tatters ruins jeopardy danger trouble disarray chaos doubt peril shambles limbo risk stake strain
  threat pressure deadlock stalemate turmoil decline retreat vain order place_of_safety flames disrepute
  question reach control hand
`)

/** Nouns of “is of little use”, “is of great importance”. */
export const worthNouns = wordSet(`
  use utility value importance significance concern interest relevance consequence note help benefit worth
  quality essence urgency
`)

/** Adverbs of degree: what they stand before has degrees, as judgments do. */
export const degreeAdverbs = wordSet(`
  very highly deeply extremely so too quite rather fairly particularly especially increasingly utterly
  hugely enormously remarkably surprisingly dangerously overly exceedingly exceptionally profoundly
`)
