import { wordSet } from './word-list.ts'

/** Verbs with which items of recommendation lists open, many of which are nouns or adjectives elsewhere. */
export const actionVerbs = wordSet(`
  abandon abide abolish abstain accelerate accept acknowledge act adapt add address adhere adjust adopt
  advance advocate affirm agree aid aim align allocate allow amend analyse analyze announce answer appeal
  apply appoint approach approve arm arrange arrest articulate ask assert assess assign assist assure
  attach audit authorise authorize avoid award back balance ban bar base be begin benchmark block bolster
  boost bridge brief bring broaden broker build bury call cancel capture cease centre certify chair challenge
  champion channel charge chart check circulate clarify clean clear close coach collaborate collect combat
  combine commission commit communicate compel compensate compile complement complete comply concentrate conclude
  condemn condition conduct confirm confront connect conserve consider consolidate consult contain
  continue contribute convene convert convince cooperate coordinate counter cover create criminalise
  criminalize curb curtail cut de-escalate debate decentralise decentralize decide declare declassify
  decrease deepen defend defer define delay delegate delink deliver demand demilitarise demine demobilise
  demobilize demonstrate deny depart deploy deregulate design designate desist detail deter develop devise
  devote dialogue direct disarm disband disburse discard disclose discontinue discourage discuss dismantle
  dismiss display disrupt disseminate dissuade distinguish distribute diversify divert document
  double downgrade draft draw drop earmark ease educate elaborate elect elevate eliminate embargo embed
  embrace emphasise emphasize employ empower enable enact encourage end endorse enforce engage enhance
  enlarge enlist ensure equip eradicate escort establish evacuate evaluate examine exchange exclude
  execute exempt exercise expand expedite experiment explain exploit explore expose extend extradite
  facilitate fast-track favour favor feature field fight file fill finalise finalize finance find fine fix
  focus follow forbid force forge form formalise formalize formulate foster frame free freeze front-load
  fulfil fulfill fund gather generate get give grant guarantee guard guide hold halt hand handle
  harmonise harmonize harness hasten head help highlight hire honour honor host house identify impose
  improve include incorporate increase incentivise incentivize indict inform initiate insist inspect
  install institute institutionalise institutionalize instruct insulate insure integrate intensify
  intercept interview introduce invest investigate invite involve isolate issue join judge justify keep
  label launch lay lead legislate legalise legalize lend let leverage levy license lift limit link list
  listen lobby loosen lower maintain make manage mandate map mark market match maximise maximize measure
  mediate meet mend mentor merge minimise minimize mitigate mobilise mobilize model moderate modernise
  modernize modify monitor mount move name narrow negotiate nominate normalise normalize notify nudge
  nurture obey object oblige observe offer open operate operationalise operationalize oppose order organise
  organize orient outlaw outline overhaul oversee pace pair pardon participate partner pass patrol pause
  pay penalise penalize permit persuade phase pilot place plan play pledge police pool postpone practise
  prepare present preserve press pressure prevent prioritise prioritize probe process proclaim procure
  produce prohibit promote promulgate propose prosecute protect provide publicise publicize publish pull
  punish purchase pursue push put quarantine question raise ramp ratify reach reaffirm reallocate realign
  reassess reassure rebalance rebuild rebuke recall receive recognise recognize recommend recommit
  reconsider reconvene record recover recruit rectify redeploy redesign redirect redouble redress reduce
  refer refine reform refrain refuse regain register regularise regularize regulate rehabilitate reinforce
  reinstate reintegrate reiterate reject relax release relieve relinquish relocate rely remain remedy
  remind remove render renew renounce reopen reorganise repair repatriate repeal replace replenish
  reply report request require rescind research reset resettle reshape resist resolve resource respect
  respond restart restore restrain restrict restructure resume retain rethink retire retrain return reveal
  reverse review revise revisit revitalise revitalize revive revoke reward rotate route run safeguard
  sanction satisfy save scale schedule scrap screen scrutinise scrutinize seal search seat secure seek
  seize select send separate sequence serve set settle shape share shelve shield shift shorten show shun
  sign signal simplify solicit solve speak specify speed spell spend sponsor spread stabilise stabilize
  staff stage stand standardise standardize start state stay steer step stimulate stop store streamline
  strengthen stress strike strive structure study submit subsidise subsidize substitute supervise
  supplement supply support suppress survey suspend sustain swap table tackle tailor take talk target task
  tax teach tell terminate test tie tighten time trace track trade train transfer transform translate treat
  trial trim triple try turn uncover undertake unblock unfreeze unify unite update upgrade uphold urge use
  utilise utilize vaccinate validate verify vet veto view visit voice wait waive warn watch weigh welcome
  widen wield withdraw withhold withstand work
`)
