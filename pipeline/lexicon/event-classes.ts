import type { Claim } from '../records.ts'
import { wordClasses, wordSet } from './word-list.ts'

type EventClass = NonNullable<Claim['eventClass']>

/**
 * Verbs by the class of political event that they name with an actor as subject: the sixteen classes of
 * PLOVER (Open Event Data Alliance, “PLOVER: Political Language Ontology for Verifiable Event Records”,
 * and Halterman, Bagozzi, Beger, Schrodt and Scarborough, “PLOVER and POLECAT: A New Political Event
 * Ontology and Dataset”, 2023). The words are ours; a verb that fits several classes is left out.
 */
export const eventClassOfVerb: ReadonlyMap<string, EventClass> = wordClasses<EventClass>({
  agree: `agree accept accede assent consent ratify sign vow pledge promise commit approve endorse_a_deal
    settle`,
  consult: `meet visit discuss negotiate consult confer talk host_talks mediate phone telephone tour
    travel hold_talks parley`,
  support: `praise endorse back defend support recognise recognize welcome commend applaud hail congratulate
    thank laud salute champion empathise sympathise forgive apologise apologize condole honour honor
    vouch`,
  concede: `concede yield resign capitulate release pardon amnesty free lift relax legalise legalize
    reinstate backtrack relent give_in back_down step_down ease acquit`,
  cooperate: `cooperate collaborate coordinate ally partner exchange share trade extradite join team_up
    normalise normalize import export`,
  aid: `aid donate fund finance subsidise subsidize supply provide assist shelter feed rescue train equip
    loan lend evacuate resettle deliver bankroll vaccinate arm`,
  retreat: `retreat withdraw surrender demobilise demobilize disarm pull_out pull_back disband
    evacuate_troops vacate`,
  request: `demand urge ask appeal request call call_on call_for petition plead insist_on propose
    beseech implore lobby press`,
  accuse: `accuse blame condemn denounce criticise criticize decry deplore censure rebuke allege charge
    investigate indict sue prosecute disapprove slam lambast castigate implicate chide reproach
    protest_to complain convict sentence try`,
  reject: `reject refuse veto decline rebuff spurn dismiss brush_aside boycott rule_out defy block oppose
    ignore flout shun`,
  threaten: `threaten warn caution menace issue_an_ultimatum`,
  protest: `protest demonstrate march rally riot picket strike hunger-strike riot`,
  sanction: `sanction embargo expel blacklist suspend recall sever downgrade freeze delist fine
    ban bar outlaw blockade terminate revoke strip recall penalise penalize prohibit`,
  mobilize: `mobilise mobilize deploy mass amass station dispatch patrol escort reinforce redeploy recruit
    conscript`,
  coerce: `arrest detain jail imprison seize confiscate deport abduct kidnap evict curfew censor repress
    suppress torture raid occupy expropriate shut_down dissolve disperse crack_down besiege annex
    cyberattack hack impound quash intimidate intern shut`,
  assault: `attack bomb shell kill murder assassinate massacre shoot invade strike_at bombard ambush
    fire_on assault behead execute storm raze clash fight wound shoot_down slaughter rape lynch
    gun_down stab torch`,
})

/** Objects that turn a light verb into an event: “filed protests”, “imposed sanctions”; nouns by lemma. */
export const eventClassOfObject: ReadonlyMap<string, EventClass> = wordClasses<EventClass>({
  agree: 'agreement accord treaty deal pact truce ceasefire cease-fire memorandum',
  consult: 'talk negotiation meeting summit consultation visit dialogue call',
  support: 'praise recognition apology backing support endorsement',
  concede: 'amnesty pardon',
  cooperate: 'cooperation exercise partnership',
  aid: 'aid assistance relief loan grant training weapon',
  retreat: 'withdrawal retreat surrender',
  request: 'demand appeal request',
  accuse: 'accusation complaint charge criticism lawsuit protest',
  reject: 'veto refusal',
  threaten: 'threat ultimatum',
  protest: 'demonstration march rally strike',
  sanction: 'sanction embargo ban tariff blockade fine tie relation',
  mobilize: 'patrol exercise manoeuvre maneuver',
  coerce: 'emergency curfew arrest crackdown martial_law raid',
  assault: 'attack offensive strike airstrike assault raid invasion',
})

/** Verbs that lend their object its event: “sign”, “impose”, “launch”. */
export const lightVerbs = wordClasses<'light'>({
  light: `sign conclude reach strike hold make impose launch conduct carry_out stage issue file lodge
    declare mount offer extend give provide send deliver organise organize open lift cut sever
    announce begin start resume levy pay put strike initiate wage execute undertake award grant`,
})

/** Verbs that name an event only with an object: “pressed Kabul”, not “pressed ahead”. */
export const needObject = wordSet(`
  press strike charge share trade lift relax release free fine try raid supply provide train equip fund
  arm store deliver recall freeze suspend cut strip ban bar shut seize occupy shelter feed lend
`)
