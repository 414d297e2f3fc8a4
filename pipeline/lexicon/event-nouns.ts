import { wordSet } from './word-list.ts'

/** Nouns for what somebody does, whose possessor is the one who does it (“Myanmar’s coup”). */
export const eventNouns = wordSet(`
  coup war attack election vote poll referendum visit trip tour strike raid march protest riot rally crackdown
  offensive ambush assault siege blockade embargo ban boycott veto purge reform move bid push drive
  campaign effort attempt plan plot threat warning call demand request offer pledge promise vow
  support aid help backing praise criticism rebuke apology response reply reaction answer approach
  policy strategy failure success victory defeat loss gain win retreat return exit entry departure
  arrival rise fall growth decline collapse shift turn change use abuse misuse purchase sale export
  import trade deal talk summit speech statement remark comment claim denial decision choice ruling
  verdict refusal rejection approval arrest trial murder killing death assassination shelling
  bombing bombardment airstrike incursion intervention interference meddling presence absence
  involvement role debt default reluctance willingness inability hesitation resistance embrace
  quarrel dispute feud rivalry conflict clash fight struggle revolt uprising rebellion mutiny
  surrender handover takeover seizure capture advance withdrawal pullout build-up buildup manoeuvre
  maneuver exercise patrol launch test gamble overture outreach snub tilt pivot appeal vetting
  stance grip hold control dominance pressure ascent demise
  bailout counteroffensive counter-offensive rollout takeoff lockdown overhaul comeback slowdown slump downturn recovery
  output sanction expulsion theft availability reliance
`)

/** Endings of nouns made from verbs. */
export const eventEndings = /(?:tion|sion|ment|ance|ence|al|ure|ing|sal|ism)$/

/** Nouns of quantity: the phrase behind “of” is what is meant (“thousands of families”). */
export const quantityNouns = wordSet(`
  thousand hundred dozen million billion score number majority minority most many some few several half
  third quarter part plenty handful lot group all none both each one any much rest bulk
  percentage share preponderance mass wave generation couple pair spate series string flurry barrage succession
`)

/** Nouns with such an ending that name a body or people, not an event. */
export const bodyNouns = wordSet(`
  commission administration government parliament coalition delegation opposition organisation organization
  federation confederation corporation foundation association institution mission department union
  division regiment population generation settlement nation contingent detachment leadership congregation
  alliance gendarmerie intelligence tribunal hospital capital general official rival criminal individual
  professional journal station region religion legislature judiciary portal canal arsenal document
  instrument equipment apartment king wing building thing morning evening spring string ring animal
  metal material mineral hall cathedral appliance ambulance residence conference audience evidence
  province science sequence version million billion
`)

/** Nouns for things that come about and bring about others. */
export const causeNouns = wordSet(`
  crisis drought flood famine storm earthquake disaster catastrophe pandemic epidemic disease virus hunger
  poverty debt inflation price shortage lack scarcity glut heat rain violence unrest fear anger hatred
  greed impunity torture law law decree reform tax levy subsidy news rumour rumor scandal mistrust distrust
  trust rift gap change warming weather climate harvest turnout pressure spread lull
  tension hostility bloodshed mayhem chaos anarchy instability turmoil havoc terror bomb blast explosion
  collapse closure departure emergence spread influx exodus flow wave surge boom bust shock blow
  measure rule ban curfew deal truce ceasefire cease-fire peace accord treaty pact agreement
  sanction restriction penalty corruption crime fraud theft mismanagement neglect abuse grievance
  listing ruling verdict moratorium delay pause absence presence death loss damage cost profit
`)

/** Nouns for what actors have with or among others, or make: whose it is, is who has it (“Russia’s relations with”). */
export const dealingNouns = wordSet(`
  relation relationship tie link contact friendship partnership cooperation competition position posture
  outcome goal aim objective interest priority preference ambition aspiration view opinion belief hope
  concern gdp economy investment fdi flow spending expenditure budget work activity practice behaviour
  behavior conduct action track_record record history commitment obligation duty right ability capacity
  power influence leverage hand interests focus attention calculus thinking logic motive motivation
  announcement research promise proposal initiative programme program project operation strikes fire mission rule
  tactic victory ceasefire truce talks negotiation diplomacy mediation agreement pact alliance
`)

/** Events of which an “of” phrase names whom they befall or who brings them about, not whom they are done to. */
export const happeningNouns = wordSet(`
  arrival departure withdrawal refusal failure decision collapse rise fall decline return retreat exit
  entry ascent demise emergence reluctance willingness inability absence presence involvement resignation
  disappearance escape effort attempt behaviour behavior policy action stance position victory defeat
`)

/** Verbs of phase and appearance: with an infinitive or gerund behind them, that verb says what is told. */
export const phaseVerbs = wordSet('continue begin start come tend seem appear help serve end_up')
